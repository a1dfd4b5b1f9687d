/** A text of the Studio's catalogue, and where it stands there. */
export interface CatalogueText {
  readonly place: string;
  /** With `‹0›`, `‹1›` … where values go. */
  readonly text: string;
}

/** Every text of a catalogue; a function is asked for its sentence with places for the values. */
export function textsIn(catalogue: object, within = ''): readonly CatalogueText[] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    const place = within === '' ? name : `${within}.${name}`;
    if (typeof value === 'string') return [{place, text: value}];
    if (isSentence(value)) return [{place, text: value(...placesFor(value))}];
    return typeof value === 'object' && value !== null ? textsIn(value, place) : [];
  });
}

function isSentence(value: unknown): value is (...values: readonly string[]) => string {
  return typeof value === 'function';
}

function placesFor({length}: {readonly length: number}): readonly string[] {
  return Array.from({length}, (_, index) => `‹${index}›`);
}
