import {html, raw} from 'hono/html';

/** Markup whose inserted values are escaped. */
export type Html = ReturnType<typeof html>;

export {html, raw};
