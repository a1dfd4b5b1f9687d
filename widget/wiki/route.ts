/** What a wiki shows. */
export type Route =
  | {readonly view: 'list'}
  | {readonly view: 'article' | 'test'; readonly slug: string};

/** How routes are written into the address of a page, and read from it. */
export interface Addresses {
  /** The address of a route, for a link. */
  href(route: Route): string;
  read(place: {readonly pathname: string; readonly hash: string}): Route;
}

/** The folder of tests, beside which articles lie. */
const TESTS = 'test/';

/**
 * Routes in the fragment, behind a name: `#wiki/soft-opening`. Any other fragment is the page's
 * own, and means the list. What follows an `&` or a `?` belongs to somebody else.
 */
export function fragmentAddresses(name: string): Addresses {
  return {
    href: (route) => `#${name}/${pathOf(route)}`,
    read({hash}) {
      const [fragment = ''] = hash.slice(1).split(/[&?]/, 1);
      return fragment.startsWith(`${name}/`) ? routeOf(fragment.slice(name.length + 1)) : LIST;
    },
  };
}

/** Routes as real addresses below a path, such as `/wiki/soft-opening/`: the server must know them. */
export function pathAddresses(base: string): Addresses {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return {
    href: (route) => `${folder}${pathOf(route)}${route.view === 'list' ? '' : '/'}`,
    read: ({pathname}) =>
      pathname.startsWith(folder) ? routeOf(pathname.slice(folder.length)) : LIST,
  };
}

/** The list of articles. */
export const LIST: Route = {view: 'list'};

/** A route without the address around it: `soft-opening`, `test/closeness`, or nothing. */
export function pathOf(route: Route): string {
  if (route.view === 'list') return '';
  // The place of a slug in a template stays as it is.
  const slug = route.slug === '{slug}' ? route.slug : encodeURIComponent(route.slug);
  return route.view === 'test' ? `${TESTS}${slug}` : slug;
}

/** Reads what `pathOf` wrote; anything else is the list. */
export function routeOf(path: string): Route {
  const view = path.startsWith(TESTS) ? 'test' : 'article';
  const slug = decoded(path.slice(view === 'test' ? TESTS.length : 0).replace(/\/$/, ''));
  return slug && !slug.includes('/') ? {view, slug} : LIST;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
