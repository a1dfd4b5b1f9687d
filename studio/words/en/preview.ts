/** The views that show the real test or article as its draft stands. */
export const preview = {
  oneMoment: 'One moment…',
  loading: 'Loading the test…',
  emptyTest: 'Write a first word of the test to see it here.',
  emptyArticle: 'Write a first word of the article to see it here.',

  language: 'Language',
  result: 'Result',
  takeTest: 'Take the test',
  width: 'Width',
  widths: {phone: 'Phone', column: 'Column', wide: 'Wide'},
  page: 'Page',
  light: 'Light',
  dark: 'Dark',
  reportOpens: 'Report opens',
  asTestSays: 'As the test says',
  unlockKinds: {
    none: 'For everybody',
    email: 'E-mail address',
    share: 'Share',
    code: 'Code',
    host: 'Page decides',
  },
};
