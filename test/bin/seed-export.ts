import {writeFile} from 'node:fs/promises';
import {seedDocuments} from '../../demo/content/index.ts';

/** A document of an export. */
export type ExportedDocument = Readonly<Record<string, unknown>> & {readonly _id: string};

/** The seed as an export has it. */
export const seedExport: readonly ExportedDocument[] = seedDocuments.map((document) => ({
  ...document,
  _rev: 'revision-1',
  _createdAt: '2026-11-18T08:00:00Z',
  _updatedAt: '2026-11-18T08:00:00Z',
}));

/** Writes documents as an export does, one a line. */
export async function writeExport(
  file: string,
  documents: readonly ExportedDocument[],
): Promise<void> {
  await writeFile(file, `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`);
}
