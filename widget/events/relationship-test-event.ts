import {deepFreeze} from './deep-freeze.ts';

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
