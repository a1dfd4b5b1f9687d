import {drawing} from '../drawings.ts';
import type {Edition, Language} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {layout} from '../layout.ts';

interface About {
  readonly title: string;
  readonly dek: string;
  readonly body: Html;
}

/** What the blog is, and how it was made. */
export function aboutPage(edition: Edition): Html {
  const {title, dek, body} = texts[edition.language];
  return layout({
    edition,
    path: '/about/',
    title,
    description: dek,
    styles: ['prose'],
    body: html`
      <article class="post">
        <header class="post-header">
          <h1>${title}</h1>
          <p class="dek">${dek}</p>
          ${drawing('two-chairs-and-lamp')}
        </header>
        <div class="prose">${body}</div>
      </article>
    `,
  });
}

const texts: Readonly<Record<Language, About>> = {
  en: {
    title: 'About this place',
    dek: 'A small magazine about what goes on between two chairs at one table.',
    body: html`
      <p>
        Most of living with somebody is not the large conversations. It is who gets up to see what
        the noise was, and how a question about the bins is asked. The Other Chair collects notes
        about that: short, written to be of use the same evening, and on nobody’s side in
        particular.
      </p>
      <p>
        There are two things to do here besides reading.
        <a href="/posts/the-door-and-the-knock/#test">Take the test</a>, alone or one after the
        other. Or go through the <a href="/library/en/">library</a>, where the longer pieces are,
        with words that can be copied and used.
      </p>
      <h2>What this place is not</h2>
      <p>
        It is not therapy, and a place on a map is not a diagnosis. If you are afraid of the person
        you live with, please read
        <a href="/library/en/when-it-is-not-a-pattern/">this page</a> first.
      </p>
      <h2 id="colophon">Colophon</h2>
      <p>
        The Other Chair is a demonstration site. It shows how <em>relationship-test</em>, a web
        component that brings a test and a small wiki to any page, looks in a blog of its own
        character. The notes and drawings were made for it and nobody in them is real.
      </p>
      <p>
        The text is set in Newsreader, the small print in Instrument Sans, both under the SIL Open
        Font License. The drawings are ink and one lamp. No page asks any other server for anything,
        apart from the store with the test and the library; nothing is counted and nobody is
        followed. Each page is sent with a Content Security Policy that forbids inline scripts and
        styles. How the test gets into the page is written down
        <a href="/developers/">for developers</a>.
      </p>
    `,
  },
  'zh-Hans': {
    title: '关于这里',
    dek: '一本小杂志，写一张桌子、两把椅子之间发生的事。',
    body: html`
      <p>
        和一个人一起生活，大部分不是那些大的谈话，而是谁起身去看看刚才是什么声音，是怎样问起倒垃圾这件事的。《另一把椅子》收集的就是关于这些的笔记：短，写来当晚就能用，也不特别站在谁那一边。
      </p>
      <p>
        除了读，这里还有两件事可做。一是<a href="/zh/posts/the-door-and-the-knock/#test"
          >做那个测试</a
        >，一个人做，或者两个人先后做。二是去<a href="/library/zh-Hans/">文库</a
        >走一走，长一些的文章在那里，里面有可以复制下来用的话。
      </p>
      <h2>这里不是什么</h2>
      <p>
        这里不是心理治疗，图上的一个位置也不是诊断。如果你害怕和你一起生活的人，请先读<a
          href="/library/zh-Hans/when-it-is-not-a-pattern/"
          >这一篇</a
        >。
      </p>
      <h2 id="colophon">制作说明</h2>
      <p>
        《另一把椅子》是一个演示网站。它展示 relationship-test
        这个网页组件，怎样把一个测试和一个小小的文库，放进一个有自己样子的博客。笔记和图画都是为它而作，里面没有真实的人。
      </p>
      <p>
        西文正文用 Newsreader，小字用 Instrument Sans，都以 SIL
        开放字体许可发布；中文用你设备上的字体。图画只用墨线和一盏灯。除了存放测试和文库的地方，页面不向任何别的服务器请求任何东西；不计数，也不跟踪任何人。每个页面发出时都带着内容安全策略，不许有内联的脚本和样式。测试是怎样放进页面的，写在<a
          href="/developers/"
          >给开发者</a
        >的那一页（英文）。
      </p>
    `,
  },
};
