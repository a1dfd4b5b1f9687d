import {count} from './plural.ts';

/** Items from the rows of a spreadsheet, and copies of a test. */
export const importing = {
  action: 'Import items',
  noDimensions: 'Give the test its dimensions first: every item counts for one.',
  rows: 'Rows of a spreadsheet',
  /** @param languages tags, as the header names them */
  hint: (languages: string) =>
    `Copy them with their header and paste them here, or choose a CSV file. The header names ${languages} (the wording), dimension, and keying (+ or −) or reversed (yes or no); weight if need be.`,
  /** The columns of an example, after those of the languages. */
  columns: ['dimension', 'keying'],
  file: 'CSV file',
  fault: (row: number, message: string) => `Row ${row}: ${message}`,
  none: 'Add items',
  add: (items: number) => `Add ${count(items, 'item')}`,
  addSome: (items: number, faults: number) =>
    `Add ${count(items, 'item')}, leave out ${count(faults, 'row')}`,
  drafts: 'They are drafts; visitors see them once the test is published with its parts.',
  added: (items: number) => `${count(items, 'item')} added to the test`,
  notStored: 'Nothing was stored',

  head: {row: 'Row', dimension: 'Dimension', keying: 'Keying', weight: 'Weight'},

  faults: {
    /** A quotation mark is open, or in the middle of a cell. @param line counted from 1 */
    quotes: (line: number) =>
      `This is no table: a quotation mark is out of place near line ${line}.`,
    noTable: 'This is no table: copy rows out of a spreadsheet.',
    noWordingColumn: (languages: string) =>
      `The first row must name a column for the wording: ${languages} or “wording”.`,
    noDimensionColumn: 'The first row must name a column “dimension”.',
    noKeyingColumn: 'The first row must name a column “keying” (+ or −) or “reversed” (yes or no).',
    noWording: 'There is no wording.',
    noDimension: (named: string, known: string) =>
      `The test has no dimension “${named}”; it has ${known}.`,
    quoted: (name: string) => `“${name}”`,
    comma: ', ',
    noSign: (said: string) => `“${said}” is no keying: write + or −.`,
    noYesOrNo: (said: string) => `“${said}” is no keying: write yes or no.`,
    noWeight: (said: string) => `“${said}” is no weight above 0.`,
  },

  duplicate: 'Duplicate with items',
  duplicating: 'Duplicating…',
  notCopied: 'Nothing was copied',
};
