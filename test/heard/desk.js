/*
 * A desk of its own, without a screen that anybody sees: a display, a bus, a window manager, Orca and a browser. All of it ends with
 * this process.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, findChromium, findFirefox } from '../../scripts/browsers.js';
import { CUSTOMIZATIONS, settings } from './orca-settings.js';
import { FIREFOX } from './firefox-settings.js';

/** @typedef {import('node:child_process').ChildProcess} Child */

const SIZE = [1200, 950];

export class Desk {
  home = mkdtempSync(join(tmpdir(), 'heard-'));
  /** @type {Record<string, string>} */
  environment;
  /** @type {Child[]} */
  #children = [];

  constructor() {
    const at = (/** @type {string} */ folder) => join(this.home, folder);
    for (const folder of ['run', 'config', 'data', 'cache', 'orca', 'bin', 'profile'])
      mkdirSync(at(folder), { mode: 0o700 });
    this.environment = {
      PATH: `${at('bin')}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
      HOME: this.home,
      XDG_RUNTIME_DIR: at('run'),
      XDG_CONFIG_HOME: at('config'),
      XDG_DATA_HOME: at('data'),
      XDG_CACHE_HOME: at('cache'),
      LANG: 'C.UTF-8',
      LANGUAGE: 'en',
      GSETTINGS_BACKEND: 'memory',
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_ENABLE_WAYLAND: '0',
      XDG_SESSION_TYPE: 'x11',
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      SPEECHD_ADDRESS: `unix_socket:${this.socket}`,
    };
    // Orca does not start where its user runs another one, on whatever display, and asks pgrep for that.
    writeFileSync(at('bin/pgrep'), '#!/bin/sh\nexit 1\n');
    chmodSync(at('bin/pgrep'), 0o755);
    process.once('exit', () => this.close());
  }

  /** Where Orca looks for the speech server. */
  get socket() {
    return join(this.home, 'run/speech.sock');
  }

  /** A display, a bus and a window manager. */
  async open() {
    const display = ['-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'];
    this.environment['DISPLAY'] = `:${await this.#told('Xvfb', '-displayfd', '3', ...display)}`;
    this.environment['DBUS_SESSION_BUS_ADDRESS'] = await this.#told(
      'dbus-daemon',
      ...['--session', '--nofork', '--print-address=3'],
    );
    this.#start(
      '/usr/libexec/at-spi-bus-launcher',
      '--launch-immediately',
      '--a11y=1',
      '--screen-reader=1',
    );
    this.#start('openbox', '--sm-disable');
  }

  startOrca() {
    writeFileSync(join(this.home, 'orca/user-settings.conf'), JSON.stringify(settings));
    writeFileSync(join(this.home, 'orca/orca-customizations.py'), CUSTOMIZATIONS);
    this.#start('orca', '--user-prefs', join(this.home, 'orca'));
  }

  /** @param {string} browser @param {string} address */
  async startBrowser(browser, address) {
    const profile = join(this.home, 'profile');
    const [width, height] = SIZE;
    if (browser === 'firefox') {
      const firefox = findFirefox();
      if (!firefox) throw new Error('No Firefox to hear pages in.');
      writeFileSync(join(profile, 'user.js'), FIREFOX);
      const size = ['--width', `${width}`, '--height', `${height}`];
      this.#start(firefox, '--no-remote', '--profile', profile, ...size, address);
    } else
      this.#start(
        await findChromium(),
        ...chromiumArguments,
        '--force-renderer-accessibility',
        '--ozone-platform=x11',
        '--password-store=basic',
        '--no-default-browser-check',
        '--disable-features=Translate',
        `--user-data-dir=${profile}`,
        `--window-size=${width},${height}`,
        address,
      );
  }

  /** @param {string[]} what xdotool is to do */
  type(...what) {
    execFileSync('xdotool', what, { env: this.environment, stdio: 'ignore' });
  }

  /** Whether Orca, the bus or the browser has work that waits: then there may be more to hear. */
  get isBusy() {
    return this.#processes.some((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).startsWith('R');
      } catch {
        return false;
      }
    });
  }

  /** What each program has said of itself, for a failure. */
  get logs() {
    return readdirSync(this.home)
      .filter((name) => name.endsWith('.log'))
      .map((name) => `${name}: ${readFileSync(join(this.home, name), 'utf8').slice(-1500)}`)
      .join('\n');
  }

  close() {
    for (const { pid } of this.#children.splice(0).reverse())
      try {
        // The whole group: a browser's helpers, too.
        process.kill(-(/** @type {number} */ (pid)), 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** The processes of all groups that were started. */
  get #processes() {
    if (performance.now() - this.#lookedAt < 2000) return this.#found;
    this.#lookedAt = performance.now();
    const groups = new Set(this.#children.map(({ pid }) => String(pid)));
    this.#found = readdirSync('/proc').filter((id) => {
      try {
        const stat = /^\d+$/.test(id) ? readFileSync(`/proc/${id}/stat`, 'utf8') : '';
        return groups.has(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2] ?? '');
      } catch {
        return false;
      }
    });
    return this.#found;
  }
  #lookedAt = -Infinity;
  /** @type {string[]} */
  #found = [];

  /** @param {string} command @param {string[]} more @returns {Child} */
  #start(command, ...more) {
    const log = openSync(join(this.home, `${command.split('/').at(-1)}.log`), 'a');
    const child = spawn(command, more, {
      env: this.environment,
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
    });
    this.#children.push(child);
    child.on('error', (error) => console.error(error.message));
    return child;
  }

  /** Starts what tells one line of itself on its fourth descriptor. @param {string} command @param {string[]} more @returns {Promise<string>} */
  #told(command, ...more) {
    const child = this.#start(command, ...more);
    return new Promise((done, fail) => {
      let told = '';
      const onExit = () => fail(new Error(`${command} does not start.\n${this.logs}`));
      child.once('exit', onExit);
      child.stdio[3]?.on('data', (/** @type {Buffer} */ data) => {
        told += String(data);
        if (!told.includes('\n')) return;
        child.off('exit', onExit);
        done(told.trim());
      });
    });
  }
}
