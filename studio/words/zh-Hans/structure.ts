import type {structure as English} from '../en/structure.ts';

/** Lists, views and templates of the Studio. */
export const structure: typeof English = {
  studio: '关系测试',
  content: '内容',
  onTheBlog: '在博客上',
  articles: '文章',
  byPattern: '按模式',
  articlesByPattern: '按模式看文章',
  tests: '测试',
  test: '测试',
  theTest: '测试本身',
  items: '题目',
  dimensions: '维度',
  responseScales: '回答量表',
  patterns: '模式',
  actionReports: '行动报告',
  buildingBlocks: '组成部分',
  translations: '翻译',
  siteSettings: '站点设置',

  views: {form: '编辑', preview: '预览', scoring: '计分', source: '对照原文'},

  templates: {
    article: (language) => `文章（${language}）`,
    articleOnPattern: '关于某个模式的文章',
    pattern: '模式',
  },

  readIn: (language) => `界面改用 ${language}`,
};
