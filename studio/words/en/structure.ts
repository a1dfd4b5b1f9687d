/** Lists, views and templates of the Studio. */
export const structure = {
  studio: 'Relationship test',
  content: 'Content',
  onTheBlog: 'On the blog',
  articles: 'Articles',
  byPattern: 'By pattern',
  articlesByPattern: 'Articles by pattern',
  tests: 'Tests',
  test: 'Test',
  theTest: 'The test',
  items: 'Items',
  dimensions: 'Dimensions',
  responseScales: 'Response scales',
  patterns: 'Patterns',
  actionReports: 'Action reports',
  buildingBlocks: 'Building blocks',
  translations: 'Translations',
  siteSettings: 'Site settings',

  views: {form: 'Editor', preview: 'Preview', scoring: 'Scoring', source: 'Beside its source'},

  templates: {
    /** @param language name of a language, in that language */
    article: (language: string) => `Article in ${language}`,
    articleOnPattern: 'Article on a pattern',
    pattern: 'Pattern',
  },

  /** The switch of the interface's language. @param language its name in that language */
  readIn: (language: string) => `Read the Studio in ${language}`,
};
