import {DownloadIcon} from '@sanity/icons/Download';
import {Button} from '@sanity/ui';
import {useToast} from '@sanity/ui/toast';
import {useClient} from 'sanity';
import {API_VERSION} from '../apiVersion.ts';
import {takeSnapshot} from './takeSnapshot.ts';

interface SnapshotButtonProps {
  readonly slug: string;
  readonly languages: readonly string[];
}

/** Downloads the published test as one file. */
export function SnapshotButton({slug, languages}: SnapshotButtonProps) {
  const client = useClient({apiVersion: API_VERSION});
  const toast = useToast();
  const download = async () => {
    try {
      const snapshot = await takeSnapshot(client, slug, languages);
      if (snapshot) return save(`${slug}.json`, JSON.stringify(snapshot));
      toast.push({status: 'warning', title: 'Publish the test first: there is nothing to save.'});
    } catch (error) {
      toast.push({status: 'error', title: 'The test did not load', description: String(error)});
    }
  };
  return (
    <Button
      fontSize={1}
      icon={DownloadIcon}
      mode="ghost"
      onClick={() => void download()}
      padding={3}
      text="Download snapshot"
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
