import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {absolute, articlePlace, patternPlace, relativeTo, snapshotPlace} from '../places.ts';
import {renderToText} from '../render.ts';
import type {Edition} from './page.ts';

/**
 * The tag of a test, fed from the file beside the pages. Links to results lead to the page of
 * their pattern, which has a picture and words for whoever is sent one. A `waiting` test stays
 * in a template until the reader wants it.
 */
export function testTag(
  edition: Edition,
  place: string,
  test: string,
  {
    source = null,
    waiting = false,
    fallback = '',
  }: {
    readonly source?: string | null;
    readonly waiting?: boolean;
    readonly fallback?: unknown;
  } = {},
): TemplateResult {
  const {language, url} = edition;
  const share = absolute(url, patternPlace(language, test, '{pattern}'));
  const tag = html`<relationship-test
    test=${test}
    lang=${language}
    src=${relativeTo(place, snapshotPlace(test))}
    share=${share.replace('%7Bpattern%7D', '{pattern}')}
    article-url=${relativeTo(place, articlePlace('{lang}', '{slug}'))
      .replace('%7Blang%7D', '{lang}')
      .replace('%7Bslug%7D', '{slug}')}
    source=${source ?? nothing}
    >${fallback}</relationship-test
  >`;
  // Lit takes the content of a template element for its own.
  return waiting ? html`${unsafeHTML(`<template>${renderToText(tag)}</template>`)}` : tag;
}
