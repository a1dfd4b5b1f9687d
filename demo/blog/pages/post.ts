import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {embedScript} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';
import {posts} from '../posts/index.ts';
import type {Post} from '../posts/post.ts';
import {prose} from '../prose.ts';
import type {Site} from '../site.ts';

/** One note, with the test inside it where its author put it. */
export function postPage(site: Site, edition: Edition, post: Post): Html {
  const {words, language} = edition;
  const {title, dek, body} = post.texts[language];
  const carriesTest = body.some((block) => typeof block === 'object' && 'test' in block);
  return layout({
    edition,
    path: `/posts/${post.slug}/`,
    title,
    description: dek,
    styles: ['prose', 'cards'],
    scripts: carriesTest ? [embedScript] : [],
    body: html`
      <article class="post">
        <header class="post-header">
          <p class="kicker">${words.note(post.number)}</p>
          <h1>${title}</h1>
          <p class="dek">${dek}</p>
          ${drawing(post.drawing)}
        </header>
        <div class="prose">${prose(body, site, edition)}</div>
      </article>
      ${nextPost(edition, post)}
    `,
  });
}

function nextPost({words, prefix, language}: Edition, post: Post): Html {
  const next = posts[(posts.indexOf(post) + 1) % posts.length] ?? post;
  const {title, dek} = next.texts[language];
  return html`<aside class="next" aria-labelledby="next">
    <h2 id="next" class="section-title">${words.next}</h2>
    <div class="card">
      ${drawing(next.drawing)}
      <p class="kicker">${words.note(next.number)}</p>
      <h3><a href="${prefix}/posts/${next.slug}/">${title}</a></h3>
      <p>${dek}</p>
    </div>
  </aside>`;
}
