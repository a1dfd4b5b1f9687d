/** A session back from the browser's storage. What comes back is not trusted. */

import {SESSION_VERSION} from './session-store.ts';
import type {GivenAnswer, Phase, Session} from './session.ts';

const LONGEST_TEXT = 500_000;
const LONGEST_STRING = 500;
const MOST_ITEMS = 1000;

/**
 * The session that a text holds, or `null` when it is not one, of another version, saved more
 * than `maxAge` milliseconds away from `now`, or at odds with itself.
 */
export function parseSession(text: string, now: number, maxAge: number): Session | null {
  const stored = text.length > LONGEST_TEXT ? null : parseJson(text);
  if (!isRecord(stored) || stored['version'] !== SESSION_VERSION) return null;
  const {savedAt, test, revision, seed, order, phase, position, startedAt} = stored;
  const {activeMilliseconds, answeredAt} = stored;
  if (!isAmount(savedAt) || Math.abs(now - savedAt) > maxAge) return null;
  if (!isShort(test) || !isShort(revision) || !isShort(seed)) return null;
  if (!isListOf(order, isShort) || new Set(order).size !== order.length) return null;
  if (!isPhase(phase) || (order.length === 0 && phase !== 'intro')) return null;
  if (!isAmount(position) || !Number.isInteger(position)) return null;
  if (position > Math.max(0, order.length - 1)) return null;
  if (startedAt !== null && !isAmount(startedAt)) return null;
  if ((startedAt === null) !== (phase === 'intro')) return null;
  if (!isAmount(activeMilliseconds) || !isAmount(answeredAt)) return null;
  if (answeredAt > activeMilliseconds) return null;
  const {pace, answers: entries} = stored;
  if (!isListOf(pace, isAmount) || !isListOf(entries, isEntry)) return null;
  const answers = new Map(entries.map(([id, {value, basis}]) => [id, {value, basis}] as const));
  if (answers.size !== entries.length || entries.some(([id]) => !order.includes(id))) return null;
  return {
    test,
    revision,
    seed,
    order,
    phase,
    position,
    answers,
    startedAt,
    activeMilliseconds,
    answeredAt,
    pace,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, is: (entry: unknown) => entry is T): value is T[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(is);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_STRING;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isPhase(value: unknown): value is Phase {
  return value === 'intro' || value === 'items' || value === 'review' || value === 'done';
}

function isEntry(value: unknown): value is [string, GivenAnswer] {
  if (!Array.isArray(value) || value.length !== 2 || !isShort(value[0])) return false;
  const given: unknown = value[1];
  return isRecord(given) && isShort(given['basis']) && isAnswer(given['value']);
}

function isAnswer(value: unknown): value is GivenAnswer['value'] {
  return isShort(value) || (typeof value === 'number' && Number.isFinite(value));
}
