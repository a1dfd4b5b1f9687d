import type {Picture} from './article.ts';

/** A picture in the sizes that a browser can choose from. */
export interface SizedPicture {
  readonly src: string;
  /** `null` where the picture comes in one size only. */
  readonly srcset: string | null;
  /** Pixels of what is left after cropping, where they are known. */
  readonly width: number | null;
  readonly height: number | null;
}

/** Widths in pixels, for columns from a phone's to a wide one on a dense screen. */
const WIDTHS = [400, 640, 960, 1280, 1920];
/** The width for a browser that cannot choose. */
const USUAL = 1280;

/** Addresses of the asset pipeline name project, dataset, and a file with its size in pixels. */
const RESIZABLE = /\/images\/[^/]+\/[^/]+\/\w+-\d+x\d+\.(?:jpe?g|png|webp|avif|tiff?)$/;

/** The sizes that Sanity's asset pipeline gives a picture in; another store's stay as they are. */
export function sizedPicture(picture: Picture): SizedPicture {
  const {url, width, height, crop} = picture;
  const address = new URL(url);
  if (!width || !height || !RESIZABLE.test(address.pathname)) {
    return {src: url, srcset: null, width, height};
  }
  const {left = 0, top = 0, right = 0, bottom = 0} = crop ?? {};
  const area = [left * width, top * height, (1 - left - right) * width, (1 - top - bottom) * height]
    .map((length) => Math.round(length))
    .map((length, index) => (index > 1 ? Math.max(1, length) : length));
  const [, , shownWidth = width, shownHeight = height] = area;
  const at = (size: number) => {
    const search = new URLSearchParams({w: String(size), fit: 'max', auto: 'format'});
    if (crop) search.set('rect', area.join());
    return `${address.origin}${address.pathname}?${search}`;
  };
  const widths = WIDTHS.filter((size) => size < shownWidth);
  if (widths.length < WIDTHS.length) widths.push(shownWidth);
  return {
    src: at(Math.min(USUAL, shownWidth)),
    srcset: widths.map((size) => `${at(size)} ${size}w`).join(', '),
    width: shownWidth,
    height: shownHeight,
  };
}
