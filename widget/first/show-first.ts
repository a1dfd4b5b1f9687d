import {browserStorage, keysOf, type StorageKind} from '../controllers/browser-storage.ts';
import {bringsLink} from '../controllers/link-in-address.ts';
import {FirstView} from './first-view.ts';
import {keepFirstView} from './first-views.ts';

/**
 * Shows the first view of a test in an element whose code is not there yet, and then loads that
 * code. A visitor who has been here before, or comes by a link, waits for the element itself,
 * and so does a page that brings a client.
 */
export function showFirst(
  element: HTMLElement,
  address: string | null,
  loadElement: () => Promise<unknown>,
): void {
  // Another element may have brought the code meanwhile.
  if (customElements.get(element.localName)) return;
  // Another copy of this script shows the first view: one is enough.
  if (element.shadowRoot) return void loadElement();
  const waits = 'client' in element || bringsLink(location.hash) || wasHere(element);
  const view = new FirstView(element, waits ? null : address, loadElement);
  keepFirstView(element, view);
  void view.show();
}

function wasHere(element: HTMLElement): boolean {
  return keysOf(browserStorage(kindOf(element.getAttribute('storage')))).length > 0;
}

function kindOf(storage: string | null): StorageKind {
  return storage === 'session' || storage === 'none' ? storage : 'local';
}
