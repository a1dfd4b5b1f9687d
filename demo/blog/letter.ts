const text = (value: string) => [{_key: 'en', language: 'en', value}];

/**
 * A report that lies on this blog's server and in no dataset, in the shape of the answer to
 * `actionReportQuery`.
 */
export const letter = {
  _id: 'letter-from-the-other-chair',
  _rev: '1',
  title: text('A letter from the other chair'),
  introduction: text(
    'This report was never in the dataset. The page asked its own server for it, and handed it over.',
  ),
  sections: [
    {
      audience: 'together',
      heading: text('One evening, two chairs'),
      body: text(
        'Choose an evening with nothing after it. Put two chairs where you can see the same window, and not each other.\n\nOne of you says what this week was like, for five minutes. The other listens and says back one sentence of it. Then you change chairs.',
      ),
    },
  ],
  plan: [
    {title: text('Look for the chairs'), text: text('Any two. A step and a crate will do.')},
    {
      title: text('Choose the evening'),
      text: text('Write it where you both look, such as the fridge.'),
    },
    {title: text('Sit'), text: text('Five minutes each, and no more, even if it goes well.')},
  ],
  agreement: null,
};
