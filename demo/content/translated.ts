import type {Keyed} from './document.ts';

/** The languages that the seed is written in; the source language first. */
export const languages = ['en', 'zh-Hans'] as const;

type Language = (typeof languages)[number];

interface Value<Type extends string> extends Keyed {
  readonly _type: Type;
  readonly language: Language;
  readonly value: string;
}

/** A field of the type `internationalizedArrayString`. */
export type TranslatedString = readonly Value<'internationalizedArrayStringValue'>[];

/** A field of the type `internationalizedArrayText`. */
export type TranslatedText = readonly Value<'internationalizedArrayTextValue'>[];

/** One line in both languages: a name, a label, a heading, the wording of an item. */
export function translated(en: string, zhHans: string): TranslatedString {
  return values('internationalizedArrayStringValue', en, zhHans);
}

/** Running text in both languages; paragraphs given as a list are parted by a blank line. */
export function translatedText(
  en: string | readonly string[],
  zhHans: string | readonly string[],
): TranslatedText {
  return values('internationalizedArrayTextValue', paragraphs(en), paragraphs(zhHans));
}

function values<Type extends string>(
  type: Type,
  en: string,
  zhHans: string,
): readonly Value<Type>[] {
  return [
    {_key: 'en', _type: type, language: 'en', value: en},
    {_key: 'zh-Hans', _type: type, language: 'zh-Hans', value: zhHans},
  ];
}

function paragraphs(text: string | readonly string[]): string {
  return typeof text === 'string' ? text : text.join('\n\n');
}
