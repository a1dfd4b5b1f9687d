/** What a check found in content, and what an editor can do about it. */

/** An `error` makes a test score wrongly or harm somebody; a `warning` is worth a look. */
export type Severity = 'error' | 'warning';

/** A step into a document: a field's name, an index, or the key of a member of a list. */
export type PathStep = string | number | {readonly _key: string};

/** Where in a document; empty for the whole of it. */
export type Path = readonly PathStep[];

/** One thing that was found. */
export interface Finding {
  readonly severity: Severity;
  /** Stable name of the rule, such as `region-gap`. */
  readonly rule: string;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** Id of the document to change. */
  readonly document: string;
  readonly path: Path;
  /** Ids of other documents whose change could set it right. */
  readonly involves: readonly string[];
}

/** What a rule says about a finding beside its severity. */
export interface Fact extends Omit<Finding, 'severity' | 'involves' | 'path'> {
  readonly path?: Path;
  readonly involves?: readonly string[];
}

export function error({path = [], involves = [], ...fact}: Fact): Finding {
  return {severity: 'error', ...fact, path, involves};
}

export function warning({path = [], involves = [], ...fact}: Fact): Finding {
  return {severity: 'warning', ...fact, path, involves};
}

/** Errors of the findings. */
export function errorsIn(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({severity}) => severity === 'error');
}

/** Findings that an editor of the document can set right there. */
export function findingsFor(findings: readonly Finding[], id: string): readonly Finding[] {
  return findings.filter(({document, involves}) => document === id || involves.includes(id));
}

/** A path as a person reads it: `conditions[0].below`. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (typeof step === 'object') return `[${step._key}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
