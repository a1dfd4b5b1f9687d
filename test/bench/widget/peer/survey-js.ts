import {Model} from 'survey-core';
import 'survey-js-ui';
import {fetchItems, type Items} from '../floor/items.ts';

/** The same items by SurveyJS, one a page, with as little of it as shows them. */
class SurveyJs extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const items = await fetchItems(this.getAttribute('src') ?? '');
    surveyOf(items).render(this);
  }
}

function surveyOf({wordings, points}: Items): Model {
  const pages = wordings.map((title, index) => ({
    elements: [{type: 'radiogroup', name: `item-${index}`, title, choices: [...points]}],
  }));
  return new Model({pages, showQuestionNumbers: false});
}

customElements.define('survey-js', SurveyJs);
