/*
 * Has Lit's own transformer turn its decorators into the static members that they stand for: an attribute is declared in
 * one line of the source, and no code of decorators reaches a page.
 */
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';

/** @type {ts.CompilerOptions} */
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  // What has a decorator is a member of the prototype, and must not become one of the object too.
  useDefineForClassFields: true,
  verbatimModuleSyntax: true,
  sourceMap: true,
  // Only the decorators' own types are asked for.
  noLib: true,
  types: [],
};

/** @returns {import('vite').Plugin} */
export const idiomaticDecorators = () => ({
  name: 'idiomatic-decorators',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: 'lit/decorators.js' },
    handler(_, id) {
      const program = ts.createProgram([id], options);
      /** @type {Record<string, string>} */
      const made = {};
      program.emit(
        program.getSourceFile(id),
        (name, text) => (made[name.endsWith('.map') ? 'map' : 'code'] = text),
        undefined,
        false,
        { before: [idiomaticDecoratorsTransformer(program)] },
      );
      if (!made['code']) throw new Error(`${id}: cannot be read.`);
      return { code: made['code'], map: made['map'] ?? null };
    },
  },
});
