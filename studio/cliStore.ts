import type {StudioStore} from './config.ts';

/** The store that the `sanity` command works on. */
export function cliStore(environment: Readonly<Partial<Record<string, string>>>): StudioStore {
  const projectId = named(environment['SANITY_STUDIO_PROJECT_ID']);
  if (projectId !== undefined) {
    return {projectId, dataset: named(environment['SANITY_STUDIO_DATASET']) ?? 'production'};
  }
  const lake = named(environment['SANITY_STUDIO_LAKE']) ?? 'http://localhost:4702';
  return {projectId: 'local', dataset: 'production', lake};
}

/** A variable that is set to nothing names nothing. */
function named(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
