/**
 * A function of the page that is looked for at each call, as the script that makes it may come
 * late, or be blocked. Where it is missing, the console hears so once, and the visitor nothing.
 */
export function callPage(name: string, remedy: string): (...given: readonly unknown[]) => void {
  let told = false;
  return (...given) => {
    const found: unknown = Reflect.get(globalThis, name);
    if (typeof found === 'function') return void Reflect.apply(found, globalThis, given);
    if (!told) console.warn(`relationship-test: this page has no ${name}. ${remedy}`);
    told = true;
  };
}
