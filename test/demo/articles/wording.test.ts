import {describe, expect, it} from 'vitest';
import {article, body, linesOf, objectsIn, slugs, text} from './articles.ts';

const main = 'pursuit-distance-cycle';

function words(slug: string): number {
  return linesOf(body(slug, 'en')).join(' ').split(/\s+/).length;
}

function characters(slug: string): number {
  return text(slug, 'zh-Hans').match(/\p{Script=Han}/gu)?.length ?? 0;
}

function unpaired(lines: string): readonly string[] {
  return lines.split('\n').filter((line) => /[“”]/.test(line.replaceAll(/“[^“”]*”/g, '')));
}

describe.each(slugs)('%s in English', (slug) => {
  it('is long enough to help and short enough to finish', () => {
    const [least, most] = slug === main ? [900, 1550] : [600, 1100];
    expect(words(slug)).toBeGreaterThanOrEqual(least);
    expect(words(slug)).toBeLessThanOrEqual(most);
  });

  it('pairs its quotation marks, line by line', () => {
    expect(unpaired(text(slug, 'en'))).toEqual([]);
  });

  it('is set with typographic quotation marks and without dashes as pauses', () => {
    expect(text(slug, 'en')).not.toMatch(/["'—]| – | {2}/);
  });
});

describe.each(slugs)('%s in Chinese', (slug) => {
  it('says about as much as the English', () => {
    const ratio = characters(slug) / words(slug);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(1.9);
  });

  it('pairs its quotation marks, line by line', () => {
    expect(unpaired(text(slug, 'zh-Hans'))).toEqual([]);
  });

  it('has no ASCII punctuation beside a Chinese character', () => {
    const han = String.raw`[\p{Script=Han}，。：；！？、“”《》（）]`;
    const ascii = String.raw`[,.:;!?"'()\[\]]`;
    const beside = new RegExp(`${han}${ascii}|${ascii}${han}`, 'u');
    expect(text(slug, 'zh-Hans').match(beside)).toBeNull();
  });

  it('puts no space beside a Chinese character and no dash in a sentence', () => {
    expect(text(slug, 'zh-Hans')).not.toMatch(/\p{Script=Han}[ \t]|[ \t]\p{Script=Han}|——/u);
  });

  it('says 你, and 伴侣 where it means a partner', () => {
    expect(text(slug, 'zh-Hans')).not.toMatch(/您|老公|老婆|另一半/);
    expect(text(slug, 'zh-Hans')).toMatch(/伴侣/);
  });

  it('wears no italics', () => {
    const marks = objectsIn(body(slug, 'zh-Hans')).flatMap(({marks: worn}) => worn ?? []);
    expect(marks).not.toContain('em');
  });
});

describe.each(slugs)('the card of %s', (slug) => {
  it('has a title and an excerpt that fit', () => {
    for (const language of ['en', 'zh-Hans']) {
      const {title, excerpt} = article(slug, language);
      expect(String(title).length).toBeLessThanOrEqual(60);
      expect(String(excerpt).length).toBeLessThanOrEqual(280);
    }
  });
});
