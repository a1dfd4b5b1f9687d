import type {parts as English} from '../en/parts.ts';

/** Titles and descriptions of the small parts of items, scales, dimensions and help lines. */
export const parts: typeof English = {
  quizOption: {
    title: '选项',
    fields: {
      label: {title: '文字'},
      points: {title: '得分', description: '这个选项给哪些模式加分，也可以都不加。'},
    },
  },

  patternPoints: {
    title: '得分',
    fields: {pattern: {title: '模式'}, points: {title: '分数'}},
  },

  scaleLabel: {
    title: '标签',
    fields: {
      value: {title: '级数', description: '这个标签属于哪一级，填数字。'},
      label: {title: '标签', description: '尽量短：它显示在按钮下面。'},
    },
  },

  norm: {
    title: '对照人群',
    fields: {
      mean: {title: '平均值', description: '按回答量表计算，例如 1–7 的量表上是 3.8。'},
      standardDeviation: {title: '标准差'},
      sampleSize: {title: '人数'},
      reliability: {
        title: '信度',
        description: '从 0 到 1，按原文所报告的填写（例如克龙巴赫 α 系数）。',
      },
      population: {title: '是哪些人', description: '例如：有伴侣的成年人，网上招募，18–75 岁。'},
      year: {title: '年份'},
      source: {title: '来源', description: '作者、年份、题目：读者凭它能找到原文。'},
      sourceUrl: {title: '来源的网址'},
    },
  },

  helpLine: {
    title: '求助热线',
    check: '在哪里核对过',
    fields: {
      country: {
        title: '国家或地区',
        description: '两个大写字母，例如 CN 或 GB；国际名录填 INT。',
      },
      name: {title: '名称'},
      phone: {title: '电话'},
      url: {title: '网址'},
      hours: {title: '服务时间'},
      source: {title: '公开来源', description: '在哪个网页上找到这个号码。'},
      checkedOn: {title: '核对日期'},
    },
  },

  contentLanguage: {title: '语言'},
  contentLanguages: {title: '语言'},
};
