declare const EMBED_INTEGRITY: string | undefined;

/**
 * Hash of the `relationship-test.js` that was built together with this Studio; empty where it was
 * built without one. It holds for that file as it is: a newer one needs a snippet of its own.
 */
export const scriptIntegrity = typeof EMBED_INTEGRITY === 'string' ? EMBED_INTEGRITY : '';
