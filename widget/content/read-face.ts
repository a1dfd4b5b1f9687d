import type {ItemFace, TestFace} from '../core/face.ts';
import type {ResponseScale} from '../core/model.ts';
import type {Wire} from './wire.ts';

/** An item, with what a visitor sees of it. */
export interface ReadItem {
  readonly wire: Wire;
  readonly face: ItemFace;
}

/**
 * Reads of an answer to `testQuery` what a visitor sees until the test is scored.
 * Throws a `ContentFault` that says which document to mend.
 */
export function readFace(test: Wire, items = readItems(test)): TestFace {
  return {
    id: test.get('_id').string(),
    slug: test.get('slug').string(),
    title: test.get('title').text(),
    intro: test.get('intro').text(),
    instruction: test.get('instruction').textOrNull(),
    privacyNote: test.get('privacyNote').textOrNull(),
    itemOrder: test.get('itemOrder').oneOf(['fixed', 'shuffled'], 'fixed'),
    itemsPerStep: test.get('itemsPerStep').optional((count) => count.whole(1), 1),
    allowSkip: test.get('allowSkip').value !== false,
    items: items.map(({face}) => face),
  };
}

/** The items of a test, of which there must be one at least. */
export function readItems(test: Wire): readonly ReadItem[] {
  const scale = test.get('responseScale').optional(readScale, null);
  const items = test.get('items');
  const all = items.list();
  if (!all.length) items.fail('items');
  return all.map((wire) => ({wire, face: readItemFace(wire, scale)}));
}

function readItemFace(item: Wire, testScale: ResponseScale | null): ItemFace {
  item.document();
  const base = {id: item.get('_id').string(), wording: item.get('wording').text()};
  const kind = item.get('kind').oneOf(['likert', 'options', 'attention'], 'likert');
  if (kind === 'options') {
    const options = item.get('options').list();
    if (options.length < 2) item.get('options').fail('options');
    const faces = options.map((option) => ({
      key: option.get('_key').string(),
      label: option.get('label').text(),
    }));
    return {...base, kind, options: faces};
  }
  const own = item.get('responseScale');
  return {...base, kind, scale: own.optional(readScale, testScale) ?? own.fail('scale')};
}

function readScale(scale: Wire): ResponseScale {
  scale.document();
  const lo = scale.get('lo').whole();
  const hi = scale.get('hi').whole(lo + 1);
  if (hi - lo > 20) scale.get('hi').fail('points');
  const labels = scale.get('labels').list();
  return {
    id: scale.get('_id').string(),
    lo,
    hi,
    labels: new Map(
      labels.map((label) => [label.get('value').number(lo, hi), label.get('label').text()]),
    ),
  };
}
