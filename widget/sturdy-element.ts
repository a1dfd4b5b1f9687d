import {LitElement} from 'lit';
import type {PropertyValues} from 'lit';

/** An element that draws anew from nothing when somebody else took apart what it had drawn. */
export abstract class SturdyElement extends LitElement {
  /** Whether something is missing without which what was drawn cannot be drawn on. */
  protected abstract isTakenApart(): boolean;

  protected override update(changed: PropertyValues<this>): void {
    if (this.isTakenApart()) this.#wipe();
    try {
      super.update(changed);
    } catch {
      this.#wipe();
      super.update(changed);
    }
  }

  /** Takes everything out; where Lit is told to draw before another node, it begins anew. */
  #wipe(): void {
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = this.renderRoot.appendChild(document.createComment(''));
  }
}
