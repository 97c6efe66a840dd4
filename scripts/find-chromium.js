/*
 * Finds a Chromium to test with: CHROME_PATH, an installed Chrome, Chromium or Edge, the one that comes
 * as an npm package (Linux x64), or the distribution's package where it may be installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
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
 * The executable of the Chromium that comes as an npm package: an older one than a distribution's, for Linux x64.
 * @returns {Promise<string | undefined>} nothing elsewhere
 */
export async function fetchedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** What a browser says of itself, such as `Chromium 156.0.8078.73`. @param {string} executable @returns {string} */
export function versionOf(executable) {
  try {
    return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return `${executable}, which does not tell its version`;
  }
}

/**
 * The executable of a Chromium.
 * @returns {Promise<string>}
 * @throws where there is none, with one line that says what to install
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH is ${wanted}, but there is no file.`);
  }
  const installed =
    commands.map(onPath).find(Boolean) ?? applications.find((path) => existsSync(path));
  if (installed) return installed;
  const fetched = await fetchedChromium();
  if (fetched) return fetched;
  if (installWithApt(['chromium'])) {
    const fresh = onPath('chromium');
    if (fresh) return fresh;
  }
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
  );
}
