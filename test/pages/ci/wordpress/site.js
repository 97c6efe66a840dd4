/*
 * A real WordPress (Debian's) in a temporary folder with a database of its own: the plugin is active in it, and its posts
 * were saved by authors and administrators as their editor would. It ends with this process.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, onPath } from '../../../../scripts/browsers.js';
import { requireCurrent } from '../../../../scripts/build/freshness.js';
import { requirePackages } from '../debian.js';

const PLUGIN = 'dist/wordpress/rupture-repair';
const WORDPRESS = '/usr/share/wordpress';
const FILL = join(import.meta.dirname, 'fill.php');

/** @typedef {{ role: 'author' | 'administrator', text: string }} Post as it is written, before WordPress has seen it */
/** @typedef {{ id: number, saved: string }} Saved */
/** @typedef {{ base: string, made: Record<string, Saved> }} Site `base`: its address, without a slash at the end */

const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
const site = join(folder, 'site');
const socket = join(folder, 'db.sock');
/** @type {import('node:child_process').ChildProcess[]} */
const running = [];
process.once('exit', () => {
  // Whole groups: PHP's server has workers of its own.
  for (const { pid } of running) if (pid) process.kill(-pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a program that ends with this process. @param {string} command @param {string[]} args */
function start(command, args) {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const child = spawn(command, args, { stdio: 'ignore', detached: true, env });
  child.unref();
  running.push(child);
}

/** Tries until it works, for ten seconds. @param {() => unknown} step */
async function patiently(step) {
  for (let tries = 0; ; tries++)
    try {
      return await step();
    } catch (error) {
      if (tries > 100) throw error;
      await wait(100);
    }
}

async function makeDatabase() {
  const data = ['--no-defaults', '--user=root', `--datadir=${join(folder, 'data')}`];
  execFileSync(
    'mariadb-install-db',
    [...data, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'pipe' },
  );
  start('mariadbd', [
    ...data,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${folder}/db.pid`,
  ]);
  const sql =
    "CREATE DATABASE wordpress; CREATE USER 'wp'@'localhost' IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO 'wp'@'localhost'";
  await patiently(() =>
    execFileSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', sql], {
      stdio: 'pipe',
    }),
  );
}

/** @param {string[]} mustUse files of PHP that the site always runs */
function copyFiles(mustUse) {
  // Debian's copy is full of links into /etc and /var: here they become files.
  cpSync(WORDPRESS, site, {
    recursive: true,
    dereference: true,
    filter: (path) => existsSync(path),
  });
  writeFileSync(
    join(site, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', true ); define( 'AUTH_KEY', 'a' ); define( 'SECURE_AUTH_KEY', 'b' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`,
  );
  const content = join(site, 'wp-content');
  mkdirSync(join(content, 'themes/bare'), { recursive: true });
  writeFileSync(
    join(content, 'themes/bare/style.css'),
    '/*\nTheme Name: Bare\n*/\nhtml { font-size: 62.5% }\n',
  );
  writeFileSync(
    join(content, 'themes/bare/index.php'),
    `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
  );
  cpSync(PLUGIN, join(content, 'plugins/rupture-repair'), { recursive: true });
  for (const file of mustUse) cpSync(file, join(content, 'mu-plugins', basename(file)));
}

/**
 * Starts a site.
 * @param {{ posts: Record<string, Post>, settings?: Record<string, string>, mustUse?: string[] }} what `settings`: the plugin's; `mustUse`: files of PHP that the site always runs
 * @returns {Promise<Site>}
 */
export async function startSite({ posts, settings = {}, mustUse = [] }) {
  requireCurrent('library');
  requirePackages(
    'The WordPress plugin',
    ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'],
    () => Boolean(existsSync(WORDPRESS) && onPath('php') && onPath('mariadbd')),
  );
  for (const file of readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.php')) execFileSync('php', ['-l', join(PLUGIN, file)], { stdio: 'pipe' });

  copyFiles(mustUse);
  await makeDatabase();
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const given = join(folder, 'given.json');
  writeFileSync(given, JSON.stringify({ posts, settings }));
  const fill = (/** @type {string} */ step) =>
    execFileSync('php', ['-d', 'display_errors=stderr', FILL, site, base, step, given], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  fill('install');
  fill('activate');
  const made = JSON.parse(fill('posts').replace(/^[^{]*/, ''));
  start('php', ['-S', `127.0.0.1:${port}`, '-t', site]);
  await patiently(() => fetch(base));
  return { base, made };
}
