import type {StudioStore} from '../config.ts';

/** The local lake as the demo's server writes it into the page. */
export interface LakeSettings {
  /** Such as `http://localhost:4702`. */
  readonly url: string;
  readonly projectId: string;
  readonly dataset: string;
  /** Signs the one editor of the lake in. */
  readonly token: string;
  /** The blog that shows drafts, if one runs beside it. */
  readonly blog?: string;
}

/** Hosted Sanity as named when the Studio was built; an empty name counts as none. */
export interface HostedSettings {
  readonly projectId: string | undefined;
  readonly dataset: string | undefined;
}

/** Where the Studio finds its content. */
export type StoreChoice =
  | {readonly kind: 'lake'; readonly store: StudioStore; readonly token: string}
  | {readonly kind: 'hosted'; readonly store: StudioStore}
  | {readonly kind: 'none'};

/** The lake of the page comes first, then the hosted project of the build. */
export function chooseStore(lake: LakeSettings | null, hosted: HostedSettings): StoreChoice {
  if (lake !== null) {
    const {url, projectId, dataset, token, blog} = lake;
    const store = {projectId, dataset, lake: url, ...(blog !== undefined && {blog})};
    return {kind: 'lake', store, token};
  }
  if (!hosted.projectId) return {kind: 'none'};
  const {projectId, dataset} = hosted;
  return {
    kind: 'hosted',
    store: {projectId, dataset: dataset === undefined || dataset === '' ? 'production' : dataset},
  };
}

/** Reads the JSON of `<script type="application/json" id="lake">`; `null` when there is none. */
export function readLake(json: string | null | undefined): LakeSettings | null {
  if (json === null || json === undefined || json.trim() === '') return null;
  const settings: unknown = JSON.parse(json);
  if (!isLakeSettings(settings)) {
    throw new TypeError(
      'The script element "lake" must hold {"url", "projectId", "dataset", "token"}, all strings.',
    );
  }
  return settings;
}

function isLakeSettings(settings: unknown): settings is LakeSettings {
  if (typeof settings !== 'object' || settings === null) return false;
  const entries: ReadonlyMap<string, unknown> = new Map(Object.entries(settings));
  const isText = (name: string) => typeof entries.get(name) === 'string';
  return (
    ['url', 'projectId', 'dataset', 'token'].every(isText) &&
    (isText('blog') || !entries.has('blog'))
  );
}
