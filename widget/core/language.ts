import type {Text} from './model.ts';

/** The language tried when nothing nearer is offered. */
const LAST_RESORT = 'en';

/**
 * Languages to look for, best first, for a BCP 47 tag: the tag, its language and script, the
 * bare language, that language in its usual script, and English. So `zh-CN` finds `zh-Hans`,
 * `zh-TW` finds `zh-Hant` and, before English, `zh-Hans`. The Latin script is named only where
 * it is not the usual one. A tag that is none gives English.
 */
export function languageChain(tag: string): readonly string[] {
  const locale = parseTag(tag);
  if (!locale?.language || locale.language === 'und') return [LAST_RESORT];
  const {baseName, language} = locale;
  const usual = likelyScript(new Intl.Locale(language));
  const inScript = (script: string | null): string =>
    script === null || (script === 'Latn' && script === usual) ? language : `${language}-${script}`;
  const chain = [baseName, inScript(likelyScript(locale)), language, inScript(usual), LAST_RESORT];
  return [...new Set(chain)];
}

/** The text in the earliest language of the chain, or else the first that is not blank. */
export function chooseText(entries: readonly Text[], chain: readonly string[]): Text | null {
  const written = entries.filter(({value}) => value.trim() !== '');
  for (const language of chain) {
    const found = written.find((entry) => entry.language === language);
    if (found) return found;
  }
  return written[0] ?? null;
}

/** `zh` → `Hans`, `zh-TW` → `Hant`, by the likely subtags of Unicode's CLDR. */
function likelyScript(locale: Intl.Locale): string | null {
  return locale.maximize().script ?? null;
}

function parseTag(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-'));
  } catch {
    return null;
  }
}
