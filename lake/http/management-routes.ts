import {Hono} from 'hono';
import {isOpen} from '../release/state.ts';
import type {LakeContext} from './context.ts';
import {tokenOnly, type LakeEnvironment} from './reader.ts';

const administrator = {name: 'administrator', title: 'Administrator'};
const everything = {
  filter: '_id in path("**")',
  permissions: ['read', 'create', 'update', 'history', 'editHistory'],
};

/**
 * What the plan of a project offers to a Studio: releases, of one document and of many. A plan
 * without comments makes a Studio mount its whole page anew, to offer a larger plan, at the moment
 * when it hears so: a search opened before then closes. Comments themselves are switched off in the
 * Studio's configuration.
 */
const features = ['studioComments', 'singleDocRelease', 'contentReleases'];

/** A plan may limit how many releases are open at a time; more than a machine needs do no harm. */
const releaseLimit = 1_000;

/** Who may do what: one project, one dataset, one user who may do everything. */
export function managementRoutes(lake: LakeContext): Hono<LakeEnvironment> {
  const {projectId, user, dataset} = lake;
  const datasets = [{name: dataset.name, aclMode: 'public', datasetProfile: 'content'}];
  const project = () => ({
    id: projectId,
    displayName: 'Local lake',
    organizationId: null,
    studioHost: null,
    members: [
      {
        id: user.id,
        createdAt: new Date(0).toISOString(),
        isCurrentUser: true,
        isRobot: false,
        roles: [administrator],
      },
    ],
    metadata: {},
    features: [],
  });
  const newRelease = () => {
    const open = dataset.corpus.releases().filter(isOpen);
    return {
      orgActiveReleaseCount: open.length,
      orgMeteredActiveReleaseCount: open.length,
      datasetReleaseLimit: releaseLimit,
      orgActiveReleaseLimit: releaseLimit,
    };
  };
  return new Hono<LakeEnvironment>()
    .get('/projects', tokenOnly, (c) => c.json([project()]))
    .get('/projects/:id', tokenOnly, (c) => c.json(project()))
    .get('/projects/:id/datasets', tokenOnly, (c) =>
      c.json(c.req.query('datasetProfile') === 'comments' ? [] : datasets),
    )
    .get('/datasets', tokenOnly, (c) => c.json(datasets))
    .get('/projects/:id/datasets/:dataset/acl', tokenOnly, (c) => c.json([everything]))
    .get('/projects/:id/grants', tokenOnly, (c) => c.json({}))
    .get('/projects/:id/roles', tokenOnly, (c) => c.json([administrator]))
    .get('/projects/:id/features', tokenOnly, (c) => c.json(features))
    .get('/features', tokenOnly, (c) => c.json(features))
    .get('/projects/:id/user-applications', tokenOnly, (c) => c.json([]))
    .get('/projects/:id/new-content-release-allowed', tokenOnly, (c) =>
      c.json({data: newRelease()}),
    )
    .get('/datasets/:dataset/settings/embeddings', tokenOnly, (c) =>
      c.json({enabled: false, mode: 'off', status: 'disabled'}),
    )
    .get('/projects/:id/datasets/:dataset/settings/embeddings', tokenOnly, (c) =>
      c.json({enabled: false, mode: 'off', status: 'disabled'}),
    );
}
