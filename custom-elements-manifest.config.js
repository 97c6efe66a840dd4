import ts from 'typescript';
import { variablesOf } from './scripts/build/variables.js';

/** Tools read elements, their events and where each is exported from; what draws them inside is nobody's business. */
const publicModules = {
  name: 'public-modules',
  packageLinkPhase: ({ customElementsManifest }) => {
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ path, declarations }) =>
        /\/(index|events)\.ts$/.test(path) || declarations.some(({ tagName }) => tagName),
    );
  },
};

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

/** The type of each public property of a class, with the words that it accepts spelt out. */
function propertyTypes(checker, classNode) {
  const text = (property) => {
    const type = checker.getTypeOfSymbolAtLocation(property, classNode);
    const words = type.isUnion() ? type.types.filter((one) => one.isStringLiteral()) : [];
    // In an order of our own: TypeScript's depends on what it read before.
    const accepted = words.map(({ value }) => `'${value}'`).sort();
    return words.length > 0 ? [...accepted, 'undefined'].join(' | ') : checker.typeToString(type);
  };
  const { members } = checker.getSymbolAtLocation(classNode.name);
  return (name) => text(members.get(name));
}

/** The analyzer copies the name of a type; readers and editors need what it stands for. */
const spellOutTypes = {
  name: 'spell-out-types',
  packageLinkPhase: ({ customElementsManifest: { modules } }) => {
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile('tsconfig.build.json', ts.sys.readFile).config,
      ts.sys,
      '.',
    );
    const program = ts.createProgram(['src/index.ts'], options);
    for (const { path, declarations } of modules)
      for (const { tagName, name, attributes, members } of declarations.filter(
        ({ tagName }) => tagName,
      )) {
        const classNode = program
          .getSourceFile(path)
          ?.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
        if (!classNode) throw new Error(`<${tagName}>: no class ${name} in ${path}.`);
        const typeOf = propertyTypes(program.getTypeChecker(), classNode);
        for (const { fieldName, type } of attributes) if (fieldName) type.text = typeOf(fieldName);
        for (const { attribute, name: member, type } of members)
          if (attribute) type.text = typeOf(member);
      }
  },
};

/** Beside what `@fires` says, the analyzer guesses events from what it sees being dispatched, by names that are none. */
const dropGuesses = {
  name: 'drop-guesses',
  packageLinkPhase: ({ customElementsManifest: { modules } }) => {
    for (const { declarations } of modules)
      for (const element of declarations.filter(({ events }) => events))
        element.events = element.events.filter(({ description }) => description);
  },
};

/** custom-elements.json is made from the elements' JSDoc; never edit it by hand. */
export default {
  globs: ['src/*/*.ts'],
  exclude: [
    'src/**/*.styles.ts',
    'src/wording/**',
    'src/theme/*',
    'src/embed/*',
    'src/contract/*',
    'src/server/*',
    'src/widget/*',
    'src/*/reserved-heights.ts',
  ],
  litelement: true,
  dependencies: false,
  plugins: [publicModules, sortModules, addVariables, spellOutTypes, dropGuesses],
};
