import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FOLDER, webFolder } from '../../src/embed/crossing.js';
import { fallbackHtml } from '../../src/embed/fallback.js';
import { SINGLES } from '../../src/contract/names.js';
import { ROUTES, snippet, snippetOnce, type Choice, type Route } from '../../src/embed/snippet.js';
import { en } from '../../src/wording/languages/en.js';
import type { Wording } from '../../src/wording/wording.js';

/** What breaks out of somewhere: HTML, attributes, JavaScript, shortcodes, addresses. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...['"', "'", '<', '>', '&', '`', '=', '/', '\\', '[', ']', '\n', '\r', '\t', ' ', '\0', ';'],
      ...['</div>', '<script>', '<img src=x onerror=alert(1)>', '-->', '*/', '&quot;', '\u2028'],
      ...['javascript:', 'https://', '//', ' onfocus=alert(1) ', "';alert(1);'", '../', '?', '#'],
    ),
    fc.string({ maxLength: 4 }),
  ),
  maxLength: 8,
});
const name = fc.oneof(
  hostile,
  fc.constantFrom('onfocus', 'style', 'class', 'id', 'is', 'slot', 'pdf', 'look', 'wording', 'ONx'),
);
const files = fc.record({
  base: hostile,
  integrity: fc.constant({ 'rupture-repair.min.js': '">x', 'rupture-repair.card.min.js': '">x' }),
});
const wording = fc
  .record({ lang: hostile, title: hostile, text: hostile })
  .map(({ lang, title, text }): Wording => {
    const parts = { ...en.checklist.parts, hurt: { ...en.checklist.parts.hurt, text } };
    return {
      ...en,
      lang,
      diagram: { ...en.diagram, title, caption: text },
      checklist: { ...en.checklist, title, safety: text, parts },
      card: { ...en.card, title, credit: text },
    };
  });
const variable = fc.oneof(hostile, fc.constantFrom('--rr-accent', '--rr-font', '--x', 'color'));
const choice: fc.Arbitrary<Choice> = fc.record({
  widget: fc.constantFrom(...SINGLES, 'repair-kit'),
  inside: fc.subarray([...SINGLES]),
  exit: fc.oneof(hostile, fc.constant('https://example.org/')),
  wording,
  attributes: fc.dictionary(name, hostile, { maxKeys: 4 }),
  helpline: hostile,
  variables: fc.dictionary(variable, fc.oneof(hostile, fc.constant('#2f6b5b')), { maxKeys: 3 }),
});

const parsed = (code: string) => new DOMParser().parseFromString(code, 'text/html');
const isOurs = (address: string, base: string) =>
  address.startsWith(base) &&
  /^(?:rupture-repair[\w.-]*\.(?:js|css)|frame-height\.js|frame\.html\?.*)$/.test(
    address.slice(base.length),
  );
/** The slot of a helpline, where it leads, and the look of a widget: what they may be, by tag and attribute. */
const ALLOWED: [tags: RegExp, name: RegExp, value: RegExp][] = [
  [/^(?:repair|rupture)-|^div$/, /^style$/, /^(?:--rr-[a-z-]+: [#\w][\w\- .,%]*(?:; |$))+$/],
  [/^p$/, /^(?:data-)?slot$/, /^(?:safety|after)$/],
  [/^page-exit$|^div$/, /^(?:data-)?href$/, /^https?:\/\//],
  [/^a$/, /^href$/, /^(?:https?:\/\/|mailto:[\w.+-]+@|tel:\+?\d+$)/],
];
/** A page's own colours and sizes, for its style sheet. */
const OWN_STYLES = /^\n?:root \{\n(?: {2}--rr-[a-z-]+: [#\w][\w\- .,%]*;\n)+\}\n?$/;
/** What would run, look or lead otherwise than a snippet says. */
function faults(page: Document, base: string): string[] {
  const leads = /^(?:src|href|action|formaction|srcdoc|data)$/;
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const { localName: tag } = element;
    const attributes = [...element.attributes].flatMap(({ name: own, value }) => {
      const isAllowed = ALLOWED.some(
        ([tags, names, values]) => tags.test(tag) && names.test(own) && values.test(value),
      );
      if (isAllowed) return [];
      if (own === 'style') return [`${tag} style=${value}`];
      if (leads.test(own)) return isOurs(value, base) ? [] : [`${own}=${value}`];
      return /^(?:data-)?(?:on.*|class|id|is|slot)$/.test(own) ? [own] : [];
    });
    const known =
      /^(?:html|head|body|div|h[1-6]|a|p|ul|ol|li|q|strong|link|script|iframe|rupture-diagram|repair-(?:kit|card|checklist)|page-exit)$/;
    const isOwn = tag === 'style' && OWN_STYLES.test(element.textContent);
    if (isOwn) return attributes;
    const isBare = tag === 'script' && (!element.getAttribute('src') || element.textContent);
    return [...attributes, ...(known.test(tag) && !isBare ? [] : [tag])];
  });
}

describe('a snippet of hostile words, attributes and addresses', () => {
  const silent = console.warn;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = silent));
  const check = (route: Route, test: (code: string, base: string) => void) => {
    fc.assert(
      fc.property(choice, files, (chosen, named) => {
        const base = webFolder(named.base) ?? FOLDER;
        test(snippet(route, chosen, named), base);
        test(snippetOnce(route, chosen, named), base);
      }),
      { numRuns: 300 },
    );
  };

  const tagged = ROUTES.filter((one) => !['npm', 'paste', 'wordpress-plugin'].includes(one));
  for (const route of tagged)
    it(`runs nothing and leads nowhere else: ${route}`, () => {
      check(route, (code, base) => {
        expect(faults(parsed(code), base), code).to.deep.equal([]);
      });
    });

  it('runs the script that it was given, and nothing else: paste', () => {
    fc.assert(
      fc.property(choice, hostile, (chosen, packed) => {
        const page = parsed(
          snippet('paste', chosen, { base: '/', integrity: {}, packed: `A${packed}` }),
        );
        const [style, ...styles] = page.querySelectorAll('style');
        const [script, ...scripts] = page.querySelectorAll('script');
        expect([styles.length, scripts.length, script!.attributes.length]).to.deep.equal([0, 0, 0]);
        expect(script!.textContent).to.match(/^\s*\(async function[^"]*"A[\w+/=]*";/);
        expect(script!.textContent.match(/"/g)).to.have.length(6);
        expect(style!.textContent)
          .to.contain('@media')
          .and.not.to.match(/url|import|expression/);
        script!.remove();
        style!.remove();
        expect(faults(page, '/')).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('imports our own modules and nothing else: npm', () => {
    check('npm', (code) => {
      if (!code) return;
      const [imports = '', ...html] = code.split('\n/* in your HTML: */\n');
      expect(imports).to.match(/^(?:import 'rupture-repair\/[\w/-]+\.js';\n){1,5}$/);
      expect(faults(parsed(html.join('')), FOLDER), code).to.deep.equal([]);
    });
  });

  it('stays in its shortcodes as WordPress reads them: wordpress-plugin', () => {
    check('wordpress-plugin', (code) => {
      for (const line of code && !OWN_STYLES.test(code) ? code.split('\n') : [])
        expect(line).to.match(
          /^\[(?:rupture_diagram|repair_checklist|repair_card|page_exit)(?: (?!on)[a-z-]+="[^"<>[\]\\\t\r\n\u00a0\u200b]*")*\]$/,
        );
    });
  });

  it('says in a shortcode what was chosen, once the browser has read it', () => {
    fc.assert(
      fc.property(hostile, (own) => {
        fc.pre(own !== '' && !/[\0\r]/.test(own));
        const attributes = { wording: own };
        const code = snippet(
          'wordpress-plugin',
          { widget: 'repair-card', wording: en, attributes },
          { base: '/', integrity: {} },
        );
        const value = /wording="([^"]*)"/.exec(code)![1]!;
        expect(parsed(`<p title="${value}">`).querySelector('p')!.title).to.equal(own);
      }),
    );
  });

  it('names the usual folder in place of what is none', () => {
    for (const base of [
      'javascript:alert(1)//',
      'data:x,',
      'localhost:80/',
      '/x?',
      'http://[',
      '#',
    ])
      expect(webFolder(base), base).to.equal(undefined);
    for (const base of ['/x/', './', '', 'https://a.invalid/x/', '../a b/', '//a.invalid/'])
      expect(webFolder(base), base).to.equal(base);
    expect(webFolder('/x')).to.equal('/x/');
  });
});

describe('a readable copy of hostile words', () => {
  it('is text alone, in the tags of a copy', () => {
    fc.assert(
      fc.property(wording, fc.constantFrom(...SINGLES), fc.anything(), (words, widget, level) => {
        const html = fallbackHtml(widget, words, level as number);
        expect(faults(parsed(html), '/'), html).to.deep.equal([]);
        const copy = parsed(html).querySelector('[data-fallback]')!;
        expect(copy.parentElement!.childNodes).to.have.length(1);
        expect([...copy.attributes]).to.have.length(1);
      }),
      { numRuns: 300 },
    );
  });
});
