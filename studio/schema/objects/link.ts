import {defineArrayMember, defineField} from 'sanity';
import {LinkIcon} from '@sanity/icons/Link';
import {safeLink} from '../../../widget/core/check/rules/link.ts';
import {inWords} from '../rules/inWords.ts';
import type {StudioWords} from '../../words/en.ts';

/** A link inside running text. */
export function link(words: StudioWords) {
  const text = words.articles.link;
  return defineArrayMember({
    name: 'link',
    title: text.title,
    type: 'object',
    icon: LinkIcon,
    fields: [
      defineField({
        name: 'href',
        ...text.fields.href,
        type: 'url',
        validation: (rule) => [
          rule.uri({allowRelative: true, scheme: ['http', 'https', 'mailto', 'tel']}),
          rule.custom(inWords(safeLink)),
        ],
      }),
    ],
  });
}
