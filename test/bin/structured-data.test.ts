import Validator from '@adobe/structured-data-validator';
import {Ajv} from 'ajv';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {SITE, SiteFolder} from './built-site.ts';
import {seedExport} from './seed-export.ts';
import {thingsOn} from './things-on.ts';

const text = {type: 'string', minLength: 1};
const address = {type: 'string', pattern: `^${SITE}`};
const date = {type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\dT[\d:.]+Z$`};

/** What search engines ask of each kind of thing. */
const shapes: Readonly<Record<string, object>> = {
  Article: {
    required: [
      'headline',
      'description',
      'inLanguage',
      'datePublished',
      'author',
      'publisher',
      'image',
    ],
    properties: {
      headline: {...text, maxLength: 110},
      description: text,
      inLanguage: text,
      datePublished: date,
      dateModified: date,
      mainEntityOfPage: address,
      image: {type: 'array', minItems: 1, items: address},
      author: {
        type: 'object',
        required: ['@type', 'name', 'url'],
        properties: {'@type': {const: 'Organization'}, name: text, url: address},
      },
    },
  },
  FAQPage: {
    required: ['mainEntity'],
    properties: {
      mainEntity: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['@type', 'name', 'acceptedAnswer'],
          properties: {
            '@type': {const: 'Question'},
            name: text,
            acceptedAnswer: {
              type: 'object',
              required: ['@type', 'text'],
              properties: {'@type': {const: 'Answer'}, text},
            },
          },
        },
      },
    },
  },
  BreadcrumbList: {
    required: ['itemListElement'],
    properties: {
      itemListElement: {
        type: 'array',
        minItems: 2,
        items: {
          type: 'object',
          required: ['@type', 'position', 'name', 'item'],
          properties: {
            '@type': {const: 'ListItem'},
            position: {type: 'integer'},
            name: text,
            item: address,
          },
        },
      },
    },
  },
  WebSite: {required: ['name', 'url'], properties: {name: text, url: {const: SITE}}},
};

const ajv = new Ajv({strict: false});
let folder: SiteFolder;

beforeAll(async () => {
  folder = await SiteFolder.create();
  await folder.build(seedExport, {pictures: true});
});

afterAll(() => folder.remove());

it('gives every page things of the shape that search engines ask for', () => {
  const pages = folder.files('**/index.html');
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const things = thingsOn(folder.read(file));
    expect(things.length, `${file} is about nothing`).toBeGreaterThan(0);
    for (const thing of things) {
      const type = String(thing['@type']);
      const shape = shapes[type];
      expect(shape, `${file} is about a ${type}`).toBeDefined();
      const holds = ajv.compile({type: 'object', ...shape});
      holds(thing);
      expect(holds.errors, `${file}: ${type}`).toBe(null);
    }
  }
});

it('gives a validator of rich results nothing to object to', async () => {
  for (const file of folder.files('**/index.html')) {
    const jsonld: Record<string, object[]> = {};
    for (const thing of thingsOn(folder.read(file))) {
      (jsonld[String(thing['@type'])] ??= []).push({...thing, '@context': 'https://schema.org'});
    }
    const issues = await new Validator().validate({jsonld, microdata: {}, rdfa: {}});
    expect(issues, file).toEqual([]);
  }
});
