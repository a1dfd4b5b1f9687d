import {useEffect, useMemo, useRef} from 'react';
import {answersFor} from '../../widget/core/check/answers-for.ts';
import type {Documents, TestParts} from '../../widget/core/check/parts.ts';
import {scorableTest} from '../../widget/core/check/scorable-test.ts';
import {field, stringIn} from '../../widget/core/check/stored.ts';
import {documentsClient} from './documentsClient.ts';
import type {PreviewSettings} from './previewSettings.ts';
import {useElement} from './useElement.ts';

interface TestStageProps extends PreviewSettings {
  readonly parts: TestParts;
}

/** The real test, with the documents as they are now. */
export function TestStage({parts, language, theme, pattern, unlockKind}: TestStageProps) {
  const {all, test} = parts;
  const slug = stringIn(field(test, 'slug'), 'current') ?? SLUG;
  const documents = useMemo(
    () => withTest(all, {...test, slug: {current: slug}, ...(unlockKind && {unlockKind})}),
    [all, test, slug, unlockKind],
  );

  const {place, element} = useElement(
    'relationship-test',
    useMemo(
      () => ({lang: language, theme, test: slug, client: documentsClient(documents)}),
      [language, theme, slug, documents],
    ),
  );

  // The answers stay as they are while the content changes under them.
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  }, [parts]);

  useEffect(() => {
    if (!element || pattern === '') return undefined;
    const show = () => {
      const scorable = scorableTest(latest.current);
      const wanted = scorable.patterns.find(({id}) => id === pattern);
      const answers = wanted && answersFor(scorable, wanted);
      if (answers) element.showResult(answers);
    };
    if (element.status === 'loading' || element.status === 'waiting') {
      element.addEventListener('relationship-test-ready', show, {once: true});
      return () => element.removeEventListener('relationship-test-ready', show);
    }
    show();
    return () => element.restart();
  }, [element, pattern]);

  return <div ref={place} data-testid="test-preview" />;
}

/** Stands for a name that was not given yet. */
const SLUG = 'preview';

function withTest(all: Documents, test: TestParts['test']): Documents {
  return new Map([...all, [test._id, test]]);
}
