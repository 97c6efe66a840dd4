/*
 * Tries the plugin in a real WordPress: installs one (Debian's) in a temporary folder with a database of its own, saves the
 * posts of an author and of an administrator as their editor would, and looks at them in Chromium.
 */
import assert from 'node:assert/strict';
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
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, installWithApt, onPath } from '../../../scripts/browsers.js';
import { requireCurrent } from '../../../scripts/build/freshness.js';
import { loadSource } from '../../../scripts/build/load-source.js';
import { describePages, inPage } from '../watched-page.js';

requireCurrent('library');

const PLUGIN = 'dist/wordpress/rupture-repair';
const WORDPRESS = '/usr/share/wordpress';
const PACKAGES = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server'];
/** What an administrator sets, with markup that must not come through. */
const HELPLINE = 'Night line: 01632 960123 <b>& more</b>';

const isThere = () => existsSync(WORDPRESS) && onPath('php') && onPath('mariadbd');
if (!isThere()) installWithApt(PACKAGES);
if (!isThere()) {
  console.error(
    `The plugin can only be tried where ${PACKAGES.join(', ')} can be installed with apt.`,
  );
  process.exit(1);
}

const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });
for (const file of files)
  if (file.endsWith('.php')) execFileSync('php', ['-l', join(PLUGIN, file)], { stdio: 'pipe' });

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
const start = (command, args) => {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const child = spawn(command, args, { stdio: 'ignore', detached: true, env });
  child.unref();
  running.push(child);
};

const data = join(folder, 'data');
execFileSync(
  'mariadb-install-db',
  [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ],
  { stdio: 'pipe' },
);
start('mariadbd', [
  '--no-defaults',
  '--user=root',
  `--datadir=${data}`,
  `--socket=${socket}`,
  '--skip-networking',
  `--pid-file=${folder}/db.pid`,
]);
const sql = (/** @type {string} */ text) =>
  execFileSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', text], {
    stdio: 'pipe',
  });
for (let tries = 0; ; tries++)
  try {
    sql(
      "CREATE DATABASE wordpress; CREATE USER 'wp'@'localhost' IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO 'wp'@'localhost'",
    );
    break;
  } catch (error) {
    if (tries > 100) throw error;
    await wait(100);
  }

// Debian's copy is full of links into /etc and /var: here they become files.
cpSync(WORDPRESS, site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
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

const { snippet } = await loadSource('src/embed/snippet.ts');
const { en } = await loadSource('src/wording/languages/en.ts');
/** A title that would end a shortcode, an attribute or a string. */
const OWN_TITLE = 'Ours [“now”] \\ "then" < & &amp; \u00a0later';

/** Attributes with which someone who may not write scripts would try to. @param {string} [prefix] */
const attack = (prefix = '') =>
  Object.entries({ tabindex: '0', autofocus: '', style: 'position: fixed', id: 'x', class: 'x' })
    .concat(['onfocus', 'onclick'].map((name) => [name, 'window.ran = true']))
    .map(([name, value]) => `${prefix}${name}="${value}"`)
    .join(' ');

/** What is written by whom, before WordPress has seen it. */
const posts = {
  'an author pastes a placeholder': {
    role: 'author',
    text: `<div class="alignwide" data-rupture-repair="repair-checklist" data-people="two" data-wording='{"title":"Our steps"}'><div data-fallback="en 0.1"><h2>Copy</h2><p>Readable.</p></div></div>\n<script src="/wp-content/plugins/rupture-repair/assets/rupture-repair.min.js"></script>`,
  },
  'an author uses shortcodes': {
    role: 'author',
    text: '[repair_card theme="calm" look="dusk" onclick="alert(1)" pdf="javascript:alert(1)"]\n\n[repair_checklist people="two" lang="es"]\n\n[rupture_diagram selected="trust"]',
  },
  'an author attacks with placeholders': {
    role: 'author',
    text: `<div data-rupture-repair="repair-card" ${attack('data-')} data-pdf="javascript:alert(1)"><p>Readable.</p></div>\n<div data-rupture-repair="repair-cart"></div>\n[repair_checklist]`,
  },
  'an author attacks with shortcodes and blocks': {
    role: 'author',
    text: `[repair_card ${attack()} ${attack('data-')} kit='" onfocus="window.ran = true' pdf="&#106;avascript:alert(1)"]\n\n[rupture_diagram theme="]" onclick="window.ran = true"]\n\n<!-- wp:rupture-repair/repair-checklist {"onfocus":"window.ran = true","data-onfocus":"window.ran = true","className":"x","kit":"\\u0022 onfocus=\\u0022window.ran = true","people":"\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e"} /-->`,
  },
  'an author pastes the builder’s shortcode': {
    role: 'author',
    text: snippet(
      'wordpress-plugin',
      {
        widget: 'repair-card',
        wording: en,
        attributes: { look: 'dusk', wording: JSON.stringify({ title: OWN_TITLE }) },
      },
      { base: '/', integrity: {} },
    ),
  },
  'an administrator uses blocks': {
    role: 'administrator',
    text: '<!-- wp:rupture-repair/repair-card {"theme":"calm","headingLevel":"3"} /-->\n<!-- wp:rupture-repair/repair-checklist /-->',
  },
  'an administrator writes a tag': {
    role: 'administrator',
    text: '<!-- wp:html --><repair-card look="orchard"></repair-card><script src="/wp-content/plugins/rupture-repair/assets/rupture-repair.min.js" defer></script><!-- /wp:html -->',
  },
};

writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
writeFileSync(
  join(folder, 'fill.php'),
  `<?php
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1'; $_SERVER['REQUEST_METHOD'] = 'GET';
$step = $argv[1];
if ( 'install' === $step ) define( 'WP_INSTALLING', true );
require '${site}/wp-load.php';
if ( 'install' === $step ) {
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install( 'Site', 'admin', 'admin@example.org', false, '', 'secret' );
  update_option( 'siteurl', '${base}' ); update_option( 'home', '${base}' ); update_option( 'template', 'bare' ); update_option( 'stylesheet', 'bare' );
  exit;
}
require_once ABSPATH . 'wp-admin/includes/plugin.php';
if ( 'activate' === $step ) {
  $error = activate_plugin( 'rupture-repair/rupture-repair.php' );
  if ( is_wp_error( $error ) ) { fwrite( STDERR, $error->get_error_message() ); exit( 1 ); }
  exit;
}
rupture_repair_register_settings();
update_option( 'rupture_repair', array( 'helplines' => '${HELPLINE}', 'theme' => 'plaid' ) );
$made = array();
foreach ( json_decode( file_get_contents( '${folder}/posts.json' ), true ) as $name => $post ) {
  $user = wp_insert_user( array( 'user_login' => md5( $name ), 'user_pass' => 'secret', 'role' => $post['role'] ) );
  wp_set_current_user( $user );
  kses_init();
  $id = wp_insert_post( wp_slash( array( 'post_title' => 'Post', 'post_content' => $post['text'], 'post_status' => 'publish', 'post_author' => $user ) ) );
  $made[ $name ] = array( 'id' => $id, 'saved' => get_post( $id )->post_content, 'unfiltered' => current_user_can( 'unfiltered_html' ) );
}
echo json_encode( $made );
`,
);
const fill = (/** @type {string} */ step) =>
  execFileSync('php', ['-d', 'display_errors=stderr', join(folder, 'fill.php'), step], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
fill('install');
fill('activate');
/** @type {Record<string, { id: number, saved: string, unfiltered: boolean }>} */
const made = JSON.parse(fill('posts').replace(/^[^{]*/, ''));

start('php', ['-S', `127.0.0.1:${port}`, '-t', site]);
const isUp = () =>
  fetch(base).then(
    () => true,
    () => false,
  );
for (let tries = 0; tries < 100 && !(await isUp()); tries++) await wait(100);

/** What a visitor meets in a post. @param {string} name @param {RegExp[]} says the warnings that are due, in order */
function visit(name, says) {
  const due = [...says];
  const address = `${base}/?p=${made[name]?.id}`;
  const rules = {
    asks: (/** @type {string} */ url) => url.startsWith(base),
    says: (/** @type {string} */ text, /** @type {string} */ level) => {
      const isDue = due[0]?.test(text) ?? false;
      if (isDue) due.shift();
      return isDue || !/error|warn/.test(level);
    },
  };
  return inPage(rules, async ({ page, faults }) => {
    await page.goto(address, { waitUntil: 'load' });
    const source = await (await fetch(address)).text();
    const met = await page.evaluate(() =>
      ['rupture-diagram', 'repair-checklist', 'repair-card'].flatMap((tag) =>
        [...document.querySelectorAll(`${tag}, [data-rupture-repair=${tag}]`)].flatMap((place) => {
          const widget = place.localName === tag ? place : place.shadowRoot?.querySelector(tag);
          if (!widget) return [];
          const base = widget.shadowRoot?.querySelector('.base');
          const title = base?.querySelector('.title');
          return {
            tag,
            title: title?.textContent?.trim(),
            level: title?.getAttribute('aria-level'),
            look: base?.className,
            lang: base?.getAttribute('lang'),
            slotted: place.querySelector('[data-slot=safety]')?.textContent,
            link: base?.querySelector('a[download]')?.getAttribute('href'),
            // The last two are what every placeholder gives to its widget.
            attributes: widget
              .getAttributeNames()
              .filter((name) => name !== 'exportparts' && name !== 'style')
              .join(' '),
          };
        }),
      ),
    );
    const ran = await page.evaluate(() => {
      const places = [...document.querySelectorAll('[data-rupture-repair]')];
      for (const place of places)
        for (const one of [place, ...place.children, ...(place.shadowRoot?.children ?? [])]) {
          /** @type {HTMLElement} */ (one).focus();
          /** @type {HTMLElement} */ (one).click();
        }
      const all = [document, ...places.flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap(
        (root) => [...root.querySelectorAll('*')],
      );
      return all
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => /^on/.test(name))
        .concat('ran' in window ? 'ran' : []);
    });
    for (const name of ran) faults.add(`lets through ${name}`);
    for (const one of due) faults.add(`does not say ${one}`);
    return { source, met, faults };
  });
}

/** @typedef {Awaited<ReturnType<typeof visit>>['met'][number]} Met */
/** @param {string} name @param {Partial<Met>[]} expected @param {string[]} readable @param {number} scripts how often our script is named @param {RegExp[]} [says] */
const check = (name, expected, readable, scripts, says = []) =>
  it(name, async () => {
    const { source, met, faults } = await visit(name, says);
    if (met.length !== expected.length)
      faults.add(`has ${met.length} widgets, not ${expected.length}`);
    expected.forEach((wanted, index) => {
      for (const [key, value] of Object.entries(wanted)) {
        const found = met[index]?.[/** @type {keyof Met} */ (key)];
        const isRight = key === 'look' ? String(found).includes(String(value)) : found === value;
        if (!isRight)
          faults.add(
            `${wanted.tag}: ${key} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`,
          );
      }
    });
    for (const text of readable)
      if (!source.includes(text)) faults.add(`cannot be read without scripts: “${text}”`);
    const named =
      source.match(/<script[^>]*\/rupture-repair(?:\.(?:diagram|checklist|card|exit))?\.min\.js/g)
        ?.length ?? 0;
    if (named !== scripts) faults.add(`names the script ${named} times, not ${scripts}`);
    assert.deepEqual([...faults], []);
  });

describePages('in WordPress', () => {
  const title = 'Repair, one part at a time';
  check(
    'an author uses shortcodes',
    [
      { tag: 'rupture-diagram', lang: 'en' },
      {
        tag: 'repair-checklist',
        lang: 'es',
        title: 'Reparar, una parte a la vez',
        slotted: 'Night line: 01632 960123 & more',
      },
      { tag: 'repair-card', look: 'calm', title: 'Rupture & Repair', link: undefined },
    ],
    ['Reconocer el dolor', 'owning what we did', 'Broken trust'],
    1,
  );
  check(
    'an author attacks with placeholders',
    [
      { tag: 'repair-checklist', title, lang: 'en' },
      { tag: 'repair-card', attributes: 'pdf', title: 'Rupture & Repair', link: undefined },
    ],
    ['Readable.'],
    1,
    [/^<repair-card> data-autofocus, .*data-onfocus.* left out/, /repair-cart/, /pdf="javascript:/],
  );
  check(
    'an author attacks with shortcodes and blocks',
    [
      { tag: 'rupture-diagram', attributes: 'lang' },
      { tag: 'repair-checklist', attributes: 'kit people lang', title },
      { tag: 'repair-card', attributes: 'kit lang', link: undefined },
    ],
    ['owning what we did', 'Broken trust'],
    1,
    [/people=.* is not known/],
  );
  check(
    'an author pastes the builder’s shortcode',
    [{ tag: 'repair-card', title: OWN_TITLE, look: 'dusk' }],
    [],
    1,
  );
  check(
    'an administrator uses blocks',
    [
      { tag: 'repair-checklist', title, lang: 'en' },
      { tag: 'repair-card', level: '3', look: 'calm' },
    ],
    [en.checklist.parts.hurt.title, 'owning what we did'],
    1,
  );
  check('an administrator writes a tag', [{ tag: 'repair-card', look: 'orchard' }], [], 1);
  // What the author pasted lost its script, as it should: the site brings it, here with the plugin's own shortcode elsewhere.
  const pasted = 'an author pastes a placeholder';
  check(pasted, [], ['Readable.'], 0);

  it(`${pasted}, and the site has the script`, async () => {
    const { saved = '', id } = made[pasted] ?? {};
    assert.doesNotMatch(saved, /<script/);
    await inPage({}, async ({ page, faults }) => {
      await page.goto(`${base}/?p=${id}`);
      await page.addScriptTag({
        url: `${base}/wp-content/plugins/rupture-repair/assets/rupture-repair.min.js`,
      });
      const title = await page.evaluate(() =>
        document
          .querySelector('[data-rupture-repair]')
          ?.shadowRoot?.querySelector('repair-checklist')
          ?.shadowRoot?.querySelector('.title')
          ?.textContent?.trim(),
      );
      assert.equal(title, 'Our steps');
      assert.deepEqual([...faults], []);
    });
  });
});
