import {referenceIn, referencesIn, stringIn, writtenIn, type StoredDocument} from './stored.ts';

/** Documents by id. */
export type Documents = ReadonlyMap<string, StoredDocument>;

/** A test with all it is made of. What it refers to but cannot be found is in no list. */
export interface TestParts {
  readonly test: StoredDocument;
  /** In the order of the test. */
  readonly items: readonly StoredDocument[];
  readonly dimensions: readonly StoredDocument[];
  readonly patterns: readonly StoredDocument[];
  /** The test's scale and those that items have of their own. */
  readonly scales: readonly StoredDocument[];
  readonly reports: readonly StoredDocument[];
  /** Articles that its patterns recommend, with their translations. */
  readonly articles: readonly StoredDocument[];
  readonly settings: StoredDocument | undefined;
  /** Every document there is, for what concerns more than one test. */
  readonly all: Documents;
}

/** Documents by their ids; of several with one id, the first. */
export function documentsById(documents: Iterable<StoredDocument>): Documents {
  const byId = new Map<string, StoredDocument>();
  for (const document of documents) {
    if (!byId.has(document._id)) byId.set(document._id, document);
  }
  return byId;
}

/** Collects a test's parts from the documents around it; `null` when the test is not there. */
export function partsOf(all: Documents, testId: string): TestParts | null {
  const test = all.get(testId);
  if (test?._type !== 'relationshipTest') return null;
  const found = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
  const items = found(referencesIn(test, 'items'));
  const patterns = found(referencesIn(test, 'patterns'));
  const scaleIds = [test, ...items].flatMap((owner) => referenceIn(owner, 'responseScale') ?? []);
  return {
    test,
    items,
    dimensions: found(referencesIn(test, 'dimensions')),
    patterns,
    scales: found(scaleIds),
    reports: found(patterns.flatMap((pattern) => referenceIn(pattern, 'actionReport') ?? [])),
    articles: translationsOf(
      all,
      patterns.flatMap((pattern) => referencesIn(pattern, 'articles')),
    ),
    settings: all.get('siteSettings'),
    all,
  };
}

/** Articles of these ids, and their translations. */
export function translationsOf(all: Documents, ids: readonly string[]): readonly StoredDocument[] {
  const siblings = [...all.values()]
    .filter(({_type}) => _type === 'translation.metadata')
    .map(translatedIds)
    .filter((group) => group.some((id) => ids.includes(id)));
  return [...new Set([...ids, ...siblings.flat()])].flatMap((id) => all.get(id) ?? []);
}

/** Ids of the articles that a document of translations joins. */
export function translatedIds(metadata: StoredDocument): readonly string[] {
  const entries = metadata['translations'];
  return (Array.isArray(entries) ? entries : []).flatMap(
    (entry: unknown) => referenceIn(entry, 'value') ?? [],
  );
}

/** What a message calls a document: its title in quotation marks. */
export function nameOf(document: StoredDocument | undefined, id?: string): string {
  return quoted(titleOf(document, id));
}

/** Words of an editor as they stand in a message, in every language alike. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** The words of a document in the first language that has any, shortened; or else its id. */
export function titleOf(document: StoredDocument | undefined, id = document?._id ?? ''): string {
  const names = ['name', 'title', 'wording'].flatMap((field) => [
    ...writtenIn(document, field).map(({value}) => value),
    ...[stringIn(document, field) ?? []].flat(),
  ]);
  return shortened(names[0] ?? stringIn(document, 'key') ?? id);
}

/** Languages that the test is offered in, the source language first. */
export function languagesOf(test: StoredDocument): readonly string[] {
  const languages = test['languages'];
  return Array.isArray(languages)
    ? languages.filter((language): language is string => typeof language === 'string')
    : [];
}

const ROOM = 60;

/** As many words as a message has room for. */
export function shortened(words: string): string {
  return words.length > ROOM ? `${words.slice(0, ROOM - 1).trimEnd()}…` : words;
}
