import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {linkTo, readLink, withoutCodes} from '../../../widget/share/link.ts';

const page = 'https://blog.example/post?x=1';

describe('a link', () => {
  it('carries a result, an invitation, or both', () => {
    expect(linkTo(page, {result: '1.a'})).toBe(`${page}#relationship-test=1.a`);
    expect(linkTo(page, {partner: '1.b'})).toBe(`${page}#relationship-test-with=1.b`);
    expect(linkTo(page, {result: '1.a', partner: '1.b'})).toBe(
      `${page}#relationship-test=1.a&relationship-test-with=1.b`,
    );
  });

  test.each([
    ['#section', '#section&relationship-test=1.a'],
    ['#/posts/4', '#/posts/4?relationship-test=1.a'],
    ['#!/posts/4', '#!/posts/4?relationship-test=1.a'],
    ['#/posts/4?tab=2', '#/posts/4?tab=2&relationship-test=1.a'],
    ['#tab=2', '#tab=2&relationship-test=1.a'],
  ])('leaves the page its own fragment %s', (own, whole) => {
    expect(linkTo(page + own, {result: '1.a'})).toBe(page + whole);
    expect(withoutCodes(whole)).toBe(own.slice(1));
  });

  it('takes the place of one that was there', () => {
    const first = linkTo(`${page}#/a?b=1`, {result: '1.a', partner: '1.b'});
    expect(linkTo(first, {partner: '1.c'})).toBe(`${page}#/a?b=1&relationship-test-with=1.c`);
    expect(linkTo(first, {})).toBe(`${page}#/a?b=1`);
  });

  it('is read where a chat escaped it', () => {
    expect(readLink('#relationship-test=1.~2p%7E.a')).toEqual({result: '1.~2p~.a', partner: null});
    expect(readLink('#relationship-test=%E0%A4%A')).toMatchObject({result: '%E0%A4%A'});
  });

  it('is none in a fragment that only looks like it', () => {
    for (const fragment of ['', '#', '#my-relationship-test=1.a', '#relationship-test', '#=']) {
      expect(readLink(fragment)).toEqual({result: null, partner: null});
    }
  });

  it('gives back its codes and the page’s own fragment, whatever that is', () => {
    const own = fc.stringMatching(/^!?\/?[a-z/]*(\?[a-z]=[a-z])?$/);
    const code = fc.stringMatching(/^[\w.~-]{1,20}$/);
    fc.assert(
      fc.property(own, code, code, (fragment, result, partner) => {
        const link = new URL(linkTo(`${page}#${fragment}`, {result, partner}));
        expect(readLink(link.hash)).toEqual({result, partner});
        expect(withoutCodes(link.hash)).toBe(fragment);
      }),
    );
  });
});
