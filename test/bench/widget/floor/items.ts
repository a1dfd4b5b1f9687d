/** What the floors show: the wordings of the items, and the points of the scale. */
export interface Items {
  readonly wordings: readonly string[];
  readonly points: readonly number[];
}

interface Answer {
  readonly result: {
    readonly items: readonly {readonly wording: readonly {readonly value: string}[]}[];
    readonly responseScale: {readonly lo: number; readonly hi: number};
  };
}

/** Fetches the same answer as the element, and trusts it: a floor has no guards. */
export async function fetchItems(src: string): Promise<Items> {
  const {result}: Answer = await (await fetch(src)).json();
  const {lo, hi} = result.responseScale;
  return {
    wordings: result.items.map(({wording}) => wording[0]?.value ?? ''),
    points: Array.from({length: hi - lo + 1}, (_, index) => lo + index),
  };
}
