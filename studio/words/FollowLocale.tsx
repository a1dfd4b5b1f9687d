import {useEffect, useState} from 'react';
import {LoadingBlock, useCurrentLocale, useSchema, useWorkspace, type LayoutProps} from 'sanity';
import {interfaceLanguageIn} from '../languages.ts';
import {interfaceLanguageOf} from './interfaceLanguage.ts';
import {rememberLanguage} from './rememberedLanguage.ts';

/**
 * Keeps the plugin's words in the language of the Studio. Titles of a schema cannot be changed once
 * it is made: when somebody chooses another language, the page is loaded once more.
 */
export function FollowLocale({renderDefault, ...props}: LayoutProps) {
  const wanted = interfaceLanguageOf(useCurrentLocale().id);
  const isBehind = interfaceLanguageIn(useSchema()) !== wanted;
  const {projectId, dataset} = useWorkspace();
  const [isLeft, setLeft] = useState(false);
  useEffect(() => {
    if (!isBehind) return;
    if (rememberLanguage({projectId, dataset}, wanted)) location.reload();
    else setLeft(true);
  }, [isBehind, wanted, projectId, dataset]);
  return isBehind && !isLeft ? <LoadingBlock /> : renderDefault({renderDefault, ...props});
}
