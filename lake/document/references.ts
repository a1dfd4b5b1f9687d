import {isRecord} from '../json.ts';

/** One reference found in a document. */
export interface Reference {
  readonly target: string;
  /** A strong reference needs its target to exist. */
  readonly strong: boolean;
}

/**
 * Every reference in a value, at any depth. Those to other datasets (`_dataset`, `_projectId`) count
 * as weak: nothing here can keep them whole.
 */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = [];
  collect(value, found);
  return found;
}

/** Whom a value refers to; true for those that it needs. */
export function targetsIn(value: unknown): ReadonlyMap<string, boolean> {
  const targets = new Map<string, boolean>();
  for (const {target, strong} of referencesIn(value)) {
    targets.set(target, strong || targets.get(target) === true);
  }
  return targets;
}

function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, found);
  } else if (isRecord(value)) {
    const target = value['_ref'];
    if (typeof target === 'string') {
      const elsewhere = '_dataset' in value || '_projectId' in value;
      found.push({target, strong: !elsewhere && value['_weak'] !== true});
    }
    for (const member of Object.values(value)) collect(member, found);
  }
}
