import {defineArrayMember, defineField} from 'sanity';
import {HeartIcon} from '@sanity/icons/Heart';
import {facts, line, type Selection} from '../../previews/words.ts';
import {countryCode, reachable} from '../../../widget/core/check/rules/help-line.ts';
import {webAddress} from '../../../widget/core/check/rules/link.ts';
import {siblingString} from '../rules/sibling.ts';

/** Where somebody finds help, and the public source of the number. */
export const helpLine = defineArrayMember({
  name: 'helpLine',
  title: 'Help line',
  type: 'object',
  icon: HeartIcon,
  fieldsets: [{name: 'check', title: 'Where this was checked', options: {columns: 2}}],
  fields: [
    defineField({
      name: 'country',
      title: 'Country',
      description: 'Two capital letters, such as GB or CN; INT for an international directory.',
      type: 'string',
      validation: (rule) => rule.custom(countryCode),
    }),
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'phone',
      title: 'Phone',
      type: 'string',
      validation: (rule) =>
        rule.custom((phone, {parent}) => reachable({phone, url: siblingString(parent, 'url')})),
    }),
    defineField({
      name: 'url',
      title: 'Web address',
      type: 'url',
      validation: (rule) => rule.custom(webAddress),
    }),
    defineField({name: 'hours', title: 'Hours', type: 'internationalizedArrayString'}),
    defineField({
      name: 'source',
      title: 'Public source',
      description: 'The page where you found the number.',
      type: 'url',
      fieldset: 'check',
      validation: (rule) => [rule.required(), rule.custom(webAddress)],
    }),
    defineField({
      name: 'checkedOn',
      title: 'Checked on',
      type: 'date',
      fieldset: 'check',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: {name: 'name', country: 'country', phone: 'phone', url: 'url'},
    prepare: ({name, country, phone, url}: Selection) => ({
      title: line(name) ?? 'No name yet',
      subtitle: facts(country, phone ?? url),
    }),
  },
});
