import {defineField} from 'sanity';
import {TRANSLATED_FROM} from '../../widget/core/check/translated-from.ts';

/** What the document's translations were made from; the Studio keeps it when it publishes. */
export const translatedFromField = defineField({
  name: TRANSLATED_FROM,
  type: 'array',
  of: [{type: 'string'}],
  hidden: true,
  readOnly: true,
});
