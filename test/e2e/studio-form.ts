import type {Locator, Page} from 'playwright-core';
import {expect} from 'vitest';

/** The form of one document in the Studio, as an editor uses it. */
export class StudioForm {
  readonly #page: Page;
  readonly #studio: string;

  constructor(page: Page, studio: string) {
    this.#page = page;
    this.#studio = studio;
  }

  /** Opens the form of a document, and waits until it can be typed in. */
  async open(type: string, id: string): Promise<void> {
    await this.#page.goto(`${this.#studio}/intent/edit/id=${id};type=${type}/`);
    await expect.poll(() => this.firstText.isEditable(), {timeout: 60_000}).toBe(true);
  }

  /** The first field that takes text. */
  get firstText(): Locator {
    return this.#page.getByTestId('document-panel-scroller').getByRole('textbox').first();
  }

  /** The id in the address: that of the document on show, without its draft's prefix. */
  get id(): string {
    return decodeURIComponent(this.#page.url()).split(/[;,]/).at(-1) ?? '';
  }

  get publishButton(): Locator {
    return this.#page.getByTestId('action-publish');
  }

  async publish(): Promise<void> {
    await this.publishButton.and(this.#page.locator(':enabled')).click();
    await expect.poll(() => this.publishButton.isDisabled(), {timeout: 30_000}).toBe(true);
  }

  /** Chooses an action of the menu, and agrees where the Studio asks. */
  async act(action: 'Duplicate' | 'Delete' | 'Discardchanges'): Promise<void> {
    await this.#page.getByTestId('action-menu-button').click();
    await this.#page.getByTestId(`action-${action}`).click();
    if (action !== 'Duplicate') await this.#agree();
  }

  /** Takes the document away from visitors; the Studio offers it where it shows what they see. */
  async unpublish(): Promise<void> {
    await this.#page.getByTestId('document-header-Published-chip').click();
    await this.#page.getByTestId('action-unpublish').click();
    await this.#agree();
  }

  async #agree(): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByTestId(/^confirm(-delete)?-button$/).click();
  }
}
