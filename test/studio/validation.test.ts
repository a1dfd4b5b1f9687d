import {defineConfig, validateDocument} from 'sanity';
import {beforeAll, describe, expect, test} from 'vitest';
import {seedDocuments} from '../../demo/content/index.ts';
import {relationshipTest} from '../../studio/index.ts';
import {resolveSource, type StoredDocument} from './source.ts';

const config = defineConfig({
  projectId: 'kitchen',
  dataset: 'production',
  plugins: [relationshipTest()],
});

/** What the Studio complains about in a document, each line with the field it is about. */
async function complaints(
  document: StoredDocument,
  stored: readonly StoredDocument[] = seedDocuments,
): Promise<string[]> {
  const ids = new Set(stored.map(({_id}) => _id));
  const now = '2026-01-01T00:00:00Z';
  const markers = await validateDocument({
    document: {_rev: '1', _createdAt: now, _updatedAt: now, ...document},
    workspace: await resolveSource(config, stored),
    getDocumentExists: ({id}) => Promise.resolve(ids.has(id)),
  });
  return markers.map(
    ({path, message, level}) =>
      `${level} at ${typeof path[0] === 'string' ? path[0] : ''}: ${message}`,
  );
}

function seeded(id: string): StoredDocument {
  const document = seedDocuments.find(({_id}) => _id === id);
  if (document === undefined) throw new Error(`The seed has no document "${id}".`);
  return document;
}

describe('the seed content', () => {
  test('passes every check of the Studio', async () => {
    const found = await Promise.all(
      seedDocuments.map(async (document) => {
        const lines = await complaints(document);
        return lines.map((line) => `${document._id}: ${line}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('an editor is stopped', () => {
  let item: StoredDocument;
  let article: StoredDocument;

  beforeAll(() => {
    item = seeded('item-pursuit-01');
    article = seeded('article-soft-opening-en');
  });

  test('by an item without a dimension', async () => {
    const {dimension: _dimension, ...rest} = item;
    expect(await complaints({...rest, _id: item._id, _type: item._type})).toEqual([
      expect.stringMatching(/^error at dimension: Choose the dimension/),
    ]);
  });

  test('by a scale that is upside down', async () => {
    expect(await complaints({...seeded('scale-agreement-7'), lo: 7, hi: 1})).toEqual([
      expect.stringMatching(/^error at hi: The scale is upside down/),
    ]);
  });

  test('by a region that no score can be in', async () => {
    const conditions = [
      {
        _key: 'a',
        _type: 'condition',
        dimension: {_type: 'reference', _ref: 'dimension-pursuit'},
        from: 5,
        below: 4,
      },
    ];
    expect(await complaints({...seeded('pattern-pursuing'), conditions})).toEqual([
      expect.stringMatching(/^error at conditions: No answers lead to/),
      expect.stringMatching(
        /^error at : No pattern owns a result .* from 4 to 7 and .* from 1 to 4/,
      ),
      expect.stringMatching(/^error at conditions: No score is at least 5/),
    ]);
  });

  test('by a test without a safety note anywhere', async () => {
    const {safetyNote: _note, ...rest} = seeded('test-pursuit-distance');
    const bare = {...rest, _id: 'test-pursuit-distance', _type: 'relationshipTest'};
    expect(await complaints(bare)).toEqual([]);
    const withoutSettings = seedDocuments.filter(({_type}) => _type !== 'siteSettings');
    expect(await complaints(bare, withoutSettings)).toEqual([
      expect.stringMatching(/^warning at helpLines: No help line is shown/),
      expect.stringMatching(/^error at safetyNote: Write a safety note/),
    ]);
  });

  test('by a gap between patterns, at the pattern as at the test', async () => {
    const pattern = seeded('pattern-grounded');
    const conditions = [
      {
        _key: 'a',
        _type: 'condition',
        dimension: {_type: 'reference', _ref: 'dimension-pursuit'},
        below: 3,
      },
      {
        _key: 'b',
        _type: 'condition',
        dimension: {_type: 'reference', _ref: 'dimension-withdrawal'},
        below: 4,
      },
    ];
    const narrower = {...pattern, conditions};
    const gap =
      'No pattern owns a result with “Reaching out when there is distance” from 3 to 4 and “Stepping back when there is pressure” from 1 to 4: widen the region of a pattern, or add one for it.';
    expect(await complaints({...narrower, _id: 'drafts.pattern-grounded'})).toEqual([
      `error at : ${gap}`,
    ]);
    const stored = seedDocuments.map((each) => (each._id === pattern._id ? narrower : each));
    expect(await complaints(seeded('test-pursuit-distance'), stored)).toEqual([
      `error at patterns: ${gap}`,
    ]);
  });

  test('by an item of another dimension, and shown which item of the test it is', async () => {
    const dimension = {_type: 'reference', _ref: 'dimension-other'};
    const foreign = {...item, dimension};
    const other = {...seeded('dimension-pursuit'), _id: 'dimension-other', key: 'other'};
    const stored = [
      other,
      ...seedDocuments.map((each) => (each._id === item._id ? foreign : each)),
    ];
    expect(await complaints(foreign, stored)).toEqual([
      expect.stringMatching(/^error at dimension: .* which the test does not have/),
    ]);
    expect(await complaints(seeded('test-pursuit-distance'), stored)).toEqual([
      expect.stringMatching(
        /^error at items: “When we feel far apart.* which the test does not have/,
      ),
    ]);
  });

  test('but only warned of a wording that asks two things', async () => {
    const wording = [{_key: 'en', language: 'en', value: 'I call first and I write first.'}];
    const lines = await complaints({...item, wording: [...wording, seededChinese(item)]});
    expect(lines).toEqual([expect.stringMatching(/^warning at wording: .*two things at once/)]);
  });

  test('by two articles of one language at one address, but not by a translation', async () => {
    const twin = {...article, _id: 'another'};
    expect(await complaints(twin)).toEqual([expect.stringMatching(/^error at slug: /)]);
    expect(await complaints({...twin, _id: `drafts.${article._id}`})).toEqual([]);
    expect(await complaints({...twin, language: 'de'})).toEqual([]);
  });

  test('by a link that would run code, even deep in an article', async () => {
    const hostile = {
      _key: 'a',
      _type: 'block',
      style: 'normal',
      markDefs: [{_key: 'l', _type: 'link', href: 'javascript:alert(1)'}],
      children: [{_key: 's', _type: 'span', text: 'here', marks: ['l']}],
    };
    const callout = {_key: 'c', _type: 'callout', tone: 'note', body: [hostile]};
    for (const block of [hostile, callout]) {
      const lines = await complaints({...article, body: [block]});
      expect(lines).toContainEqual(expect.stringMatching(/^error at body: Link to a page/));
    }
  });
});

/** The Chinese version of an item's wording. */
function seededChinese({wording}: StoredDocument): unknown {
  return Array.isArray(wording) ? wording[1] : undefined;
}
