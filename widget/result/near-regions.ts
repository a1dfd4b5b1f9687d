/**
 * Regions whose help lines are near, as ISO codes, the nearest first: that which the page's
 * language tag names, and where the browser's language is spoken most. Tags that are none, such
 * as "C", name no region.
 */
export function nearRegions(page: string | undefined, browser: string): readonly string[] {
  const regions = [localeOf(page)?.region, localeOf(browser)?.maximize().region];
  return [...new Set(regions.filter((region) => region !== undefined))];
}

function localeOf(tag: string | undefined): Intl.Locale | null {
  try {
    return tag ? new Intl.Locale(tag) : null;
  } catch {
    return null;
  }
}
