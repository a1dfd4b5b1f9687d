import type {CheckWords} from './check-words.ts';
import {languageName} from './language-name.ts';

export const zhHans: CheckWords = {
  about: (name, sentence) => `${name}：${sentence}`,

  test: {
    noTitle: '请至少用一种语言写上标题。',
    noIntro: '请至少用一种语言写上介绍。',
    noLanguage: '请选择这个测试提供哪些语言。',
    noPatterns: '这个测试还没有模式：结果只是图上的一个位置，没有文字。',
    missingDimension: (id) => `维度列表里的“${id}”找不到了：请把它移除，或者恢复它。`,
    missingPattern: (id) => `模式列表里的“${id}”找不到了：请把它移除，或者恢复它。`,
    sameSlug: (other, slug) => `${other}也叫“${slug}”，网页会分不清这两个测试：请换一个名称。`,
    sameKey: (one, other, key) =>
      `${one}和${other}的短名都是“${key}”，结果里会分不清：请改掉其中一个。`,
    minimum: '请填一个大于 0、不超过 1 的比例，例如 0.8，表示五道题至少要答四道。',
  },

  items: {
    none: '这个测试还没有题目：请至少添加一道。',
    missing: (place) => `测试里的第 ${place} 道题找不到了：请把它移除，或者恢复它。`,
    repeated: (name) => `${name}在测试里出现了两次：请只留一道。`,
    foreignDimension: (name, dimension) =>
      `${name}计入${dimension}，但测试里没有这个维度：请把它加进测试，或者给这道题换一个维度。`,
    noScale: (name) => `${name}没有量表：请给测试选一个，或者给这道题单独设一个。`,
    missingScale: (name) => `${name}的量表找不到了：请另选一个。`,
    offScale: (lo, hi) => `量表从 ${lo} 到 ${hi}：应选的答案必须是其中一级。`,
    repeatedKey: '有两个选项的内部编号相同：请删掉其中一个，再重新添加。',
    foreignPattern: (name, pattern) =>
      `${name}的一个选项给${pattern}加分，但测试里没有这个模式：请把它加进测试，或者把分数给别的模式。`,
    noDimension: '请选择这道题计入哪个维度。',
    noKeying: '请选择：同意这句话，分数是升高还是降低。',
    weight: '权重要大于 0。不想让这道题计分，就把它从测试里移除。',
    fewOptions: '请至少提供两个选项。',
    noPoints: '请至少让一个选项给某个模式加分。',
    noExpected: '请填写题目要求选的是量表上的哪一级，必须是整数。',
  },

  scale: {
    noEnd: '请把最低一级和最高一级都填上。',
    fraction: '两端都要用整数。',
    onePoint: '只有一级的量表什么也测不出来：请把最高一级调大。',
    upsideDown: '量表上下颠倒了：最低一级应该是较小的那个数。',
    tooLong: (most) => `最多用 ${most} 级：再多，就没有人分得清了。`,
    noLabel: (end) => `量表的一端 ${end} 还没有标签：请补上。`,
    offScale: (point, lo, hi) => `没有 ${point} 这一级：量表从 ${lo} 到 ${hi}。`,
    twoLabels: (point) => `${point} 这一级有两个标签：请只留一个。`,
  },

  norm: {
    incomplete: (parts) => `没法查证的对照数据不会显示。还缺：${parts.join('、')}。`,
    parts: {
      mean: '平均值',
      standardDeviation: '标准差',
      sampleSize: '人数',
      reliability: '信度',
      population: '是哪些人',
      year: '年份',
      source: '来源',
    },
    deviation: '标准差要大于 0。',
    fewPeople: '对照人群至少要有两个人。',
    reliability: '信度要在 0 到 1 之间。',
  },

  regions: {
    noBound: '请填写“从”或“低于”，或者两个都填。',
    noScore: (from, below) =>
      `没有哪个分数既不低于 ${from}，又低于 ${below}：请把“低于”改成较大的数。`,
    noCondition: '请说明哪些分数属于这个模式：添加一个条件。',
    repeatedDimension: '同一个维度的上下限，请写在同一个条件里。',
    unbounded: (name) => `${name}没有说明哪些分数属于它：请添加一个条件。`,
    foreignDimension: (name) =>
      `${name}的区域用到了测试里没有的维度，这样谁也得不到任何模式：请把维度加进测试，或者去掉这个条件。`,
    unmeasured: (name, dimension) =>
      `${name}的区域用到了${dimension}，但测试里没有题目测它，这样谁也得不到任何模式：请为它添加题目，或者去掉这个条件。`,
    unreachable: (name) => `怎么回答都得不到${name}：请把它的上下限调到题目能得到的分数范围里。`,
    gap: (place) =>
      `${place}时，结果不属于任何模式：请扩大某个模式的区域，或者为这里添加一个模式。`,
    overlap: (names, place) =>
      `${place}时，结果同时属于${joined(names)}：请让一个区域从另一个结束的地方开始。`,
    stretch: (dimension, from, to) => `${dimension}在 ${from} 到 ${to} 之间`,
    place: (stretches) => stretches.join('、'),
  },

  points: {
    regionsDecide: (name) =>
      `${name}永远不会成为结果：测试里只要有按区域划分的模式，就由区域决定。请给它一个区域，或者让所有模式都选“得分最多”。`,
    none: (name) => `没有选项给${name}加分：请在题目里给它加分，或者把它从测试里移除。`,
    neverMost: (name) =>
      `怎么回答都得不到${name}：别的模式分数总是更高，或者一样高。请多给它一些分，或者少给别的一些。`,
    notFound: (name) => `没有找到能得到${name}的回答：请把它的分数和别的模式比一比。`,
  },

  balance: {
    fewItems: (dimension, items, fewest) =>
      `${dimension}只有 ${items} 道题：少于 ${fewest} 道时，一个回答就会让分数变动太大。请添加题目。`,
    lopsided: (dimension, plus, minus) =>
      `${dimension}有 ${plus} 道正向题、${minus} 道反向题：每题都同意的人会得到极端的分数。请把一些题目反过来问。`,
  },

  wording: {
    doubleBarrelled: (wording, join) =>
      `${wording}可能一次问了两件事（“${join}”）：请拆成两道题，或者只留一半。`,
    negated: (wording, negation) =>
      `${wording}里有“${negation}”：对否定句说“不同意”，很容易弄反。请直接写会怎么做，需要时把计分方向也反过来。`,
    hardToRead: (wording, grade) =>
      `${wording}读起来像美国学校 ${grade} 年级的文章：请用短一点的词，或者少用几个词。`,
  },

  safety: {
    noNote: '请在这里写一份安全提示，或者在“站点设置”里写一份给所有测试用。它总会显示。',
    emptyNote: '请写上内容，或者删掉空着的语言，改用“站点设置”里的安全提示。',
    noHelpLines: '安全提示旁边没有求助热线：请从公开的来源添加，写在这里或“站点设置”里都可以。',
    unreachable: '请填写电话或网址，或者两个都填。',
    country: '请用国家或地区的两个大写字母，例如 GB；不限国家的填 INT。',
  },

  links: {
    from: (name, address, sentence) => `${name}里有一个链接指向“${address}”。${sentence}`,
    none: '请填写地址。',
    noAddress: '这不是一个地址。请以 https://、/ 或 # 开头。',
    hostile: '只能链接到网页（https://）、邮箱（mailto:）或电话（tel:）。',
    noWebAddress: '请填写以 https:// 开头的网址。',
  },

  shortName: {
    none: '请起一个短名，例如“pursuit”。',
    form: '只用小写字母 a–z、数字和单个连字符，以字母开头。',
  },

  articles: {
    noSlug: '请给文章一个网址，例如“soft-opening”。',
    slugForm: '只用小写字母 a–z、数字和单个连字符。各种语言的版本可以共用一个网址。',
    sameSlug: (one, other, language) =>
      `${one}和${other}${language === undefined ? '' : `都是${named(language)}版，`}用了同一个网址：请改掉其中一个。`,
    noAlternativeText: (name) => `${name}里有一张图片没有替代文字：请用一句话描述它。`,
    noWordsToCopy: (name) => `${name}里没有可以借用的话：请给读者一句今晚就能用上的话。`,
    noRows: '请至少添加一行。',
    unevenRow: (row, cells, widest) => `第 ${row} 行有 ${cells} 个单元格，应该有 ${widest} 个。`,
  },

  translations: {
    none: '请至少用一种语言写上。',
    repeated: (language) => `${named(language)}有两份：请留下一份，删掉另一份。`,
    missing: (text, languages) =>
      `${text}还没有${listed(languages)}译文：请翻译，或者先不提供这种语言。`,
    stale: (text, languages) => `${text}改动以后，${listed(languages)}译文还没有跟上：请更新。`,
    missingVersion: (article, language) =>
      `文章${article}还没有${named(language)}版：读者会读到别的语言。`,
    staleVersion: (article, language) =>
      `${article}改动以后，${named(language)}版还没有跟上：请更新。`,
  },

  pasted: {
    noJson: () => '这不是完整的 JSON：请看看是不是漏复制了一段。',
    malformed: '这既不是结果链接，也不是 JSON 格式的回答。',
    damaged: '链接不完整，或者在路上被改动了：请对方再发一次。',
    newer: '这个链接来自较新版本的测试，这里的 Studio 还读不了。',
    anotherTest: (id) => `这是另一个测试“${id}”的结果。`,
  },

  answers: {
    problem: (place, found, expected) =>
      `${place === '' ? '' : `${place}：`}这里是 ${found}，应该是${expected}`,
    problems: (problems) => problems.join('；'),
    nothing: '（空）',
    expected: {
      answers: '按题目编号列出的回答',
      text: '一段文字',
      milliseconds: '不小于 0 的毫秒数',
      ids: '这个测试的题目编号，每个只出现一次',
      noSuchItem: '空的，因为测试里没有这个编号的题目',
      notShown: '空的，因为这道题没有显示过',
      noOtherFields: (fields) => `空的，因为只认这几个字段：${fields.join('、')}`,
      allShown: (left) => `所有显示过的题目，现在缺“${left}”`,
      shownOnly: (added) => `显示过的题目，而“${added}”没有显示过`,
      wholeNumber: (lo, hi) => `从 ${lo} 到 ${hi} 的整数`,
      option: (options) => `这些选项之一：${options.join('、')}`,
      orNothing: (offer) => `${offer}；跳过的题可以空着`,
    },
  },
};

/** “甲”和“乙”；“甲”“乙”和“丙”。 */
function joined(names: readonly string[]): string {
  return [names.slice(0, -1).join(''), ...names.slice(-1)].filter((part) => part !== '').join('和');
}

function listed(languages: readonly string[]): string {
  return languages.map(named).join('、');
}

function named(language: string): string {
  return languageName(language, 'zh-Hans');
}
