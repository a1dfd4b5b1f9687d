import {globSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {
  ArticleMessages,
  ResultMessages,
  TakingMessages,
  WikiMessages,
} from '../../../widget/messages/messages.ts';
import {root} from '../../run/command.ts';

interface Language {
  readonly taking: TakingMessages;
  readonly result: ResultMessages;
  readonly article: ArticleMessages;
  readonly wiki: WikiMessages;
}

const folder = join(root, 'widget/messages');
/** Files of the folder that are no language. */
const others = [
  'article',
  'load-messages',
  'messages',
  'parts.d',
  'plural',
  'result',
  'taking',
  'wiki',
];
const tags = globSync('*.ts', {cwd: folder})
  .map((file) => basename(file, '.ts'))
  .filter((name) => !others.includes(name))
  .toSorted();

/** A word, or a sentence that is made of what it is given. */
type Entry = readonly [path: string, value: string | ((...values: never[]) => string)];

async function load(tag: string): Promise<Language> {
  const language: Language = await import(`../../../widget/messages/${tag}.ts`);
  return language;
}

function entriesOf(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [[path, value]];
  if (isSentence(value)) return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, member]) =>
    entriesOf(member, path ? `${path}.${key}` : key),
  );
}

function isSentence(value: unknown): value is (...values: never[]) => string {
  return typeof value === 'function';
}

const english = await load('en');

describe.each(tags)('the language %s', async (tag) => {
  const language = await load(tag);

  it('is named by its tag, and written in the direction that the tag has', () => {
    expect(language.taking.language).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(language.taking.direction).toBe(tag === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(['taking', 'result', 'article', 'wiki'] as const)(
    'has every word of "%s", and no empty one',
    (part) => {
      const own = entriesOf(language[part]);
      expect(own.map(([path]) => path)).toEqual(entriesOf(english[part]).map(([path]) => path));
      expect(own.filter(([, value]) => value === '')).toEqual([]);
    },
  );

  it.skipIf(tag === 'en')('leaves nothing in English', () => {
    const same = (['taking', 'result', 'article', 'wiki'] as const).flatMap((part) => {
      const original = new Map(entriesOf(english[part]));
      return entriesOf(language[part]).filter(
        ([path, value]) => typeof value === 'string' && value === original.get(path),
      );
    });
    // Words that these languages share with English.
    const shared = ['ltr', 'Question', 'Sources', 'Notes', 'No', 'Partner'];
    expect(same.filter(([, value]) => !shared.includes(String(value)))).toEqual([]);
  });

  it('is listed where each of its parts is loaded', () => {
    for (const part of ['taking', 'result', 'article']) {
      const list = readFileSync(join(folder, `${part}.ts`), 'utf8');
      expect(list).toContain(`./${tag}.ts?${part}`);
    }
  });

  const {taking, result} = language;
  const written = (value: number) => new Intl.NumberFormat(tag).format(value);

  it.each([0, 1, 2, 5, 11, 24, 100])('says %i of something with its number', (number) => {
    const sentences = [taking.intro.count(number), result.review.title(number)];
    const rule = new Intl.PluralRules(tag).select(number);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/#|undefined|NaN/);
      // Arabic has words of their own for none, one and two.
      const inWords = tag === 'ar' && ['zero', 'one', 'two'].includes(rule);
      expect(inWords || sentence.includes(written(number)), sentence).toBe(true);
    }
    expect(taking.intro.duration(number)).not.toMatch(/#|undefined/);
    expect(taking.items.timeLeft(number)).not.toMatch(/#|undefined/);
  });

  it('has one form of a word for one, and another for many, where the language has', () => {
    const forms = (tell: (count: number) => string) =>
      new Set([1, 5].map((count) => tell(count).replace(/\p{Number}+/gu, '#'))).size;
    const classes = new Set([1, 5].map((count) => new Intl.PluralRules(tag).select(count))).size;
    expect(forms((count) => taking.intro.count(count))).toBe(classes);
  });

  it('writes numbers in one kind of digits only', () => {
    const sentences = [
      taking.intro.answered(8, 24),
      taking.items.position(8, 24),
      taking.items.positionSaid(8, 24),
      taking.items.point(3, 1, 7, ''),
      taking.items.point(3, 0, 7, 'x'),
      result.result.answeredOf(8, 24),
      result.report.day(3),
      result.report.progress(3, 14),
    ];
    const own = new Set(Array.from({length: 10}, (_, digit) => written(digit)));
    for (const sentence of sentences) {
      for (const digit of sentence.match(/\p{Nd}/gu) ?? []) expect(own, sentence).toContain(digit);
    }
  });

  it('names a point by its place and its words', () => {
    const name = taking.items.point(4, 1, 7, 'XY');
    expect(name.toLocaleLowerCase(tag)).toContain('xy');
    expect(name).toContain(written(4));
    expect(name).toContain(written(7));
    expect(taking.items.point(4, 1, 7, '')).not.toMatch(/[:,、：]\s*$/);
  });

  it('keeps the labels of buttons short', () => {
    const {fault, intro, items} = taking;
    const {wiki} = language;
    const {review, report, share, compare, unlock} = result;
    const labels = [
      fault.retry,
      intro.start,
      intro.resume,
      intro.seeResult,
      intro.startAgain,
      intro.clear,
      items.back,
      items.next,
      items.skip,
      items.finish,
      review.answer,
      review.seeResult,
      result.result.copy,
      result.result.copied,
      result.result.again,
      report.open,
      share.send,
      share.copy,
      share.picture,
      compare.send,
      unlock.sendCode,
      wiki.all,
      wiki.more,
      wiki.showAll,
      wiki.back,
    ];
    expect(labels.filter((label) => label.length > 36)).toEqual([]);
    // Back and Next stand side by side on the narrowest phone.
    for (const last of [items.next, items.skip, items.finish]) {
      expect(items.back.length + last.length).toBeLessThanOrEqual(36);
    }
  });
});
