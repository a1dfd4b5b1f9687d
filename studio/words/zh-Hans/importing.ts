import type {importing as English} from '../en/importing.ts';

/** Items from the rows of a spreadsheet, and copies of a test. */
export const importing: typeof English = {
  action: '导入题目',
  noDimensions: '请先给测试加上维度：每道题都要计入一个维度。',
  rows: '电子表格里的行',
  hint: (languages) =>
    `连同表头一起复制，粘贴到这里，或者选择一个 CSV 文件。表头要有：${languages}（题干）、维度，以及计分（+ 或 −）或反向（是或否）；需要时再加权重。`,
  columns: ['维度', '计分'],
  file: 'CSV 文件',
  fault: (row, message) => `第 ${row} 行：${message}`,
  none: '添加题目',
  add: (items) => `添加 ${items} 道题`,
  addSome: (items, faults) => `添加 ${items} 道题，略过 ${faults} 行`,
  drafts: '它们是草稿；测试连同各部分一起发布以后，访客才会看到。',
  added: (items) => `已向测试添加 ${items} 道题`,
  notStored: '什么都没有保存',

  head: {row: '行', dimension: '维度', keying: '计分', weight: '权重'},

  faults: {
    quotes: (line) => `这不是一张表格：第 ${line} 行附近有一个引号的位置不对。`,
    noTable: '这不是一张表格：请从电子表格里复制几行。',
    noWordingColumn: (languages) => `第一行要有题干的列名：${languages} 或“题目”。`,
    noDimensionColumn: '第一行要有一列叫“维度”。',
    noKeyingColumn: '第一行要有一列叫“计分”（+ 或 −），或者“反向”（是或否）。',
    noWording: '没有题干。',
    noDimension: (named, known) => `测试里没有维度“${named}”，现有的是${known}。`,
    quoted: (name) => `“${name}”`,
    comma: '、',
    noSign: (said) => `“${said}”不是计分方向：请写 + 或 −。`,
    noYesOrNo: (said) => `“${said}”看不出是不是反向：请写“是”或“否”。`,
    noWeight: (said) => `“${said}”不是大于 0 的权重。`,
  },

  duplicate: '连同题目一起复制',
  duplicating: '正在复制…',
  notCopied: '什么都没有复制',
};
