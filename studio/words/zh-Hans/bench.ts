import type {bench as English} from '../en/bench.ts';

/** The scoring bench: what the scoring makes of people. */
export const bench: typeof English = {
  noItems: '给测试加上题目，就可以试算了。',

  sections: {
    manners: '典型的人会得到什么',
    simulation: '每个模式出现得多频繁',
    footing: '每个维度靠什么支撑',
    steps: '这个结果是怎么来的，逐题来看',
  },
  checks: (errors, warnings) =>
    errors + warnings === 0 ? '检查：没有问题' : `检查：${errors} 个错误，${warnings} 个警告`,

  respondent: {
    random: '随机作答',
    none: '不作答',
    noScore: '没有分数',
    answered: (answered, shown) => `已答 ${answered} 题，共 ${shown} 题`,
    tie: (patterns) => `并列：${patterns}`,
    near: (patterns) => `接近：${patterns}`,
    comma: '、',
    straightLining: '连着选同一个答案',
    speeding: '答得太快',
    missedAttention: '没通过注意力检查',
    noPatterns: '测试还没有模式',
    tooFew: '回答太少，得不出模式',
    noOwner: '这个位置不属于任何模式',
  },

  map: {
    none: '当模式占有两个维度上的区域时，这里会画出一张图。',
    of: (across, upwards) => `“${across}”与“${upwards}”的图`,
    at: (across, upwards, owner) => `“${across}”与“${upwards}”的图，位置在：${owner}`,
    overlap: (patterns) => `${patterns} 个模式重叠`,
    gap: '无归属',
  },

  paste: {
    label: '某个人的结果',
    placeholder: '粘贴一个结果链接，或一位作答者的回答（JSON）。',
    says: (pattern) => `链接里写着：${pattern}`,
    noPattern: '没有模式',
    score: (dimension, score) => `${dimension}：${score}`,
    sameRevision: '得出它的测试和这里的一样。',
    otherRevision: '得出它的是测试的另一个版本：它保持当时的样子。',
    noAnswers: '链接里没有回答；想逐题看，请粘贴 JSON 格式的回答。',
  },

  manners: {
    who: '这样作答的人',
    pattern: '模式',
    none: '无',
    tie: (pattern) => `${pattern}（并列）`,
    look: '查看',
    lookAt: (who) => `查看：${who}`,
    kinds: {
      lowest: '每个维度都最低',
      middle: '每个维度都居中',
      highest: '每个维度都最高',
      agreeing: '每题都同意',
      disagreeing: '每题都不同意',
      random: '随机作答',
    },
  },

  simulation: {
    noPattern: '没有模式',
    respondents: (number, seed) => `${number} 位模拟作答者，随机种子 ${seed}`,
    withTies: (number, seed, share) =>
      `${number} 位模拟作答者，随机种子 ${seed}，其中 ${share} 出现并列`,
    meaning: (respondents) =>
      `${respondents}。维度上的每个位置机会均等：这里看的是计分能区分什么，而不是你会多常遇到某个模式。`,
    another: '再来一万人',
  },

  footing: {
    dimension: '维度',
    items: '题数',
    plus: '升高分数（+）',
    minus: '降低分数（−）',
    scores: '分数',
    keying: '计分方向',
    range: (lo, hi) => `${lo} 到 ${hi}`,
    oneSided: '偏向一边',
    fewItems: '题目太少',
    balanced: '均衡',
  },

  steps: {
    item: '题目',
    answer: '回答',
    keying: '方向',
    counts: '计为',
    target: '计入',
    answerTo: (wording) => `对这道题的回答：${wording}`,
    skipped: '跳过',
  },
};
