/** custom-elements.json is made from the elements' JSDoc; never edit it by hand. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/wording/*', 'src/theme/*', 'src/embed/*', 'src/contract/*'],
  litelement: true,
  dependencies: false,
};
