/**
 * The same press again, where a step would take it: a digit, where they choose, or what operates
 * the group itself; or `null`.
 */
export function keyOf(event: KeyboardEvent, digits: boolean): KeyboardEvent | null {
  const {type, key, target, ctrlKey, metaKey, altKey} = event;
  if (type !== 'keydown' || ctrlKey || metaKey || altKey) return null;
  const takes = /^\d$/.test(key)
    ? digits
    : target instanceof HTMLFieldSetElement && /^( |Enter|Arrow.+)$/.test(key);
  return takes ? new KeyboardEvent(type, event) : null;
}
