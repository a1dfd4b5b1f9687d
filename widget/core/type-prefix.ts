/**
 * A Studio that has types named like ours gives ours a prefix: with `rt`, an `article` lies in the
 * store as an `rtArticle`. Our code knows one name; it is put right on the way to the store.
 */

/** What a type is called in the store; empty where the Studio has no prefix. */
export function storedName(name: string, prefix: string): string {
  return prefix ? prefix + name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * A query of ours for a store with a prefix. What is compared by `==` is a type, or the settings'
 * id; those that keep their names, `image`, `testCall` and `translation.metadata`, are told by
 * their first letter, because a page loads this before all else.
 */
export function storedQuery(query: string, prefix: string | null | undefined): string {
  return prefix
    ? query.replace(/(?<== ?")[^it"]/g, (first) => prefix + first.toUpperCase())
    : query;
}
