import type {SchemaTypeDefinition} from 'sanity';
import type {ContentLanguage} from '../languages.ts';
import type {InterfaceLanguage} from '../words/interfaceLanguage.ts';
import {wordsIn} from '../words/words.ts';
import {actionReport} from './documents/actionReport.ts';
import {article} from './documents/article.ts';
import {dimension} from './documents/dimension.ts';
import {pattern} from './documents/pattern.ts';
import {quizItem} from './documents/quizItem.ts';
import {relationshipTest} from './documents/relationshipTest.ts';
import {responseScale} from './documents/responseScale.ts';
import {siteSettings} from './documents/siteSettings.ts';
import {articleBody} from './objects/articleBody.ts';
import {contentLanguage} from './objects/contentLanguage.ts';
import {contentLanguages} from './objects/contentLanguages.ts';
import {simpleBody} from './objects/simpleBody.ts';

/**
 * Every schema type that the plugin registers, with titles in the interface's language. The small
 * parts of a document (a step, a phrase, a condition) are written inline and take no name in the
 * Studio, so that they cannot collide with types of its owner.
 */
export function schemaTypes(
  languages: readonly ContentLanguage[],
  interfaceLanguage: InterfaceLanguage = 'en',
): SchemaTypeDefinition[] {
  const words = wordsIn(interfaceLanguage);
  return [
    article(words),
    relationshipTest(words),
    quizItem(words),
    dimension(words),
    responseScale(words),
    pattern(words),
    actionReport(words),
    siteSettings(words),
    articleBody(words),
    simpleBody(words),
    contentLanguage(words, languages),
    contentLanguages(words, languages, interfaceLanguage),
  ];
}
