import {describe, expect, it} from 'vitest';
import {readArticle} from '../../../widget/article/read-article.ts';
import {Wire} from '../../../widget/content/wire.ts';
import {hostileAddresses, hostileArticle, payloads} from '../fixtures/hostile.ts';

function read(article: unknown) {
  const notes: string[] = [];
  return {article: readArticle(new Wire(article, ['en']), (note) => notes.push(note)), notes};
}

describe('an article that somebody filled with hostile texts', () => {
  it.each(payloads)('is read whole with %j in every field', (payload) => {
    const {article, notes} = read(hostileArticle(payload));
    expect(article.parts.length).toBeGreaterThan(2);
    expect(notes.join()).toContain('of the type "image"');
    const everything = JSON.stringify(article);
    expect(everything).not.toMatch(/\\u00(?:0[0-8]|1)|\\ud8|[\u202A-\u202E\uFFFE]/);
  });

  it.each(hostileAddresses)('has no link and no picture at %j', (address) => {
    const {article} = read(hostileArticle('words', address));
    const everything = JSON.stringify(article);
    expect(/"kind":"(?:link|image)"/.test(everything)).toBe(false);
    expect(article.sources.map(({url}) => url)).toEqual([null, null]);
    expect(article.cover?.url).toBe('https://cdn.sanity.io/images/p/d/abc-800x600.png');
  });

  it('keeps its slug for a title of which nothing can be seen', () => {
    expect(read(hostileArticle('\u200B\u2060')).article.title).toBe('hostile');
  });

  it('is not deeper than a reader could follow', () => {
    const {article} = read(hostileArticle('words'));
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(depth))
        : 0;
    expect(depth(article)).toBeLessThan(70);
  });
});
