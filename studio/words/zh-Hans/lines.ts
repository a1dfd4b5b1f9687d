import type {lines as English} from '../en/lines.ts';

/**
 * The second line of a document or a part in a list, what stands for words not yet
 * written, and what any field may ask for.
 */
export const lines: typeof English = {
  required: '请填写这一项。',
  repeated: '这一项重复了，请去掉一个。',
  wholeNumber: '请填整数。',
  wholeFromOne: '请填 1 或更大的整数。',
  year: '请填四位数的年份。',

  noWords: '还没有文字',
  noTitle: '还没有标题',
  noHeading: '还没有标题',
  noQuestion: '还没有问题',
  noName: '还没有名称',
  noPattern: '还没有选模式',
  noDimension: '还没有选维度',
  noDirection: '还没有选计分方向',
  emptyRow: '空行',
  notComplete: '还没有填完',
  drawnAsCycle: '画成循环',

  asAnswered: '+ 正向',
  reversed: '− 反向',
  expects: (point) => `注意力检查：应选 ${point}`,

  condition: (dimension, from, below) =>
    `${dimension}：${[from, below].filter((bound) => bound !== '').join('，')}`,
  from: (score) => `从 ${score} 起`,
  below: (score) => `低于 ${score}`,
  noBounds: (dimension) => `${dimension}：还没有界限`,
  aDimension: '某个维度',
  noRegion: '还没有区域',
  mostPoints: '得分最多的结果属于它',

  scalePoint: (point) => `第 ${point} 级`,
  points: (points) => `${points} 分`,
  pointsFor: (patterns) => `给 ${patterns} 个模式加分`,

  items: (amount) => `${amount} 道题`,
  choices: (amount) => `${amount} 个选项`,
  sections: (amount) => `${amount} 个章节`,
  days: (amount) => `${amount} 天`,
  concepts: (amount) => `${amount} 个概念`,
  steps: (amount) => `${amount} 个步骤`,
  lessons: (amount) => `${amount} 条`,
  phrases: (amount) => `${amount} 句`,
  questions: (amount) => `${amount} 个问题`,
  rows: (amount) => `${amount} 行`,
};
