import { defineConfig, type UserConfig } from 'vite';
import { fitLit } from './scripts/build/fit-lit.js';
import { idiomaticDecorators } from './scripts/build/idiomatic-decorators.js';
import { intro } from './scripts/build/intro.js';
import { minifyTemplates } from './scripts/build/minify-templates.js';
import { ownNames } from './scripts/build/own-names.js';
import { plainLiterals } from './scripts/build/plain-literals.js';
import { smaller } from './scripts/build/smaller.js';
import { ELEMENTS, scriptOf, type ElementName } from './src/contract/names.js';
import { version } from './src/contract/version.js';

/** ES modules for bundlers: one entry for each element, Lit left out. */
const modules: UserConfig = {
  plugins: [idiomaticDecorators(), minifyTemplates()],
  build: {
    target: 'es2022',
    // Several steps write to dist/ at a time; scripts/build/build.js empties it before all of them.
    emptyOutDir: false,
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        all: 'src/all.ts',
        'rupture-diagram': 'src/rupture-diagram/index.ts',
        'repair-checklist': 'src/repair-checklist/index.ts',
        'repair-card': 'src/repair-card/index.ts',
        'repair-kit': 'src/repair-kit/index.ts',
        'page-exit': 'src/page-exit/index.ts',
        embed: 'src/embed/index.ts',
        hydration: 'src/server/index.ts',
      },
    },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^@lit-labs\//],
      output: { chunkFileNames: 'shared/[name].js' },
    },
  },
};

/** The file is copied from site to site: it carries its own licences, and those of what is in it. */
const notice = ({ moduleIds }: { moduleIds: string[] }) => {
  const lettering = moduleIds.some((id) => id.endsWith('lettering.ts'))
    ? ' Lettering: Mali, OFL-1.1.'
    : '';
  return `/*! rupture-repair ${version}. Code: MIT, with Lit, Copyright 2017, 2021 Google LLC, BSD-3-Clause. Words and drawings: CC-BY-4.0.${lettering} Texts of the licences: LICENCES */`;
};

/** One classic script for a script tag, with all that its element needs; for `repair-kit`, with all elements. */
const script = (name: ElementName): UserConfig => ({
  plugins: [idiomaticDecorators(), fitLit(), minifyTemplates({ shortEnds: true }), plainLiterals()],
  // Another copy of Lit in the page may have it; it would take over with templates of its own.
  define: { 'globalThis.litElementHydrateSupport': 'undefined' },
  build: {
    target: 'es2022',
    // Not published: five of them weigh more than all else; licences.js reads in them what a script is made of.
    sourcemap: 'hidden',
    emptyOutDir: false,
    minify: 'terser',
    // A page may have it read, or merged with others, in any charset.
    terserOptions: {
      ...smaller,
      // In one large file these compress better so.
      compress: { ...smaller.compress, sequences: true, comparisons: false },
      format: { ascii_only: true },
      mangle: { properties: { regex: RegExp(`^(${ownNames().join('|')})$`), keep_quoted: true } },
    },
    lib: {
      formats: ['iife'],
      name: 'RuptureRepair',
      entry: `src/embed/scripts/${name}.ts`,
      fileName: () => scriptOf(name),
    },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        generatedCode: { symbols: false },
        intro,
        postBanner: notice,
      },
    },
  },
});

/** `vite build --mode repair-card` builds that element's script. */
export default defineConfig(({ mode }) => {
  const name = ELEMENTS.find((element) => element === mode);
  return name ? script(name) : modules;
});
