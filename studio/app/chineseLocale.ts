import {defineLocale, defineLocaleResourceBundle} from 'sanity';
import {presentation} from '../words/sanity/presentation.ts';
import {structure} from '../words/sanity/structure.ts';
import {studio} from '../words/sanity/studio.ts';

const id = 'zh-CN';

/**
 * Chinese for our own Studio. Of Sanity's words it has those that an editor meets every day; the
 * others stay English. A Studio with `@sanity/locale-zh-cn`, whose locale has the same id, has all.
 */
export const chineseLocale = defineLocale({
  id,
  title: '简体中文',
  bundles: Object.entries({studio, structure, presentation}).map(([namespace, resources]) =>
    defineLocaleResourceBundle({locale: id, namespace, resources}),
  ),
  weekInfo: {firstDay: 1, weekend: [6, 7], minimalDays: 1},
});
