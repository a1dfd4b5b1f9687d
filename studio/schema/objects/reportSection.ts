import {defineArrayMember, defineField} from 'sanity';
import {DocumentTextIcon} from '@sanity/icons/DocumentText';
import {words, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {openString, openText} from '../translations.ts';

const AUDIENCES = [
  {title: 'The one who reaches out', value: 'pursuers'},
  {title: 'The one who steps back', value: 'distancers'},
  {title: 'Both together', value: 'together'},
];

/** A chapter of an action report, and whom it is for. */
export const reportSection = defineArrayMember({
  name: 'reportSection',
  title: 'Section',
  type: 'object',
  icon: DocumentTextIcon,
  fields: [
    defineField({
      name: 'audience',
      title: 'For',
      type: 'string',
      options: {list: AUDIENCES, layout: 'radio'},
      initialValue: 'together',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'internationalizedArrayString',
      initialValue: openString,
      validation: (rule) => rule.custom(writtenOnce),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description: 'Leave an empty line between paragraphs.',
      type: 'internationalizedArrayText',
      initialValue: openText,
      validation: (rule) => rule.custom(writtenOnce),
    }),
  ],
  preview: {
    select: {heading: 'heading', audience: 'audience'},
    prepare: ({heading, audience}: Selection) => ({
      title: words(heading) ?? 'No heading yet',
      subtitle: AUDIENCES.find(({value}) => value === audience)?.title,
    }),
  },
});
