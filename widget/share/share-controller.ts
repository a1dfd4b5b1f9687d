import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import {webAddress} from '../content/web-address.ts';
import {encodeShareCode, sharedResult} from '../core/share-code.ts';
import type {LinkCodes} from './link.ts';
import {download} from '../download.ts';
import {linkTo} from './link.ts';
import type {Sent, ShareContext} from './share-context.ts';
import {shareOut} from './share-out.ts';
import type {Parcel} from './share-out.ts';
import {shareView} from './share-view.ts';
import type {Sharing} from './share-view.ts';

/**
 * Owns what leaves the page on the visitor's wish: links and the picture. It makes them here,
 * stores nothing, and tells nobody but the page.
 */
export class ShareController implements ReactiveController, Sharing {
  sent: Sent | null = null;
  /** The picture, once it was drawn. */
  card: HTMLCanvasElement | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => ShareContext;

  constructor(host: ReactiveControllerHost & HTMLElement, context: () => ShareContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether the page lets its visitors share. */
  get isOn(): boolean {
    return this.#context().wishes.share !== 'off';
  }

  /** The visitor's own code. */
  get code(): string | null {
    const {result} = this.#context();
    return result && encodeShareCode(sharedResult(result));
  }

  /** A link with codes in its fragment, to the page that the host named, or to this one. */
  linkWith(codes: Partial<LinkCodes>): string {
    const {wishes, result} = this.#context();
    const pattern = encodeURIComponent(result?.pattern?.key ?? 'none');
    const own = wishes.share?.replaceAll('{pattern}', pattern);
    const page = own ? webAddress(own, document.baseURI) : null;
    return linkTo(page ?? location.href, codes);
  }

  /** Shares a link, and says how it went. */
  async send(
    kind: Parcel['kind'],
    codes: Partial<LinkCodes>,
    way: 'device' | 'clipboard' = 'device',
    text = this.#text(),
    file?: File,
  ): Promise<boolean> {
    const url = this.linkWith(codes);
    const how = await shareOut(this.#host, {kind, url, text, ...(file && {file})}, way);
    this.sent = {kind, how, url};
    const {messages, say} = this.#context();
    if (how === 'copied') say(messages.share.copied);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (how === 'shown') this.#select();
    return how !== 'given-up';
  }

  /** Shares the visitor's own result. */
  sendOwn(way?: 'device' | 'clipboard'): Promise<boolean> {
    return this.send('link', {result: this.code}, way);
  }

  /** Draws the picture, and shows it. */
  async draw(): Promise<void> {
    const {drawnCard} = await import('./drawn-card.ts');
    this.card = drawnCard(this.#host, this.#context());
    this.#host.requestUpdate();
    // The button that asked for it is gone: what it made takes the focus, and says itself.
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.picture [role="img"]')?.focus();
  }

  /** Hands the picture to the device: to other programs, or as a file to keep. */
  async hand(way: 'device' | 'download'): Promise<void> {
    const {pictureFile} = await import('./drawn-card.ts');
    const file = this.card && (await pictureFile(this.card, this.#context().test.slug));
    if (!file) return;
    if (way === 'download') download(file);
    else await this.send('picture', {result: this.code}, 'device', this.#text(), file);
  }

  close(): void {
    this.sent = null;
    this.card = null;
  }

  render(print: () => void): TemplateResult {
    return shareView(this, this.#context(), print);
  }

  #text(): string {
    const {test, result, messages} = this.#context();
    const pattern = test.patterns.find(({id}) => id === result?.pattern?.id);
    return messages.share.text(test.title.value, pattern?.name.value ?? '');
  }

  #select(): void {
    this.#host.shadowRoot?.querySelector<HTMLInputElement>('.link-to-copy')?.select();
  }
}
