import type {Locator, Page} from 'playwright-core';
import {expect} from 'vitest';

/** The field that names a document of each type. */
const names: Readonly<Record<string, string>> = {
  quizItem: 'wording',
  dimension: 'name',
  pattern: 'name',
};

/** The form of one document in the Studio, as an editor uses it. */
export class StudioForm {
  readonly #page: Page;
  readonly #studio: string;
  #name = 'title';

  constructor(page: Page, studio: string) {
    this.#page = page;
    this.#studio = studio;
  }

  /** Opens the form of a document, and waits until it can be typed in. */
  async open(type: string, id: string): Promise<void> {
    this.#name = names[type] ?? 'title';
    await this.#page.goto(`${this.#studio}/intent/edit/id=${id};type=${type}/`);
    await this.name.waitFor({timeout: 60_000});
    await expect.poll(() => this.name.isEditable(), {timeout: 30_000}).toBe(true);
  }

  /** What the document is called; in the source language where it has several. */
  get name(): Locator {
    const form = this.#page.getByTestId('document-panel-scroller');
    return form.getByTestId(`field-${this.#name}`).getByRole('textbox').first();
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
