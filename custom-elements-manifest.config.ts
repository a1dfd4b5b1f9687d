interface Manifest {
  readonly modules: readonly {
    declarations?: readonly Declaration[];
    readonly exports?: readonly {readonly declaration?: {readonly name?: string}}[];
  }[];
}

interface Declaration {
  readonly name: string;
  members?: readonly Member[];
  attributes?: readonly {readonly fieldName?: string}[];
  events?: readonly {readonly description?: string}[];
  detail?: readonly DetailField[];
}

/** A field of an event's detail. */
interface DetailField {
  readonly name: string;
  readonly type: {readonly text: string};
  readonly optional: boolean;
  readonly description: string;
}

interface Member {
  readonly name: string;
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
}

/** What the class docs of elements and events say in public; `./run manifest` writes it. */
export default {
  globs: ['widget/**/*-element.ts', 'widget/**/define.ts', 'widget/events/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {name: 'event-details', analyzePhase: noteDetail},
    {name: 'public-only', packageLinkPhase: leaveOutPrivate},
  ],
};

/** As much of a syntax tree as the detail of an event needs. */
interface Syntax {
  readonly name?: {readonly text?: string};
  readonly heritageClauses?: readonly {
    readonly types: readonly {
      readonly expression: {readonly text?: string};
      readonly typeArguments?: readonly Syntax[];
    }[];
  }[];
  /** Of a literal type or an interface. */
  readonly members?: readonly Syntax[];
  /** Of an intersection. */
  readonly types?: readonly Syntax[];
  /** Of a reference to a type. */
  readonly typeName?: {readonly text?: string};
  readonly type?: Syntax;
  readonly questionToken?: unknown;
  readonly jsDoc?: readonly {readonly comment?: string}[];
  getText(): string;
  getSourceFile(): {readonly statements: readonly Syntax[]};
}

/** Notes what the detail of an event holds, which a manifest has no place of its own for. */
function noteDetail({
  node,
  moduleDoc,
}: {
  readonly node: Syntax;
  readonly moduleDoc: {readonly declarations?: readonly Declaration[]};
}): void {
  const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
  const [base] = node.heritageClauses?.flatMap(({types}) => types) ?? [];
  if (!declaration || base?.expression.text !== 'RelationshipTestEvent') return;
  declaration.detail = base.typeArguments?.flatMap(fieldsOf) ?? [];
}

function fieldsOf(type: Syntax): readonly DetailField[] {
  if (type.types) return type.types.flatMap(fieldsOf);
  if (type.typeName) {
    const {statements} = type.getSourceFile();
    const named = statements.find(
      ({name, members}) => members && name?.text === type.typeName?.text,
    );
    return named ? fieldsOf(named) : [];
  }
  return (type.members ?? []).map(({name, type: value, questionToken, jsDoc}) => ({
    name: name?.text ?? '',
    type: {text: inOneLine(value?.getText() ?? 'unknown')},
    optional: questionToken !== undefined,
    description: inOneLine(jsDoc?.at(-1)?.comment ?? ''),
  }));
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Leaves out what no page can use: private members, and events that the class doc does not name. */
function leaveOutPrivate({customElementsManifest}: {customElementsManifest: Manifest}): void {
  for (const module of customElementsManifest.modules) {
    const exported = new Set(module.exports?.map(({declaration}) => declaration?.name));
    const declarations = (module.declarations ?? []).filter(({name}) => exported.has(name));
    for (const declaration of declarations) {
      const hidden = declaration.members?.filter((member) => !isPublic(member)) ?? [];
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      if (declaration.attributes) {
        declaration.attributes = declaration.attributes.filter(
          ({fieldName}) => !hidden.some(({name}) => name === fieldName),
        );
      }
      if (declaration.events) {
        declaration.events = declaration.events.filter(({description}) => description);
      }
    }
    module.declarations = declarations;
  }
}

function isPublic({name, privacy = 'public', static: isStatic = false}: Member): boolean {
  return !isStatic && privacy === 'public' && !/^[#_]/.test(name);
}
