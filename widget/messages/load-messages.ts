/** Languages of a part of the words beside English, by their tags. Each loads when needed. */
export type Languages<Words> = Readonly<Record<string, () => Promise<Words>>>;

/** The words in the first language of the chain that there is; in English if that fails. */
export async function loadMessages<Words>(
  chain: readonly string[],
  english: Words,
  languages: Languages<Words>,
): Promise<Words> {
  const language = chain.find((tag) => tag === 'en' || Object.hasOwn(languages, tag));
  try {
    return (language && (await languages[language]?.())) || english;
  } catch (cause) {
    console.warn(`The words in "${language}" did not load.`, cause);
    return english;
  }
}
