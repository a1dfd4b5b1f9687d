/**
 * What no text needs and what can make one say something else than it stores: control
 * characters, and the marks that turn the order of letters around until they are taken back.
 * Joiners and isolates stay: scripts and emoji need the first, and the second end with their
 * paragraph.
 */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const UNWANTED = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u202A-\u202E\uFFFE\uFFFF]/g;

const VISIBLE = /[^\s\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/;

/** The text as it can be shown anywhere, also in XML. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(UNWANTED, '');
}

/** Whether there is something in a text that can be seen. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
