import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Messages} from '../messages/messages.ts';
import {pictureInWords} from './picture-in-words.ts';
import type {Sent, ShareContext} from './share-context.ts';

/** What the ways to share know and do. */
export interface Sharing {
  /** Whether the page lets its visitors share. */
  readonly isOn: boolean;
  readonly sent: Sent | null;
  /** The picture, once it was drawn. */
  readonly card: HTMLCanvasElement | null;
  sendOwn(way: 'device' | 'clipboard'): Promise<boolean>;
  draw(): Promise<void>;
  hand(way: 'device' | 'download'): Promise<void>;
}

/** Ways to take a result along: a link and a picture, where the page shares, and paper. */
export function shareView(
  share: Sharing,
  context: ShareContext,
  print: () => void,
): TemplateResult {
  const {messages} = context;
  const words = messages.share;
  return html`<section class="share" part="share">
    <h3>${words.title}</h3>
    ${share.isOn ? html`<p class="prose">${words.note}</p>` : nothing}
    <div class="doings">
      ${share.isOn ? ways(share, words) : nothing} ${button('print', messages.report.print, print)}
    </div>
    ${sentView(share.sent, ['link', 'picture'], messages)}
    ${share.card ? cardView(share, share.card, context) : nothing}
  </section>`;
}

function ways(share: Sharing, words: Messages['share']): TemplateResult {
  return html`${
    'share' in navigator ? button('share-link', words.send, () => share.sendOwn('device')) : nothing
  }
  ${button('copy-link', words.copy, () => share.sendOwn('clipboard'))}
  ${share.card ? nothing : button('picture', words.picture, () => share.draw())}`;
}

/** What became of something shared: in words, or as a link to copy by hand. */
export function sentView(
  sent: Sent | null,
  kinds: readonly Sent['kind'][],
  {share}: Messages,
): TemplateResult | typeof nothing {
  if (!sent || !kinds.includes(sent.kind)) return nothing;
  if (sent.how === 'copied') return html`<p class="answer">${share.copied}</p>`;
  if (sent.how !== 'shown') return nothing;
  return html`<label class="field">
    <span>${share.selected}</span>
    <input class="link-to-copy" type="text" readonly .value=${sent.url} aria-label=${share.link} />
  </label>`;
}

function cardView(share: Sharing, card: HTMLCanvasElement, context: ShareContext): TemplateResult {
  const words = context.messages.share;
  return html`<figure class="picture" part="picture">
    <div role="img" tabindex="-1" aria-label=${pictureInWords(context)}>${card}</div>
    <div class="doings">
      ${button('save-picture', words.download, () => share.hand('download'))}
      ${
        canShareFiles()
          ? button('share-picture', words.sendPicture, () => share.hand('device'))
          : nothing
      }
    </div>
  </figure>`;
}

function canShareFiles(): boolean {
  const file = new File([''], 'picture.png', {type: 'image/png'});
  return navigator.canShare?.({files: [file]}) ?? false;
}

function button(name: string, label: string, action: () => unknown): TemplateResult {
  return html`<button class="quiet" part="button ${name}" type="button" @click=${action}>
    ${label}
  </button>`;
}
