import {fetchItems, type Items} from './items.ts';

/** The least that the platform needs to show the items one by one. */
class MinimalVanilla extends HTMLElement {
  #position = 0;

  async connectedCallback(): Promise<void> {
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = '<p>Loading</p>';
    const items = await fetchItems(this.getAttribute('src') ?? '');
    this.#draw(root, items);
    root.addEventListener('click', ({target}) => {
      if (!(target instanceof HTMLButtonElement)) return;
      this.#position++;
      this.#draw(root, items);
    });
  }

  #draw(root: ShadowRoot, {wordings, points}: Items): void {
    const radios = points.map(
      (point) => `<label><input type="radio" name="point" value="${point}">${point}</label>`,
    );
    root.innerHTML = `<style>fieldset{border:0}</style>
      <fieldset><legend></legend>${radios.join('')}</fieldset><button class="next">Next</button>`;
    const legend = root.querySelector('legend');
    if (legend) legend.textContent = wordings[this.#position] ?? '';
  }
}

customElements.define('minimal-vanilla', MinimalVanilla);
