/*
 * Writes LICENCES.md: what others made that reaches the browser, as the built source maps say, and what only serves
 * development, as package-lock.json says. With --check it only says whether the list is current. Run `npm run build` first.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { requireCurrent } from '../build/freshness.js';

const TARGET = 'LICENCES.md';
/** Licences under which something may be part of what we ship. */
const ALLOWED = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', '0BSD', 'ISC', 'OFL-1.1'];
/** Where a typeface goes; a package of a typeface that is not named here only serves tests. @type {Record<string, string>} */
const FACES = {
  '@fontsource/mali':
    'the card’s lettering: a part of it is in `rupture-repair.card.min.js` and `rupture-repair.min.js`, the PDFs and the pictures',
  '@fontsource/nunito-sans': 'the card’s PDFs and pictures; the demo’s page',
  '@fontsource/noto-sans-arabic': 'the card’s PDFs and pictures in Arabic',
  '@fontsource/noto-sans-devanagari': 'the card’s PDFs and pictures in Hindi',
  '@fontsource/noto-sans-sc': 'the card’s PDFs and pictures in Simplified Chinese',
};

const stop = (/** @type {string} */ reason) => {
  console.error(reason);
  process.exit(1);
};
requireCurrent('library');

/** @typedef {{ version: string, license?: string, dev?: boolean, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Locked */
/** @type {Record<string, Locked>} */
const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const { '': own, ...installed } = locked;
const of = (/** @type {string} */ name) =>
  installed[`node_modules/${name}`] ?? stop(`${name} is not in package-lock.json.`);
const licence = (/** @type {string} */ name) => of(name).license ?? 'not said';

/** The packages whose source is in the built files. */
const inFiles = new Set(
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js.map'))
    .flatMap((file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')).sources)
    .map((source) => source.match(/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1])
    .filter(Boolean),
);
/** What npm installs with ours: all that a lock file does not call development. */
const withOurs = Object.entries(installed)
  .filter(([, { dev }]) => !dev)
  .map(([path]) => path.replace(/^.*node_modules\//, ''));
const shipped = [...new Set([...inFiles, ...withOurs])].sort();
const tools = Object.keys(own?.devDependencies ?? {}).filter((name) => !(name in FACES));

for (const name of [...shipped, ...Object.keys(FACES)])
  if (!ALLOWED.includes(licence(name)))
    stop(
      `${name} is under “${licence(name)}”: is that fit to be shipped? See scripts/release/licences.js.`,
    );

const row = (/** @type {string} */ name, where = '') =>
  `| ${name} | ${of(name).version} | ${licence(name)} |${where && ` ${where} |`}`;
/** @type {Map<string, number>} */
const counts = new Map();
for (const { license = 'not said', dev } of Object.values(installed))
  if (dev) counts.set(license, (counts.get(license) ?? 0) + 1);

/** The texts of the licences in the built files, each once, with the packages that it is of. @type {Map<string, string[]>} */
const texts = new Map();
for (const name of [...inFiles].sort()) {
  const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
  // Some wrap the same words at other places.
  const same = [...texts.keys()].find(
    (one) => one.replace(/\s+/g, '') === text.replace(/\s+/g, ''),
  );
  texts.set(same ?? text, [...(texts.get(same ?? text) ?? []), name]);
}

const fresh = await format(
  `# Licences of what others made

Ours: the code is under [MIT](LICENSE), words and drawings under [CC BY 4.0](LICENSE-WORDS-AND-DRAWINGS). This list is made by
\`npm run licences\`; the tests fail where it is not current.

## What reaches the browser

| package | version | licence | where |
| --- | --- | --- | --- |
${shipped.map((name) => row(name, inFiles.has(name) ? 'in the scripts `rupture-repair….min.js`; by npm beside our modules' : 'installed by npm with ours, in none of our built files')).join('\n')}
${Object.entries(FACES)
  .map(([name, where]) => row(name, where))
  .join('\n')}

The demo’s page also brings Lora (OFL-1.1, [text](demo/fonts/OFL-lora.txt)). The Storybook in \`site/\` holds Storybook’s own page (MIT) with
what that brings; none of it is in what you embed.

## Tools of development

They build and test, and are part of nothing that is shipped.

| package | version | licence |
| --- | --- | --- |
${tools.map((name) => row(name)).join('\n')}

With all that these bring, for every platform: ${[...counts.values()].reduce((sum, count) => sum + count, 0)} packages, of which ${[
    ...counts,
  ]
    .sort(([a, many], [b, more]) => more - many || a.localeCompare(b, 'en'))
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}.

## Texts

The SIL Open Font License is in [LICENSE-LETTERING](LICENSE-LETTERING).

${[...texts].map(([text, names]) => `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``).join('\n\n')}
`,
  { parser: 'markdown', ...JSON.parse(readFileSync('.prettierrc.json', 'utf8')) },
);
const kept = existsSync(TARGET) ? readFileSync(TARGET, 'utf8') : '';
if (!process.argv.includes('--check')) writeFileSync(TARGET, fresh);
else if (fresh !== kept) stop(`${TARGET} is not current. Run: npm run licences`);
console.log(
  `${TARGET}: ${shipped.length} packages and ${Object.keys(FACES).length} typefaces shipped, ${tools.length} tools.`,
);
