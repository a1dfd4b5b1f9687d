import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plainText, readRichText} from '../../../widget/article/rich-text.ts';

function span(text: string, ...marks: string[]) {
  return {_type: 'span', _key: text, text, marks};
}

function block(fields: object, ...children: object[]) {
  return {_type: 'block', _key: 'b', style: 'normal', markDefs: [], children, ...fields};
}

function read(value: unknown) {
  const notes: string[] = [];
  return {text: readRichText(value, (note) => notes.push(note)), notes};
}

describe('rich text', () => {
  it('puts a footnote behind the last of its words, and inside no link', () => {
    const {text, notes} = read([
      block(
        {
          markDefs: [
            {_type: 'footnote', _key: 'f', text: ' A note. '},
            {_type: 'link', _key: 'l', href: 'https://example.org/'},
          ],
        },
        span('plain '),
        span('strong ', 'strong', 'f'),
        span('linked', 'l', 'f'),
        span(' on', 'l'),
      ),
    ]);
    const link = (value: string) => ({
      kind: 'link',
      href: 'https://example.org/',
      children: [{kind: 'text', value}],
    });
    expect(notes).toEqual([]);
    expect(text).toEqual([
      {
        kind: 'paragraph',
        children: [
          {kind: 'text', value: 'plain '},
          {kind: 'strong', children: [{kind: 'text', value: 'strong '}]},
          link('linked'),
          {kind: 'footnote', text: 'A note.'},
          link(' on'),
        ],
      },
    ]);
    expect(plainText(text)).toBe('plain strong linked on');
  });

  it('leaves out a footnote that says nothing, and one that belongs to no words', () => {
    const {text, notes} = read([
      block(
        {
          markDefs: [
            {_type: 'footnote', _key: 'f', text: '  '},
            {_type: 'footnote', _key: 'g', text: 'Lost.'},
            {_type: 'footnote', _key: 'h', text: {}},
          ],
        },
        span('words', 'f', 'h'),
      ),
    ]);
    expect(text).toEqual([{kind: 'paragraph', children: [{kind: 'text', value: 'words'}]}]);
    expect(notes).toEqual(['a footnote that says nothing', 'a footnote that says nothing']);
  });

  it('keeps styles, marks and links', () => {
    const {text, notes} = read([
      block({style: 'h2'}, span('A title')),
      block(
        {markDefs: [{_type: 'link', _key: 'l', href: 'https://example.org/'}]},
        span('plain '),
        span('strong ', 'strong'),
        span('linked', 'l'),
      ),
    ]);
    expect(notes).toEqual([]);
    expect(text).toEqual([
      {kind: 'h2', children: [{kind: 'text', value: 'A title'}]},
      {
        kind: 'paragraph',
        children: [
          {kind: 'text', value: 'plain '},
          {kind: 'strong', children: [{kind: 'text', value: 'strong '}]},
          {
            kind: 'link',
            href: 'https://example.org/',
            children: [{kind: 'text', value: 'linked'}],
          },
        ],
      },
    ]);
  });

  it('puts neighbouring list items in one list, and deeper ones inside', () => {
    const {text} = read([
      block({listItem: 'bullet', level: 1}, span('one')),
      block({listItem: 'number', level: 2}, span('one a')),
      block({listItem: 'bullet', level: 1}, span('two')),
    ]);
    expect(text).toMatchObject([
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: [{value: 'one'}],
            lists: [{ordered: true, items: [{children: [{value: 'one a'}]}]}],
          },
          {children: [{value: 'two'}], lists: []},
        ],
      },
    ]);
    expect(plainText(text)).toBe('one one a two');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/x',
    '',
    null,
  ])('keeps the words of a link to %j, but not the link', (href) => {
    const {text, notes} = read([
      block({markDefs: [{_type: 'link', _key: 'l', href}]}, span('words', 'l')),
    ]);
    expect(text).toEqual([{kind: 'paragraph', children: [{kind: 'text', value: 'words'}]}]);
    expect(notes).toHaveLength(1);
  });

  it('leaves out parts of unknown types, and notes each', () => {
    const {text, notes} = read([{_type: 'iframe', src: 'x'}, block({}, {_type: 'emoji'})]);
    expect(text).toEqual([]);
    expect(notes).toEqual([
      'a part of the unknown type "iframe"',
      'an inline part of the unknown type "emoji"',
    ]);
  });

  it('reads anything at all without an exception', () => {
    fc.assert(
      fc.property(fc.anything({maxDepth: 5}), fc.array(fc.object()), (anything, objects) => {
        read(anything);
        read(objects.map((fields) => ({...fields, _type: 'block'})));
        read([block({children: anything})]);
        read([block({markDefs: anything, listItem: 'bullet', level: 1e9}, span('x', 'y'))]);
      }),
    );
  });
});
