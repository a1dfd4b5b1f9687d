import type {InterfaceLanguage} from './interfaceLanguage.ts';

/** Whose content a Studio edits: Studios on one origin may be read in different languages. */
export interface ContentPlace {
  readonly projectId: string;
  readonly dataset: string;
}

/** Where a browser keeps which language the interface was read in last. */
export type LanguageMemory = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The language that the Studio was read in last: schema types are made before the Studio knows its
 * locale, and never again. English where nothing is kept, as in Node.js.
 */
export function rememberedLanguage(
  place: ContentPlace,
  memory: LanguageMemory | null = browserMemory(),
): InterfaceLanguage {
  return memory?.getItem(keyOf(place)) === 'zh-Hans' ? 'zh-Hans' : 'en';
}

/** Whether keeping this language would change what is read next time. */
export function isNews(
  place: ContentPlace,
  language: InterfaceLanguage,
  memory: LanguageMemory | null = browserMemory(),
): boolean {
  return memory !== null && rememberedLanguage(place, memory) !== language;
}

/** Keeps the language for the next time that schema types are made. */
export function rememberLanguage(
  place: ContentPlace,
  language: InterfaceLanguage,
  memory: LanguageMemory | null = browserMemory(),
): void {
  memory?.setItem(keyOf(place), language);
}

function keyOf({projectId, dataset}: ContentPlace): string {
  return `relationship-test-interface:${projectId}:${dataset}`;
}

function browserMemory(): LanguageMemory | null {
  if (typeof window === 'undefined') return null;
  try {
    return window.localStorage;
  } catch {
    // A browser that keeps nothing for this page says so by an error.
    return null;
  }
}
