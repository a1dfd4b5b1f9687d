import type {articles as English} from '../en/articles.ts';

/** Titles and descriptions of articles and of the blocks that their text is made of. */
export const articles: typeof English = {
  article: {
    title: '文章',
    untitled: '未命名的文章',
    groups: {text: '文章', card: '列表中', links: '关联'},
    fields: {
      title: {title: '标题'},
      body: {
        title: '正文',
        description: '工具栏（和它的“…”菜单）可以加入场景、步骤、可以借用的话、问答等。',
      },
      slug: {title: '网址', description: '网址的最后一段。同一篇文章的各个译文可以共用。'},
      excerpt: {title: '摘要', description: '列表卡片上的两句话，让需要的读者点开它。'},
      cover: {title: '封面'},
      publishedAt: {title: '日期', description: '读者看到的日期；最新的文章排在最前。'},
      patterns: {title: '适合的模式', description: '这篇文章谈的是哪些模式。'},
      test: {title: '文末的测试', description: '文章结尾的测试邀请。'},
      sources: {title: '参考资料', description: '文中的每一个事实，都能在这里查证。'},
      language: {title: '语言'},
    },
    longExcerpt: '卡片上大约放得下 280 个字符。',
    newestFirst: '最新的在前',
    byTitle: '按标题',
  },

  articleBody: {
    title: '文章正文',
    styles: {normal: '段落', h2: '标题', h3: '小标题', blockquote: '引文'},
    lists: {bullet: '项目符号', number: '编号'},
    marks: {strong: '加粗', em: '强调'},
  },
  simpleBody: {title: '正文'},

  link: {
    title: '链接',
    fields: {
      href: {
        title: '地址',
        description: '网页（https://…）、本站的页面（/…）、邮箱（mailto:…）或电话（tel:…）。',
      },
    },
  },

  footnote: {
    title: '注释',
    fields: {
      text: {
        title: '注释内容',
        description: '一两句话：标出的文字依据是什么，或者放在正文里会扯得太远的话。',
      },
    },
    empty: '请写下注释，或者去掉标记。',
    long: '读注释要离开正文，尽量短一些。',
  },

  picture: {
    title: '图片',
    fields: {
      alt: {
        title: '替代文字',
        description: '看不到图片的人需要知道什么。只有装饰用的图片才留空。',
      },
      caption: {title: '图注'},
    },
    noAlt: '请用一句话描述这张图片。',
  },

  source: {
    title: '参考资料',
    fields: {
      title: {title: '题目'},
      authors: {title: '作者'},
      year: {title: '年份'},
      url: {title: '网址'},
    },
  },

  scenario: {
    title: '常见场景',
    fields: {heading: {title: '标题'}, body: {title: '发生了什么'}},
  },

  keyConcepts: {
    title: '关键概念',
    fields: {
      heading: {title: '标题'},
      drawAsCycle: {
        title: '画成循环',
        description: '把概念画成一个圈：一个引出下一个，最后一个又回到第一个。',
      },
      concepts: {title: '概念', description: '按这里的顺序编号。'},
    },
    few: '请至少写两个概念。',
  },
  concept: {
    title: '概念',
    fields: {term: {title: '名称'}, explanation: {title: '解释'}},
  },

  practicalSteps: {
    title: '具体步骤',
    fields: {
      heading: {title: '标题'},
      forPursuers: {title: '写给主动靠近的一方'},
      forDistancers: {title: '写给退后一步的一方'},
      forBoth: {title: '写给两个人'},
    },
  },
  step: {title: '步骤', fields: {title: {title: '做什么'}, text: {title: '怎么做'}}},

  story: {
    title: '故事',
    fields: {
      heading: {title: '标题'},
      body: {title: '故事', description: '人物要虚构。别人私下告诉你的事，绝不能用。'},
    },
  },

  lessons: {
    title: '收获',
    fields: {heading: {title: '标题'}, points: {title: '要点'}},
    none: '请至少写一条收获。',
  },

  wordsToCopy: {
    title: '可以借用的话',
    fields: {heading: {title: '标题'}, phrases: {title: '话'}},
    none: '请至少添加一句话。',
  },
  phrase: {
    title: '一句话',
    fields: {
      text: {title: '原话', description: '就像真的会说出口、会发出去的那样，不加引号。'},
      speaker: {title: '谁来说'},
      note: {title: '什么时候用', description: '可以不填：用一行字说说合适的时机。'},
    },
    speakers: {
      pursuer: '主动靠近的一方',
      distancer: '退后一步的一方',
      either: '两个人都可以',
    },
  },

  questions: {
    title: '常见问题',
    fields: {heading: {title: '标题'}, entries: {title: '问题'}},
    none: '请至少添加一个问题。',
  },
  question: {
    title: '问题',
    fields: {question: {title: '问题'}, answer: {title: '回答'}},
  },

  callout: {
    title: '提示框',
    safetyTitle: '安全提示框',
    fields: {tone: {title: '类型'}, body: {title: '正文'}},
    tones: {note: '提示', safety: '安全'},
  },

  testCall: {
    title: '测试邀请',
    fields: {
      heading: {title: '标题'},
      text: {title: '正文'},
      buttonLabel: {title: '按钮上的字'},
      test: {title: '测试'},
    },
  },

  articleTable: {
    title: '表格',
    fields: {
      caption: {title: '表题', description: '用一行字说明表格的内容。'},
      hasHeader: {title: '第一行是表头'},
      rows: {title: '行'},
    },
  },
  tableRow: {title: '行', fields: {cells: {title: '单元格'}}},
};
