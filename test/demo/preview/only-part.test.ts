import {describe, expect, test} from 'vitest';
import {HEAD, onlyPart, TAIL} from '../../../demo/blog/preview/only-part.ts';

const article = {
  title: 'Knocking',
  cover: {alt: 'A door'},
  sources: [{title: 'A book'}],
  test: 'pursuit-distance',
  body: [
    {_key: 'a', _type: 'block'},
    {_key: 'b', _type: 'block', listItem: 'bullet'},
    {_key: 'c', _type: 'block', listItem: 'bullet'},
  ],
};

describe('an article with one of its parts', () => {
  test('has its picture at its head, and no body there', () => {
    expect(onlyPart(article, HEAD)).toMatchObject({cover: article.cover, body: [], sources: []});
  });

  test('has the members of the body that were named, and nothing around them', () => {
    expect(onlyPart(article, 'b,c')).toEqual({
      title: 'Knocking',
      cover: null,
      sources: [],
      test: null,
      body: article.body.slice(1),
    });
  });

  test('ends with its sources, and with a call to the test only where the body has none', () => {
    expect(onlyPart(article, TAIL)).toMatchObject({test: 'pursuit-distance', body: []});
    const called = {...article, body: [{_key: 'd', _type: 'testCall'}]};
    expect(onlyPart(called, TAIL)).toMatchObject({test: null, sources: article.sources});
  });

  test('is left as it is where there is none', () => {
    expect(onlyPart(null, HEAD)).toBeNull();
  });
});
