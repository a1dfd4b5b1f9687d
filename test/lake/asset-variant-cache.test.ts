import {describe, expect, it} from 'vitest';
import type {Variant} from '../../lake/asset/render-variant.ts';
import {TooManyVariantsError, VariantCache} from '../../lake/asset/variant-cache.ts';

const limits = {bytes: 100, atOnce: 2, waiting: 1};

function variant(size: number): Variant {
  return {bytes: Buffer.alloc(size), mimeType: 'image/png', extension: 'png'};
}

/** A maker of variants that counts its work and waits for a word to finish it. */
function slowMaker() {
  const waiting: (() => void)[] = [];
  let started = 0;
  const make = async () => {
    started += 1;
    await new Promise<void>((resolve) => waiting.push(resolve));
    return variant(10);
  };
  return {make, started: () => started, finish: () => waiting.shift()?.()};
}

describe('the cache of variants', () => {
  it('makes each once, and gives up the least recently used first', async () => {
    const cache = new VariantCache(limits);
    let made = 0;
    const ask = (name: string) =>
      cache.get(name, async () => {
        made += 1;
        return variant(40);
      });
    await ask('a');
    await ask('b');
    await ask('a');
    expect(made).toBe(2);
    await ask('c');
    expect(cache.size).toBe(80);
    await ask('a');
    expect(made).toBe(3);
    await ask('b');
    expect(made).toBe(4);
  });

  it('keeps nothing larger than itself, and no failure', async () => {
    const cache = new VariantCache(limits);
    await cache.get('large', async () => variant(101));
    expect(cache.size).toBe(0);
    const fail = cache.get('bad', () => Promise.reject(new Error('broken')));
    await expect(fail).rejects.toThrow('broken');
    expect(await cache.get('bad', async () => variant(1))).toMatchObject({mimeType: 'image/png'});
  });

  it('makes one for several readers, a few at once, and turns the rest away', async () => {
    const cache = new VariantCache(limits);
    const {make, started, finish} = slowMaker();
    const readers = ['a', 'a', 'b', 'c'].map((name) => cache.get(name, make));
    expect(started()).toBe(2);
    await expect(cache.get('d', make)).rejects.toBeInstanceOf(TooManyVariantsError);
    finish();
    await readers[0];
    expect(await readers[1]).toBe(await readers[0]);
    await Promise.resolve();
    expect(started()).toBe(3);
    finish();
    finish();
    expect(await Promise.all(readers)).toHaveLength(4);
  });
});
