import {chooseText} from '../core/choose-text.ts';
import type {Text} from '../core/model.ts';
import {ContentFault} from './content-fault.ts';
import type {Malformation} from './content-fault.ts';

/**
 * A value as it came over the wire, with where it was found. Reading from it either gives a
 * value of the asked type, or throws a `ContentFault` that names path and document.
 */
export class Wire {
  readonly value: unknown;
  /** Languages to take texts in, the best first. */
  readonly languages: readonly string[];
  /** The last step of the way to the value, such as `items` or `[4]`. */
  readonly #step: string;
  readonly #parent: Wire | null;

  constructor(value: unknown, languages: readonly string[], step = '', parent: Wire | null = null) {
    this.value = value;
    this.languages = languages;
    this.#step = step;
    this.#parent = parent;
  }

  /** The way to the value, such as `items[4].dimension`. */
  get path(): string {
    const before = this.#parent?.path ?? '';
    return before + (before && !this.#step.startsWith('[') ? '.' : '') + this.#step;
  }

  /** Id of the nearest document around the value, or `null`. */
  get documentId(): string | null {
    const id = isRecord(this.value) && this.value['_id'];
    return typeof id === 'string' ? id : (this.#parent?.documentId ?? null);
  }

  /** Neither given nor deliberately empty. */
  get missing(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The value of a field of an object. */
  get(name: string): Wire {
    const fields = this.value;
    const value = isRecord(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
    return this.#at(value, name);
  }

  /** The members of a list; a missing list has none. */
  list(): Wire[] {
    return this.#members().map((value, index) => this.#at(value, `[${index}]`));
  }

  /** A document that was reached by reference. A reference that leads nowhere fails. */
  document(): Wire {
    if (!isRecord(this.value)) this.fail('document');
    return this;
  }

  string(): string {
    const {value} = this;
    if (typeof value !== 'string' || !value.trim()) this.fail('string');
    return value;
  }

  /** One of some words. */
  oneOf<const T extends string>(words: readonly T[], whenMissing?: T): T {
    if (this.missing && whenMissing) return whenMissing;
    const word = words.find((candidate) => candidate === this.value);
    return word ?? this.fail('word', words);
  }

  number(least = -Infinity, most = Infinity): number {
    const {value} = this;
    if (typeof value !== 'number' || !Number.isFinite(value)) this.fail('number');
    if (value < least || value > most) this.fail('range', [least, most]);
    return value;
  }

  whole(least?: number): number {
    const value = this.number(least);
    return Number.isInteger(value) ? value : this.fail('whole');
  }

  /** What `read` makes of the value, or `otherwise` when it is missing. */
  optional<T, U>(read: (wire: Wire) => T, otherwise: U): T | U {
    return this.missing ? otherwise : read(this);
  }

  /** A translated text in the best language there is. */
  text(): Text {
    return this.textOrNull() ?? this.fail('text', this.languages);
  }

  /** A translated text in the best language there is, or `null` when there is none. */
  textOrNull(): Text | null {
    const texts = this.#members().flatMap((value) =>
      isRecord(value) && typeof value['language'] === 'string' && typeof value['value'] === 'string'
        ? [{language: value['language'], value: value['value'].trim()}]
        : [],
    );
    return chooseText(texts, this.languages);
  }

  /** Stops reading with what is wrong here, and what would have been allowed. */
  fail(what: Malformation, allowed: readonly unknown[] = []): never {
    const {path, documentId, value} = this;
    throw new ContentFault({kind: 'malformed', what, path, documentId, value, allowed});
  }

  #members(): readonly unknown[] {
    const {value} = this;
    return Array.isArray(value) ? value : this.missing ? [] : this.fail('list');
  }

  #at(value: unknown, step: string): Wire {
    return new Wire(value, this.languages, step, this);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
