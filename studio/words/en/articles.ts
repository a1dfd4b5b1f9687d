/** Titles and descriptions of articles and of the blocks that their text is made of. */
export const articles = {
  article: {
    title: 'Article',
    untitled: 'Untitled article',
    groups: {text: 'Article', card: 'In lists', links: 'Connections'},
    fields: {
      title: {title: 'Title'},
      body: {
        title: 'Text',
        description:
          'The toolbar (and its … menu) adds scenarios, steps, words to copy, questions and more.',
      },
      slug: {
        title: 'Address',
        description: 'The last part of the web address. Translations of one article may share it.',
      },
      excerpt: {
        title: 'Excerpt',
        description: 'Two sentences for a card in a list, so that the right reader opens it.',
      },
      cover: {title: 'Cover'},
      publishedAt: {
        title: 'Date',
        description: 'The date that readers see; newest articles come first.',
      },
      patterns: {title: 'Helps with', description: 'Patterns that this article is about.'},
      test: {title: 'Test at the end', description: 'The invitation that closes the article.'},
      sources: {title: 'Sources', description: 'Where every claim of fact can be checked.'},
      language: {title: 'Language'},
    },
    longExcerpt: 'A card has room for about 280 characters.',
    newestFirst: 'Newest first',
    byTitle: 'Title',
  },

  articleBody: {
    title: 'Article text',
    styles: {
      normal: 'Paragraph',
      h2: 'Heading',
      h3: 'Smaller heading',
      blockquote: 'Quotation',
    },
    lists: {bullet: 'Bullets', number: 'Numbers'},
    marks: {strong: 'Strong', em: 'Emphasis'},
  },
  simpleBody: {title: 'Text'},

  link: {
    title: 'Link',
    fields: {
      href: {
        title: 'Address',
        description:
          'A page (https://…), a place on this site (/…), an e-mail address (mailto:…) or a phone number (tel:…).',
      },
    },
  },

  footnote: {
    title: 'Footnote',
    fields: {
      text: {
        title: 'Note',
        description:
          'A sentence or two: what the marked words rest on, or what would lead too far.',
      },
    },
    empty: 'Write the note, or take the mark away.',
    long: 'Readers leave the text for a note. Keep it short.',
  },

  picture: {
    title: 'Picture',
    fields: {
      alt: {
        title: 'Alternative text',
        description:
          'What somebody who cannot see the picture needs to know. Leave it empty only for decoration.',
      },
      caption: {title: 'Caption'},
    },
    noAlt: 'Describe the picture in a sentence.',
  },

  source: {
    title: 'Source',
    fields: {
      title: {title: 'Title'},
      authors: {title: 'Authors'},
      year: {title: 'Year'},
      url: {title: 'Web address'},
    },
  },

  scenario: {
    title: 'Common scenario',
    fields: {heading: {title: 'Heading'}, body: {title: 'What happens'}},
  },

  keyConcepts: {
    title: 'Key concepts',
    fields: {
      heading: {title: 'Heading'},
      drawAsCycle: {
        title: 'Draw as a cycle',
        description:
          'Shows the concepts as a loop, each leading to the next and the last to the first.',
      },
      concepts: {title: 'Concepts', description: 'They are numbered in this order.'},
    },
    few: 'Name at least two concepts.',
  },
  concept: {
    title: 'Concept',
    fields: {term: {title: 'Name'}, explanation: {title: 'Explanation'}},
  },

  practicalSteps: {
    title: 'Practical steps',
    fields: {
      heading: {title: 'Heading'},
      forPursuers: {title: 'For the one who reaches out'},
      forDistancers: {title: 'For the one who steps back'},
      forBoth: {title: 'For both together'},
    },
  },
  step: {title: 'Step', fields: {title: {title: 'What to do'}, text: {title: 'How'}}},

  story: {
    title: 'Story',
    fields: {
      heading: {title: 'Heading'},
      body: {
        title: 'Story',
        description: 'Invent the people. Never use what somebody told you in confidence.',
      },
    },
  },

  lessons: {
    title: 'Lessons',
    fields: {heading: {title: 'Heading'}, points: {title: 'Points'}},
    none: 'Write at least one lesson.',
  },

  wordsToCopy: {
    title: 'Words to copy',
    fields: {heading: {title: 'Heading'}, phrases: {title: 'Phrases'}},
    none: 'Add at least one phrase.',
  },
  phrase: {
    title: 'Phrase',
    fields: {
      text: {
        title: 'Words',
        description: 'Exactly as somebody would say or send them, without quotation marks.',
      },
      speaker: {title: 'Said by'},
      note: {title: 'When it helps', description: 'Optional: one line about the right moment.'},
    },
    speakers: {
      pursuer: 'The one who reaches out',
      distancer: 'The one who steps back',
      either: 'Either of them',
    },
  },

  questions: {
    title: 'Questions',
    fields: {heading: {title: 'Heading'}, entries: {title: 'Questions'}},
    none: 'Add at least one question.',
  },
  question: {
    title: 'Question',
    fields: {question: {title: 'Question'}, answer: {title: 'Answer'}},
  },

  callout: {
    title: 'Callout',
    safetyTitle: 'Safety callout',
    fields: {tone: {title: 'Kind'}, body: {title: 'Text'}},
    tones: {note: 'Note', safety: 'Safety'},
  },

  testCall: {
    title: 'Invitation to a test',
    fields: {
      heading: {title: 'Heading'},
      text: {title: 'Text'},
      buttonLabel: {title: 'Words on the button'},
      test: {title: 'Test'},
    },
  },

  articleTable: {
    title: 'Table',
    fields: {
      caption: {title: 'Caption', description: 'What the table shows, in one line.'},
      hasHeader: {title: 'The first row holds headings'},
      rows: {title: 'Rows'},
    },
  },
  tableRow: {title: 'Row', fields: {cells: {title: 'Cells'}}},
};
