import type {beginning as English} from '../en/beginning.ts';

/** Ways to begin a test or an article. */
export const beginning: typeof English = {
  action: '从模板开始',
  begin: (model) => `开始：${model}`,
  notStored: '什么都没有保存',
  models: {
    likert: {
      title: '两个维度的量表测试',
      description:
        '一个 1 到 7 的量表、两个维度，和从正中把图分开的四个模式。题目自己写，或者导入。',
    },
    outcome: {
      title: '选择型测验',
      description: '三个模式，和一道用选项给它们加分的题目。照着它再加更多题目。',
    },
  },

  texts: {
    scale: '同意程度，1–7',
    disagree: '非常不同意',
    agree: '非常同意',
    dimensions: ['第一个维度', '第二个维度'],
    low: '低',
    high: '高',
    pattern: (place) => `模式 ${place}`,
    summary: '对得到这个结果的人，一位体贴的朋友会怎么说。',
    wording: '有一个空闲的晚上，我更愿意',
    choice: (pattern) => `选 ${pattern} 的方式`,
    article: {
      scene: '一个常见的场景',
      concepts: '发生了什么',
      steps: '你可以做什么',
      words: '可以借用的话',
      questions: '常见问题',
    },
  },
};
