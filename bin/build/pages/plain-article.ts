import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {ArticleContext} from '../../../widget/article/article-view.ts';
import type {ArticlePart} from '../../../widget/article/article.ts';
import type {ArticleMessages} from '../../../widget/messages/messages.ts';

type Call = ArticlePart & {readonly kind: 'testCall'};

/**
 * How an article is shown without a script: every audience at once, no buttons that would do
 * nothing, and a call that is a link.
 */
export function plainArticle(
  messages: ArticleMessages,
  {
    contents,
    address = '',
    call,
  }: {
    readonly contents: boolean;
    /** Where the article is, if it is read somewhere else. */
    readonly address?: string;
    call(part: Call): unknown;
  },
): ArticleContext {
  return {
    messages,
    contents,
    address,
    progress: false,
    said: '',
    tabs: {view: audiences},
    copyButton: () => nothing,
    testCall: call,
  };
}

const audiences: ArticleContext['tabs']['view'] = (group, _, tabs): TemplateResult =>
  html`<div class="tabs">
    ${tabs.map(
      ({key, label, panel}) =>
        html`<section class="audience" aria-labelledby="${group}-${key}">
          <h3 id="${group}-${key}">${label}</h3>
          ${panel}
        </section>`,
    )}
  </div>`;
