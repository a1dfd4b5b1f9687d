import {DownloadIcon} from '@sanity/icons/Download';
import {Button} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useContentReader} from '../contentReader.ts';
import {snapshotText} from '../../widget/index.ts';
import {useWords} from '../words/useWords.ts';
import {takeSnapshot} from './takeSnapshot.ts';

interface SnapshotButtonProps {
  readonly slug: string;
  readonly languages: readonly string[];
}

/** Downloads the published test as one file. */
export function SnapshotButton({slug, languages}: SnapshotButtonProps) {
  const content = useContentReader('published');
  const words = useWords().embedding;
  const toast = useToast();
  const download = async () => {
    try {
      const snapshot = await takeSnapshot(content, slug, languages);
      if (snapshot) return save(`${slug}.json`, snapshotText(snapshot));
      toast.push({status: 'warning', title: words.nothingToSave});
    } catch (error) {
      toast.push({status: 'error', title: words.notLoaded, description: String(error)});
    }
  };
  return (
    <Button
      fontSize={1}
      icon={DownloadIcon}
      mode="ghost"
      onClick={() => void download()}
      padding={3}
      text={words.download}
    />
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
