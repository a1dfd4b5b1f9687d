/** Where a test is shown. */
export const PLATFORMS = ['html', 'wordpress', 'ghost', 'squarespace', 'react', 'vue'] as const;

/** One of {@link PLATFORMS}. */
export type Platform = (typeof PLATFORMS)[number];

/** What the tag says; an empty or default value is left out. */
export interface EmbedOptions {
  /** Address of `relationship-test.js` on the owner's site or network. */
  readonly script: string;
  /** Hash that the browser holds the script to, such as `sha384-…`; empty when it is not known. */
  readonly integrity: string;
  /** Where the content is: an API, or a file beside the page. */
  readonly content:
    | {
        readonly kind: 'project';
        readonly projectId: string;
        readonly dataset: string;
        readonly apiHost: string | null;
        /** What the Studio puts before the names of types, or nothing. */
        readonly typePrefix: string;
      }
    | {readonly kind: 'snapshot'; readonly src: string};
  /** Slug of the test. */
  readonly test: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** A language, or empty for that of the page. */
  readonly language: string;
  /** `1`, `5` …, `all`, or empty for what the test says. */
  readonly itemsPerStep: string;
  readonly share: boolean;
  readonly storage: 'local' | 'session' | 'none';
  /** A CSS colour, or empty for that of the page. */
  readonly accent: string;
}

/**
 * The code to copy for a platform.
 *
 * @param needsScript what visitors without scripts read
 */
export function snippetFor(platform: Platform, options: EmbedOptions, needsScript: string): string {
  switch (platform) {
    case 'react':
      return reactSnippet(options);
    case 'vue':
      return vueSnippet(options);
    case 'wordpress':
      return [scriptTag(options), standIn(options, needsScript)].join('\n');
    case 'html':
    case 'ghost':
    case 'squarespace':
      return [scriptTag(options), element(options, needsScript)].join('\n');
  }
}

type Attribute = readonly [name: string, value: string];

/** Attributes of the element, in the order of their meaning. */
export function attributesOf(options: EmbedOptions): readonly Attribute[] {
  const {content, test, theme, language, itemsPerStep, share, storage, accent} = options;
  const place: readonly Attribute[] =
    content.kind === 'snapshot'
      ? [['src', content.src]]
      : [
          ['project-id', content.projectId],
          ...given('dataset', content.dataset, 'production'),
          ...given('api-host', content.apiHost ?? ''),
          ...given('type-prefix', content.typePrefix),
        ];
  return [
    ...place,
    ['test', test],
    ...given('lang', language),
    ...given('theme', theme, 'auto'),
    ...given('items-per-step', itemsPerStep),
    ...given('share', share ? '' : 'off'),
    ...given('storage', storage, 'local'),
    ...given('style', accent === '' ? '' : `--relationship-test-accent: ${accent}`),
  ];
}

function given(name: string, value: string, unless = ''): readonly Attribute[] {
  return value === '' || value === unless ? [] : [[name, value]];
}

function scriptTag({script, integrity}: EmbedOptions): string {
  const attributes: readonly Attribute[] = [
    ['type', 'module'],
    ['src', script],
    ...given('integrity', integrity),
    ...given('crossorigin', integrity === '' ? '' : 'anonymous'),
  ];
  return `<script${written(attributes)}></script>`;
}

function element(options: EmbedOptions, needsScript: string): string {
  return `<relationship-test${written(attributesOf(options))}>\n  <p>${needsScript}</p>\n</relationship-test>`;
}

/** The accent and the language are the element's own affair, so they stay on the tag around it. */
function standIn(options: EmbedOptions, needsScript: string): string {
  const attributes = attributesOf(options).map(([name, value]): Attribute => {
    if (name === 'test') return ['data-relationship-test', value];
    return name === 'style' || name === 'lang' ? [name, value] : [`data-${name}`, value];
  });
  return `<div${written(attributes)}>\n  <p>${needsScript}</p>\n</div>`;
}

function reactSnippet(options: EmbedOptions): string {
  const attributes = attributesOf(options)
    .map(([name, value]) =>
      name === 'style'
        ? `\n      style={{'--relationship-test-accent': ${quoted(options.accent)}} as React.CSSProperties}`
        : `\n      ${name}="${escaped(value)}"`,
    )
    .join('');
  return `import 'relationship-test/define';
import type {} from 'relationship-test/react';

export function Test() {
  return (
    <relationship-test${attributes}
      onrelationship-test-result={({detail}) => console.log(detail.result.pattern?.key)}
    />
  );
}`;
}

function vueSnippet(options: EmbedOptions): string {
  const attributes = attributesOf(options).map(
    ([name, value]) => `\n    ${name}="${escaped(value)}"`,
  );
  return `<script setup lang="ts">
import 'relationship-test/define';
</script>

<template>
  <relationship-test${attributes.join('')}
    @relationship-test-result="({detail}) => console.log(detail.result.pattern?.key)"
  />
</template>`;
}

function written(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
