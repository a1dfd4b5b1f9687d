/** The languages that the blog is written in. */
export type Language = 'en' | 'zh-Hans';

/** The blog in one language: where its pages are, and its own few words. */
export interface Edition {
  readonly language: Language;
  /** What its paths begin with, without a slash at the end. */
  readonly prefix: string;
  /** Where its library is, with a slash at the end. */
  readonly library: string;
  /** The language's name in itself. */
  readonly languageName: string;
  readonly words: Words;
}

/** The words around the posts. */
export interface Words {
  readonly blogName: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly pages: string;
  readonly library: string;
  readonly about: string;
  readonly developers: string;
  readonly note: (number: number) => string;
  readonly noteWithTest: (number: number) => string;
  readonly more: string;
  readonly sources: string;
  readonly next: string;
  readonly invitation: {
    readonly kicker: string;
    readonly title: string;
    readonly text: (items: number | null) => string;
    readonly begins: string;
    readonly button: string;
    readonly map: string;
    readonly presses: string;
    readonly waits: string;
    readonly stays: string;
    readonly leaves: string;
  };
  readonly librarySection: {
    readonly title: string;
    readonly introduction: string;
    readonly all: string;
    readonly unreachable: string;
    readonly empty: string;
    readonly back: string;
  };
  readonly needsScript: string;
  readonly notFound: {readonly title: string; readonly text: string; readonly home: string};
  readonly footer: string;
}

export const english: Edition = {
  language: 'en',
  prefix: '',
  library: '/library/en/',
  languageName: 'English',
  words: {
    blogName: 'The Other Chair',
    tagline: 'Notes on living with somebody',
    skipToContent: 'Skip to the content',
    pages: 'Pages',
    library: 'Library',
    about: 'About',
    developers: 'For developers',
    note: (number) => `Note ${number}`,
    noteWithTest: (number) => `Note ${number}, with a test to take`,
    more: 'Earlier notes',
    sources: 'What this rests on',
    next: 'Another note',
    invitation: {
      kicker: 'A test, for one or for two',
      title: 'Do you knock, or do you hold the door?',
      text: (items) =>
        `${items === null ? 'A few sentences' : `${items} sentences`}, one at a time, and then a map with your place on it. No account, and your answers stay in the page.`,
      begins: 'It begins like this',
      button: 'Find your place',
      map: 'A square map with two axes: from waiting to pressing, and from staying to stepping back. One lit point lies on it.',
      presses: 'presses',
      waits: 'waits',
      stays: 'stays',
      leaves: 'steps back',
    },
    librarySection: {
      title: 'From the library',
      introduction:
        'Longer reading, made to be used: what happens between two people, what to try, and words to borrow.',
      all: 'The whole library',
      unreachable:
        'The library cannot be reached just now, as the store behind it does not answer. The notes are all here.',
      empty: 'The library has nothing in this language yet.',
      back: 'All of the library',
    },
    needsScript:
      'The test runs in this page by JavaScript, which is switched off or did not arrive. The library can be read in the meantime.',
    notFound: {
      title: 'Nobody is sitting here',
      text: 'There is no page at this address. It may have moved, or it may never have been.',
      home: 'Back to the front page',
    },
    footer:
      'The Other Chair is a demonstration. It shows how relationship-test lives in somebody’s blog, and its notes were written for that.',
  },
};

export const chinese: Edition = {
  language: 'zh-Hans',
  prefix: '/zh',
  library: '/library/zh-Hans/',
  languageName: '中文',
  words: {
    blogName: '另一把椅子',
    tagline: '关于和一个人一起生活的笔记',
    skipToContent: '跳到正文',
    pages: '页面',
    library: '文库',
    about: '关于',
    developers: '给开发者（英文）',
    note: (number) => `笔记 ${number}`,
    noteWithTest: (number) => `笔记 ${number} · 内有一个测试`,
    more: '更早的笔记',
    sources: '依据',
    next: '另一篇笔记',
    invitation: {
      kicker: '一个测试，一个人或两个人做',
      title: '你是敲门的人，还是掩着门的人？',
      text: (items) =>
        `${items === null ? '几句话' : `${items} 句话`}，一次一句，然后是一张图，上面有你的位置。不用注册，你的回答只留在页面里。`,
      begins: '它是这样开始的',
      button: '看看你站在哪里',
      map: '一张方形的图，有两条轴：从等待到追近，从留下到退开。图上有一个亮着的点。',
      presses: '追近',
      waits: '等待',
      stays: '留下',
      leaves: '退开',
    },
    librarySection: {
      title: '来自文库',
      introduction:
        '长一些的文章，是写来用的：两个人之间发生了什么，可以试什么，还有可以借去说的话。',
      all: '整个文库',
      unreachable: '文库暂时打不开，它背后的存储没有回应。笔记都在这里。',
      empty: '文库里还没有这种语言的文章。',
      back: '文库全部文章',
    },
    needsScript:
      '测试靠 JavaScript 在这个页面里运行，它被关掉了，或者没有加载到。这时可以先读读文库。',
    notFound: {
      title: '这里没有人坐',
      text: '这个地址没有页面。也许它搬走了，也许从来没有过。',
      home: '回到首页',
    },
    footer:
      '《另一把椅子》是一个演示网站，展示 relationship-test 放进别人的博客里是什么样子，这些笔记就是为此写的。',
  },
};

/** Every edition; the first is the one without a prefix. */
export const editions: readonly Edition[] = [english, chinese];
