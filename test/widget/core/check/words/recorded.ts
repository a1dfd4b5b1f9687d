import type {CheckWords} from '../../../../../widget/core/check/words/check-words.ts';

/** The words of a language, and what each of them came to, by its path such as `items.none`. */
export interface Recorded {
  readonly words: CheckWords;
  /** A sentence as it is; of one with values, all that were made of it. */
  readonly said: ReadonlyMap<string, readonly string[]>;
}

/** Words that remember what was made of them. */
export function recorded(words: CheckWords): Recorded {
  const said = new Map<string, string[]>();
  const remember = (path: string, text: string) => {
    said.set(path, [...(said.get(path) ?? []), text]);
    return text;
  };
  const listening = <T extends object>(part: T, within: string): T =>
    new Proxy(part, {
      get(target, name, receiver): unknown {
        const value: unknown = Reflect.get(target, name, receiver);
        const path = `${within}${String(name)}`;
        if (typeof value === 'object' && value !== null) return listening(value, `${path}.`);
        if (typeof value !== 'function') return value;
        return (...values: readonly unknown[]) =>
          remember(path, String(Reflect.apply(value, target, values)));
      },
    });
  for (const [path, text] of leavesOf(words)) {
    said.set(path, []);
    if (typeof text === 'string') remember(path, text);
  }
  return {words: listening(words, ''), said};
}

function leavesOf(part: object, within = ''): readonly (readonly [string, unknown])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leavesOf(value, `${within}${name}.`)
      : [[`${within}${name}`, value] as const],
  );
}
