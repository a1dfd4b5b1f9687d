import type {Attribute, CustomElement} from './manifest.ts';

/** Custom data that editors complete HTML from: https://github.com/microsoft/vscode-custom-data */
export function htmlData(elements: readonly CustomElement[]): string {
  return json({
    version: 1.1,
    tags: elements.map(({tagName, summary, description, attributes}) => ({
      name: tagName,
      description: [summary, description].filter(Boolean).join('\n\n'),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description ?? '',
        ...(attribute.type?.text === 'boolean' && {valueSet: 'v'}),
        ...values(attribute),
      })),
    })),
  });
}

/** The words an attribute may have, where its type lists them. */
function values({type}: Attribute): {readonly values?: readonly {readonly name: string}[]} {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].flatMap(([, name]) => name ?? []);
  return words.length ? {values: words.map((name) => ({name}))} : {};
}

/** Custom data that editors complete CSS from. */
export function cssData(elements: readonly CustomElement[]): string {
  const unique = (kind: 'cssProperties' | 'cssParts' | 'cssStates') => [
    ...new Map(elements.flatMap((element) => element[kind] ?? []).map((one) => [one.name, one])),
  ];
  return json({
    version: 1.1,
    properties: unique('cssProperties').map(([name, {description}]) => ({name, description})),
    pseudoElements: unique('cssParts').map(([name, {description}]) => ({
      name: `::part(${name})`,
      description,
    })),
    pseudoClasses: unique('cssStates').map(([name, {description}]) => ({
      name: `:state(${name})`,
      description,
    })),
  });
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
