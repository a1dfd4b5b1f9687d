import {printParseErrorCode, visit} from 'jsonc-parser';

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a text stops being JSON, or else the names that an object has twice, of which
 * `JSON.parse` would take the last without a word.
 * @param firstLine number of the line on which the text begins
 */
export function jsonFaults(text: string, firstLine = 1): readonly string[] {
  const [errors, twice] = [[] as string[], [] as string[]];
  const objects: Set<string>[] = [];
  const place = (line: number, column: number) => `line ${firstLine + line}, column ${column + 1}`;
  visit(
    text,
    {
      onObjectBegin: () => {
        objects.push(new Set());
      },
      onObjectProperty: (name, _offset, _length, line, column) => {
        const names = objects.at(-1);
        if (names?.has(name)) {
          const found = JSON.stringify(name);
          twice.push(`${place(line, column)}: found ${found} again, expected each name once`);
        }
        names?.add(name);
      },
      onObjectEnd: () => {
        objects.pop();
      },
      onError: (code, _offset, _length, line, column) => {
        errors.push(`${place(line, column)}: not JSON, ${inWords(printParseErrorCode(code))}`);
      },
    },
    {disallowComments: true},
  );
  return isJson(text) ? twice : [errors[0] ?? `line ${firstLine}: not JSON`];
}

/** `CommaExpected` → `comma expected`. */
function inWords(code: string): string {
  return code.replaceAll(/\B[A-Z]/g, ' $&').toLowerCase();
}
