import type {results as English} from '../en/results.ts';

/** Titles and descriptions of what a visitor reads after the test: patterns and action reports. */
export const results: typeof English = {
  pattern: {
    title: '模式',
    untitled: '未命名的模式',
    groups: {region: '属于谁', result: '结果文字', copy: '可以借用的话', next: '接下来'},
    fields: {
      name: {title: '名称', description: '图上一块地方的名字，不是评判。显示在结果的最上方。'},
      key: {
        title: '短名',
        description: '用在结果和别人分享的链接里。测试发布以后就不要再改。',
      },
      claim: {title: '哪些结果属于它'},
      conditions: {title: '区域', description: '以下条件全部满足，结果才属于这个模式。'},
      summary: {title: '一句话', description: '对得到这个结果的人，一位体贴的朋友会怎么说。'},
      strengths: {title: '力量'},
      underStress: {
        title: '压力之下',
        description: '事情难起来的时候，常会怎么样。写“常常”，不写“总是”。',
      },
      growthSteps: {title: '可以走的小步', description: '两三件这周就能试试的小事。'},
      phrasesForMe: {title: '我可以说', description: '今晚就能说出口的话，不加引号。'},
      phrasesForPartner: {title: '伴侣可以说'},
      articles: {
        title: '接着读的文章',
        description: '选哪种语言的都行：访客看到的是自己语言的版本。',
      },
      actionReport: {title: '行动报告', description: '访客可以解锁的深入报告。'},
    },
    claims: {region: '分数落在某个区域', mostPoints: '得分最多（选择型测验）'},
  },

  condition: {
    title: '条件',
    bounds: '属于这里的分数',
    fields: {
      dimension: {title: '维度'},
      from: {title: '从', description: '属于这里的最低分。留空：没有下限。'},
      below: {title: '低于', description: '从这个分数起就不属于这里。留空：没有上限。'},
    },
  },

  translatedText: {title: '文字', fields: {text: {title: '文字'}}},

  actionReport: {
    title: '行动报告',
    untitled: '未命名的报告',
    groups: {report: '报告', plan: '计划', agreement: '约定'},
    fields: {
      title: {title: '标题'},
      introduction: {title: '引言', description: '段落之间空一行。'},
      sections: {
        title: '章节',
        description: '写给主动靠近的一方、退后一步的一方，和两个人一起。',
      },
      plan: {title: '一天一小步', description: '每天一小步。第一条就是第 1 天。'},
      agreement: {title: '约定', description: '两个人一起填写的一页。'},
    },
  },

  reportSection: {
    title: '章节',
    fields: {
      audience: {title: '写给谁'},
      heading: {title: '标题'},
      body: {title: '正文', description: '段落之间空一行。'},
    },
    audiences: {
      pursuers: '主动靠近的一方',
      distancers: '退后一步的一方',
      together: '两个人一起',
    },
  },

  planDay: {
    title: '一天',
    fields: {title: {title: '这一天的一小步，几个字'}, text: {title: '怎么做'}},
  },

  agreement: {
    title: '约定',
    fields: {
      introduction: {title: '引言'},
      connectionSignal: {
        title: '“我想靠近你”的信号',
        description: '两个人一起回答的问题，附一个例子。',
      },
      spaceSignal: {
        title: '“我需要歇一会儿”的信号',
        description: '两个人一起回答的问题，附一个例子。',
      },
      returnTime: {
        title: '什么时候回来',
        description: '两个人怎样约好什么时候再谈，附一个例子。',
      },
    },
  },
};
