import type {CheckWords} from '../words/check-words.ts';
import type {Verdict} from './verdict.ts';

/** A row of a table while it is being written. */
export interface RowDraft {
  readonly cells?: readonly string[];
}

/** A table has rows, all with the same number of cells. */
export function evenRows(rows: readonly RowDraft[] | undefined, {articles}: CheckWords): Verdict {
  if (rows === undefined || rows.length === 0) return articles.noRows;
  const lengths = rows.map(({cells}) => cells?.length ?? 0);
  const widest = Math.max(...lengths);
  const short = lengths.findIndex((length) => length < widest);
  return short === -1 ? true : articles.unevenRow(short + 1, lengths[short] ?? 0, widest);
}
