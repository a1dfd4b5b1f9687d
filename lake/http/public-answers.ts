import {createHash} from 'node:crypto';
import type {Dataset} from '../dataset.ts';
import {isPublicId} from '../document/id.ts';
import {tagsOfChanges} from '../query/sync-tags.ts';
import type {LakeRequest} from './reader.ts';

/** How much of the answers is kept, in characters. */
const maximumKept = 32_000_000;
const maximumAnswer = 2_000_000;

/** A query's answer as it goes out. */
export interface WrittenAnswer {
  readonly body: string;
  /** What the result depends on. */
  readonly tags: readonly string[];
  /** True when only a change of content can change the result. */
  readonly lasting: boolean;
}

interface KeptAnswer extends WrittenAnswer {
  readonly etag: string;
}

/**
 * Answers to queries that anyone may ask. Each is kept until a published document that it depends on
 * changes, and carries an ETag, so that a browser or a CDN that has it already is told so (304).
 */
export class PublicAnswers {
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #onTheirWay = new Map<string, Promise<KeptAnswer>>();
  #size = 0;
  #version = 0;

  constructor(dataset: Dataset) {
    dataset.subscribe(({changes}) => {
      const heard = changes.filter(({id}) => isPublicId(id));
      if (heard.length > 0) this.#forgetTagged(tagsOfChanges(heard));
    });
  }

  /** @param key everything that the answer depends on but the content. */
  async serve(
    c: LakeRequest,
    key: string,
    answer: () => Promise<WrittenAnswer>,
  ): Promise<Response> {
    const {etag, body} = this.#kept.get(key) ?? (await this.#ask(key, answer));
    const held = c.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    const headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      Vary: 'Origin, Authorization',
      ETag: etag,
    };
    return held.includes(etag) ? c.body(null, 304, headers) : c.body(body, 200, headers);
  }

  /** Those who ask for the same thing at the same time get the same answer. */
  #ask(key: string, answer: () => Promise<WrittenAnswer>): Promise<KeptAnswer> {
    const version = this.#version;
    const keyNow = `${version} ${key}`;
    const asked =
      this.#onTheirWay.get(keyNow) ??
      answer()
        .then((written) => {
          const kept = {...written, etag: etagOf(written.body)};
          // What changed meanwhile may have come too late for this answer.
          if (version === this.#version) this.#keep(key, kept);
          return kept;
        })
        .finally(() => this.#onTheirWay.delete(keyNow));
    this.#onTheirWay.set(keyNow, asked);
    return asked;
  }

  #keep(key: string, answer: KeptAnswer): void {
    const size = key.length + answer.body.length;
    if (!answer.lasting || size > maximumAnswer) return;
    this.#forget(key);
    for (const oldest of this.#kept.keys()) {
      if (this.#size + size <= maximumKept) break;
      this.#forget(oldest);
    }
    this.#kept.set(key, answer);
    this.#size += size;
    for (const tag of answer.tags) {
      this.#keysByTag.set(tag, (this.#keysByTag.get(tag) ?? new Set()).add(key));
    }
  }

  #forgetTagged(tags: ReadonlySet<string>): void {
    this.#version += 1;
    for (const tag of tags) {
      for (const key of this.#keysByTag.get(tag) ?? []) this.#forget(key);
    }
  }

  #forget(key: string): void {
    const answer = this.#kept.get(key);
    if (!answer) return;
    this.#kept.delete(key);
    this.#size -= key.length + answer.body.length;
    for (const tag of answer.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}

/** The time that a query took is part of the body but not of what it says. */
function etagOf(body: string): string {
  const said = body.replace(/"ms":\d+/, '');
  return `W/"${createHash('sha1').update(said).digest('base64url')}"`;
}
