import {css, html, LitElement} from 'lit';
import {fetchItems, type Items} from './items.ts';

/** The least that Lit needs to show the items one by one. */
class MinimalLit extends LitElement {
  static override styles = css`
    fieldset {
      border: 0;
    }
  `;
  static override properties = {position: {state: true}, items: {state: true}};

  position = 0;
  items: Items | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void fetchItems(this.getAttribute('src') ?? '').then((items) => (this.items = items));
  }

  protected override render() {
    if (!this.items) return html`<p>Loading</p>`;
    const {wordings, points} = this.items;
    return html`<fieldset>
        <legend>${wordings[this.position]}</legend>
        ${points.map(
          (point) =>
            html`<label><input type="radio" name="point" value=${point} />${point}</label>`,
        )}
      </fieldset>
      <button class="next" @click=${() => this.position++}>Next</button>`;
  }
}

customElements.define('minimal-lit', MinimalLit);
