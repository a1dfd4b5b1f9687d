import {isRecord, omit} from '../json.ts';

/**
 * The value as it is to be published: references to documents that were only drafts when chosen
 * (`_strengthenOnPublish`) become strong, unless the schema asked for a weak one.
 */
export function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen);
  if (!isRecord(value)) return value;
  const members = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, strengthen(member)]),
  );
  const wish = members['_strengthenOnPublish'];
  if (wish === undefined) return members;
  const staysWeak = isRecord(wish) && wish['weak'] === true;
  return omit(members, '_strengthenOnPublish', ...(staysWeak ? [] : ['_weak']));
}
