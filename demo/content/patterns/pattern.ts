import {members, reference, references, type SeedDocument} from '../document.ts';
import {translatedText} from '../translated.ts';
import type {TranslatedString, TranslatedText} from '../translated.ts';

/** English, then Simplified Chinese. */
export type Pair = readonly [en: string, zhHans: string];

/** One bound of a region at the middle of the response scale. */
type Side = 'low' | 'high';

/** A pattern before it becomes a document. */
export interface PatternText {
  readonly key: string;
  readonly pursuit: Side;
  readonly withdrawal: Side;
  readonly name: TranslatedString;
  /** One sentence that a friend would say. */
  readonly summary: TranslatedText;
  readonly strengths: readonly Pair[];
  readonly underStress: TranslatedText;
  readonly growthSteps: readonly Pair[];
  /** What the person with this result can say to their partner. */
  readonly phrasesForMe: readonly Pair[];
  /** What the partner can say to the person with this result. */
  readonly phrasesForPartner: readonly Pair[];
  /** Slugs of the recommended articles, best first. */
  readonly articles: readonly string[];
}

/** The middle of the seven-point scale, where the four regions meet. */
const border = 4;

/** A pattern that owns one quarter of the map. */
export function pattern(text: PatternText): SeedDocument {
  return {
    _id: `pattern-${text.key}`,
    _type: 'pattern',
    name: text.name,
    key: text.key,
    claim: 'region',
    conditions: members('condition', [
      {dimension: reference('dimension-pursuit'), ...bound(text.pursuit)},
      {dimension: reference('dimension-withdrawal'), ...bound(text.withdrawal)},
    ]),
    summary: text.summary,
    strengths: texts(text.strengths),
    underStress: text.underStress,
    growthSteps: texts(text.growthSteps),
    phrasesForMe: texts(text.phrasesForMe),
    phrasesForPartner: texts(text.phrasesForPartner),
    articles: references(text.articles.map((slug) => `article-${slug}-en`)),
    actionReport: reference(`report-${text.key}`),
  };
}

function bound(side: Side): {readonly from: number} | {readonly below: number} {
  return side === 'high' ? {from: border} : {below: border};
}

function texts(pairs: readonly Pair[]) {
  return members(
    'translatedText',
    pairs.map(([en, zhHans]) => ({text: translatedText(en, zhHans)})),
  );
}
