/*
 * Finds the browsers to test with. `node scripts/browsers.js` says which; `--install` first installs the three engines where
 * this is Debian (CI does); `--fetched` prints the path of the Chromium that comes by npm.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const inApplications = (/** @type {string} */ name) => `/Applications/${name}`;
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
  inApplications(`${name}.app/Contents/MacOS/${name}`),
);

/** Chromium's switches for tests: no sandbox (it may run as root), no GPU, and nothing that calls out. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a command on PATH. @param {string} name @returns {string | undefined} */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Installs packages of Debian where this process may; says so first. @param {string[]} packages @returns {boolean} whether it did */
export function installWithApt(packages) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const aptGet = (/** @type {string[]} */ ...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

/**
 * The executable of the Chromium that comes as an npm package: an older one than a distribution's, for Linux x64, and the
 * same for everyone.
 * @returns {Promise<string | undefined>} nothing elsewhere
 */
export async function fetchedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * The executable of a Chromium: CHROME_PATH, an installed Chrome, Chromium or Edge, the one that comes by npm, or the
 * distribution's where it may be installed.
 * @returns {Promise<string>}
 * @throws where there is none, with one line that says what to install
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !existsSync(wanted))
    throw new Error(`CHROME_PATH is ${wanted}, but there is no file.`);
  const found =
    wanted ||
    commands.map(onPath).find(Boolean) ||
    applications.find((path) => existsSync(path)) ||
    (await fetchedChromium()) ||
    (installWithApt(['chromium']) && onPath('chromium'));
  if (found) return found;
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}

/** The executable of an installed Firefox. @returns {string | undefined} */
export function findFirefox() {
  const application = inApplications('Firefox.app/Contents/MacOS/firefox');
  return (
    ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ??
    (existsSync(application) ? application : undefined)
  );
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

/** A free port of this machine. @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
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
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return port;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer within 10 seconds.');
}

/** What a command says of its version, in one line. @param {string} command @param {string[]} args */
function versionOf(command, ...args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return `${command}, which does not tell its version`;
  }
}

/** Which browsers the tests use. */
async function tellBrowsers() {
  const chromium = await findChromium();
  const firefox = findFirefox();
  const found = [
    versionOf(chromium, '--version'),
    firefox ? versionOf(firefox, '--version') : 'no Firefox',
    // WebKitGTK's own programs do not tell; Debian does.
    findWebKit()
      ? `WebKitGTK ${versionOf('dpkg-query', '-W', '-f', '${Version}', 'webkit2gtk-driver')}`
      : 'no WebKitGTK',
  ];
  console.log(`The tests use: ${found.join(' · ')}`);
}

function installEngines() {
  const missing = [
    // Also where there is one: it may be older than the one that visitors have.
    'chromium',
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ];
  if (!installWithApt(missing))
    console.log(`Testing without: ${missing.join(', ')} (apt-get as root could install them).`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [mode] = process.argv.slice(2);
  try {
    if (mode === '--install') installEngines();
    if (mode !== '--fetched') await tellBrowsers();
    else {
      const executable = await fetchedChromium();
      if (!executable) throw new Error('The Chromium that comes by npm is for Linux x64 alone.');
      console.log(executable);
    }
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
