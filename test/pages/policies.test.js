/*
 * Each way to bring a widget to a page, under the very policy (CSP) that the page for signing gives to copy: the page that the way
 * makes comes alive with its colour and its helpline, and nothing is refused. With a directive less it is not so.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { requireCurrent } from '../../scripts/build/freshness.js';
import { WAYS } from '../../scripts/site/ways.js';
import { describePages, inPage } from './watched-page.js';

/** @typedef {import('./policy-pages.js').Made} Made */
/** @typedef {import('./policy-pages.js').Way} Way */

requireCurrent('site');
const { ACCENT, row, given, hashedPage, HELPLINE, pageOf, policies } =
  await import('./policy-pages.js');
const HOST = 'https://page.example/';
const PATIENCE = 20_000;
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Whether all three widgets are there in a document, in the colour and with the helpline. @param {string} accent @param {string} helpline */
const isAlive = (accent, helpline) => {
  /** @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} */
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? roots(shadowRoot) : [],
    ),
  ];
  const all = roots(document);
  const find = (/** @type {string} */ selector) =>
    all.flatMap((root) => [...root.querySelectorAll(selector)]);
  const widgets = find('rupture-diagram, repair-checklist, repair-card');
  const isColored = (/** @type {Element} */ widget) =>
    accent === ''
      ? find('repair-kit').some((kit) => kit.getAttribute('theme') === 'night')
      : getComputedStyle(widget).getPropertyValue('--rr-accent').trim() === accent;
  return (
    widgets.length === 3 &&
    widgets.every(
      (widget) =>
        Boolean(widget.shadowRoot?.querySelector('.title')?.textContent?.trim()) &&
        isColored(widget),
    ) &&
    [...document.fonts].some(({ status }) => status === 'loaded') &&
    find('p, span').some(
      (one) => one.textContent?.includes(helpline) && one.getBoundingClientRect().height > 0,
    )
  );
};

/**
 * What goes wrong with a page under a policy, and with what it frames under another.
 * @param {Way} way @param {Made} page @param {string} policy @param {string} [framed]
 */
const faultsUnder = (way, { html, texts }, policy, framed) =>
  inPage({ height: 1600 }, async ({ page, faults }) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { href, protocol, pathname, hostname } = new URL(request.url());
      if (protocol === 'data:') return void request.continue();
      const name = pathname.slice(pathname.lastIndexOf('/') + 1);
      const isPage = href === HOST;
      const own = isPage ? policy : name === 'frame.html' ? framed : undefined;
      const type = isPage ? 'html' : (name.split('.').at(-1) ?? '');
      try {
        void request.respond({
          contentType: `${TYPES[/** @type {keyof typeof TYPES} */ (type)]}; charset=utf-8`,
          headers: {
            ...(own ? { 'content-security-policy': own } : {}),
            ...(hostname === 'page.example' ? {} : { 'access-control-allow-origin': '*' }),
          },
          body: isPage ? html : (texts[name] ?? readFileSync(`dist/${name}`)),
        });
      } catch {
        faults.add(`asks for ${href}, which is no file of ours`);
        void request.respond({ status: 404 });
      }
    });
    /** What a policy has refused does not come later. */
    const refused = new Promise((done) => {
      page.on('pageerror', done);
      page.on('console', (message) => message.type() === 'error' && done(message));
    });
    await page.goto(HOST, { waitUntil: 'load' });
    // It may come later than the page around.
    const inside =
      way === 'frame'
        ? await Promise.race([
            page
              .waitForFrame((frame) => frame.url().includes('/frame.html'), { timeout: PATIENCE })
              .catch(() => undefined),
            refused.then(() => undefined),
          ])
        : undefined;
    const accent = way === 'frame' ? '' : ACCENT;
    // Not by frames painted: of a page in a frame there are none while it is out of sight.
    const alive = (inside ?? page)
      .waitForFunction(isAlive, { timeout: PATIENCE, polling: 50 }, accent, HELPLINE)
      .catch(() => faults.add('is not alive, in its colour, with its helpline'));
    await Promise.race([alive, refused]);
    for (const frame of page.frames())
      for (const one of await frame
        .evaluate(() => /** @type {any} */ (window).violations ?? [])
        .catch(() => []))
        faults.add(`breaks the policy: ${one}`);
    if (way === 'frame' && inside) {
      const height = await page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
      if (height === 800) faults.add('the frame is not as high as what it shows');
    }
    return [...faults];
  });

/** The names of the directives that bring something in. @param {string} policy */
const directives = (policy) =>
  policy.match(/\b(?:script|style|frame|img)-src(?:-attr)?(?= )/g) ?? [];
/** @param {string} policy @param {string} name */
const without = (policy, name) => policy.replace(new RegExp(`${name} [^;]*; `), '');

describePages('under the policy that is given for it', async () => {
  for (const way of WAYS) {
    const page = await pageOf(way);
    const [, framed] = policies[way] ?? [];
    it(`${way}: lives, with its colour and helpline, and nothing is refused`, async () => {
      assert.match(page.policy, /^default-src 'none'; /);
      assert.doesNotMatch(page.policy, /…/);
      assert.deepEqual(await faultsUnder(way, page, page.policy, framed), []);
    });
    for (const name of directives(page.policy))
      it(`${way}: needs ${name}`, async () =>
        assert.notDeepEqual(await faultsUnder(way, page, without(page.policy, name), framed), []));
    for (const name of directives(framed ?? ''))
      it(`${way}: needs ${name} in the framed page`, async () =>
        assert.notDeepEqual(
          await faultsUnder(way, page, page.policy, without(framed ?? '', name)),
          [],
        ));
  }

  const strict = "; require-trusted-types-for 'script'; trusted-types 'none'";
  it('npm: needs the name of Lit’s policy', async () => {
    const page = await pageOf('npm');
    const policy = page.policy.replace('trusted-types lit-html', "trusted-types 'none'");
    assert.notEqual(policy, page.policy);
    assert.match(String(await faultsUnder('npm', page, policy)), /lit-html/);
  });
  it('one paste: does not run where text has to be trusted', async () => {
    const page = await pageOf('paste');
    assert.match(String(await faultsUnder('paste', page, page.policy + strict)), /TrustedScript/);
  });
  it('a frame: its page does not run where addresses have to be trusted', async () => {
    const page = await pageOf('frame');
    const [, framed = ''] = policies['frame'] ?? [];
    assert.match(
      String(await faultsUnder('frame', page, page.policy, framed + strict)),
      /TrustedScriptURL/,
    );
  });
  it('WordPress’ plugin: lives where text has to be trusted', async () => {
    const page = await pageOf('plugin');
    assert.deepEqual(await faultsUnder('plugin', page, page.policy + strict), []);
  });
  it('names the very file: lives, and no other script runs', async () => {
    const page = hashedPage();
    assert.deepEqual(await faultsUnder('files', page, page.policy), []);
    const other = {
      ...page,
      html: page.html.replace('</title>', '$&<script src="other.js"></script>'),
    };
    assert.match(String(await faultsUnder('files', other, page.policy)), /other\.js/);
  });
  it('an address: lives on the host of its page under the word for that', async () => {
    const page = await pageOf('address', { base: '/own/' });
    const policy = page.policy.replaceAll(/https:[^; ]*/g, "'self'");
    assert.match(page.html, / src="\/own\//);
    assert.deepEqual(await faultsUnder('address', page, policy), []);
  });
  it('npm’s CDN: lives at the other one with the address that is said', async () => {
    const page = await pageOf('cdn', { from: 'unpkg' });
    const [to = '', from = ''] =
      row('cdn')
        .match(/https:[^<]*\/(?=<\/code>)/g)
        ?.slice(-2) ?? [];
    assert.ok(page.policy.includes(from) && page.html.includes(to));
    assert.deepEqual(await faultsUnder('cdn', page, page.policy.replaceAll(from, to)), []);
  });
  it('are the same in Spanish', () => assert.deepEqual(given('site/es/sign-off.html'), policies));
});
