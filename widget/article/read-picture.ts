import {isRecord} from '../content/wire.ts';
import {webAddress} from '../content/web-address.ts';
import type {Crop, Picture} from './article.ts';
import {looseNumber, looseString} from './loose.ts';

/** The picture of an image field, or `null` when there is none that can be shown. */
export function readPicture(value: unknown): Picture | null {
  if (!isRecord(value) || !isRecord(value['asset'])) return null;
  const url = webAddress(value['asset']['url']);
  if (!url) return null;
  const metadata = record(value['asset']['metadata']);
  const {width, height} = record(metadata['dimensions']);
  return {
    url,
    alt: looseString(value['alt']),
    caption: looseString(value['caption']),
    width: pixels(width),
    height: pixels(height),
    crop: readCrop(value['crop']),
    preview: readPreview(metadata['lqip']),
  };
}

function readCrop(value: unknown): Crop | null {
  const {top, right, bottom, left} = record(value);
  const share = (side: unknown) => Math.min(Math.max(looseNumber(side) ?? 0, 0), 1);
  const crop = {top: share(top), right: share(right), bottom: share(bottom), left: share(left)};
  const leavesSomething = crop.top + crop.bottom < 1 && crop.left + crop.right < 1;
  return leavesSomething && Object.values(crop).some((side) => side > 0) ? crop : null;
}

/** A few pixels as a data URL, which can hold nothing but base64. */
function readPreview(value: unknown): string | null {
  return typeof value === 'string' && /^data:image\/\w+;base64,[\w+/=]{1,4000}$/.test(value)
    ? value
    : null;
}

function pixels(value: unknown): number | null {
  const number = looseNumber(value);
  return number !== null && number >= 1 ? Math.round(number) : null;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
