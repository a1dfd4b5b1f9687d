/** An article as it comes over the wire, with one part of every kind. */

function paragraph(text: string) {
  return {_type: 'block', style: 'normal', markDefs: [], children: [{_type: 'span', text}]};
}

const body = [
  {...paragraph('A subject'), style: 'h2'},
  {
    ...paragraph('An opening paragraph.'),
    markDefs: [{_type: 'footnote', _key: 'f', text: 'Of a text.'}],
    children: [{_type: 'span', text: 'An opening paragraph.', marks: ['f']}],
  },
  {...paragraph('A point of a list'), listItem: 'bullet', level: 1},
  {_type: 'scenario', heading: 'At eight', body: [paragraph('The door opens.')]},
  {
    _type: 'keyConcepts',
    heading: 'How it turns',
    drawAsCycle: true,
    concepts: ['Trigger', 'Pursuit', 'Withdrawal'].map((term) => ({term, explanation: 'So.'})),
  },
  {
    _type: 'practicalSteps',
    heading: 'Ways out',
    forPursuers: [{title: 'Pause', text: 'For a minute.'}],
    forDistancers: [{title: 'Say when', text: 'And keep it.'}],
    forBoth: [{title: 'Agree', text: 'On a signal.'}],
  },
  {_type: 'lessons', heading: 'What to keep', points: ['Either of you can stop it.']},
  {
    _type: 'wordsToCopy',
    heading: 'Words',
    phrases: [
      {text: 'Ten minutes, then I am back.', speaker: 'distancer', note: 'And be back.'},
      {text: 'I miss you.', speaker: 'pursuer'},
    ],
  },
  {
    _type: 'questions',
    heading: 'Questions',
    entries: [
      {
        question: 'Who starts?',
        answer: [
          {
            ...paragraph('Either of you.'),
            markDefs: [{_type: 'footnote', _key: 'f', text: 'Or both.'}],
            children: [{_type: 'span', text: 'Either of you.', marks: ['f']}],
          },
        ],
      },
    ],
  },
  {_type: 'callout', tone: 'safety', body: [paragraph('Safety comes first.')]},
  {
    _type: 'articleTable',
    hasHeader: true,
    caption: 'A table',
    rows: [{cells: ['A']}, {cells: ['1']}],
  },
  {_type: 'image', alt: 'Two chairs', asset: {url: 'data:image/png;base64,AAAA'}},
  {_type: 'iframe', src: 'https://example.org/'},
  {
    _type: 'testCall',
    heading: 'Your own',
    text: 'Try it.',
    buttonLabel: 'Begin',
    test: 'closeness',
  },
];

export const wireArticle = {
  _id: 'article-1',
  title: 'One reaches, one retreats',
  slug: 'one-reaches',
  language: 'en',
  excerpt: 'Both are guarding the same thing.',
  test: 'closeness',
  cover: null,
  body,
  sources: [
    {title: 'A review', authors: 'A. Writer', year: 2014, url: 'https://example.org/review'},
    {title: 'A book', authors: '', year: null, url: 'javascript:alert(1)'},
  ],
};
