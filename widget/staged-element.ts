import {LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import type {FirstView} from './first/first-view.ts';
import {takeFirstView} from './first/first-views.ts';
import {Stage} from './first/stage.ts';

/**
 * An element whose first views stand on a stage, which may be there before its code is. It goes
 * on with the same nodes; Lit draws the rest into the same frame. What somebody else took apart
 * is drawn anew.
 */
export abstract class StagedElement extends LitElement {
  /** What is shown here since before this element's code was there, until it goes on from it. */
  protected first: FirstView | null = takeFirstView(this);
  protected readonly stage = this.first?.stage ?? new Stage(this);

  /** Draws what stands on the stage, before Lit draws what `render` gives. */
  protected abstract drawStage(): void;

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = this.stage.end;
    return this.stage.frame;
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.#isTakenApart) this.#clear();
    this.drawStage();
    try {
      super.update(changed);
    } catch {
      this.#clear();
      this.drawStage();
      super.update(changed);
    }
  }

  /** Whether somebody else took out what is needed to draw on. */
  get #isTakenApart(): boolean {
    const {end, frame, shown, step, voice} = this.stage;
    return (
      frame.parentNode !== this.shadowRoot ||
      [end, voice, shown ?? end].some((node) => node.parentNode !== frame) ||
      (shown === step?.node && !shown.querySelector('.point'))
    );
  }

  /** Takes everything out; where Lit is told to draw before another node, it begins anew. */
  #clear(): void {
    this.stage.clear();
    this.renderOptions.renderBefore = this.stage.end;
  }
}
