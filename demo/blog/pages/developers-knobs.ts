import {type Html, html} from '../html.ts';

/** The controls that change the live element. */
export function knobs(): Html {
  return html`<form id="knobs" class="knobs" aria-labelledby="knobs-title" autocomplete="off">
    <div class="bar">
      <h2 id="knobs-title">Knobs</h2>
      <button type="reset">As it was</button>
    </div>
    <div class="knob-grid">
      ${select('Colour scheme', 'theme', [
        ['', 'as the page'],
        ['light', 'light'],
        ['dark', 'dark'],
      ])}
      ${select('Language', 'lang', [
        ['', 'as the page'],
        ['en', 'English'],
        ['zh-Hans', '中文'],
      ])}
      ${select('Items per step', 'items-per-step', [
        ['', 'as the editor set'],
        ['1', '1'],
        ['4', '4'],
        ['8', '8'],
        ['24', '24'],
      ])}
      ${select('Unlock requests', 'unlock', [
        ['', 'nobody answers'],
        ['yes', 'this page says yes'],
        ['no', 'this page says no'],
      ])}
    </div>
    <p class="choices">
      <span class="accent">
        ${checkbox('Own accent', 'own-accent')}
        <input type="color" name="accent" value="#a8456b" aria-label="Accent colour" />
      </span>
      ${checkbox('Advance by itself', 'auto-advance')}
      ${checkbox('Answers in events', 'include-answers')}
    </p>
  </form>`;
}

function select(
  label: string,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
): Html {
  return html`<label class="knob">
    <span>${label}</span>
    <select name="${name}">
      ${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}
    </select>
  </label>`;
}

function checkbox(label: string, name: string): Html {
  return html`<label class="choice"
    ><input type="checkbox" name="${name}" id="${name}" /> ${label}</label
  >`;
}
