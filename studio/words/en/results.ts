/** Titles and descriptions of what a visitor reads after the test: patterns and action reports. */
export const results = {
  pattern: {
    title: 'Pattern',
    untitled: 'Untitled pattern',
    groups: {
      region: 'Who it is for',
      result: 'What they read',
      copy: 'Words to copy',
      next: 'Where it leads',
    },
    fields: {
      name: {
        title: 'Name',
        description: 'A place on a map, not a verdict. It stands above the result.',
      },
      key: {
        title: 'Short name',
        description:
          'Stands in results and in links that people share. Keep it once the test is published.',
      },
      claim: {title: 'Which results belong to it'},
      conditions: {title: 'Region', description: 'A result belongs here when all of these hold.'},
      summary: {
        title: 'In one sentence',
        description: 'What a kind friend would say to somebody with this result.',
      },
      strengths: {title: 'Strengths'},
      underStress: {
        title: 'Under stress',
        description: 'What tends to happen when it gets hard. Say “often”, not “always”.',
      },
      growthSteps: {
        title: 'Next steps',
        description: 'Two or three small things to try this week.',
      },
      phrasesForMe: {
        title: 'For me to say',
        description: 'Words to say tonight, without quotation marks.',
      },
      phrasesForPartner: {title: 'For my partner to say'},
      articles: {
        title: 'Articles to read next',
        description: 'Choose any language: visitors get the version in theirs.',
      },
      actionReport: {
        title: 'Action report',
        description: 'The deeper report that a visitor can unlock.',
      },
    },
    claims: {region: 'Scores in a region', mostPoints: 'The most points (outcome quiz)'},
  },

  condition: {
    title: 'Condition',
    bounds: 'Scores that belong here',
    fields: {
      dimension: {title: 'Dimension'},
      from: {title: 'From', description: 'The lowest score that belongs. Empty: no lower limit.'},
      below: {
        title: 'Below',
        description: 'The first score that no longer belongs. Empty: no upper limit.',
      },
    },
  },

  translatedText: {title: 'Text', fields: {text: {title: 'Text'}}},

  actionReport: {
    title: 'Action report',
    untitled: 'Untitled report',
    groups: {report: 'Report', plan: 'Plan', agreement: 'Agreement'},
    fields: {
      title: {title: 'Title'},
      introduction: {
        title: 'Introduction',
        description: 'Leave an empty line between paragraphs.',
      },
      sections: {
        title: 'Sections',
        description:
          'For the one who reaches out, for the one who steps back, and for both together.',
      },
      plan: {
        title: 'Day by day',
        description: 'Small steps, one a day. The first entry is day 1.',
      },
      agreement: {title: 'Agreement', description: 'A page to fill in together.'},
    },
  },

  reportSection: {
    title: 'Section',
    fields: {
      audience: {title: 'For'},
      heading: {title: 'Heading'},
      body: {title: 'Text', description: 'Leave an empty line between paragraphs.'},
    },
    audiences: {
      pursuers: 'The one who reaches out',
      distancers: 'The one who steps back',
      together: 'Both together',
    },
  },

  planDay: {
    title: 'Day',
    fields: {title: {title: 'The day’s step in a few words'}, text: {title: 'What to do'}},
  },

  agreement: {
    title: 'Agreement',
    fields: {
      introduction: {title: 'Introduction'},
      connectionSignal: {
        title: 'Signal for “I need to feel you near”',
        description: 'The question a couple answers, with an example.',
      },
      spaceSignal: {
        title: 'Signal for “I need room for a while”',
        description: 'The question a couple answers, with an example.',
      },
      returnTime: {
        title: 'Time of return',
        description: 'How the couple agrees when to talk again, with an example.',
      },
    },
  },
};
