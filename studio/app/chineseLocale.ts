import {defineLocale} from 'sanity';

/**
 * The Studio's own interface in Chinese, as far as it is ours. Sanity's words for it come from the
 * package `@sanity/locale-zh-cn`, whose locale has the same id; without it they stay English.
 */
export const chineseLocale = defineLocale({
  id: 'zh-CN',
  title: '简体中文',
  bundles: [],
  weekInfo: {firstDay: 1, weekend: [6, 7], minimalDays: 1},
});
