import {ContentFault} from './content-fault.ts';
import {isRecord} from './wire.ts';

/** Format of a snapshot: the answers to the queries of one test, as one JSON file. */
export const SNAPSHOT_FORMAT = 'relationship-test';
export const SNAPSHOT_VERSION = 1;

/** A published test as a static file. Its parts are still to be read by the guards. */
export interface Snapshot {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly version: typeof SNAPSHOT_VERSION;
  /** Answer to `testQuery`, in all languages of the test. */
  readonly test: unknown;
  /** Answer to `resultQuery`. */
  readonly result: unknown;
  /** Answers to `actionReportQuery` by pattern id. */
  readonly reports: Readonly<Record<string, unknown>>;
}

/** Checks that JSON is a snapshot of a version that this code knows. */
export function readSnapshot(json: unknown): Snapshot {
  if (!isRecord(json) || json['format'] !== SNAPSHOT_FORMAT) {
    throw new ContentFault({kind: 'snapshot'});
  }
  const {version, test, result, reports} = json;
  if (version !== SNAPSHOT_VERSION) throw new ContentFault({kind: 'version', version});
  return {
    format: SNAPSHOT_FORMAT,
    version,
    test,
    result,
    reports: isRecord(reports) ? reports : {},
  };
}
