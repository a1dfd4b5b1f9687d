/** What the element's class docs say in public, for editors and documentation; see `./run manifest`. */
export default {
  globs: ['widget/**/*.ts'],
  exclude: ['widget/core/**', 'widget/content/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
