import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readParts} from '../../../widget/article/read-parts.ts';

function paragraph(text: string) {
  return {_type: 'block', style: 'normal', children: [{_type: 'span', text, marks: []}]};
}

function read(body: unknown) {
  const notes: string[] = [];
  return {parts: readParts(body, (note) => notes.push(note)), notes};
}

describe('the parts of an article', () => {
  it('joins neighbouring paragraphs and keeps the order of everything', () => {
    const {parts, notes} = read([
      paragraph('one'),
      paragraph('two'),
      {_type: 'lessons', heading: 'Lessons', points: ['a', ' ', 3, 'b']},
      paragraph('three'),
    ]);
    expect(parts.map(({kind}) => kind)).toEqual(['text', 'lessons', 'text']);
    expect(parts[1]).toMatchObject({heading: 'Lessons', points: ['a', 'b']});
    expect(new Set(parts.map(({key}) => key)).size).toBe(3);
    expect(notes).toEqual([]);
  });

  it('shows steps only for the audiences that have some', () => {
    const {parts} = read([
      {
        _type: 'practicalSteps',
        heading: 'Steps',
        forPursuers: [{title: 'Wait', text: 'a minute'}],
        forDistancers: [],
        forBoth: [{text: 'Talk'}],
      },
    ]);
    expect(parts).toMatchObject([
      {groups: [{audience: 'pursuers'}, {audience: 'both', steps: [{title: '', text: 'Talk'}]}]},
    ]);
  });

  it('draws a cycle only when there are enough steps for one', () => {
    const concepts = [{term: 'Trigger', explanation: 'It starts.'}];
    const {parts} = read([{_type: 'keyConcepts', drawAsCycle: true, concepts}]);
    expect(parts).toMatchObject([{kind: 'keyConcepts', drawAsCycle: false}]);
  });

  it('leaves out pictures that could run something', () => {
    const {parts, notes} = read([{_type: 'image', asset: {url: 'javascript:alert(1)'}}]);
    expect(parts).toEqual([]);
    expect(notes).toEqual(['a part of the type "image"']);
  });

  it.each(['scenario', 'story', 'keyConcepts', 'wordsToCopy', 'questions', 'callout', 'lessons'])(
    'leaves out an empty %s, and notes it',
    (_type) => {
      expect(read([{_type}])).toEqual({parts: [], notes: [`a part of the type "${_type}"`]});
    },
  );

  it('reads anything at all without an exception', () => {
    const types = ['image', 'scenario', 'keyConcepts', 'practicalSteps', 'story', 'lessons'];
    const more = ['wordsToCopy', 'questions', 'callout', 'testCall', 'articleTable', '__proto__'];
    fc.assert(
      fc.property(
        fc.anything(),
        fc.array(fc.tuple(fc.constantFrom(...types, ...more), fc.object())),
        (anything, parts) => {
          read(anything);
          read(parts.map(([_type, fields]) => ({...fields, _type})));
        },
      ),
    );
  });
});
