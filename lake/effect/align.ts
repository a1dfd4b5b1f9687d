import {isRecord} from '../json.ts';

/**
 * For each element of `right`, the index of the element of `left` that it comes from. Objects are
 * recognised by `_key`, other elements by their value and else by their place.
 */
export function alignArrays(
  left: readonly unknown[],
  right: readonly unknown[],
): (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [index, element] of left.entries()) {
    const identity = identityOf(element);
    places.set(identity, [...(places.get(identity) ?? []), index]);
  }
  const origins = right.map((element) => places.get(identityOf(element))?.shift());
  const taken = new Set(origins);
  return origins.map((origin, index) => {
    const place = origin ?? index;
    if (origin !== undefined || taken.has(place) || place >= left.length) return origin;
    return isKeyed(right[index]) || isKeyed(left[place]) ? undefined : place;
  });
}

function identityOf(element: unknown): string {
  return isKeyed(element) ? `_key:${element['_key']}` : JSON.stringify(element);
}

function isKeyed(element: unknown): element is {_key: string} {
  return isRecord(element) && typeof element['_key'] === 'string';
}
