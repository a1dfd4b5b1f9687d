import {defineArrayMember, defineField} from 'sanity';
import {DocumentTextIcon} from '@sanity/icons/DocumentText';
import {firstWords, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {openString, openText} from '../translations.ts';
import type {StudioWords} from '../../words/en.ts';

/** A chapter of an action report, and whom it is for. */
export function reportSection(words: StudioWords) {
  const text = words.results.reportSection;
  const audiences = [
    {title: text.audiences.pursuers, value: 'pursuers'},
    {title: text.audiences.distancers, value: 'distancers'},
    {title: text.audiences.together, value: 'together'},
  ];
  return defineArrayMember({
    name: 'reportSection',
    title: text.title,
    type: 'object',
    icon: DocumentTextIcon,
    fields: [
      defineField({
        name: 'audience',
        ...text.fields.audience,
        type: 'string',
        options: {list: audiences, layout: 'radio'},
        initialValue: 'together',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'heading',
        ...text.fields.heading,
        type: 'internationalizedArrayString',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'body',
        ...text.fields.body,
        type: 'internationalizedArrayText',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
    ],
    preview: {
      select: {heading: 'heading', audience: 'audience'},
      prepare: ({heading, audience}: Selection) => ({
        title: firstWords(heading) ?? words.lines.noHeading,
        subtitle: audiences.find(({value}) => value === audience)?.title,
      }),
    },
  });
}
