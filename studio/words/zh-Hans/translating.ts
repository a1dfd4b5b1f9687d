import type {translating as English} from '../en/translating.ts';

/** The table of what is missing in each language, and an article beside its source. */
export const translating: typeof English = {
  looking: '正在查看所有文字…',
  notStored: '什么都没有保存',
  texts: (title, open) =>
    open === 0 ? `${title}：所有语言的文字都是最新的` : `${title}：还有 ${open} 处文字要翻译`,
  articles: (open) => (open === 0 ? '文章：各个版本都是最新的' : `文章：还有 ${open} 个版本要写`),
  text: '文字',
  article: '文章',
  states: {source: '原文', written: '已写好', older: '比原文旧', missing: '缺少'},
  stillRight: '译文仍然正确',
  stillRightIn: (language, text) => `${language}的译文仍然正确：${text}`,

  beside: {
    empty: '先给文章写点什么。',
    isSource: '这篇文章就是原文：其他语言的版本由它翻译而来。',
    looking: '正在寻找原文…',
    none: '这篇文章还没有和源语言的文章关联：请用上方的 Translations 关联。',
    region: '文章与原文对照',
    onlyInTranslation: '只有译文里有',
    notWritten: '还没有写',
    parts: {
      title: '标题',
      excerpt: '摘要',
      block: '正文',
      image: '图片',
      scenario: '场景',
      keyConcepts: '关键概念',
      practicalSteps: '具体步骤',
      story: '故事',
      lessons: '收获',
      wordsToCopy: '可以借用的话',
      questions: '常见问题',
      callout: '提示框',
      testCall: '测试邀请',
      articleTable: '表格',
    },
  },
};
