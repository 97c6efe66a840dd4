/*
 * The version has one home, package.json, where `npx changeset version` raises it. This writes it wherever else it has to
 * stand: in the script, in WordPress's own lines, in the lock file, in the demo's readable copies. With --check it only says
 * where another stands; with a version, as `npm run version -- 1.2.3`, it gives package.json that one first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const HOME = 'package.json';
const VERSION = /^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/;
const inJson = /("name": "rupture-repair",\s+"version": ")([^"]+)/g;
const plugin = 'integrations/wordpress/rupture-repair';
/** What stands before a version, and the version. @type {Record<string, RegExp>} */
const places = {
  'package-lock.json': inJson,
  'src/contract/version.ts': /(version = ')([^']+)/g,
  [`${plugin}/rupture-repair.php`]: /(\* Version: +)(\S+)/g,
  [`${plugin}/includes/widgets.php`]: /(RUPTURE_REPAIR_VERSION = ')([^']+)/g,
};

export const homeVersion = () =>
  /** @type {string} */ (JSON.parse(readFileSync(HOME, 'utf8')).version);

/** The files in which another version stands than in package.json. */
export function differing() {
  const version = homeVersion();
  return Object.entries(places)
    .filter(([file, pattern]) => {
      const found = [...readFileSync(file, 'utf8').matchAll(pattern)];
      if (found.length === 0) {
        console.error(`${file} has no version to write: see scripts/release/version.js.`);
        process.exit(1);
      }
      return found.some((match) => match[2] !== version);
    })
    .map(([file]) => file);
}

/** @param {string} file @param {RegExp} pattern @param {string} version */
const write = (file, pattern, version) =>
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(pattern, (_, before) => before + version),
  );

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  const [argument] = process.argv.slice(2);
  if (argument === '--check') {
    const wrong = differing();
    if (wrong.length > 0) {
      console.error(`Not of version ${homeVersion()}: ${wrong.join(', ')}. Run: npm run version`);
      process.exitCode = 1;
    } else console.log(`Version ${homeVersion()} stands in all its places.`);
  } else if (argument !== undefined && !VERSION.test(argument)) {
    console.error(`“${argument}” is no version. Write one such as 1.2.3, or --check.`);
    process.exitCode = 1;
  } else {
    if (argument) write(HOME, inJson, argument);
    const wrong = differing();
    for (const file of wrong) write(file, /** @type {RegExp} */ (places[file]), homeVersion());
    console.log(
      `Version ${homeVersion()}: ${wrong.length > 0 ? `wrote ${wrong.join(', ')}` : 'stood everywhere'}.`,
    );
    // It reads the version that was just written.
    await import('../build/fallbacks.js');
  }
}
