/** The language tried when nothing nearer is offered. */
const LAST_RESORT = 'en';

/** Languages that are in Latin letters wherever they are written. */
const ONE_SCRIPT = /^(?:de|en|es|fr|pt)$/;

/**
 * Languages to look for, best first, for a BCP 47 tag: the tag, its language and script, the
 * bare language, that language in its usual script, and English. So `zh-CN` finds `zh-Hans`,
 * `zh-TW` finds `zh-Hant` and, before English, `zh-Hans`. The Latin script is named only where
 * it is not the usual one. A tag that is none gives English.
 */
export function languageChain(tag: string): readonly string[] {
  if (ONE_SCRIPT.test(tag)) return [...new Set([tag, LAST_RESORT])];
  try {
    const locale = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    const {baseName, language} = locale;
    if (language === 'und') return [LAST_RESORT];
    const usual = likelyScript(new Intl.Locale(language));
    const inScript = (script: string | undefined): string =>
      !script || (script === 'Latn' && script === usual) ? language : `${language}-${script}`;
    const chain = [baseName, inScript(likelyScript(locale)), language, inScript(usual)];
    return [...new Set([...chain, LAST_RESORT])];
  } catch {
    return [LAST_RESORT];
  }
}

/**
 * `zh` → `Hans`, `zh-TW` → `Hant`, by the likely subtags of Unicode's CLDR. Browsers load those
 * when they are first asked for, which a page in a language of one script need not wait for.
 */
function likelyScript(locale: Intl.Locale): string | undefined {
  return locale.script ?? (ONE_SCRIPT.test(locale.language) ? 'Latn' : locale.maximize().script);
}
