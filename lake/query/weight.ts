import {constantStrings, nodesOf, type QueryNode} from './syntax.ts';

/** Beyond this growth a value made by a query may be too large to be made in one piece. */
const maximumGrowth = 4096;

/**
 * True when no single step of a query can take long: nothing in it multiplies values by more than a
 * bound, and it matches texts with simple patterns only. Such a query can be stopped between any two
 * of its steps; any other may be stuck in one.
 */
export function isLight(tree: QueryNode): boolean {
  let growth = 1;
  for (const node of nodesOf(tree)) {
    if (node.type === 'OpCall' && node.op === 'match' && !isSimplePattern(node.right)) return false;
    growth *= growthOf(node);
    if (growth > maximumGrowth) return false;
  }
  return true;
}

/** How many times larger than its parts the value of a node can be. */
function growthOf(node: QueryNode): number {
  if (node.type === 'OpCall') return node.op === '+' ? 2 : 1;
  return node.type === 'Array' && !constantStrings(node) ? Math.max(1, node.elements.length) : 1;
}

/** At most one `*` in a word: then the time to match follows the length of the text. */
function isSimplePattern(pattern: QueryNode): boolean {
  const words = constantStrings(pattern)?.flatMap((text) => text.split(/\s+/));
  return words?.every((word) => word.split('*').length <= 2) ?? false;
}
