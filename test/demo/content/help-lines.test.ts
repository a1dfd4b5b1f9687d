import {describe, expect, it} from 'vitest';
import {helpLines} from '../../../demo/content/help-lines.ts';
import {siteSettings} from '../../../demo/content/site-settings.ts';

describe('the help lines', () => {
  it('are in the settings of the site', () => {
    expect(siteSettings['helpLines']).toBe(helpLines);
  });

  it.each(helpLines)('$name says where it was read, and when', (line) => {
    expect(URL.canParse(line.source)).toBe(true);
    expect(line.url).toMatch(/^https:\/\//);
    expect(line.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(helpLines)('$name is of a country, or of many', (line) => {
    expect(line.country).toMatch(/^([A-Z]{2}|INT)$/);
  });

  it('end with directories, for whoever lives elsewhere', () => {
    const countries = helpLines.map(({country}) => country);
    const first = countries.indexOf('INT');
    expect(first).toBeGreaterThan(0);
    expect(new Set(countries.slice(first))).toEqual(new Set(['INT']));
  });
});
