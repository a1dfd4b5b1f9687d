import {defineArrayMember, defineField} from 'sanity';
import {LinkIcon} from '@sanity/icons/Link';
import {safeLink} from '../../../widget/core/check/rules/link.ts';

/** A link inside running text. */
export const link = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      description:
        'A page (https://…), a place on this site (/…), an e-mail address (mailto:…) or a phone number (tel:…).',
      type: 'url',
      validation: (rule) => [
        rule.uri({allowRelative: true, scheme: ['http', 'https', 'mailto', 'tel']}),
        rule.custom(safeLink),
      ],
    }),
  ],
});
