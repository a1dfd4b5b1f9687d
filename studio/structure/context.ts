import type {StructureResolverContext} from 'sanity/structure';

/** What the entries need to know of the Studio that they stand in. */
export type ContentContext = Pick<StructureResolverContext, 'schema' | 'getClient'>;
