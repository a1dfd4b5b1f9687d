import {describe, expect, it} from 'vitest';
import {headingsOf} from '../../../widget/article/headings.ts';
import type {ArticlePart} from '../../../widget/article/article.ts';

function part(heading: string, key = heading): ArticlePart {
  return {key, kind: 'lessons', heading, points: ['x']};
}

describe('the headings of an article', () => {
  it('are those of parts and of paragraphs, in their order', () => {
    const text: ArticlePart = {
      key: 't',
      kind: 'text',
      blocks: [
        {kind: 'h2', children: [{kind: 'strong', children: [{kind: 'text', value: 'Two words'}]}]},
        {kind: 'h3', children: [{kind: 'text', value: 'Deeper'}]},
      ],
    };
    expect(
      headingsOf([part('First!'), text, part('')]).map(({id, text: words}) => [id, words]),
    ).toEqual([
      ['first', 'First!'],
      ['two-words', 'Two words'],
    ]);
  });

  it('have each an id of their own, in any script', () => {
    const ids = headingsOf([
      part('为什么', 'a'),
      part('为什么', 'b'),
      part('…', 'c'),
      part('?', 'd'),
    ]);
    expect(ids.map(({id}) => id)).toEqual(['为什么', '为什么-2', 'part', 'part-2']);
  });

  it('leave out the call to the test', () => {
    const call: ArticlePart = {
      key: 'c',
      kind: 'testCall',
      heading: 'Try it',
      text: '',
      buttonLabel: '',
      test: 't',
    };
    expect(headingsOf([call])).toEqual([]);
  });
});
