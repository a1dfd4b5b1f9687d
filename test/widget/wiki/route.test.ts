import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fragmentAddresses, pathAddresses, pathOf, routeOf} from '../../../widget/wiki/route.ts';
import type {Addresses, Route} from '../../../widget/wiki/route.ts';

const slug = fc
  .string({minLength: 1, unit: 'grapheme'})
  .filter((text) => !/[/]|^\.{1,2}$/.test(text));
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({view: 'list'}),
  fc.record({view: fc.constantFrom('article' as const, 'test' as const), slug}),
);

/** Where a browser is after it followed a link. */
function follow(addresses: Addresses, route: Route): Route {
  return addresses.read(new URL(addresses.href(route), 'https://example.org/blog/'));
}

describe('the address of what a wiki shows', () => {
  it('is read as it was written, in the fragment', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(follow(fragmentAddresses('wiki'), route)).toEqual(route);
      }),
    );
  });

  it('is read as it was written, as a path', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(follow(pathAddresses('/wiki'), route)).toEqual(route);
      }),
    );
  });

  it.each(['', '#', '#other', '#wikis/x', '#/route', '#wiki/', '#wiki/a/b', '#wiki/%E0%A4%A'])(
    'means the list in %j',
    (hash) => {
      expect(fragmentAddresses('wiki').read({hash, pathname: '/'})).toEqual({view: 'list'});
    },
  );

  it('leaves to others what follows an "&" or a "?"', () => {
    const {read} = fragmentAddresses('wiki');
    const route = {view: 'article', slug: 'soft-opening'};
    expect(read({hash: '#wiki/soft-opening&relationship-test=1.abc', pathname: '/'})).toEqual(
      route,
    );
    expect(read({hash: '#wiki/soft-opening?x=y', pathname: '/'})).toEqual(route);
  });

  it('means the list on any path outside the base', () => {
    expect(pathAddresses('/wiki/').read({pathname: '/about/', hash: ''})).toEqual({view: 'list'});
  });

  it('is a template where the slug is still to come', () => {
    expect(fragmentAddresses('w').href({view: 'article', slug: '{slug}'})).toBe('#w/{slug}');
    expect(pathAddresses('/a').href({view: 'article', slug: '{slug}'})).toBe('/a/{slug}/');
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.string(), (path) => void pathOf(routeOf(path))));
  });
});
