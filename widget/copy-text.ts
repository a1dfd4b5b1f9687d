/** How the copying of a phrase went: on the clipboard, or selected for the visitor to copy. */
export interface Copied {
  readonly text: string;
  readonly how: 'copied' | 'selected';
}

/** Puts a text on the clipboard; where that is denied, selects it where it stands. */
export async function copyText(text: string, quote: Node | null | undefined): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return {text, how: 'copied'};
  } catch {
    if (quote) getSelection()?.selectAllChildren(quote);
    return {text, how: 'selected'};
  }
}
