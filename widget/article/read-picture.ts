import {isRecord} from '../content/wire.ts';
import type {Picture} from './article.ts';
import {looseNumber, looseString} from './loose.ts';
import {safeAddress} from './safe-address.ts';

/** The picture of an image field, or `null` when there is none that can be shown. */
export function readPicture(value: unknown): Picture | null {
  if (!isRecord(value) || !isRecord(value['asset'])) return null;
  const url = safeAddress(value['asset']['url']);
  if (!url) return null;
  const {metadata} = value['asset'];
  const dimensions = isRecord(metadata) ? metadata['dimensions'] : null;
  const size = isRecord(dimensions) ? dimensions : {};
  return {
    url,
    alt: looseString(value['alt']),
    caption: looseString(value['caption']),
    width: looseNumber(size['width']),
    height: looseNumber(size['height']),
  };
}
