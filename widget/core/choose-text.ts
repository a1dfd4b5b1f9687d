import type {Text} from './model.ts';

/** The text in the earliest language of the chain, or else the first that is not blank. */
export function chooseText(entries: readonly Text[], chain: readonly string[]): Text | null {
  const written = entries.filter(({value}) => value.trim() !== '');
  for (const language of chain) {
    const found = written.find((entry) => entry.language === language);
    if (found) return found;
  }
  return written[0] ?? null;
}
