import {placeFrom} from '../result/map-geometry.ts';
import {placeInWords} from '../result/map.ts';
import {standings} from '../result/numbers.ts';
import type {ShareContext} from './share-context.ts';

/** What the picture shows, for those who do not see it. */
export function pictureInWords({test, result, messages}: ShareContext): string {
  const pattern = test.patterns.find(({id}) => id === result?.pattern?.id);
  const place = placeFrom(standings(test, result?.dimensions ?? []));
  const places = place ? placeInWords(place, messages) : '';
  return messages.share.pictureAlt(pattern?.name.value ?? test.title.value, places).trim();
}
