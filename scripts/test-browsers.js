/*
 * Says first of all which browsers the tests are about to use. With `--fetched` it runs the browser tests once in the
 * Chromium that the project brings itself, which is older than a distribution's.
 */
import { spawnSync } from 'node:child_process';
import { findFirefox, findWebKit } from './engines.js';
import { fetchedChromium, findChromium, versionOf } from './find-chromium.js';

if (process.argv.includes('--fetched')) {
  const executable = await fetchedChromium();
  if (!executable) {
    console.error(
      'The Chromium that comes by npm is for Linux x64 alone; the tests did not run in it.',
    );
    process.exit(1);
  }
  console.log(`Browser tests once more, in ${versionOf(executable)}, which came by npm.`);
  const { status } = spawnSync('npx', ['wtr', '--files', 'test/**/*.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: executable },
  });
  process.exit(status ?? 1);
}

/** WebKitGTK's own programs do not tell; Debian does. */
function webkitVersion() {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], {
    encoding: 'utf8',
  });
  return `WebKitGTK ${stdout ?? ''}`.trim();
}

const executable = await findChromium().catch((/** @type {Error} */ { message }) => {
  console.error(message);
  process.exit(1);
});
const firefox = findFirefox();
const webkit = findWebKit();
const found = [
  versionOf(executable),
  firefox ? versionOf(firefox) : 'no Firefox',
  webkit ? webkitVersion() : 'no WebKitGTK',
];
console.log(`The tests use: ${found.join(' · ')}`);
