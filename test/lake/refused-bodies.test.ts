import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isRecord} from '../../lake/json.ts';
import {runLake, post} from './running-lake.ts';

const valid = {create: {_id: 'new', _type: 'note'}};

const malformedMutations: readonly unknown[] = [
  'text',
  null,
  {},
  {create: 1},
  {create: {_id: 'x'}},
  {create: {_id: 'x', _type: 7}},
  {create: {_id: 7, _type: 'note'}},
  {create: {_id: 'has space', _type: 'note'}},
  {create: {_id: 'a..b', _type: 'note'}},
  {create: {_id: '-a', _type: 'note'}},
  {create: {_id: 'x'.repeat(129), _type: 'note'}},
  {create: {_id: 'x', _type: 'note'}, delete: {id: 'x'}},
  {explode: {id: 'old'}},
  {delete: {}},
  {delete: {query: '*['}},
  {patch: {set: {a: 1}}},
  {patch: {id: 'old', set: 7}},
  {patch: {id: 'old', unset: 'a'}},
  {patch: {id: 'old', inc: {n: 'one'}}},
  {patch: {id: 'old', diffMatchPatch: {a: 1}}},
  {patch: {id: 'old', insert: {items: []}}},
  {patch: {id: 'old', insert: {after: 'a[-1]', before: 'a[0]', items: []}}},
  {patch: {id: 'old', insert: {after: 'a[-1]', items: 'x'}}},
  {patch: {id: 'old', set: {'a=b': 1}}},
  {patch: {id: 'old', merge: {a: 1}}},
  {patch: {id: 'old', set: {_type: 'other'}}},
  {patch: {id: 'old', ifRevisionID: 7, set: {a: 1}}},
];

const malformedBodies: readonly string[] = [
  '',
  'no json',
  '[]',
  'null',
  '{}',
  '{"mutations": {}}',
  '{"mutations": [{"create": {"_id": "x", "_type": "note", "__proto__": {"a": 1}}}]}',
  '{"mutations": [{"create": {"_id": "x", "_type": "note", "n": 1e999}}]}',
  `{"mutations": [{"create": {"_id": "x", "_type": "note", "a": ${'['.repeat(5000)}${']'.repeat(5000)}}}]}`,
  '{"mutations": [], "transactionId": 7}',
  '{"mutations": [], "transactionId": "has space"}',
];

describe('a malformed request', () => {
  it('is refused in the shape that clients know, and changes nothing', async () => {
    const {signed, editor} = await runLake();
    const old = await editor.create({_id: 'old', _type: 'note', a: [1]});
    for (const mutation of malformedMutations) {
      const body = {mutations: [valid, mutation]};
      const answer = await signed('/data/mutate/production', post(body));
      const told = JSON.stringify(mutation);
      expect(answer.status, told).toBe(400);
      const {error}: {error: unknown} = JSON.parse(await answer.text());
      if (told.includes('*[')) continue;
      expect(isRecord(error) && error['type'], told).toBe('mutationError');
      expect(error, told).toMatchObject({items: [{error: {type: 'validationError'}, index: 1}]});
    }
    expect(await editor.fetch('*', {}, {perspective: 'raw'})).toEqual([old]);
  });

  it('is refused when its body is no request at all', async () => {
    const {signed, editor} = await runLake();
    for (const body of malformedBodies) {
      const answer = await signed('/data/mutate/production', post(body));
      expect(answer.status, body.slice(0, 80)).toBe(400);
      expect(answer.headers.get('content-type')).toContain('application/json');
    }
    expect(await editor.fetch('count(*)')).toBe(0);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it('is refused when it is too large', async () => {
    const {signed} = await runLake();
    const large = await signed('/data/mutate/production', post('x'.repeat(17_000_000)));
    expect(large.status).toBe(413);
    const query = `*[_id == "${'x'.repeat(100_001)}"]`;
    const long = await signed('/data/query/production', post({query, params: {}}));
    expect(long.status).toBe(414);
  });

  it('never is an internal error, whatever it holds', async () => {
    const {signed} = await runLake();
    await fc.assert(
      fc.asyncProperty(fc.json(), fc.constantFrom('mutations', 'actions'), async (json, kind) => {
        const path = kind === 'mutations' ? 'mutate' : 'actions';
        const body = `{"${kind}": [${json}]}`;
        const answer = await signed(`/data/${path}/production`, post(body));
        expect(answer.status).toBe(400);
      }),
      {numRuns: 100},
    );
  });

  it('with a hostile query is refused', async () => {
    const {signed} = await runLake();
    for (const query of ['', '*[', 'nonsense(', `${'('.repeat(20_000)}1`]) {
      const answer = await signed('/data/query/production', post({query, params: {}}));
      expect(answer.status, query.slice(0, 20)).toBe(400);
    }
  });
});
