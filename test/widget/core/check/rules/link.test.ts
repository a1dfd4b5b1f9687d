import {describe, expect, test} from 'vitest';
import {safeLink, webAddress} from '../../../../../widget/core/check/rules/link.ts';

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
      expect(safeLink(href)).toBe(true);
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
      expect(safeLink(href)).toMatch(/only/);
    }
  });

  test('is an address at all', () => {
    expect(safeLink(undefined)).toMatch(/Enter/);
    expect(safeLink('  ')).toMatch(/Enter/);
    expect(safeLink('https://')).toMatch(/not an address/);
  });
});

describe('the address of a source', () => {
  test('is on the web, or is left out', () => {
    expect(webAddress(undefined)).toBe(true);
    expect(webAddress('https://example.org')).toBe(true);
    expect(webAddress('http://example.org')).toBe(true);
  });

  test('is nothing else', () => {
    for (const url of ['example.org', '/local', 'mailto:a@example.org', 'javascript:alert(1)']) {
      expect(webAddress(url)).toMatch(/https/);
    }
  });
});
