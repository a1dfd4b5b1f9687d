import {createMiddleware} from 'hono/factory';
import {refuse} from '../refusal.ts';
import type {LakeContext} from './context.ts';

/** Names under which a Studio may open more connections than a browser allows to one host. */
const streamAlias = /^s\d$/;

/** Refuses requests that are meant for another project. */
export function projectGuard(lake: LakeContext) {
  return createMiddleware(async (c, next) => {
    const [label = '', ...rest] = (c.req.header('host') ?? '').split('.');
    const fromHost =
      rest.length === 1 && rest[0]?.startsWith('localhost') && !streamAlias.test(label)
        ? label
        : undefined;
    const asked = fromHost ?? c.req.header('x-sanity-project-id') ?? lake.projectId;
    if (asked !== lake.projectId) {
      throw refuse(404, `This lake holds the project "${lake.projectId}", not "${asked}".`);
    }
    await next();
  });
}

/** @throws Refusal when a path names a dataset that this lake does not have. */
export function checkDataset(lake: LakeContext, name: string | undefined): void {
  if (name !== lake.dataset.name) {
    throw refuse(404, `Dataset "${name}" not found for project ID "${lake.projectId}"`);
  }
}
