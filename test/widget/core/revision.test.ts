import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fnv1a32} from '../../../widget/core/hash.ts';
import {fnv1a64, contentRevision} from '../../../widget/core/revision.ts';

describe('FNV-1a', () => {
  /** Vectors published by its authors. */
  it.each([
    ['', 0x811c9dc5, 'cbf29ce484222325'],
    ['a', 0xe40c292c, 'af63dc4c8601ec8c'],
    ['foobar', 0xbf9cf968, '85944171f73967e8'],
  ])('hashes %j as published', (text, short, long) => {
    expect(fnv1a32(text)).toBe(short);
    expect(fnv1a64(text)).toBe(long);
  });

  it('agrees with its definition in big integers', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        let hash = 0xcbf29ce484222325n;
        for (const byte of new TextEncoder().encode(text)) {
          hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
        }
        expect(fnv1a64(text)).toBe(hash.toString(16).padStart(16, '0'));
      }),
    );
  });
});

describe('the revision of a test', () => {
  const documents = [
    {id: 'item-1', revision: 'a'},
    {id: 'item-2', revision: 'b'},
    {id: 'test', revision: 'c'},
  ];

  it('depends neither on the order of its documents nor on how often one is used', () => {
    const again = [...documents.toReversed(), ...documents];
    expect(contentRevision(again)).toBe(contentRevision(documents));
  });

  it('changes with any revision, and with any document', () => {
    const edited = documents.with(1, {id: 'item-2', revision: 'b2'});
    const more = [...documents, {id: 'item-3', revision: 'a'}];
    expect(new Set([documents, edited, more].map(contentRevision)).size).toBe(3);
  });

  it('is a stored value for fixed documents, so that old results stay comparable', () => {
    expect(contentRevision(documents)).toBe('0c6e2c33b5fa5fb8');
    expect(contentRevision([])).toBe('cbf29ce484222325');
  });
});
