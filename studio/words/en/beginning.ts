/** Ways to begin a test or an article. */
export const beginning = {
  action: 'Begin from a model',
  begin: (model: string) => `Begin: ${model}`,
  notStored: 'Nothing was stored',
  models: {
    likert: {
      title: 'Likert test on two dimensions',
      description:
        'A scale from 1 to 7, two dimensions, and four patterns that share out the map at its middle. Write or import the items.',
    },
    outcome: {
      title: 'Outcome quiz',
      description:
        'Three patterns, and an item whose choices give points to them. Add more items like it.',
    },
  },

  /** Texts that an editor rewrites: they are content, in the source language. */
  texts: {
    scale: 'Agreement, 1–7',
    disagree: 'Strongly disagree',
    agree: 'Strongly agree',
    dimensions: ['First dimension', 'Second dimension'],
    low: 'Low',
    high: 'High',
    /** @param place where the pattern lies, or which it is, such as `low-high` */
    pattern: (place: string) => `Pattern ${place}`,
    summary: 'What a kind friend would say to somebody with this result.',
    wording: 'On a free evening, I would rather',
    choice: (pattern: string) => `choose the ${pattern} way`,
    article: {
      scene: 'A common scene',
      concepts: 'What happens',
      steps: 'What you can do',
      words: 'Words you can use',
      questions: 'Questions',
    },
  },
};
