import type {Rectangle, VariantRequest} from './variant-request.ts';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is done to an image, step by step. */
export interface VariantGeometry {
  /** The part of the image that is taken, after its EXIF orientation was applied. */
  readonly source: Rectangle;
  /** The size that this part is brought to, after it was turned. */
  readonly scaled: Size;
  /** The part of the scaled image that is kept. */
  readonly kept: Rectangle;
  /** Pixels of background around it. */
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** Works out where everything lies. Sides are at least one pixel. */
export function variantGeometry(image: Size, request: VariantRequest): VariantGeometry {
  const source = within(request.rect, image);
  const turned = request.turn % 180 === 0 ? source : {width: source.height, height: source.width};
  const {scaled, box} = fitted(turned, request);
  const kept = {
    width: Math.min(scaled.width, box.width),
    height: Math.min(scaled.height, box.height),
  };
  const sideways = split(box.width - kept.width);
  const upright = split(box.height - kept.height);
  return {
    source,
    scaled,
    kept: {
      ...kept,
      left: startOf(scaled.width, kept.width, request, 'x'),
      top: startOf(scaled.height, kept.height, request, 'y'),
    },
    margin: {
      left: sideways.before + request.pad,
      right: sideways.after + request.pad,
      top: upright.before + request.pad,
      bottom: upright.after + request.pad,
    },
  };
}

/** The part of `rect` that lies within the image; the whole image when nothing does. */
function within(rect: Rectangle | undefined, {width, height}: Size): Rectangle {
  const whole = {left: 0, top: 0, width, height};
  if (!rect || rect.left >= width || rect.top >= height) return whole;
  return {
    left: rect.left,
    top: rect.top,
    width: Math.min(rect.width, width - rect.left),
    height: Math.min(rect.height, height - rect.top),
  };
}

/** The size that an image is brought to, and the box that the result has to fill. */
function fitted(from: Size, request: VariantRequest): {readonly scaled: Size; readonly box: Size} {
  const {fit, width, height} = request;
  if (width === undefined && height === undefined) return {scaled: from, box: from};
  const across = width === undefined ? undefined : width / from.width;
  const down = height === undefined ? undefined : height / from.height;
  const inside = Math.min(across ?? Infinity, down ?? Infinity);
  const notLarger = Math.min(1, inside);
  if (width === undefined || height === undefined) {
    const keepsSize = fit === 'max' || fit === 'fillmax' || fit === 'min';
    const scaled = times(from, keepsSize ? notLarger : inside);
    return {scaled, box: scaled};
  }
  const box = {width, height};
  switch (fit) {
    case 'clip':
      return same(times(from, inside));
    case 'max':
      return same(times(from, notLarger));
    case 'scale':
      return same(box);
    case 'fill':
      return {scaled: times(from, inside), box};
    case 'fillmax':
      return {scaled: times(from, notLarger), box};
    case 'crop':
      return covering(from, box);
    case 'min':
      return covering(from, times(box, Math.min(1, from.width / width, from.height / height)));
  }
}

function covering(from: Size, box: Size): {readonly scaled: Size; readonly box: Size} {
  const scale = Math.max(box.width / from.width, box.height / from.height);
  const {width, height} = times(from, scale);
  return {
    scaled: {width: Math.max(width, box.width), height: Math.max(height, box.height)},
    box,
  };
}

function same(scaled: Size): {readonly scaled: Size; readonly box: Size} {
  return {scaled, box: scaled};
}

function times({width, height}: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Where the kept part begins along one axis. */
function startOf(scaled: number, kept: number, request: VariantRequest, axis: 'x' | 'y'): number {
  const spare = scaled - kept;
  const {crop, focus} = request;
  if (crop === 'focal') {
    return Math.round(Math.min(Math.max(focus[axis] * scaled - kept / 2, 0), spare));
  }
  return Math.round(spare * (crop === 'entropy' ? 0.5 : crop[axis]));
}

function split(spare: number): {readonly before: number; readonly after: number} {
  const before = Math.floor(spare / 2);
  return {before, after: spare - before};
}
