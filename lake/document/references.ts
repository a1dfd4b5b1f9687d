import {isRecord} from '../json.ts';

/** One reference found in a document. */
export interface Reference {
  readonly target: string;
  /** A strong reference keeps its target from being deleted. */
  readonly strong: boolean;
}

/**
 * Every reference to a document of the same dataset, at any depth. References to other datasets
 * (`_dataset`, `_projectId`) are left out: nothing here can keep them whole.
 */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = [];
  collect(value, found);
  return found;
}

function collect(value: unknown, found: Reference[]): void {
  if (Array.isArray(value)) {
    for (const element of value) collect(element, found);
  } else if (isRecord(value)) {
    const target = value['_ref'];
    if (typeof target === 'string') {
      const elsewhere = '_dataset' in value || '_projectId' in value;
      if (!elsewhere) found.push({target, strong: value['_weak'] !== true});
    }
    for (const member of Object.values(value)) collect(member, found);
  }
}
