/** What the class docs of elements and events say in public; `./run manifest` writes it. */
export default {
  globs: ['widget/**/*-element.ts', 'widget/**/define.ts', 'widget/events/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/** Leaves out what no page can use: private members, and events that the class doc does not name. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        const exported = new Set(module.exports?.map(({declaration}) => declaration?.name));
        module.declarations = module.declarations?.filter(({name}) => exported.has(name));
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(isPublic);
          declaration.events = declaration.events?.filter(({description}) => description);
        }
      }
    },
  };
}

function isPublic({name, privacy, static: isStatic}) {
  return !isStatic && (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);
}
