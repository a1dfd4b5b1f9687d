import {createHash} from 'node:crypto';
import type {Corpus} from '../document/corpus.ts';
import type {LakeRequest} from './reader.ts';

const maximumAnswers = 500;
const maximumCharacters = 1_000_000;

/** A query's answer as it goes out. */
export interface QueryAnswer {
  readonly body: string;
  /** True when only a change of content can change it. */
  readonly lasting: boolean;
}

interface KnownAnswer {
  readonly body: string;
  readonly etag: string;
}

/**
 * Answers to queries that anyone may ask, kept until a published document changes. They carry an
 * ETag, so that a browser or a CDN that has them already is told so (304).
 */
export class PublicAnswers {
  readonly #corpus: Corpus;
  readonly #answers = new Map<string, KnownAnswer>();
  #version = 0;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  serve(c: LakeRequest, answer: () => QueryAnswer): Response {
    if (this.#version !== this.#corpus.publicVersion) {
      this.#answers.clear();
      this.#version = this.#corpus.publicVersion;
    }
    const {pathname, search} = new URL(c.req.url);
    const key = pathname + search;
    const known = this.#answers.get(key) ?? this.#remember(key, answer());
    c.header('Content-Type', 'application/json; charset=utf-8');
    c.header('Cache-Control', 'public, max-age=0, must-revalidate');
    c.header('Vary', 'Authorization');
    c.header('ETag', known.etag);
    const held = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    return held.includes(known.etag) ? c.body(null, 304) : c.body(known.body);
  }

  #remember(key: string, {body, lasting}: QueryAnswer): KnownAnswer {
    const answer = {body, etag: etagOf(body)};
    if (lasting && body.length <= maximumCharacters) {
      const oldest = this.#answers.keys().next().value;
      if (this.#answers.size >= maximumAnswers && oldest !== undefined) {
        this.#answers.delete(oldest);
      }
      this.#answers.set(key, answer);
    }
    return answer;
  }
}

/** The time that a query took is part of the body but not of what it says. */
function etagOf(body: string): string {
  const said = body.replace(/"ms":\d+/, '');
  return `W/"${createHash('sha1').update(said).digest('base64url')}"`;
}
