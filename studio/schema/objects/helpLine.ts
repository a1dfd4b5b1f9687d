import {defineArrayMember, defineField} from 'sanity';
import {HeartIcon} from '@sanity/icons/Heart';
import {facts, line, type Selection} from '../../previews/words.ts';
import {countryCode, reachable} from '../../../widget/core/check/rules/help-line.ts';
import {webAddress} from '../../../widget/core/check/rules/link.ts';
import {inWords, wordsFor} from '../rules/inWords.ts';
import {siblingString} from '../rules/sibling.ts';
import type {StudioWords} from '../../words/en.ts';

/** Where somebody finds help, and the public source of the number. */
export function helpLine(words: StudioWords) {
  const text = words.parts.helpLine;
  return defineArrayMember({
    name: 'helpLine',
    title: text.title,
    type: 'object',
    icon: HeartIcon,
    fieldsets: [{name: 'check', title: text.check, options: {columns: 2}}],
    fields: [
      defineField({
        name: 'country',
        ...text.fields.country,
        type: 'string',
        validation: (rule) => rule.custom(inWords(countryCode)),
      }),
      defineField({
        name: 'name',
        ...text.fields.name,
        type: 'string',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
      defineField({
        name: 'phone',
        ...text.fields.phone,
        type: 'string',
        validation: (rule) =>
          rule.custom((phone, context) =>
            reachable({phone, url: siblingString(context.parent, 'url')}, wordsFor(context)),
          ),
      }),
      defineField({
        name: 'url',
        ...text.fields.url,
        type: 'url',
        validation: (rule) => rule.custom(inWords(webAddress)),
      }),
      defineField({name: 'hours', ...text.fields.hours, type: 'internationalizedArrayString'}),
      defineField({
        name: 'source',
        ...text.fields.source,
        type: 'url',
        fieldset: 'check',
        validation: (rule) => [
          rule.required().error(words.lines.required),
          rule.custom(inWords(webAddress)),
        ],
      }),
      defineField({
        name: 'checkedOn',
        ...text.fields.checkedOn,
        type: 'date',
        fieldset: 'check',
        validation: (rule) => rule.required().error(words.lines.required),
      }),
    ],
    preview: {
      select: {name: 'name', country: 'country', phone: 'phone', url: 'url'},
      prepare: ({name, country, phone, url}: Selection) => ({
        title: line(name) ?? words.lines.noName,
        subtitle: facts(country, phone ?? url),
      }),
    },
  });
}
