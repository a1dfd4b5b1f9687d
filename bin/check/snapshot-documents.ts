import {
  isRecord,
  isStoredDocument,
  listIn,
  stringIn,
  type StoredDocument,
} from '../../widget/core/check/stored.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The documents that a snapshot was made from, as far as it tells of them: it has the texts of
 * articles only on their cards.
 */
export function documentsInSnapshot(snapshot: Fields): readonly StoredDocument[] {
  const {test, result, reports} = snapshot;
  if (!isRecord(test)) return [];
  const texts = new Map(
    listIn(result, 'patterns').map((pattern) => [stringIn(pattern, '_id'), pattern]),
  );
  const items = listIn(test, 'items').filter(isRecord);
  const patterns = listIn(test, 'patterns')
    .filter(isRecord)
    .map((pattern) => patternDocument(pattern, texts.get(stringIn(pattern, '_id'))));
  const scales = [test, ...items].map(({responseScale}) => responseScale);
  const {items: _items, safetyNote: _note, ...rest} = test;
  const documents: readonly unknown[] = [
    {
      ...rest,
      _type: 'relationshipTest',
      slug: {current: test['slug']},
      safetyNote: isRecord(result) ? result['safetyNote'] : undefined,
      helpLines: isRecord(result) ? result['helpLines'] : undefined,
      responseScale: referenceTo(test['responseScale']),
      items: items.map(referenceTo),
      dimensions: listIn(test, 'dimensions').map(referenceTo),
      patterns: patterns.map(referenceTo),
    },
    ...scales.filter(isRecord).map((scale) => ({...scale, _type: 'responseScale'})),
    ...listIn(test, 'dimensions')
      .filter(isRecord)
      .map((dimension) => ({...dimension, _type: 'dimension'})),
    ...items.map(itemDocument),
    ...patterns,
    ...(isRecord(reports) ? Object.values(reports) : [])
      .filter(isRecord)
      .map((report) => ({...report, _type: 'actionReport'})),
  ];
  return documents.filter(isStoredDocument);
}

function itemDocument(item: Fields): Fields {
  return {
    ...item,
    _type: 'quizItem',
    dimension: named(item['dimension']),
    responseScale: referenceTo(item['responseScale']),
    options: listIn(item, 'options')
      .filter(isRecord)
      .map((option) => ({...option, points: pointing(option, 'points', 'pattern')})),
  };
}

function patternDocument(pattern: Fields, texts: unknown): Fields {
  const {articles: _articles, ...written} = isRecord(texts) ? texts : {};
  return {
    ...written,
    ...pattern,
    _type: 'pattern',
    conditions: pointing(pattern, 'conditions', 'dimension'),
  };
}

/** Members of a list whose field names a document by its id, as references again. */
function pointing(owner: Fields, list: string, name: string): readonly Fields[] {
  return listIn(owner, list)
    .filter(isRecord)
    .map((member) => ({...member, [name]: named(member[name])}));
}

function referenceTo(document: unknown): Fields | undefined {
  return named(stringIn(document, '_id'));
}

function named(id: unknown): Fields | undefined {
  return typeof id === 'string' ? {_type: 'reference', _ref: id} : undefined;
}
