import {describe, expect, it} from 'vitest';
import {article, body, languages, linesOf, listOf, parts, versions} from './articles.ts';

const cycle = 'pursuit-distance-cycle';
const safety = 'when-it-is-not-a-pattern';

const guides = versions.filter(({slug}) => slug !== safety);

function types(slug: string, language: string): readonly unknown[] {
  return body(slug, language).map(({_type}) => _type);
}

function amount(slug: string, language: string, type: string, field: string): number {
  return parts(slug, language, type).flatMap((part) => listOf(part[field])).length;
}

describe.each(languages)('the article on the cycle, in %s', (language) => {
  it('draws the cycle in six steps', () => {
    const [concepts] = parts(cycle, language, 'keyConcepts');
    expect(concepts?.['drawAsCycle']).toBe(true);
    expect(listOf(concepts?.['concepts'])).toHaveLength(6);
  });

  it('has every section, the call to the test last', () => {
    expect(types(cycle, language)).toEqual([
      'block',
      'scenario',
      'keyConcepts',
      'block',
      'block',
      'block',
      'callout',
      'practicalSteps',
      'story',
      'lessons',
      'block',
      'block',
      'wordsToCopy',
      'questions',
      'testCall',
    ]);
  });

  it('ends its argument under a heading of its own', () => {
    const headings = body(cycle, language).filter(({style}) => style === 'h2');
    const last = {en: 'Final thoughts', 'zh-Hans': '写在最后'}[language];
    expect(linesOf(headings.at(-1))).toEqual([last]);
  });

  it('offers six phrases or more, and five questions or more', () => {
    expect(amount(cycle, language, 'wordsToCopy', 'phrases')).toBeGreaterThanOrEqual(6);
    expect(amount(cycle, language, 'questions', 'entries')).toBeGreaterThanOrEqual(5);
  });
});

describe.each(guides)('$slug in $language', ({slug, language}) => {
  it('has steps for the one who reaches, the one who steps back, and both', () => {
    for (const field of ['forPursuers', 'forDistancers', 'forBoth']) {
      expect(amount(slug, language, 'practicalSteps', field)).toBeGreaterThanOrEqual(2);
    }
  });

  it('has words for either side', () => {
    const phrases = parts(slug, language, 'wordsToCopy').flatMap((part) => listOf(part['phrases']));
    const speakers = new Set(phrases.map(({speaker}) => speaker));
    expect(speakers).toEqual(new Set(['pursuer', 'distancer', 'either']));
    expect(phrases.length).toBeGreaterThanOrEqual(5);
  });

  it('answers three questions or more', () => {
    expect(amount(slug, language, 'questions', 'entries')).toBeGreaterThanOrEqual(3);
  });

  it('speaks of safety before the first step that approaches the partner', () => {
    const order = types(slug, language);
    const [callout] = parts(slug, language, 'callout');
    expect(callout?.['tone']).toBe('safety');
    expect(order.indexOf('callout')).toBeLessThan(order.indexOf('practicalSteps'));
  });

  it('ends with the call to the test', () => {
    const last = body(slug, language).at(-1);
    const test = {_type: 'reference', _ref: 'test-pursuit-distance'};
    expect(last).toMatchObject({_type: 'testCall', test});
    expect(article(slug, language)['test']).toEqual(test);
  });
});

describe.each(versions)('$slug in $language', ({slug, language}) => {
  it('has a scenario, key concepts, a story, lessons, words and questions', () => {
    for (const type of [
      'scenario',
      'keyConcepts',
      'story',
      'lessons',
      'wordsToCopy',
      'questions',
    ]) {
      expect(parts(slug, language, type)).toHaveLength(1);
    }
  });

  it('says that its story is a composite', () => {
    const [story] = parts(slug, language, 'story');
    const mark = language === 'en' ? /^A composite story, / : /^本故事根据多.*的经历综合而成/;
    expect(linesOf(story).at(-1)).toMatch(mark);
  });
});

describe.each(languages)('the article on control and fear, in %s', (language) => {
  it('asks nobody to approach a partner: no steps for couples, no call to the test', () => {
    expect(types(safety, language)).not.toContain('practicalSteps');
    expect(types(safety, language)).not.toContain('testCall');
    expect(article(safety, language)['test']).toBeUndefined();
    expect(article(safety, language)['patterns']).toEqual([]);
  });

  it('opens and closes with a word about safety, the last one with help lines', () => {
    const order = types(safety, language);
    expect(order.indexOf('callout')).toBe(1);
    expect(order.at(-1)).toBe('callout');
    const links = JSON.stringify(body(safety, language).at(-1));
    expect(links).toContain('https://findahelpline.com');
    expect(links).toContain('https://lila.help');
  });
});
