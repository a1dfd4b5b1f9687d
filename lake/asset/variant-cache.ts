import type {Variant} from './render-variant.ts';

/** Thrown when too many pictures are waiting to be made. */
export class TooManyVariantsError extends Error {
  override readonly name = 'TooManyVariantsError';
}

export interface VariantCacheLimits {
  /** Bytes that are kept, at most. */
  readonly bytes: number;
  /** Variants that are made at the same time. */
  readonly atOnce: number;
  /** Variants that wait their turn, at most. */
  readonly waiting: number;
}

const usualLimits: VariantCacheLimits = {bytes: 64 * 1024 * 1024, atOnce: 2, waiting: 200};

/**
 * Rendered images, the least recently used given up first. Several readers who ask for the same
 * picture at once wait for one rendering, and only a few pictures are made at a time.
 */
export class VariantCache {
  readonly #limits: VariantCacheLimits;
  readonly #kept = new Map<string, Variant>();
  readonly #making = new Map<string, Promise<Variant | undefined>>();
  readonly #queue: (() => void)[] = [];
  #size = 0;
  #busy = 0;

  constructor(limits: VariantCacheLimits = usualLimits) {
    this.#limits = limits;
  }

  /** Bytes that are kept now. */
  get size(): number {
    return this.#size;
  }

  /**
   * The variant of that name, made by `make` unless it is known.
   * @throws TooManyVariantsError, or whatever `make` rejects with; that is not remembered.
   */
  async get(name: string, make: () => Promise<Variant | undefined>): Promise<Variant | undefined> {
    const kept = this.#kept.get(name);
    if (kept) {
      this.#kept.delete(name);
      this.#kept.set(name, kept);
      return kept;
    }
    const making = this.#making.get(name) ?? this.#make(name, make);
    return making;
  }

  #make(name: string, make: () => Promise<Variant | undefined>): Promise<Variant | undefined> {
    if (this.#busy >= this.#limits.atOnce && this.#queue.length >= this.#limits.waiting) {
      throw new TooManyVariantsError('Too many pictures are being made. Try again in a moment.');
    }
    const making = this.#inTurn(make)
      .then((variant) => {
        if (variant) this.#keep(name, variant);
        return variant;
      })
      .finally(() => this.#making.delete(name));
    this.#making.set(name, making);
    return making;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= this.#limits.atOnce) {
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else {
      this.#busy += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#busy -= 1;
    }
  }

  #keep(name: string, variant: Variant): void {
    const size = variant.bytes.byteLength;
    if (size > this.#limits.bytes) return;
    this.#kept.set(name, variant);
    this.#size += size;
    for (const [oldest, {bytes}] of this.#kept) {
      if (this.#size <= this.#limits.bytes) break;
      this.#kept.delete(oldest);
      this.#size -= bytes.byteLength;
    }
  }
}
