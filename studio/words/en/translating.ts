import {count} from './plural.ts';

/** The table of what is missing in each language, and an article beside its source. */
export const translating = {
  looking: 'Looking at every text…',
  notStored: 'Nothing was stored',
  /** Heading of a test or of the settings. @param open texts to translate */
  texts: (title: string, open: number) =>
    open === 0
      ? `${title} – every text is up to date in every language`
      : `${title} – ${count(open, 'text')} to translate`,
  /** Heading of all articles. @param open versions to write */
  articles: (open: number) =>
    open === 0
      ? 'Articles: every version is up to date'
      : `Articles: ${count(open, 'version')} to write`,
  text: 'Text',
  article: 'Article',
  states: {
    source: 'source',
    written: 'written',
    older: 'older than its source',
    missing: 'missing',
  },
  stillRight: 'Still right',
  stillRightIn: (language: string, text: string) => `Still right in ${language}: ${text}`,

  beside: {
    empty: 'Write a first word of the article.',
    isSource: 'This article is the source: others are translated from it.',
    looking: 'Looking for the source…',
    none: 'No article in the source language is joined to this one: join it with Translations, above.',
    region: 'The article beside its source',
    onlyInTranslation: 'only in the translation',
    notWritten: 'not written yet',
    /** What the parts of an article are called, by the names of their types or fields. */
    parts: {
      title: 'Title',
      excerpt: 'Excerpt',
      block: 'Text',
      image: 'Picture',
      scenario: 'Scenario',
      keyConcepts: 'Key concepts',
      practicalSteps: 'Practical steps',
      story: 'Story',
      lessons: 'Lessons',
      wordsToCopy: 'Words to copy',
      questions: 'Questions',
      callout: 'Callout',
      testCall: 'Call to the test',
      articleTable: 'Table',
    },
  },
};
