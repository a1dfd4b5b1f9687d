import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  DOCUMENT_TYPES,
  ownAnswer,
  ownDocument,
  ownName,
  storedDocument,
  storedFields,
  storedId,
} from '../../../../widget/core/check/stored-names.ts';
import {storedName} from '../../../../widget/core/type-prefix.ts';

const prefix = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/);
const type = fc.constantFrom(...DOCUMENT_TYPES);
const isOwn = (name: string) => DOCUMENT_TYPES.some((each) => each === name);

const document = fc.record({
  _type: fc.oneof(type, fc.string()),
  _id: fc.oneof(fc.uuid(), fc.constantFrom('siteSettings', 'drafts.siteSettings', 'article')),
  title: fc.string(),
  body: fc.array(fc.record({_type: fc.constantFrom('block', 'story', 'pattern')})),
  items: fc.array(
    fc.record({
      _ref: fc.uuid(),
      _strengthenOnPublish: type.map((name) => ({type: name, template: {id: name}})),
    }),
  ),
});

describe('names in the store', () => {
  test('go there and back, whatever the prefix', () => {
    fc.assert(
      fc.property(prefix, document, (before, own) => {
        expect(ownDocument(storedDocument(own, before), before)).toEqual(own);
      }),
    );
  });

  test('are all different, and none is that of a type without the prefix', () => {
    fc.assert(
      fc.property(prefix, (before) => {
        const stored = DOCUMENT_TYPES.map((name) => storedName(name, before));
        expect(new Set(stored).size).toBe(DOCUMENT_TYPES.length);
        expect(stored.filter(isOwn)).toEqual([]);
        expect(stored.map((name) => ownName(name, before))).toEqual(DOCUMENT_TYPES);
      }),
    );
  });

  test('of others are left alone', () => {
    fc.assert(
      fc.property(prefix, fc.string(), (before, name) => {
        fc.pre(!isOwn(name) && !DOCUMENT_TYPES.some((own) => storedName(own, before) === name));
        const foreign = {_id: 'a', _type: name, pattern: {_type: 'pattern'}};
        expect(ownDocument(foreign, before)).toEqual(foreign);
        expect(storedDocument(foreign, before)).toEqual(foreign);
      }),
    );
  });

  test('change the type of a document, and what its references say of drafts, and no part', () => {
    const own = {
      _id: 'drafts.a',
      _type: 'quizItem',
      dimension: {
        _type: 'reference',
        _ref: 'b',
        _strengthenOnPublish: {type: 'dimension', template: {id: 'dimension'}},
      },
      options: [{_type: 'quizOption', pattern: {_type: 'pattern'}}],
    };
    expect(storedDocument(own, 'rt')).toEqual({
      ...own,
      _type: 'rtQuizItem',
      dimension: {
        ...own.dimension,
        _strengthenOnPublish: {type: 'rtDimension', template: {id: 'rtDimension'}},
      },
    });
    expect(storedFields({dimension: own.dimension}, 'rt')).toHaveProperty(
      'dimension._strengthenOnPublish.type',
      'rtDimension',
    );
    expect(storedDocument(own, '')).toBe(own);
  });

  test('are told in the document that joins translations', () => {
    const joins = {_id: 'a', _type: 'translation.metadata', schemaTypes: ['article', 'recipe']};
    const stored = storedDocument(joins, 'rt');
    expect(stored).toEqual({...joins, schemaTypes: ['rtArticle', 'recipe']});
    expect(ownDocument(stored, 'rt')).toEqual(joins);
  });

  test('give the settings an id of their own, in drafts and versions too', () => {
    expect(storedId('siteSettings', 'rt')).toBe('rtSiteSettings');
    expect(storedId('drafts.siteSettings', 'rt')).toBe('drafts.rtSiteSettings');
    expect(storedId('article', 'rt')).toBe('article');
    expect(storedId('siteSettings', '')).toBe('siteSettings');
    expect(ownDocument({_id: 'versions.r1.rtSiteSettings', _type: 'rtSiteSettings'}, 'rt')).toEqual(
      {_id: 'versions.r1.siteSettings', _type: 'siteSettings'},
    );
  });

  test('are our own in an answer of documents, and in no other', () => {
    expect(ownAnswer([{_id: 'a', _type: 'rtArticle'}, null], 'rt')).toEqual([
      {_id: 'a', _type: 'article'},
      null,
    ]);
    expect(ownAnswer({kind: 'rtArticle'}, 'rt')).toEqual({kind: 'rtArticle'});
  });
});
