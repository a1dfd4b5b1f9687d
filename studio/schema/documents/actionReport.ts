import {defineField, defineType} from 'sanity';
import {ClipboardIcon} from '@sanity/icons/Clipboard';
import {facts, firstWords, sizeOf, type Selection} from '../../previews/words.ts';
import {writtenOnce} from '../../../widget/core/check/rules/translated.ts';
import {inWords} from '../rules/inWords.ts';
import {agreement} from '../objects/agreement.ts';
import {planDay} from '../objects/planDay.ts';
import {reportSection} from '../objects/reportSection.ts';
import {openString, openText} from '../translations.ts';
import {translatedFromField} from '../translatedFromField.ts';
import type {StudioWords} from '../../words/en.ts';

/** The deeper report that follows a result. */
export function actionReport(words: StudioWords) {
  const text = words.results.actionReport;
  return defineType({
    name: 'actionReport',
    title: text.title,
    type: 'document',
    icon: ClipboardIcon,
    groups: [
      {name: 'report', title: text.groups.report, default: true},
      {name: 'plan', title: text.groups.plan},
      {name: 'agreement', title: text.groups.agreement},
    ],
    fields: [
      defineField({
        name: 'title',
        ...text.fields.title,
        type: 'internationalizedArrayString',
        group: 'report',
        initialValue: openString,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'introduction',
        ...text.fields.introduction,
        type: 'internationalizedArrayText',
        group: 'report',
        initialValue: openText,
        validation: (rule) => rule.custom(inWords(writtenOnce)),
      }),
      defineField({
        name: 'sections',
        ...text.fields.sections,
        type: 'array',
        group: 'report',
        of: [reportSection(words)],
      }),
      defineField({
        name: 'plan',
        ...text.fields.plan,
        type: 'array',
        group: 'plan',
        of: [planDay(words)],
      }),
      defineField({
        ...agreement(words),
        name: 'agreement',
        ...text.fields.agreement,
        group: 'agreement',
      }),
      translatedFromField,
    ],
    preview: {
      select: {title: 'title', sections: 'sections', plan: 'plan'},
      prepare: ({title, sections, plan}: Selection) => ({
        title: firstWords(title) ?? text.untitled,
        subtitle: facts(words.lines.sections(sizeOf(sections)), words.lines.days(sizeOf(plan))),
      }),
    },
  });
}
