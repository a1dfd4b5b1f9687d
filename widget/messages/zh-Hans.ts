import type {ArticleMessages, ResultMessages, TakingMessages} from './messages.ts';

/** Until the last item. */
export const taking: TakingMessages = {
  language: 'zh-Hans',
  direction: 'ltr',

  loading: '正在打开测试',
  fault: {
    title: '测试暂时打不开。',
    text: '不是你的问题，过一会儿再试试。',
    offline: '你好像没有联网。连上网络以后再试一次吧。',
    retry: '再试一次',
  },

  intro: {
    count: (items) => `${items} 道题`,
    duration: (minutes) => `大约 ${minutes} 分钟`,
    privacy: '你的回答只留在这台设备上，不会发送到任何地方。',
    start: '开始测试',
    resume: '接着上次继续',
    answered: (answered, total) => `已答 ${answered} 题，共 ${total} 题`,
    seeResult: '查看结果',
    startAgain: '重新开始',
    clear: '清除我的回答',
    cleared: '你的回答已清除。',
  },

  items: {
    position: (position, total) => `${position} / ${total}`,
    positionSaid: (position, total) => `第 ${position} 题，共 ${total} 题`,
    timeLeft: (minutes) => (minutes < 1 ? '还剩不到一分钟' : `大约还剩 ${minutes} 分钟`),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value}（共 ${hi} 级）` : `${value}（从 ${lo} 到 ${hi}）`) + label,
    back: '上一题',
    next: '下一题',
    skip: '跳过',
    finish: '查看我的结果',
    required: '请先选一个答案，再继续。',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) => `还有 ${open} 题没有回答`,
    optional: '可以现在补上，也可以直接看结果。',
    required: '得出结果需要这些回答。',
    tooFew: '现在的回答还不够得出结果，再补上几题就可以了。',
    answer: '去回答',
    seeResult: '查看我的结果',
  },

  result: {
    pattern: '你的模式',
    nearBorder: (other) => `你在边界附近：“${other}”也差不多同样贴切。`,
    nearBorderAlone: '你在边界附近：相邻的模式也差不多同样贴切。',
    tied: (names) => `并列第一：${names}。`,
    tooFewTitle: '就差一点了',
    tooFew: (answered, needed) =>
      `你回答了 ${answered} 题。答满 ${needed} 题，才够说出一些可靠的东西。`,
    backToItems: '补答没回答的题',
    noPattern: '你的回答不属于某一个模式。下面是你所在的位置。',
    map: '你在图上的位置',
    place: (dimension, score, lo, hi) => `${dimension}：${score}（量表从 ${lo} 到 ${hi}）。`,
    onScale: (score, lo, hi) => `${score}（量表从 ${lo} 到 ${hi}）`,
    dimension: '倾向',
    position: '你的位置',
    between: '量表',
    percentile: (percentile, population) =>
      `比对照人群（${population}）中大约 ${percentile}% 的人更高。`,
    share: (percent) => `占你得分的 ${percent}`,
    strengths: '你带来的力量',
    underStress: '压力之下',
    growth: '可以走的小步',
    words: '可以借用的话',
    wordsForMe: '你可以说',
    wordsForPartner: '伴侣可以说',
    copy: '复制',
    copied: '已复制',
    selected: '已选中',
    articles: '接着读',
    scored: '分数是怎么算的',
    scoredHow: (share) =>
      `每一种倾向，是你在相关题目上回答的平均值。至少答了其中的 ${share}，才会给出分数。`,
    scoredReversed: '有些题问的是相反的意思，计分时会先把答案反过来。',
    noNorms:
      '这个测试目前还没有对照人群。数字只说明你的回答落在量表的什么位置，不是和别人相比，也不说明什么才算正常。',
    normSource: (population, size, year, source) =>
      `对照人群：${population}，${size} 人，${year} 年。${source}`,
    dimensionality:
      '倾向只有多少之分。模式只是图上一块地方的名字，不是诊断；换一个伴侣、换一个话题、过几年，都可能不同。',
    answeredOf: (answered, shown) => `已答 ${answered} 题，共 ${shown} 题`,
    item: '题目',
    yourAnswer: '你的回答',
    counts: '计为',
    countsReversed: '已反向',
    notAnswered: '没有回答',
    version: (revision, scoring) => `内容版本 ${revision}，计分版本 ${scoring}`,
    speeding: '你答得很快。如果刚才有点赶，不妨慢一点再做一次。',
    straightLining: '你有很多题连着选了同一个答案。如果只是为了快，再做一次会更有收获。',
    attention: '有一题请你选指定的答案，你选了别的。再做一次也许会更准。',
    safetySignpost: '你害怕伴侣，或者觉得被控制吗？请先读这一段。',
    safetyTitle: '当这不是沟通模式的时候',
    safety: '控制、恐惧和暴力不是沟通模式，这时伴侣练习帮不上忙。你值得有人专门来支持你。',
    elsewhere: '其他国家和地区',
    print: '打印',
    again: '再做一次',
  },

  report: {
    invitation: '这个模式有一份行动报告：你们各自可以做什么，一天一小步。',
    open: '打开行动报告',
    opening: '请稍等',
    denied: '报告还没有打开。',
    failed: '没有成功，请再试一次。',
    pursuers: '写给主动靠近的一方',
    distancers: '写给退后一步的一方',
    together: '两个人一起',
    plan: '一天一小步',
    day: (day) => `第 ${day} 天`,
    agreement: '你们俩的约定',
    connectionSignal: '“我想靠近你”的信号',
    spaceSignal: '“我需要歇一会儿”的信号',
    returnTime: '什么时候回来接着谈',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: '正在打开文章',
  fault: {
    title: '这篇文章暂时打不开。',
    text: '不是你的问题，请稍后再试一次。',
    retry: '再试一次',
  },
  scenario: '一个场景',
  story: '一个故事',
  audience: {
    group: '这些步骤写给谁',
    pursuers: '如果你常主动靠近',
    distancers: '如果你常先退一步',
    both: '写给你们两个人',
  },
  speaker: {pursuer: '想靠近的时候', distancer: '想退一步的时候'},
  copy: '复制',
  copyWords: (words) => `复制：${words}`,
  copied: '已复制',
  selected: '已选中',
  cycle: '一圈首尾相接的步骤，最后一步又回到第一步。',
  note: '提示',
  safety: '关于安全',
  sources: '参考资料',
  startTest: '开始测试',
};
