/** The order in which files are found differs from machine to machine; the manifest should not. */
const sortModules = {
  name: 'sort-modules',
  packageLinkPhase: ({ customElementsManifest: { modules } }) =>
    modules.sort((a, b) => a.path.localeCompare(b.path, 'en')),
};

/** custom-elements.json is made from the elements' JSDoc; never edit it by hand. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/wording/*', 'src/theme/*', 'src/embed/*', 'src/contract/*'],
  litelement: true,
  dependencies: false,
  plugins: [sortModules],
};
