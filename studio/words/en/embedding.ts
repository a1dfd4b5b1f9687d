/** The dialog that makes the code for a page. */
export const embedding = {
  action: 'Embed this test',
  noSlug: 'Give the test a name in web pages first.',
  notPublished: 'Pages show what is published: publish the test before you embed it.',

  page: 'Page',
  platforms: {
    html: 'Any page (HTML)',
    wordpress: 'WordPress',
    ghost: 'Ghost',
    squarespace: 'Squarespace, Webflow',
    react: 'React',
    vue: 'Vue',
  },
  /** How to use the code on each of them. */
  hints: {
    html: 'Paste it where the test should stand.',
    wordpress:
      'Add a “Custom HTML” block and paste it there. A tag that WordPress knows stands in for the test.',
    ghost: 'Type /html in the editor and paste it into the HTML card.',
    squarespace: 'Squarespace: a Code block, set to HTML. Webflow: a Code Embed element.',
    react: 'npm install relationship-test. The types come with it.',
    vue: 'npm install relationship-test. Tell Vue in its compiler options that tags with this name are elements: isCustomElement: (tag) => tag.startsWith("relationship-").',
  },
  /** What visitors without scripts read on the page. */
  needsScript: 'This test needs JavaScript.',

  content: 'Content',
  sources: {project: 'Always the latest', snapshot: 'A file beside the page'},
  look: 'Look',
  asPage: 'As the page',
  light: 'Light',
  dark: 'Dark',
  language: 'Language',
  itemsAtOnce: 'Items at once',
  asTestSays: 'As the test says',
  all: 'All',
  storage: 'Answers are kept',
  storages: {
    local: 'Thirty days on the device',
    session: 'While the tab is open',
    none: 'Not at all',
  },
  share: 'Visitors may share their result',
  accent: 'Accent colour',
  accentPlaceholder: 'that of the page, or such as #7a4b2a',
  script: 'Address of the script',
  integrity: 'Hash of the script',
  integrityPlaceholder: 'none: the browser takes the script as it comes',

  copy: 'Copy',
  copied: 'Copied',

  download: 'Download snapshot',
  downloadNote:
    'The published test in all its languages as one file, for a site that should ask nobody.',
  nothingToSave: 'Publish the test first: there is nothing to save.',
  notLoaded: 'The test did not load',
};
