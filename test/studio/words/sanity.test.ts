import {defineConfig} from 'sanity';
import {presentationTool} from 'sanity/presentation';
import {structureTool} from 'sanity/structure';
import {beforeAll, expect, test} from 'vitest';
import {presentation} from '../../../studio/words/sanity/presentation.ts';
import {structure} from '../../../studio/words/sanity/structure.ts';
import {studio} from '../../../studio/words/sanity/studio.ts';
import {resolveSource} from '../source.ts';

const chinese: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  studio,
  structure,
  presentation,
};
const namespaces = Object.keys(chinese);
/** Sanity's own words, by namespace and key. */
let english: Readonly<Record<string, Readonly<Record<string, string>>>>;

beforeAll(async () => {
  const {i18n, __internal} = await resolveSource(
    defineConfig({
      projectId: 'kitchen',
      dataset: 'production',
      plugins: [structureTool(), presentationTool({previewUrl: '/'})],
    }),
  );
  await i18n.loadNamespaces(namespaces);
  english = Object.fromEntries(
    namespaces.map((namespace) => [
      namespace,
      __internal.i18next.getResourceBundle('en-US', namespace),
    ]),
  );
});

test.each(namespaces)('every Chinese word of Sanity’s “%s” stands for one that it has', (name) => {
  const unknown = Object.keys(chinese[name] ?? {}).filter(
    (key) => english[name]?.[key] === undefined,
  );
  expect(unknown).toEqual([]);
});

test.each(namespaces)('the Chinese of “%s” keeps values and marks', (name) => {
  const marks = (text = '') => (text.match(/\{\{[^}]+\}\}|<\/?\w+\/?>/g) ?? []).toSorted();
  for (const [key, text] of Object.entries(chinese[name] ?? {})) {
    expect([key, marks(text)]).toEqual([key, marks(english[name]?.[key])]);
  }
});
