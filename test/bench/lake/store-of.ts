import {Dataset} from '../../../lake/dataset.ts';
import {mutate} from '../../../lake/mutation/run.ts';
import {openFolder} from '../../../lake/store/data-folder.ts';
import {Store} from '../../../lake/store/store.ts';
import {contentOf} from './content.ts';

/** Fills a new data folder with so many documents. */
export async function fill(dataDir: string, count: number): Promise<void> {
  openFolder(dataDir);
  const store = new Store(dataDir);
  const dataset = new Dataset('production', store, () => new Date());
  const write = (documents: readonly unknown[]) =>
    mutate(dataset, {
      author: 'bench',
      mutations: documents.map((create) => ({create})),
      select: () => [],
    });
  let waiting: unknown[] = [];
  for (const document of contentOf(count)) {
    waiting.push(document);
    if (waiting.length < 1_000) continue;
    await write(waiting);
    waiting = [];
  }
  await write(waiting);
  store.close();
}
