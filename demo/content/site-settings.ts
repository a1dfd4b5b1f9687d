import type {SeedDocument} from './document.ts';
import {helpLines} from './help-lines.ts';
import {safetyNote} from './safety-note.ts';
import {languages, translatedText} from './translated.ts';

export const siteSettings: SeedDocument = {
  _id: 'siteSettings',
  _type: 'siteSettings',
  title: 'Relationship communication wiki',
  defaultLanguage: languages[0],
  languages: [...languages],
  privacyNote: translatedText(
    'Your answers are scored here, in your browser, and are not sent to us. So that you can pause, they may be kept on this device until you start over; others who use it could find them. If you share your result, the link carries the pattern and two rounded scores, and none of your answers.',
    '你的答案就在这个浏览器里计分，不会发给我们。为了让你可以中途停下来，答案可能会留在这台设备上，直到你重新开始；和你共用设备的人也许会看到。如果你分享结果，链接里只有你的模式和两个取整后的分数，没有任何答案。',
  ),
  safetyNote,
  helpLines,
};
