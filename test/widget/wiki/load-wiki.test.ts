import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {askDataset} from '../../../widget/content/ask.ts';
import type {Ask} from '../../../widget/content/ask.ts';
import {loadWiki} from '../../../widget/wiki/load-wiki.ts';
import type {WikiWish} from '../../../widget/wiki/wiki.ts';
import {seededLake} from '../../e2e/seeded-lake.ts';
import type {RunningLake} from '../../e2e/seeded-lake.ts';

let lake: RunningLake;
let ask: Ask;

beforeAll(async () => {
  lake = await seededLake();
  ask = askDataset({
    projectId: 'local',
    dataset: 'production',
    apiHost: lake.url,
    apiVersion: '2025-02-19',
    perspective: 'published',
  });
});

afterAll(() => lake.close());

async function slugs(wish: Partial<WikiWish>, languages: readonly string[] = ['en']) {
  const page = await loadWiki(ask, {search: '', pattern: '', size: 12, ...wish}, languages);
  return page.cards.map(({slug}) => slug);
}

describe('the list of the wiki, asked of a store', () => {
  it('has every article of a language, the newest first, with the time it takes', async () => {
    const page = await loadWiki(ask, {search: '', pattern: '', size: 4}, ['en']);
    expect(page).toMatchObject({language: 'en', count: 6});
    expect(page.cards.map(({slug}) => slug)).toEqual([
      'when-it-is-not-a-pattern',
      'repair-after-a-fight',
      'under-anger-and-silence',
      'space-that-is-safe',
    ]);
    expect(page.cards[1]).toMatchObject({test: 'pursuit-distance', minutes: 4});
    expect(page.patterns.map(({name}) => name)).toContain('Pulled both ways');
  });

  it('takes the first language that there is', async () => {
    const chinese = ['zh-CN', 'zh-Hans', 'zh', 'en'];
    const page = await loadWiki(ask, {search: '', pattern: '', size: 1}, chinese);
    expect(page.language).toBe('zh-Hans');
    expect(page.patterns.map(({name}) => name)).toContain('稳稳地在');
    expect(await slugs({size: 1}, ['sw'])).toHaveLength(1);
  });

  it('has the articles about one pattern', async () => {
    expect(await slugs({pattern: 'pattern-grounded'})).toEqual(['repair-after-a-fight']);
    expect(await slugs({pattern: 'pattern-nothing'})).toEqual([]);
  });

  it.each([
    ['in titles', 'first sentence', 'en', 'soft-opening'],
    ['in excerpts', 'clock time', 'en', 'space-that-is-safe'],
    ['in paragraphs', 'newly married couples', 'en', 'soft-opening'],
    ['in scenes', 'laundry', 'en', 'soft-opening'],
    ['in numbered concepts', 'stalemate', 'en', 'pursuit-distance-cycle'],
    ['in beginnings of words', 'stalem', 'en', 'pursuit-distance-cycle'],
    ['in Chinese', '洗衣机', 'zh-Hans', 'soft-opening'],
  ])('finds words %s', async (_, search, language, slug) => {
    expect(await slugs({search}, [language])).toContain(slug);
  });

  it('finds nothing of nonsense, and breaks at nothing that somebody types', async () => {
    expect(await slugs({search: 'xyzzy'})).toEqual([]);
    for (const search of ['"]{}', "';--", '*', '$words', '\\', '(', '🙂', 'a'.repeat(9000)]) {
      expect(Array.isArray(await slugs({search}))).toBe(true);
    }
  });
});
