/**
 * What happens in a test, told to the page: bubbles, crosses shadow roots, and carries a detail
 * that nobody can change.
 */
export abstract class RelationshipTestEvent<Detail extends object> extends CustomEvent<
  Readonly<Detail>
> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {bubbles: true, composed: true, cancelable, detail: deepFreeze(detail)});
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && isPlain(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

/** Errors and elements are handed over as they are. */
function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
