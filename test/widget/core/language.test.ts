import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chooseText} from '../../../widget/core/choose-text.ts';
import {languageChain} from '../../../widget/core/language.ts';

describe('the languages to look for', () => {
  it.each([
    ['en', ['en']],
    ['en-GB', ['en-GB', 'en']],
    ['de-AT', ['de-AT', 'de', 'en']],
    ['zh', ['zh', 'zh-Hans', 'en']],
    ['zh-Hans', ['zh-Hans', 'zh', 'en']],
    ['zh-CN', ['zh-CN', 'zh-Hans', 'zh', 'en']],
    ['zh-SG', ['zh-SG', 'zh-Hans', 'zh', 'en']],
    ['zh-TW', ['zh-TW', 'zh-Hant', 'zh', 'zh-Hans', 'en']],
    ['zh-HK', ['zh-HK', 'zh-Hant', 'zh', 'zh-Hans', 'en']],
    ['sr-Latn-RS', ['sr-Latn-RS', 'sr-Latn', 'sr', 'sr-Cyrl', 'en']],
  ])('for %s are %j', (tag, chain) => {
    expect(languageChain(tag)).toEqual(chain);
  });

  it('are what the likely scripts of Unicode make of them, also where those are not asked for', () => {
    const regions = ['', '-AT', '-BR', '-CN', '-EG', '-IN', '-JP', '-RS', '-UK', '-US'];
    for (const language of ['de', 'en', 'es', 'fr', 'pt']) {
      for (const region of regions) {
        expect(new Intl.Locale(language + region).maximize().script).toBe('Latn');
      }
      expect(languageChain(`${language}-Cyrl`)).toEqual([
        ...new Set([`${language}-Cyrl`, language, 'en']),
      ]);
    }
  });

  it('do not mind how the tag is written', () => {
    expect(languageChain(' ZH_cn ')).toEqual(languageChain('zh-CN'));
    expect(languageChain('zh-CN-u-nu-hanidec')).toEqual(languageChain('zh-CN'));
  });

  it.each(['', ' ', '*', 'und', 'x-private', 'not a tag', 'zh--CN'])(
    'are English for %j',
    (tag) => {
      expect(languageChain(tag)).toEqual(['en']);
    },
  );

  it('name none twice, end with English, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/)), (tag) => {
        const chain = languageChain(tag);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain).toContain('en');
      }),
    );
  });
});

describe('choosing a text', () => {
  const entries = [
    {language: 'en', value: 'Pause'},
    {language: 'zh-Hans', value: '停一停'},
    {language: 'de', value: '  '},
  ];

  it('takes the earliest language of the chain', () => {
    expect(chooseText(entries, languageChain('zh-CN'))?.value).toBe('停一停');
    expect(chooseText(entries, languageChain('fr'))?.value).toBe('Pause');
  });

  it('passes a blank text over', () => {
    expect(chooseText(entries, languageChain('de'))?.value).toBe('Pause');
  });

  it('takes what there is rather than nothing', () => {
    expect(chooseText(entries.slice(1), ['fr'])?.value).toBe('停一停');
    expect(chooseText(entries.slice(2), ['de'])).toBeNull();
    expect(chooseText([], ['en'])).toBeNull();
  });
});
