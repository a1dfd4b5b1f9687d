import {defineConfig, validateDocument} from 'sanity';
import {expect, test} from 'vitest';
import {seedDocuments} from '../../../demo/content/index.ts';
import {relationshipTest} from '../../../studio/index.ts';
import type {InterfaceLanguage} from '../../../studio/words/interfaceLanguage.ts';
import {resolveSource, type StoredDocument} from '../source.ts';

const NOW = '2026-01-01T00:00:00Z';

async function messages(
  document: StoredDocument,
  interfaceLanguage: InterfaceLanguage,
): Promise<readonly string[]> {
  const config = defineConfig({
    projectId: 'kitchen',
    dataset: 'production',
    plugins: [relationshipTest({interfaceLanguage})],
  });
  const markers = await validateDocument({
    document: {_rev: '1', _createdAt: NOW, _updatedAt: NOW, ...document},
    workspace: await resolveSource(config, seedDocuments),
    getDocumentExists: () => Promise.resolve(true),
  });
  return markers.map(({message}) => message);
}

function seeded(id: string, fields: object): StoredDocument {
  const found = seedDocuments.find(({_id}) => _id === id);
  if (!found) throw new Error(`The seed has no document "${id}".`);
  return {...found, ...fields};
}

const dimension = {_type: 'reference', _ref: 'dimension-pursuit'};
const condition = (bounds: object) => ({_key: 'a', _type: 'condition', dimension, ...bounds});

test.each<[string, object]>([
  ['item-pursuit-01', {dimension: undefined, keying: undefined, weight: 0}],
  ['item-pursuit-01', {kind: 'options', options: []}],
  ['item-pursuit-01', {kind: 'attention'}],
  ['item-pursuit-01', {wording: []}],
  ['scale-agreement-7', {lo: 7, hi: 1}],
  ['scale-agreement-7', {labels: []}],
  ['dimension-pursuit', {key: 'Not a name', norm: {mean: 1}}],
  ['pattern-pursuing', {conditions: []}],
  ['pattern-pursuing', {conditions: [condition({})]}],
  ['pattern-pursuing', {conditions: [condition({from: 5, below: 4})]}],
  ['test-pursuit-distance', {minimumAnswered: 2, slug: {current: 'Not a name'}}],
  ['test-pursuit-distance', {safetyNote: [{_key: 'en', language: 'en', value: ''}]}],
  ['test-pursuit-distance', {helpLines: [{_key: 'a', name: 'B', country: 'b', url: 'nowhere'}]}],
  ['article-soft-opening-en', {slug: {current: 'Not an address'}, body: []}],
])('whatever is held against %s with %j in English is told in Chinese', async (id, fields) => {
  const document = seeded(id, fields);
  const [english, chinese] = await Promise.all(
    (['en', 'zh-Hans'] as const).map((language) => messages(document, language)),
  );
  const ours = (chinese ?? []).filter((message) => /\p{Script=Han}/u.test(message));
  const sanitys = (chinese ?? []).filter((message) => !ours.includes(message));
  expect(chinese?.length).toBe(english?.length);
  expect(ours).not.toEqual([]);
  expect(english).toEqual(expect.arrayContaining(sanitys));
  for (const message of sanitys) expect(message).toMatch(/^(?:Required|Expected|Not a valid)/);
});
