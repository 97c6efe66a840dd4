import { variablesOf } from './scripts/variables.js';

/** The order in which files are found differs from machine to machine; the manifest should not. */
const sortModules = {
  name: 'sort-modules',
  packageLinkPhase: ({ customElementsManifest: { modules } }) =>
    modules.sort((a, b) => a.path.localeCompare(b.path, 'en')),
};

/** The public variables come from the tokens' own lines, not from a second list in the elements. */
const addVariables = {
  name: 'variables',
  packageLinkPhase: ({ customElementsManifest: { modules } }) => {
    for (const { declarations } of modules)
      for (const element of declarations.filter(({ tagName }) => tagName))
        element.cssProperties = variablesOf(element.tagName).map(
          ({ name, light, dark, about }) => ({
            name,
            description: about,
            default: light === dark ? light : `${light}; by night ${dark}`,
          }),
        );
  },
};

/** custom-elements.json is made from the elements' JSDoc; never edit it by hand. */
export default {
  globs: ['src/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/wording/*', 'src/theme/*', 'src/embed/*', 'src/contract/*'],
  litelement: true,
  dependencies: false,
  plugins: [sortModules, addVariables],
};
