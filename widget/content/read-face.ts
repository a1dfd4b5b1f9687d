import type {ItemFace, ResponseScale, TestFace} from '../core/model.ts';
import type {Wire} from './wire.ts';

/**
 * Reads of an answer to `testQuery` what a visitor sees until the test is scored.
 * Throws a `ContentFault` that says which document to mend.
 */
export function readFace(test: Wire): TestFace {
  const scale = readTestScale(test);
  const items = test.get('items');
  const faces = items.list().map((item) => readItemFace(item, scale));
  if (!faces.length) items.fail('items');
  return {
    id: test.get('_id').string(),
    title: test.get('title').text(),
    intro: test.get('intro').text(),
    instruction: test.get('instruction').textOrNull(),
    privacyNote: test.get('privacyNote').textOrNull(),
    itemOrder: test.get('itemOrder').oneOf(['fixed', 'shuffled'], 'fixed'),
    itemsPerStep: test.get('itemsPerStep').optional((count) => count.whole(1), 1),
    allowSkip: test.get('allowSkip').value !== false,
    items: faces,
  };
}

/** The scale of all items that have none of their own, or `null`. */
export function readTestScale(test: Wire): ResponseScale | null {
  return test.get('responseScale').optional(readScale, null);
}

/** Reads of an item what a visitor sees. */
export function readItemFace(item: Wire, testScale: ResponseScale | null): ItemFace {
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
