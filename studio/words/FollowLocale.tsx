import {useEffect} from 'react';
import {LoadingBlock, useCurrentLocale, useSchema, useWorkspace, type LayoutProps} from 'sanity';
import {interfaceLanguageIn} from '../languages.ts';
import {interfaceLanguageOf} from './interfaceLanguage.ts';
import {isNews, rememberLanguage} from './rememberedLanguage.ts';

/**
 * Keeps the plugin's words in the language of the Studio. Titles of a schema cannot be changed once
 * it is made: when somebody chooses another language, the page is loaded once more. Where a browser
 * keeps nothing, they stay as they are.
 */
export function FollowLocale(props: LayoutProps) {
  const language = interfaceLanguageOf(useCurrentLocale().id);
  const {projectId, dataset} = useWorkspace();
  const isBehind = interfaceLanguageIn(useSchema()) !== language;
  const isLeaving = isBehind && isNews({projectId, dataset}, language);
  useEffect(() => {
    if (!isLeaving) return;
    rememberLanguage({projectId, dataset}, language);
    location.reload();
  }, [isLeaving, language, projectId, dataset]);
  return isLeaving ? <LoadingBlock /> : props.renderDefault(props);
}
