/*
 * The other two engines that the tests run in, where they are installed: Firefox, and WebKit as WebKitGTK.
 * `node scripts/engines.js` installs them on Debian (CI does), with the distribution's current Chromium; elsewhere it says
 * that it cannot.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installWithApt, onPath } from './find-chromium.js';
import { freePort } from './free-port.js';

const applications = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The executable of an installed Firefox. @returns {string | undefined} */
export function findFirefox() {
  return ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ?? applications.find(existsSync);
}

/** The browser that WebKitGTK's driver steers, where everything that it takes is installed. @returns {string | undefined} */
export function findWebKit() {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
  const browsers = ['webkit2gtk-4.1/MiniBrowser', 'webkit2gtk-4.0/MiniBrowser'];
  const browser = folders
    .flatMap((folder) => browsers.map((name) => `${folder}/${name}`))
    .find((path) => existsSync(path));
  return onPath('WebKitWebDriver') && onPath('xvfb-run') ? browser : undefined;
}

/** Starts WebKitGTK's driver with a screen of its own; it ends with this process. @returns {Promise<number>} its port */
export async function startWebKitDriver() {
  const port = await freePort();
  const driver = spawn(
    'xvfb-run',
    ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'],
    { stdio: 'ignore', detached: true },
  );
  // The whole group: xvfb-run does not hand a signal on to its children.
  process.once('exit', () => driver.pid && process.kill(-driver.pid));
  for (let tries = 0; tries < 100; tries++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const missing = [
    // Also where there is one: it may be older than the one that visitors have.
    'chromium',
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ];
  if (missing.length > 0 && !installWithApt(missing)) {
    console.log(`Testing without: ${missing.join(', ')} (apt-get as root could install them).`);
  }
}
