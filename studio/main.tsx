import {renderStudio} from 'sanity';
import {createRoot} from 'react-dom/client';
import './app/notice.css';
import {LakeNotReached, NothingConfigured, SettingsUnreadable} from './app/notices.tsx';
import {reach} from './app/reach.ts';
import {signIn} from './app/signIn.ts';
import {stayLocal} from './app/stayLocal.ts';
import {chooseStore, readLake, type StoreChoice} from './app/store.ts';
import {studioConfig} from './config.ts';
import {interfaceLanguageOf} from './words/interfaceLanguage.ts';
import {rememberedLanguage} from './words/rememberedLanguage.ts';
import {wordsIn} from './words/words.ts';

const HOSTED = {
  projectId: process.env['SANITY_STUDIO_PROJECT_ID'],
  dataset: process.env['SANITY_STUDIO_DATASET'],
};

/** Opens the Studio on the store that the page or the build names, or says what is missing. */
async function open(page: HTMLElement): Promise<void> {
  let choice: StoreChoice;
  try {
    choice = chooseStore(readLake(document.getElementById('lake')?.textContent), HOSTED);
  } catch (error) {
    const words = beforeAnyChoice();
    return show(page, <SettingsUnreadable reason={String(error)} words={words} />);
  }
  if (choice.kind === 'none') return show(page, <NothingConfigured words={beforeAnyChoice()} />);
  const language = rememberedLanguage(choice.store);
  document.documentElement.lang = language;
  if (choice.kind === 'lake') {
    const url = choice.store.lake ?? '';
    const words = wordsIn(language).opening;
    const failure = await reach(url, words.silent.answered);
    if (failure !== null) {
      return show(page, <LakeNotReached url={url} reason={failure} words={words} />);
    }
    stayLocal(document, url);
    signIn(localStorage, choice.store.projectId, choice.token);
  }
  renderStudio(page, studioConfig(choice.store));
}

/** Nobody chose a language of a Studio that nobody knows: the browser's. */
function beforeAnyChoice() {
  return wordsIn(interfaceLanguageOf(navigator.language)).opening;
}

function show(page: HTMLElement, notice: React.JSX.Element): void {
  createRoot(page).render(notice);
}

const page = document.getElementById('studio');
if (page === null) throw new Error('The page has no element with the id "studio".');
await open(page);
