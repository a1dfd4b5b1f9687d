import {splitMix32} from '../../widget/core/order.ts';
import {fnv1a32} from '../../widget/core/hash.ts';
import {decodeShareCode, encodeShareCode} from '../../widget/core/share-code.ts';
import type {SharedResult} from '../../widget/core/share-code.ts';
import {linkTo, readLink} from '../../widget/share/link.ts';
import {receive} from '../../widget/share/received.ts';

/** What was thrown, and where the reader did otherwise than it promises. */
export interface Thrown {
  /** How many inputs, by what they are. */
  readonly tried: Readonly<Record<string, number>>;
  /** At most twenty, each with its input. */
  readonly faults: readonly string[];
}

type Draw = (below: number) => number;

const MOST_FAULTS = 20;
const NAMES = Array.from('abcxyzABCXYZ0189_-.~ %#&=?/\\"<>\'`\0\n\u007fé猫😀\ud800\udfff\u202e');
const NOISE = [
  ...NAMES,
  '.',
  '.',
  '.',
  '~',
  '~',
  '1',
  '2',
  '%',
  '%2',
  '%00',
  '__proto__',
  'constructor',
  '\uffff',
];

/**
 * Throws inputs of many kinds at what reads share codes and links. The same seed throws the same.
 * Nothing may be thrown back; a code that somebody encoded comes back whole; one that was changed
 * or made up is either refused or is exactly what its own content encodes to.
 */
export function throwAtCodes(inputs: number, seed: number): Thrown {
  const next = splitMix32(seed);
  const draw: Draw = (below) => next() % below;
  const kinds = Object.entries(attacks);
  const tried = Object.fromEntries(kinds.map(([what]) => [what, 0]));
  const faults: string[] = [];
  for (let count = 0; count < inputs && faults.length < MOST_FAULTS; count++) {
    const [what, attack] = kinds[count % kinds.length] ?? [];
    if (!what || !attack) break;
    tried[what] = (tried[what] ?? 0) + 1;
    const input = attack(draw);
    const fault = faultWith(input);
    if (fault) faults.push(`${what}: ${fault}: ${JSON.stringify(input.code)}`);
  }
  return {tried, faults};
}

interface Input {
  readonly code: string;
  /** What it must be read as, where that is known. */
  readonly shared?: SharedResult;
  /** What it must not be read as. */
  readonly refused?: boolean;
}

const attacks: Readonly<Record<string, (draw: Draw) => Input>> = {
  'codes of any result': (draw) => {
    const shared = anyShared(draw);
    return {code: encodeShareCode(shared), shared};
  },
  'codes with one character changed': (draw) => {
    const code = encodeShareCode(anyShared(draw));
    const at = draw(code.length);
    const to = pick(NOISE, draw);
    return {code: code.slice(0, at) + to + code.slice(at + 1), refused: to !== code[at]};
  },
  'codes cut short or repeated': (draw) => {
    const code = encodeShareCode(anyShared(draw));
    const at = 1 + draw(code.length - 1);
    return {code: draw(2) ? code.slice(0, at) : code + code.slice(at), refused: true};
  },
  'codes with parts moved': (draw) => {
    const fields = encodeShareCode(anyShared(draw)).split('.');
    const [one, other] = [draw(fields.length), draw(fields.length)];
    [fields[one], fields[other]] = [fields[other] ?? '', fields[one] ?? ''];
    return {code: fields.join('.')};
  },
  'noise under a right check sum': (draw) => {
    const body = `1.${several(draw, 24, () => pick(NOISE, draw)).join('')}`;
    return {code: `${body}.${fnv1a32(body).toString(36).padStart(7, '0')}`};
  },
  'pure noise': (draw) => ({
    code: several(draw, 60, () => String.fromCharCode(draw(65_536))).join(''),
  }),
  'codes of other versions': (draw) => ({
    code: `${draw(100_000)}.${several(draw, 12, () => pick(NOISE, draw)).join('')}`,
  }),
};

/** What an input does wrong, or `null`. */
function faultWith({code, shared, refused = false}: Input): string | null {
  try {
    const decoded = decodeShareCode(code);
    if (decoded.ok && encodeShareCode(decoded.shared) !== code) return 'is not what it encodes to';
    if (shared && !(decoded.ok && same(decoded.shared, shared))) return 'does not come back';
    if (refused && decoded.ok) return 'is taken for one that somebody made';
    const page = `https://a.example/#/route?${code.slice(0, 8)}`;
    const received = receive(
      readLink(`#relationship-test=${code}&relationship-test-with=${code}`),
      't',
    );
    if (received && !('kind' in received)) return 'is received as nothing';
    if (shared && readLink(linkTo(page, {result: code})).result !== code)
      return 'is lost in a link';
    return null;
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function anyShared(draw: Draw): SharedResult {
  const name = () => pick(NAMES, draw) + several(draw, 16, () => pick(NAMES, draw)).join('');
  return {
    scoringVersion: 1 + draw(999),
    test: name(),
    revision: draw(2 ** 32).toString(16),
    pattern: draw(4) ? name() : null,
    scores: several(draw, 5, () => ({
      key: name(),
      score: draw(5) ? (draw(2001) - 1000) / 10 : null,
    })),
  };
}

function same(one: SharedResult, other: SharedResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function several<T>(draw: Draw, most: number, make: () => T): readonly T[] {
  return Array.from({length: draw(most + 1)}, make);
}

function pick(from: readonly string[], draw: Draw): string {
  return from[draw(from.length)] ?? '';
}
