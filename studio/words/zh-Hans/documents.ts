import type {documents as English} from '../en/documents.ts';

/** Titles and descriptions of the documents that tests are made of, and of site settings. */
export const documents: typeof English = {
  relationshipTest: {
    title: '测试',
    untitled: '未命名的测试',
    groups: {words: '介绍', items: '题目与计分', flow: '作答方式', safety: '安全'},
    fields: {
      title: {title: '标题'},
      slug: {
        title: '网页中的名称',
        description: '网页用它指明这个测试，结果也存在它名下。测试发布以后就不要再改。',
      },
      intro: {
        title: '介绍',
        description: '测的是什么，要花多久，做完能得到什么。两小段就好。',
      },
      instruction: {
        title: '每道题上方的提示',
        description: '可以不填。例如：想想最近几个月。',
      },
      languages: {
        title: '语言',
        description: '测试的文字全部写成某种语言以后，再开放这种语言。',
      },
      items: {title: '题目', description: '按访客看到的顺序排列，拖动可以调整。'},
      responseScale: {title: '回答量表', description: '没有单独设定量表的题目都用它。'},
      dimensions: {title: '维度', description: '前两个维度是结果图的两条轴。'},
      patterns: {title: '模式', description: '两个模式并列第一时，排在前面的先显示。'},
      minimumAnswered: {
        title: '至少要回答的比例',
        description: '0.8 的意思是：五题里答了四题，才会给出分数。',
      },
      itemOrder: {title: '题目顺序'},
      itemsPerStep: {title: '一次显示几题'},
      allowSkip: {title: '访客可以跳过题目'},
      unlockKind: {
        title: '行动报告何时打开',
        description: '由显示测试的网页来执行。安全提示永远不会上锁。',
      },
      safetyNote: {
        title: '安全提示',
        description:
          '所有人都会看到：控制、恐惧和暴力不是沟通模式。留空时，显示“站点设置”里的安全提示。',
      },
      helpLines: {
        title: '求助热线',
        description: '只填有公开来源的号码。留空时，显示“站点设置”里的热线。',
      },
    },
    itemOrders: {fixed: '按列表顺序', shuffled: '每位访客随机排列'},
    unlockKinds: {
      none: '对所有人打开',
      email: '留下邮箱之后',
      share: '分享测试之后',
      code: '输入兑换码之后',
      host: '由网页决定',
    },
    noItems: '请至少添加一道题目。',
  },

  quizItem: {
    title: '题目',
    untitled: '还没有题干',
    tuning: '微调',
    fields: {
      wording: {
        title: '题干',
        description: '一句话只说一件事，像朋友之间说话那样。少用“不”“从不”“并且”。',
      },
      kind: {title: '回答方式'},
      dimension: {title: '维度', description: '回答计入哪个维度。'},
      keying: {
        title: '同意这句话，分数会',
        description: '所有语言都一样：翻译不会把分数弄反。',
      },
      options: {title: '选项'},
      expectedAnswer: {
        title: '应选的答案',
        description: '题干要求选的那一级。这道题不计分。',
      },
      weight: {
        title: '权重',
        description: '这道题占多大分量。几乎所有测试都用 1 就好。',
      },
      responseScale: {title: '单独的量表', description: '留空时，使用测试的量表。'},
    },
    kinds: {
      likert: '在量表上选一级',
      options: '从几个选项里选一个',
      attention: '选指定的一级（注意力检查）',
    },
    keyings: {plus: '+  升高', minus: '−  降低（反向计分）'},
    byDimension: '先按维度，再按计分方向',
  },

  dimension: {
    title: '维度',
    untitled: '未命名的维度',
    fields: {
      name: {title: '名称', description: '结果图上显示的名称。'},
      key: {
        title: '短名',
        description: '用在结果和别人分享的链接里。测试发布以后就不要再改。',
      },
      lowPole: {
        title: '低分一端',
        description: '分数低是什么样子。几个字就好，不责怪任何人。',
      },
      highPole: {
        title: '高分一端',
        description: '分数高是什么样子。几个字就好，不责怪任何人。',
      },
      description: {title: '说明', description: '它测的是什么，用两三句话说清楚。'},
      norm: {
        title: '对照人群',
        description: '可以不填。必须有已发表的来源；全部填好以后，访客才会看到百分位。',
      },
    },
  },

  responseScale: {
    title: '回答量表',
    untitled: '未命名的量表',
    ends: '两端',
    fields: {
      title: {title: '名称', description: '只给编辑看，访客看不到。'},
      lo: {title: '最低一级'},
      hi: {title: '最高一级'},
      labels: {
        title: '标签',
        description: '给两端各写一个标签，或者每一级都写。无论怎样，访客都能看到每一级。',
      },
    },
    byName: '按名称',
  },

  siteSettings: {
    title: '站点设置',
    groups: {site: '站点', safety: '安全'},
    fields: {
      title: {title: '站点名称'},
      defaultLanguage: {
        title: '默认语言',
        description: '不知道读者用什么语言时，就用这个。',
      },
      languages: {title: '语言'},
      privacyNote: {title: '隐私说明', description: '一两句话，显示在每个测试的开头。'},
      safetyNote: {
        title: '安全提示',
        description: '用在没有单独安全提示的测试里：控制、恐惧和暴力不是沟通模式。',
      },
      helpLines: {
        title: '求助热线',
        description: '用在没有单独热线的测试里。只填有公开来源的号码。',
      },
    },
  },
};
