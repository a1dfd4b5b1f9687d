import type {Swatch} from '@vibrant/color';
import {DefaultGenerator, DefaultOpts} from '@vibrant/generator-default';
import {MMCQ} from '@vibrant/quantizer-mmcq';

/** One colour of an image, and text colours that can be read on it. */
export interface PaletteSwatch {
  readonly _type: 'sanity.imagePaletteSwatch';
  /** Colours as `#rrggbb`. */
  readonly background: string;
  readonly foreground: string;
  readonly title: string;
  /** Share of the image, in percent; 0 for a colour that was derived from another. */
  readonly population: number;
}

/** The colours that an image is remembered by. */
export interface Palette {
  readonly _type: 'sanity.imagePalette';
  /** The one with the largest share among the others. */
  readonly dominant?: PaletteSwatch;
  readonly vibrant?: PaletteSwatch;
  readonly lightVibrant?: PaletteSwatch;
  readonly darkVibrant?: PaletteSwatch;
  readonly muted?: PaletteSwatch;
  readonly lightMuted?: PaletteSwatch;
  readonly darkMuted?: PaletteSwatch;
}

const colorCount = 64;

/** Pixels more transparent than this have no say. */
const minimumAlpha = 125;

/** The palette of an image by its pixels, four bytes each; without colours when it is transparent. */
export function paletteOf(pixels: Uint8ClampedArray): Palette {
  const visible = visiblePixels(pixels);
  if (visible.length === 0) return {_type: 'sanity.imagePalette'};
  const found = DefaultGenerator(MMCQ(visible, {colorCount}), DefaultOpts);
  if (found instanceof Promise) throw new TypeError('The palette was expected at once.');
  const total = visible.length / 4;
  const swatches = {
    vibrant: swatchOf(found.Vibrant, total),
    lightVibrant: swatchOf(found.LightVibrant, total),
    darkVibrant: swatchOf(found.DarkVibrant, total),
    muted: swatchOf(found.Muted, total),
    lightMuted: swatchOf(found.LightMuted, total),
    darkMuted: swatchOf(found.DarkMuted, total),
  };
  const known = Object.entries(swatches).flatMap(([name, swatch]) =>
    swatch ? [[name, swatch] as const] : [],
  );
  const [dominant] = known
    .map(([, swatch]) => swatch)
    .toSorted((left, right) => right.population - left.population);
  return {
    _type: 'sanity.imagePalette',
    ...(dominant ? {dominant} : {}),
    ...Object.fromEntries(known),
  };
}

function swatchOf(swatch: Swatch | null, total: number): PaletteSwatch | undefined {
  return swatch
    ? {
        _type: 'sanity.imagePaletteSwatch',
        background: swatch.hex,
        foreground: swatch.bodyTextColor,
        title: swatch.titleTextColor,
        population: Math.round((swatch.population / total) * 10_000) / 100,
      }
    : undefined;
}

function visiblePixels(pixels: Uint8ClampedArray): Uint8ClampedArray {
  const visible = new Uint8ClampedArray(pixels.length);
  let length = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < minimumAlpha) continue;
    visible.set(pixels.subarray(at, at + 4), length);
    length += 4;
  }
  return visible.slice(0, length);
}
