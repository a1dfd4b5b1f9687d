import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {UnlockKind} from '../core/model.ts';
import type {UnlockEntry} from '../events/unlock-request-event.ts';
import type {Messages} from '../messages/messages.ts';

export interface UnlockProps {
  readonly kind: UnlockKind;
  /** Whether the request is on its way. */
  readonly opening: boolean;
  /** Why it did not open, or `null`. */
  readonly message: string | null;
  readonly messages: Messages;
  /** Where an address goes, such as `example.org`. */
  readonly receiver: string;
  readonly unlock: (entry: UnlockEntry) => void;
  readonly share: () => void;
}

/** The way to the action report: a button, or what the editor asks for before. */
export function unlockView(props: UnlockProps): TemplateResult {
  const {kind, opening, message, messages} = props;
  return html`<section class="invitation" part="invitation" aria-busy=${opening || nothing}>
    <p>${messages.report.invitation}</p>
    ${wayOf(kind, props)}
    <p class="remark" role="alert">${opening ? '' : message}</p>
  </section>`;
}

function wayOf(kind: UnlockKind, props: UnlockProps): TemplateResult {
  const {unlock, messages, share} = props;
  switch (kind) {
    case 'email':
      return emailView(props);
    case 'code':
      return codeView(props);
    case 'share':
      return html`<p>${messages.unlock.shareNote}</p>
        ${openButton(messages.unlock.share, props, share)}`;
    case 'none':
    case 'host':
      return openButton(messages.report.open, props, () => unlock({}));
  }
}

/** The field for the address is in the light DOM, where browsers and password managers fill in. */
function emailView({messages, receiver, unlock, ...props}: UnlockProps): TemplateResult {
  const {unlock: words} = messages;
  return html`<div class="unlock-form" @submit=${(event: Event) => submitEmail(event, unlock)}>
    <slot name="unlock-email"></slot>
    <p class="fine">${words.emailNote(receiver)}</p>
    <label class="consent">
      <input type="checkbox" name="consent" />
      <span>${words.consent}</span>
    </label>
    ${openButton(words.sendEmail, {...props, messages}, (event) => requestSubmit(event))}
  </div>`;
}

function codeView({messages, unlock, ...props}: UnlockProps): TemplateResult {
  const {unlock: words} = messages;
  return html`<form
    class="unlock-form"
    @submit=${(event: SubmitEvent) => submitCode(event, unlock)}
  >
    <label class="field">
      <span>${words.code}</span>
      <input
        type="text"
        name="code"
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
      />
    </label>
    ${openButton(words.sendCode, {...props, messages}, null)}
  </form>`;
}

function openButton(
  label: string,
  {opening, messages}: Pick<UnlockProps, 'opening' | 'messages'>,
  action: ((event: Event) => void) | null,
): TemplateResult {
  return html`<button
    class="primary"
    part="button button-primary unlock"
    type=${action ? 'button' : 'submit'}
    aria-disabled=${opening || nothing}
    @click=${action ?? nothing}
  >
    ${opening ? messages.report.opening : label}
  </button>`;
}

/** The button is ours and the form is the page's: they meet through the slot. */
function requestSubmit({currentTarget}: Event): void {
  if (!(currentTarget instanceof Element)) return;
  const slot = currentTarget.closest('.unlock-form')?.querySelector('slot');
  const [form] = slot?.assignedElements() ?? [];
  if (form instanceof HTMLFormElement) form.requestSubmit();
}

function submitEmail(event: Event, unlock: UnlockProps['unlock']): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement) || !(event.currentTarget instanceof Element))
    return;
  const email = new FormData(event.target).get('email');
  const box = event.currentTarget.querySelector<HTMLInputElement>('[name="consent"]');
  if (typeof email === 'string') unlock({email: email.trim(), consent: box?.checked ?? false});
}

function submitCode(event: SubmitEvent, unlock: UnlockProps['unlock']): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  const code = new FormData(event.target).get('code');
  if (typeof code === 'string') unlock({code: code.trim()});
}
