/** Titles and descriptions of the documents that tests are made of, and of site settings. */
export const documents = {
  relationshipTest: {
    title: 'Test',
    untitled: 'Untitled test',
    groups: {
      words: 'Introduction',
      items: 'Items and scoring',
      flow: 'How it runs',
      safety: 'Safety',
    },
    fields: {
      title: {title: 'Title'},
      slug: {
        title: 'Name in web pages',
        description:
          'Pages name the test by this, and results are saved under it. Keep it once the test is published.',
      },
      intro: {
        title: 'Introduction',
        description:
          'What it is about, how long it takes, what a visitor gets. Two short paragraphs.',
      },
      instruction: {
        title: 'Instruction above every item',
        description: 'Optional, such as: think of the last few months.',
      },
      languages: {
        title: 'Languages',
        description: 'Offer a language once every text of the test is written in it.',
      },
      items: {
        title: 'Items',
        description: 'In the order visitors see them. Drag to reorder.',
      },
      responseScale: {
        title: 'Response scale',
        description: 'For every item without a scale of its own.',
      },
      dimensions: {
        title: 'Dimensions',
        description: 'The first two are the axes of the map.',
      },
      patterns: {
        title: 'Patterns',
        description:
          'When two share the first place, the one that stands first here is named first.',
      },
      minimumAnswered: {
        title: 'Share of items that must be answered',
        description: '0.8 means: a score needs answers to four items in five.',
      },
      itemOrder: {title: 'Order of the items'},
      itemsPerStep: {title: 'Items shown at once'},
      allowSkip: {title: 'Visitors may skip an item'},
      unlockKind: {
        title: 'The action report opens',
        description:
          'The page that shows the test carries it out. The safety note is never locked.',
      },
      safetyNote: {
        title: 'Safety note',
        description:
          'Shown to everybody: control, fear and violence are no communication pattern. Empty: the one from Site settings.',
      },
      helpLines: {
        title: 'Help lines',
        description: 'Only numbers from a public source. Empty: those from Site settings.',
      },
    },
    itemOrders: {fixed: 'As listed', shuffled: 'Shuffled for each visitor'},
    unlockKinds: {
      none: 'For everybody',
      email: 'After an e-mail address was left',
      share: 'After the test was shared',
      code: 'With a code',
      host: 'When the page decides',
    },
    noItems: 'Add at least one item.',
  },

  quizItem: {
    title: 'Item',
    untitled: 'No wording yet',
    tuning: 'Fine tuning',
    fields: {
      wording: {
        title: 'Wording',
        description: 'One thought, in words a friend would use. Avoid “not”, “never” and “and”.',
      },
      kind: {title: 'Answered by'},
      dimension: {title: 'Dimension', description: 'What the answer counts for.'},
      keying: {
        title: 'Agreeing with this',
        description: 'The same in every language: a translation cannot turn a score around.',
      },
      options: {title: 'Choices'},
      expectedAnswer: {
        title: 'Expected answer',
        description: 'The point that the wording asks for. It is never scored.',
      },
      weight: {
        title: 'Weight',
        description: 'How much the item counts. 1 is right for nearly every test.',
      },
      responseScale: {
        title: 'A scale of its own',
        description: 'Leave it empty to use the scale of the test.',
      },
    },
    kinds: {
      likert: 'A point on a scale',
      options: 'One of several choices',
      attention: 'A given point (attention check)',
    },
    keyings: {
      plus: '+  raises the score',
      minus: '−  lowers the score (the answer is reversed)',
    },
    byDimension: 'Dimension, then direction',
  },

  dimension: {
    title: 'Dimension',
    untitled: 'Untitled dimension',
    fields: {
      name: {title: 'Name', description: 'As it stands on the map of a result.'},
      key: {
        title: 'Short name',
        description:
          'Stands in results and in links that people share. Keep it once the test is published.',
      },
      lowPole: {
        title: 'Low end',
        description: 'What a low score looks like, in a few words that blame nobody.',
      },
      highPole: {
        title: 'High end',
        description: 'What a high score looks like, in a few words that blame nobody.',
      },
      description: {
        title: 'Description',
        description: 'What it measures, in two or three sentences.',
      },
      norm: {
        title: 'Comparison group',
        description:
          'Optional. Only with a published source: percentiles are shown to visitors only when all of it is filled in.',
      },
    },
  },

  responseScale: {
    title: 'Response scale',
    untitled: 'Unnamed scale',
    ends: 'Ends',
    fields: {
      title: {title: 'Name', description: 'For editors only; visitors never see it.'},
      lo: {title: 'Lowest point'},
      hi: {title: 'Highest point'},
      labels: {
        title: 'Labels',
        description:
          'A label for both ends, or for every point. Visitors see every point in any case.',
      },
    },
    byName: 'Name',
  },

  siteSettings: {
    title: 'Site settings',
    groups: {site: 'Site', safety: 'Safety'},
    fields: {
      title: {title: 'Name of the site'},
      defaultLanguage: {
        title: 'Default language',
        description: 'Shown when nothing else is known about a reader.',
      },
      languages: {title: 'Languages'},
      privacyNote: {
        title: 'Privacy note',
        description: 'One or two sentences at the start of every test.',
      },
      safetyNote: {
        title: 'Safety note',
        description:
          'For every test without one of its own: control, fear and violence are no communication pattern.',
      },
      helpLines: {
        title: 'Help lines',
        description: 'For every test without its own. Only numbers from a public source.',
      },
    },
  },
};
