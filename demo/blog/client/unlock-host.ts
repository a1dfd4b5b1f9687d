/** Decides by what this page knows, here whether somebody is signed in. */
export function answer(event: HTMLElementEventMap['relationship-test-unlock-request']): void {
  const isSignedIn = document.querySelector('#signed-in:checked') !== null;
  event.respondWith(
    isSignedIn || {unlocked: false, message: 'Please sign in first, by the box beside this test.'},
  );
}
