import {plainText} from '../previews/plainText.ts';
import {isRecord, listIn, stringIn, type StoredDocument} from '../../widget/core/check/stored.ts';

/** A part of an article as plain lines, to be read beside its translation. */
export interface Passage {
  readonly key: string;
  /** Name of the part's schema type, or of the field, such as `title`. */
  readonly kind: string;
  readonly lines: readonly string[];
}

/** A passage of the source beside the one that stands for it. */
export interface PassagePair {
  readonly source: Passage | null;
  readonly translation: Passage | null;
}

/** Title and excerpt of an article, then its body member by member. */
export function passagesOf(article: StoredDocument): readonly Passage[] {
  const fields = ['title', 'excerpt'].flatMap((kind) => {
    const words = stringIn(article, kind);
    return words === undefined ? [] : [{key: kind, kind, lines: [words]}];
  });
  const body = listIn(article, 'body').flatMap((member) => {
    const [key, kind] = [stringIn(member, '_key'), stringIn(member, '_type')];
    if (key === undefined || kind === undefined) return [];
    return [{key: `body ${key}`, kind, lines: linesOf(member)}];
  });
  return [...fields, ...body];
}

/**
 * Passages that stand for one another: a translation that was begun as a copy has the keys of its
 * source. What only one of them has stands alone, in its place.
 */
export function pairsOf(
  source: StoredDocument,
  translation: StoredDocument,
): readonly PassagePair[] {
  const [mine, theirs] = [passagesOf(source), passagesOf(translation)];
  const keys = new Set(mine.map(({key}) => key));
  const pairs: PassagePair[] = mine.map((passage) => ({
    source: passage,
    translation: theirs.find(({key}) => key === passage.key) ?? null,
  }));
  for (const [index, passage] of theirs.entries()) {
    if (keys.has(passage.key)) continue;
    const before = theirs[index - 1]?.key;
    const at = pairs.findIndex(
      (pair) => before !== undefined && [pair.source?.key, pair.translation?.key].includes(before),
    );
    pairs.splice(at + 1, 0, {source: null, translation: passage});
  }
  return pairs;
}

/** Fields that hold no words to translate. */
const WORDLESS: ReadonlySet<string> = new Set([
  '_key',
  '_type',
  '_ref',
  'asset',
  'drawAsCycle',
  'hasHeader',
  'speaker',
  'test',
  'tone',
]);

function linesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (!isRecord(value)) return [];
  if (value['_type'] === 'block') return linesOf(plainText([value]) ?? '');
  return Object.entries(value).flatMap(([name, inside]) =>
    WORDLESS.has(name) ? [] : linesOf(inside),
  );
}
