import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readElements, readEvents} from '../../reference/generator/manifest.ts';
import {root} from '../run/command.ts';

const manifest: unknown = JSON.parse(read('custom-elements.json'));
const elements = readElements(manifest);
const events = readEvents(manifest);
const sources = globSync('widget/**/*.ts', {cwd: root}).map((file) => ({file, source: read(file)}));

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** What the manifest says of a kind, of all elements together. */
function told(kind: 'cssParts' | 'cssProperties' | 'cssStates' | 'events' | 'slots') {
  return sorted(elements.flatMap((element) => element[kind] ?? []).map(({name}) => name));
}

function sorted(words: Iterable<string>): readonly string[] {
  return [...new Set(words)].toSorted();
}

/** All that a pattern finds in the code, but not in its comments. */
function found(pattern: RegExp): readonly string[] {
  return sorted(
    sources.flatMap(({source}) =>
      [...source.replace(/\/\*\*.*?\*\//gs, '').matchAll(pattern)].flatMap(([, name = '']) => name),
    ),
  );
}

describe('the manifest', () => {
  it('has every element', () => {
    expect(elements.map(({tagName}) => tagName)).toEqual([
      'relationship-test',
      'relationship-article',
      'relationship-wiki',
    ]);
  });

  it('names every part that is in the code, and none that is not', () => {
    const given = found(/\bpart="([^"]*)"/g).flatMap((value) =>
      value
        .replace(/\$\{[^}]*'([\w-]+)'[^}]*\}/g, '$1')
        .replace(/\$\{[^}]*\}/g, '')
        .split(/\s+/)
        .filter(Boolean),
    );
    const drawn = found(/\bpart: (?:\w+ \? )?'([^']*)'/g).flatMap((value) => value.split(' '));
    const named = found(/\bbutton\('([\w-]+)',/g);
    expect(told('cssParts')).toEqual(sorted([...given, ...drawn, ...named, 'strengths', 'growth']));
  });

  it('names every custom property that a page can set, and none that does nothing', () => {
    expect(told('cssProperties')).toEqual(found(/var\((--relationship-test-[\w-]+)/g));
  });

  it('names every event', () => {
    expect(told('events')).toEqual(found(/super\(\s*'(relationship-test-[\w-]+)'/g));
  });

  it('names every state', () => {
    const status = /export type Status =([^;]*);/.exec(read('widget/relationship-test-element.ts'));
    const words = [...(status?.[1] ?? '').matchAll(/'([\w-]+)'/g)].flatMap(([, word = '']) => word);
    expect(told('cssStates')).toEqual(sorted(words));
  });

  it('names every slot', () => {
    expect(told('slots').filter(Boolean)).toEqual(found(/<slot name="([\w-]+)"/g));
  });

  it('says what the detail of every event holds, and what that means', () => {
    const classes = elements.flatMap((element) => element.events.map(({type}) => type.text));
    expect(sorted(classes).filter((name) => !events.get(name)?.detail.length)).toEqual([]);
    const fields = [...events.values()].flatMap(({detail}) => detail);
    expect(fields.filter(({description}) => !description)).toEqual([]);
  });

  it('says of everything what it means', () => {
    const all = elements.flatMap((element) => [
      ...element.attributes,
      ...element.members,
      ...element.events,
      ...element.cssParts,
      ...element.cssProperties,
    ]);
    expect(all.filter(({description}) => !description).map(({name}) => name)).toEqual([]);
  });
});
