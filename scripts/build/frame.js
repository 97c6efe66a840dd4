/*
 * Builds the frame route: dist/frame.html with its script, and dist/frame-height.js for the page around.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { languages } from './languages.js';
import { loadSource } from './load-source.js';
import { plainLiterals } from './plain-literals.js';

const scripts = {
  'frame.js': 'src/embed/frame-page.ts',
  'frame-height.js': 'src/embed/frame-parent.ts',
};

for (const [file, entry] of Object.entries(scripts))
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plainLiterals()],
    define: { PACKS: JSON.stringify(languages().filter((language) => language !== 'en')) },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      minify: 'terser',
      lib: { entry, formats: ['iife'], name: 'RuptureRepairFrame', fileName: () => file },
    },
  });

const { fallbackHtml } = await loadSource('src/embed/fallback.ts');
const { en } = await loadSource('src/wording/languages/en.ts');

writeFileSync(
  'dist/frame.html',
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${en.card.title.replace('&', '&amp;')}</title>
<style>
html { overflow-x: hidden; color-scheme: light dark; font-family: system-ui, sans-serif; }
body { display: flow-root; margin: 0; }
repair-kit > * { margin-block-end: 1em; }
</style>
<script src="frame.js" defer></script>
</head>
<body>
<noscript>
${fallbackHtml('repair-checklist', en, 1)}
</noscript>
</body>
</html>
`,
);
