/** How long an empty frame is calmer than a skeleton that would flash, in milliseconds. */
export const LATE = 200;
