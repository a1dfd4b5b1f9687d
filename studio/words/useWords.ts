import {useSchema} from 'sanity';
import type {StudioWords} from './en.ts';
import {wordsOf} from './words.ts';

/** The plugin's words for a view: in the language of everything around it. */
export function useWords(): StudioWords {
  return wordsOf(useSchema());
}
