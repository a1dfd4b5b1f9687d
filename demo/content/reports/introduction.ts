import {translatedText, type TranslatedText} from '../translated.ts';

/**
 * How a report begins: what it is about, in its own words, then how the plan works, and whom it
 * is not for, ahead of any step that approaches the partner.
 */
export function introduction(en: string, zhHans: string): TranslatedText {
  return translatedText(
    [
      en,
      'Fourteen days follow; most ask for about ten minutes. The first five need nothing from your partner; from day six on, some take two. A missed day is simply done the next day.',
      'These steps are for two people who are safe with each other. If you are afraid of your partner, leave them aside and read the safety note first.',
    ],
    [
      zhHans,
      '下面是十四天，大多只要十分钟左右。头五天不需要伴侣配合，从第六天起，有几天要两个人一起做。落下一天也没关系，第二天补上就好。',
      '这些步骤，是写给彼此之间安全的两个人的。如果你害怕你的伴侣，请先把它们放下，看看安全提示。',
    ],
  );
}
