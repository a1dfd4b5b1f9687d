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
  plugins: [{name: 'public-only', packageLinkPhase: leaveOutPrivate}],
};

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
