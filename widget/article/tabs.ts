import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

/** A tab and what it shows. */
export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly panel: TemplateResult;
}

/**
 * Groups of tabs. Owns which tab of each group is chosen and the keys that move between tabs
 * (arrows, Home, End); does not own what the panels show. In print every panel is shown, and the
 * browser's own search finds words in each.
 */
export class Tabs {
  readonly #chosen = new Map<string, string>();

  constructor(private readonly host: ReactiveControllerHost) {}

  /** `group` is unique on the page of the host; `name` says what is chosen among. */
  view(group: string, name: string, tabs: readonly Tab[]): TemplateResult {
    const chosen = tabs.find(({key}) => key === this.#chosen.get(group)) ?? tabs[0];
    return html`<div class="tabs">
      <div
        role="tablist"
        aria-label=${name}
        @keydown=${(event: KeyboardEvent) => this.#move(event)}
      >
        ${tabs.map(
          ({key, label}) =>
            html`<button
              type="button"
              role="tab"
              id="${group}-${key}-tab"
              part="tab"
              aria-controls="${group}-${key}"
              aria-selected=${key === chosen?.key}
              tabindex=${key === chosen?.key ? 0 : -1}
              @click=${() => this.#choose(group, key)}
            >
              ${label}
            </button>`,
        )}
      </div>
      ${tabs.map(
        ({key, label, panel}) =>
          html`<div
            role="tabpanel"
            id="${group}-${key}"
            aria-labelledby="${group}-${key}-tab"
            hidden=${key === chosen?.key ? nothing : 'until-found'}
            @beforematch=${() => this.#choose(group, key)}
          >
            <p class="print-label">${label}</p>
            ${panel}
          </div>`,
      )}
    </div>`;
  }

  #choose(group: string, key: string): void {
    this.#chosen.set(group, key);
    this.host.requestUpdate();
  }

  #move(event: KeyboardEvent): void {
    const list = event.currentTarget;
    if (!(list instanceof Element)) return;
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab === event.target);
    const next = target(event.key, at, tabs.length, getComputedStyle(list).direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    tabs[next]?.click();
    tabs[next]?.focus();
  }
}

/** The index that a key leads to, or `null` when the key moves nothing. */
function target(key: string, at: number, count: number, rtl: boolean): number | null {
  const step = rtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + step + count) % count;
    case 'ArrowLeft':
      return (at - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
