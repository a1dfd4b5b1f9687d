import {useEffect, useRef, useState, type RefObject} from 'react';

/** What an element of ours is given, beside what it has by itself. */
type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<HTMLElementTagNameMap[Tag]>;

/**
 * Puts the real element into a place of the page, once its code is there: the same that visitors
 * get, not a likeness. The properties should be the same object until one of them changes.
 */
export function useElement<Tag extends 'relationship-test' | 'relationship-article'>(
  tag: Tag,
  properties: Properties<Tag>,
): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly element: HTMLElementTagNameMap[Tag] | null;
} {
  const place = useRef<HTMLDivElement>(null);
  const made = useRef<HTMLElementTagNameMap[Tag]>(null);
  const [element, setElement] = useState<HTMLElementTagNameMap[Tag] | null>(null);

  useEffect(() => {
    let gone = false;
    void import('../../widget/article/define.ts').then(() => {
      if (gone || !place.current) return;
      const created = document.createElement(tag);
      created.setAttribute('loading', 'eager');
      // What an editor tries out here is nobody's session.
      created.setAttribute('storage', 'none');
      made.current = created;
      setElement(created);
    });
    return () => {
      gone = true;
    };
  }, [tag]);

  useEffect(() => {
    if (element === null || made.current === null) return;
    Object.assign(made.current, properties);
    if (!made.current.isConnected) place.current?.replaceChildren(made.current);
  }, [element, properties]);

  return {place, element};
}
