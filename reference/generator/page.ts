import {guide} from './guide.ts';
import type {CustomElement, EventClass, Member, Named} from './manifest.ts';

type Events = ReadonlyMap<string, EventClass>;

/** The reference as one page of Markdown. */
export function referencePage(elements: readonly CustomElement[], events: Events): string {
  return `# Reference

For developers of pages: how to put the elements into a page, and every attribute, property, method, event, slot, part, custom property and state of them. What to do with results, reports and analytics is in [HOSTS.md](HOSTS.md). This page is generated from \`custom-elements.json\`, and that from the class docs.

${guide}
${elements.map((element) => sectionOf(element, events)).join('\n')}`;
}

function sectionOf(element: CustomElement, classes: Events): string {
  const {tagName, summary, description, attributes, members, events} = element;
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  const parts = [
    `## \`<${tagName}>\`\n\n${inOneLine(summary ?? '')} ${inOneLine(description ?? '')}\n`,
    table(
      'Attributes',
      ['attribute', 'property', 'values', 'default', 'meaning'],
      attributes.map(({name, fieldName, type, default: value, description: meaning}) => [
        code(name),
        code(fieldName ?? ''),
        code(type?.text ?? ''),
        value === undefined || value === 'null' ? '' : code(value),
        meaning ?? '',
      ]),
    ),
    table(
      'Properties without an attribute',
      ['property', 'type', 'meaning'],
      fields.map(({name, type, readonly, description: meaning}) => [
        code(name),
        code(type?.text ?? ''),
        `${readonly ? 'Read-only. ' : ''}${meaning ?? ''}`,
      ]),
    ),
    table(
      'Methods',
      ['method', 'returns', 'meaning'],
      methods.map((method) => [
        code(signature(method)),
        code(method.return?.type?.text ?? 'void'),
        method.description ?? '',
      ]),
    ),
    table(
      'Events',
      ['event', 'class', 'when'],
      events.map(({name, type, description: when}) => [code(name), code(type.text), when ?? '']),
    ),
    table(
      'What events tell, in `detail`',
      ['event', 'field', 'type', 'meaning'],
      events.flatMap(({name, type}) =>
        (classes.get(type.text)?.detail ?? []).map((field) => [
          code(name),
          code(`${field.name}${field.optional ? '?' : ''}`),
          code(field.type.text),
          field.description ?? '',
        ]),
      ),
    ),
    named('Slots', element.slots, (name) => name || 'default'),
    named('Parts', element.cssParts, (name) => `::part(${name})`),
    named('Custom properties', element.cssProperties, (name) => name),
    named('States', element.cssStates, (name) => `:state(${name})`),
  ];
  return parts.filter(Boolean).join('\n');
}

function signature({name, parameters = []}: Member): string {
  const list = parameters.map(
    ({name: parameter, type}) => `${parameter}: ${type?.text ?? 'unknown'}`,
  );
  return `${name}(${list.join(', ')})`;
}

function named(
  title: string,
  entries: readonly Named[] = [],
  written: (name: string) => string,
): string {
  const rows = entries.map(({name, description = ''}) => [code(written(name)), description]);
  return table(title, ['name', 'meaning'], rows);
}

function table(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(inOneLine).join(' | ')} |\n`;
  return `### ${title}\n\n${line(columns)}${line(columns.map(() => '---'))}${rows.map(line).join('')}`;
}

/** A type with alternatives would end the cell of a table. */
function code(text: string): string {
  return text ? `\`${text.replaceAll('|', '\\|')}\`` : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
