import {describe, expect, test} from 'vitest';
import {safeLink, webAddress} from '../../../../../widget/core/check/rules/link.ts';
import {checkWords} from '../../../../../widget/core/check/words/words-in.ts';

const en = checkWords('en');

describe('a link in a text', () => {
  test('leads to a page, a place on the site, an e-mail address or a phone number', () => {
    for (const href of [
      'https://example.org/a?b=c#d',
      'http://example.org',
      'mailto:someone@example.org',
      'tel:+4912345',
      '/articles/soft-opening',
      '#words',
      'soft-opening',
    ]) {
      expect(safeLink(href, en)).toBe(true);
    }
  });

  test('never runs code or opens a file', () => {
    for (const href of [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,hello',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:https://example.org/1',
    ]) {
      expect(safeLink(href, en)).toMatch(/only/);
    }
  });

  test('is an address at all', () => {
    expect(safeLink(undefined, en)).toMatch(/Enter/);
    expect(safeLink('  ', en)).toMatch(/Enter/);
    expect(safeLink('https://', en)).toMatch(/not an address/);
  });
});

describe('the address of a source', () => {
  test('is on the web, or is left out', () => {
    expect(webAddress(undefined, en)).toBe(true);
    expect(webAddress('https://example.org', en)).toBe(true);
    expect(webAddress('http://example.org', en)).toBe(true);
  });

  test('is nothing else', () => {
    for (const url of ['example.org', '/local', 'mailto:a@example.org', 'javascript:alert(1)']) {
      expect(webAddress(url, en)).toMatch(/https/);
    }
  });
});
