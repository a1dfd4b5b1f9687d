import {SCORING_VERSION} from '../core/result.ts';
import {decodeShareCode} from '../core/share-code.ts';
import type {SharedResult} from '../core/share-code.ts';
import type {LinkCodes} from './link.ts';

/**
 * What a link brought: a result to look at, an invitation to compare with one, two results that
 * both people agreed to compare, or a reason why it shows nothing.
 */
export type Received =
  | {readonly kind: 'shared'; readonly shared: SharedResult}
  | {readonly kind: 'invitation'; readonly shared: SharedResult; readonly code: string}
  | {
      readonly kind: 'comparison';
      /** Who sent the link. */
      readonly sender: SharedResult;
      /** Who had asked to compare. */
      readonly asker: SharedResult;
    }
  | {readonly kind: 'trouble'; readonly reason: 'damaged' | 'newer' | 'otherTest'};

/** Reads the codes of a link for the test on the page. Never throws. */
export function receive({result, partner}: LinkCodes, test: string): Received | null {
  const [own, other] = [result, partner].map((code) => (code ? read(code, test) : null));
  for (const read of [own, other]) if (typeof read === 'string') return trouble(read);
  if (isShared(own) && isShared(other)) return {kind: 'comparison', sender: own, asker: other};
  if (isShared(own)) return {kind: 'shared', shared: own};
  if (isShared(other) && partner) return {kind: 'invitation', shared: other, code: partner};
  return null;
}

type Trouble = Extract<Received, {kind: 'trouble'}>['reason'];

function read(code: string, test: string): SharedResult | Trouble {
  const decoded = decodeShareCode(code);
  if (!decoded.ok) return decoded.reason === 'newer' ? 'newer' : 'damaged';
  if (decoded.shared.test !== test) return 'otherTest';
  return decoded.shared.scoringVersion > SCORING_VERSION ? 'newer' : decoded.shared;
}

function trouble(reason: Trouble): Received {
  return {kind: 'trouble', reason};
}

function isShared(read: SharedResult | Trouble | null | undefined): read is SharedResult {
  return typeof read === 'object' && read !== null;
}

/** Whether a result was made of other content, or by other rules, than there are now. */
export function isOlder({revision, scoringVersion}: SharedResult, now: string): boolean {
  return revision !== now || scoringVersion !== SCORING_VERSION;
}
