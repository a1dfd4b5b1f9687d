/** Titles and descriptions of the small parts of items, scales, dimensions and help lines. */
export const parts = {
  quizOption: {
    title: 'Choice',
    fields: {
      label: {title: 'Words'},
      points: {
        title: 'Points',
        description: 'Which patterns this choice speaks for. A choice may give none.',
      },
    },
  },

  patternPoints: {
    title: 'Points',
    fields: {pattern: {title: 'Pattern'}, points: {title: 'Points'}},
  },

  scaleLabel: {
    title: 'Label',
    fields: {
      value: {title: 'Point', description: 'The number this label belongs to.'},
      label: {title: 'Label', description: 'Short: it stands under a button.'},
    },
  },

  norm: {
    title: 'Comparison group',
    fields: {
      mean: {
        title: 'Mean',
        description: 'On the response scale, such as 3.8 on a scale of 1–7.',
      },
      standardDeviation: {title: 'Standard deviation'},
      sampleSize: {title: 'Number of people'},
      reliability: {
        title: 'Reliability',
        description: 'From 0 to 1, as reported (such as Cronbach’s alpha).',
      },
      population: {
        title: 'Who they were',
        description: 'Such as: adults in a relationship, recruited online, 18–75 years.',
      },
      year: {title: 'Year'},
      source: {
        title: 'Source',
        description: 'Authors, year, title: enough for a reader to find it.',
      },
      sourceUrl: {title: 'Web address of the source'},
    },
  },

  helpLine: {
    title: 'Help line',
    check: 'Where this was checked',
    fields: {
      country: {
        title: 'Country',
        description: 'Two capital letters, such as GB or CN; INT for an international directory.',
      },
      name: {title: 'Name'},
      phone: {title: 'Phone'},
      url: {title: 'Web address'},
      hours: {title: 'Hours'},
      source: {title: 'Public source', description: 'The page where you found the number.'},
      checkedOn: {title: 'Checked on'},
    },
  },

  contentLanguage: {title: 'Language'},
  contentLanguages: {title: 'Languages'},
};
