/** The project that a lake on one's own machine answers for. */
export const projectId = 'local';

/** Its dataset. */
export const dataset = 'production';
