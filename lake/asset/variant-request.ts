/** How an image is fitted into the width and height that were asked for. */
export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min'] as const;
export type Fit = (typeof fits)[number];

/** Formats that a variant can be asked for in. */
export const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif'] as const;
export type Format = (typeof formats)[number];

/** Where the part lies that is kept when an image is cropped: fractions of width and height. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the parameters of an image URL ask for. */
export interface VariantRequest {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly fit: Fit;
  /** The part of the image to start from. */
  readonly rect: Rectangle | undefined;
  readonly crop: Anchor | 'entropy' | 'focal';
  /** Used when `crop` is `focal`. */
  readonly focus: Anchor;
  /** Degrees clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly mirror: {readonly across: boolean; readonly down: boolean};
  /** 1 to 2000; 0 for none. */
  readonly blur: number;
  /** 1 to 100; 0 for none. */
  readonly sharpen: number;
  /** Pixels around the image. */
  readonly pad: number;
  readonly invert: boolean;
  readonly grey: boolean;
  /** `#rrggbbaa`. */
  readonly background: string | undefined;
  /** 1 to 100. */
  readonly quality: number;
  readonly format: Format | undefined;
  /** Choose the format that the reader takes best. */
  readonly anyFormat: boolean;
  /** The first frame of an animation only. */
  readonly firstFrame: boolean;
}

/** Thrown when a parameter of an image URL cannot be understood; the message names it. */
export class VariantRequestError extends Error {
  override readonly name = 'VariantRequestError';
}

/** Longest side of a variant, in pixels. */
export const maximumSide = 8192;

const known = (
  'w h dpr min-w max-w min-h max-h fit rect crop fp-x fp-y or flip ' +
  'blur sharp invert sat pad bg q fm auto frame'
).split(' ');

/**
 * Reads the parameters that `@sanity/image-url` writes; unknown ones are ignored.
 * @returns undefined when nothing asks for anything but the original.
 * @throws VariantRequestError
 */
export function readVariantRequest(search: URLSearchParams): VariantRequest | undefined {
  if (!known.some((name) => search.has(name))) return undefined;
  const ratio = numberOf(search, 'dpr', 1, 3) ?? 1;
  const side = (name: 'w' | 'h') => {
    const asked = numberOf(search, name, 1, maximumSide);
    if (asked === undefined) return undefined;
    const least = numberOf(search, `min-${name}`, 1, maximumSide) ?? 1;
    const most = numberOf(search, `max-${name}`, 1, maximumSide) ?? maximumSide;
    return Math.min(maximumSide, Math.round(Math.min(Math.max(asked, least), most) * ratio));
  };
  const flip = search.get('flip') ?? '';
  const turns = {'0': 0, '90': 90, '180': 180, '270': 270} as const;
  return {
    width: side('w'),
    height: side('h'),
    fit: oneOf(search, 'fit', fits) ?? 'clip',
    rect: rectOf(search.get('rect')),
    crop: cropOf(search),
    focus: {x: numberOf(search, 'fp-x', 0, 1) ?? 0.5, y: numberOf(search, 'fp-y', 0, 1) ?? 0.5},
    turn: turns[oneOf(search, 'or', ['0', '90', '180', '270']) ?? '0'],
    mirror: {across: flip.includes('h'), down: flip.includes('v')},
    blur: numberOf(search, 'blur', 0, 2000) ?? 0,
    sharpen: numberOf(search, 'sharp', 0, 100) ?? 0,
    pad: Math.round((numberOf(search, 'pad', 0, 1000) ?? 0) * ratio),
    invert: search.get('invert') === 'true',
    grey: search.get('sat') === '-100',
    background: backgroundOf(search.get('bg')),
    quality: Math.max(1, Math.round(numberOf(search, 'q', 0, 100) ?? 75)),
    format: oneOf(search, 'fm', formats),
    anyFormat: search.get('auto') === 'format',
    firstFrame: search.get('frame') === '1',
  };
}

function numberOf(
  search: URLSearchParams,
  name: string,
  least: number,
  most: number,
): number | undefined {
  const text = search.get(name);
  if (text === null || text === '') return undefined;
  const value = Number(text);
  if (value >= least && value <= most) return value;
  throw new VariantRequestError(`"${name}" must be a number from ${least} to ${most}.`);
}

function oneOf<T extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly T[],
): T | undefined {
  const text = search.get(name);
  if (text === null || text === '') return undefined;
  const value = values.find((each) => each === text);
  if (value) return value;
  throw new VariantRequestError(`"${name}" must be one of: ${values.join(', ')}.`);
}

function rectOf(text: string | null): Rectangle | undefined {
  if (text === null || text === '') return undefined;
  const numbers = text.split(',').map((each) => Math.round(Number(each)));
  const [left = -1, top = -1, width = 0, height = 0] = numbers;
  if (numbers.length === 4 && left >= 0 && top >= 0 && width > 0 && height > 0) {
    return {left, top, width, height};
  }
  throw new VariantRequestError('"rect" must be four numbers: left,top,width,height.');
}

function cropOf(search: URLSearchParams): Anchor | 'entropy' | 'focal' {
  const words = (search.get('crop') ?? '').split(',');
  if (words.includes('entropy')) return 'entropy';
  const hasFocus = search.has('fp-x') || search.has('fp-y');
  if (words.includes('focalpoint') || (hasFocus && words[0] === '')) return 'focal';
  const along = (start: string, end: string) =>
    words.includes(start) ? 0 : words.includes(end) ? 1 : 0.5;
  return {x: along('left', 'right'), y: along('top', 'bottom')};
}

/** Reads `rgb`, `rrggbb`, `argb` and `aarrggbb`. */
function backgroundOf(text: string | null): string | undefined {
  if (text === null || text === '') return undefined;
  const [digits = ''] = /^[0-9a-f]*$/i.exec(text) ?? [];
  const short = digits.length === 3 || digits.length === 4;
  const long = short ? digits.replaceAll(/./g, '$&$&') : digits;
  if (long.length === 6) return `#${long}ff`;
  if (long.length === 8) return `#${long.slice(2)}${long.slice(0, 2)}`;
  throw new VariantRequestError('"bg" must be a colour such as fff, ffffff or 80ffffff.');
}
