/** The words of running text (Portable Text), or `undefined` when it has none. */
export function plainText(blocks: unknown): string | undefined {
  if (!Array.isArray(blocks)) return undefined;
  const text = blocks.map(textOfBlock).join(' ').trim();
  return text === '' ? undefined : text;
}

function textOfBlock(block: unknown): string {
  if (!hasChildren(block)) return '';
  return block.children
    .map((child: unknown) => (isSpan(child) && typeof child.text === 'string' ? child.text : ''))
    .join('');
}

function hasChildren(block: unknown): block is {readonly children: readonly unknown[]} {
  return typeof block === 'object' && block !== null && 'children' in block
    ? Array.isArray(block.children)
    : false;
}

function isSpan(child: unknown): child is {readonly text: unknown} {
  return typeof child === 'object' && child !== null && 'text' in child;
}
