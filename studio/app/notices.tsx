import type {StudioWords} from '../words/en.ts';
import {Notice} from './Notice.tsx';
import {Sentence} from './Sentence.tsx';

interface NoticeWords {
  readonly words: StudioWords['opening'];
}

/** Neither the page nor the build says where the content is. */
export function NothingConfigured({words: {nothing}}: NoticeWords) {
  return (
    <Notice title={nothing.title}>
      <Sentence>{nothing.local}</Sentence>
      <Sentence>{nothing.hosted}</Sentence>
    </Notice>
  );
}

interface LakeNotReachedProps extends NoticeWords {
  readonly url: string;
  readonly reason: string;
}

/** The page names a lake, and nothing answers there. */
export function LakeNotReached({words: {silent}, url, reason}: LakeNotReachedProps) {
  const action = {label: silent.again, onClick: () => location.reload()};
  return (
    <Notice title={silent.title} action={action}>
      <Sentence>{silent.text(url)}</Sentence>
      <p className="notice-reason">{reason}</p>
    </Notice>
  );
}

interface SettingsUnreadableProps extends NoticeWords {
  readonly reason: string;
}

/** The page names a lake in a way that cannot be read. */
export function SettingsUnreadable({words: {unreadable}, reason}: SettingsUnreadableProps) {
  return (
    <Notice title={unreadable.title}>
      <Sentence>{unreadable.text}</Sentence>
      <p className="notice-reason">{reason}</p>
    </Notice>
  );
}
