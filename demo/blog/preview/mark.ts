import {type Html, html} from '../html.ts';

/** What is edited by a click. */
export interface Editable {
  readonly type: string;
  readonly id: string;
  /** Such as `title` or `body[_key=="opening"]`. */
  readonly path: string;
}

/** The attribute that tells the Studio's overlays what an element shows. */
export type Mark = (editable: Editable) => Html;

/**
 * Marks what editors see, to be opened in the Studio at an address. As JSON: the short form, which
 * `createDataAttribute` writes, takes a key such as `13` for a place in the list. Nothing can be
 * dragged: a part may stand for several members.
 */
export function markFor(studioUrl: string): Mark {
  return ({type, id, path}) => {
    const node = {baseUrl: studioUrl, type, id: id.replace(/^drafts\./, ''), path};
    return html`data-sanity="${JSON.stringify(node)}" data-sanity-drag-disable="true"`;
  };
}
