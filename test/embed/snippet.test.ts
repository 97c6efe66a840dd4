import { expect } from '@open-wc/testing';
import { ownStyles } from '../../src/embed/choice.js';
import {
  filesOf,
  ROUTES,
  snippet,
  snippetOnce,
  type Choice,
  type Route,
} from '../../src/embed/snippet.js';
import { ar } from '../../src/wording/languages/ar.js';
import { en } from '../../src/wording/languages/en.js';
import { es } from '../../src/wording/languages/es.js';
import { blankPage, until, type Page } from './blank-page.js';
import { widgetsIn } from './placed.js';

const WIDGETS = ['rupture-diagram', 'repair-checklist', 'repair-card'] as const;
const base = new URL('../../dist/', import.meta.url).href;
const ATTRIBUTES = {
  theme: 'calm',
  'heading-level': '3',
  wording: '{"noteLabel":"Ours & \\"yours\\""}',
};

/** What a visitor gets: the words of each widget of the page and its frames, its theme, language and heading level. */
function met(page: Page): string[] {
  const own = widgetsIn(page.document, `:is(${WIDGETS.join()})`).map((widget) => {
    const shown = widget.shadowRoot?.querySelector<HTMLElement>('.base');
    const level = shown?.querySelector('[aria-level]')?.getAttribute('aria-level');
    const words = shown?.textContent.replace(/\s+/g, ' ');
    return `${widget.localName} ${shown?.className} ${shown?.lang} ${shown?.dir} ${level} ${words}`;
  });
  const frames = [...page.document.querySelectorAll('iframe')];
  return [...own, ...frames.flatMap((frame) => met(frame.contentWindow as Page))];
}

/** A page with what is pasted, as its editor would save it; npm's imports are resolved to the built files. */
function pasted(route: Route, choice: Choice, integrity: Record<string, string>): Promise<Page> {
  const files = { base, integrity };
  const code = snippet(route, choice, files);
  if (route !== 'npm') return blankPage(`${code}\n${snippetOnce(route, choice, files)}`);
  const [imports = '', inHtml = ''] = code.split('/* in your HTML: */');
  const resolved = imports.replace(/'rupture-repair\//g, `'${base}`);
  return blankPage(`<script type="module">${resolved}</script>${inHtml}`);
}

describe('a snippet', () => {
  const integrity: Record<string, string> = {};
  before(async () => {
    const answer = await fetch(`${base}integrity.json`);
    expect(answer.ok, 'dist/ is not built: run `npm run build` first').to.equal(true);
    // The test server sends the files with their source maps in them, and so with other hashes.
    for (const name of Object.keys((await answer.json()) as object)) {
      const bytes = await (await fetch(base + name)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      integrity[name] = `sha384-${btoa(String.fromCharCode(...hash))}`;
    }
  });

  for (const wording of [en, es, ar])
    for (const widget of [...WIDGETS, 'repair-kit'] as const)
      it(`shows the same on every route: ${widget}, ${wording.lang}`, async function () {
        this.timeout(30000);
        const own = widget === 'repair-checklist' ? ATTRIBUTES : { ...ATTRIBUTES, wording: '' };
        const choice = { widget, wording, attributes: own };
        // What stands in a page that was written by hand.
        const marks = Object.entries({ ...own, lang: wording.lang })
          .filter(([, value]) => value)
          .map(([name, value]) => `${name}='${value}'`)
          .join(' ');
        const inside = WIDGETS.map((name) => `<${name} heading-level="3"></${name}>`).join('');
        const pack =
          wording.lang === 'en'
            ? ''
            : `<script src="${base}rupture-repair.${wording.lang}.min.js"></script>`;
        const byHand = await blankPage(
          `<${widget} ${marks}>${widget === 'repair-kit' ? inside : ''}</${widget}>
          ${pack}<script src="${base}rupture-repair.min.js"></script>`,
        );
        const expected = met(byHand);
        expect(expected[0]).to.contain(`${wording.lang} ${wording.dir} 3`);
        for (const route of ROUTES) {
          // The plugin's shortcode is tried in a real WordPress.
          if (route === 'wordpress-plugin') continue;
          const page = await pasted(route, choice, integrity);
          await until(
            () => met(page).join() === expected.join(),
            `${route}: ${met(page).join().slice(0, 200)} is ${expected.join().slice(0, 200)}`,
          );
          const said = page.said.filter((line) => !line.includes('Lit is in dev mode'));
          expect(said, route).to.deep.equal([]);
        }
      });

  it('can be read in full where no script runs', () => {
    const choice: Choice = { widget: 'repair-kit', wording: es, attributes: {} };
    for (const route of ['html', 'code-block', 'wordpress'] as const) {
      const place = document.createElement('div');
      place.innerHTML = snippet(route, choice, { base, integrity: {} });
      expect(place.innerText).to.contain(es.card.title).and.to.contain(es.checklist.safety);
      for (const { label } of Object.values(es.diagram.kinds))
        expect(place.textContent).to.contain(label);
    }
  });

  it('names the room first, then the words, then the script: nothing moves, and no other language is seen', () => {
    const choice: Choice = { widget: 'repair-card', wording: es, attributes: {} };
    const place = document.createElement('template');
    place.innerHTML = snippet('html', choice, { base: '/', integrity: {} });
    const names = [...place.content.querySelectorAll('link, script')].map((tag) =>
      (tag.getAttribute('href') ?? tag.getAttribute('src'))?.slice(1),
    );
    expect(names).to.deep.equal([
      'rupture-repair.css',
      'rupture-repair.es.min.js',
      'rupture-repair.card.min.js',
    ]);
  });

  it('names each file with the hash that a browser checks', async () => {
    const html = snippet(
      'html',
      { widget: 'repair-card', wording: es, attributes: {} },
      { base, integrity },
    );
    // Any character of base64, so that it is wrong whatever the hash begins with.
    const wrong = html.replace(/sha384-.{4}/g, 'sha384-AAAA');
    const isAlive = async (code: string) => {
      const { document } = await blankPage(code);
      return document.querySelector('repair-card')!.shadowRoot !== null;
    };
    expect(await isAlive(html)).to.equal(true);
    expect(await isAlive(wrong)).to.equal(false);
  });

  it('is a shortcode for the plugin', () => {
    const attributes = { theme: 'calm', without: '' };
    const choice = { widget: 'repair-card', wording: es, attributes } as const;
    const code = snippet('wordpress-plugin', choice, { base, integrity });
    expect(code).to.equal('[repair_card lang="es" theme="calm"]');
  });

  it('joins shortcodes by a name, and gives each its own of what is chosen', () => {
    const choice: Choice = {
      widget: 'repair-kit',
      inside: ['rupture-diagram', 'repair-checklist'],
      wording: en,
      attributes: { people: 'two', wording: '{"checklist":{"noteLabel":"Ours"}}' },
      exit: 'https://example.org/',
    };
    expect(snippet('wordpress-plugin', choice, { base, integrity })).to.equal(
      `[page_exit href="https://example.org/"]
[rupture_diagram kit="together"]
[repair_checklist kit="together" people="two" wording="{&quot;noteLabel&quot;:&quot;Ours&quot;}"]`,
    );
  });

  for (const route of ROUTES.filter((one) => one !== 'wordpress-plugin'))
    it(`joins some of the widgets, without the others' files: ${route}`, async () => {
      const choice: Choice = {
        widget: 'repair-kit',
        inside: ['rupture-diagram', 'repair-checklist'],
        wording: es,
        attributes: { relationship: 'work' },
      };
      const page = await pasted(route, choice, integrity);
      const names = () => met(page).map((text) => text.split(' ')[0]);
      await until(
        () => met(page).every((text) => text.includes(' es ltr ')) && names().length === 2,
        `${route}: ${names().join()}`,
      );
      expect(names()).to.deep.equal(['rupture-diagram', 'repair-checklist']);
      expect(filesOf('frame', choice)).not.to.include('rupture-repair.min.js');
      const said = page.said.filter((line) => !line.includes('Lit is in dev mode'));
      expect(said, route).to.deep.equal([]);
    });

  it('has a quick exit where one is chosen, which can be pressed without a script', () => {
    const choice: Choice = {
      widget: 'repair-card',
      wording: es,
      attributes: { theme: 'night' },
      exit: 'https://example.org/',
    };
    const files = { base: '/', integrity: {}, packed: 'A' };
    for (const route of ['html', 'code-block', 'paste', 'wordpress', 'npm'] as const) {
      const place = document.createElement('template');
      place.innerHTML = snippet(route, choice, files);
      const exit = place.content.querySelector('page-exit, [data-rupture-repair=page-exit]')!;
      expect(exit.textContent, route).to.equal(es.exit.label);
      expect(exit.querySelector('a')!.href).to.equal('https://example.org/');
      const marks = [...exit.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
      expect(marks.replace(/data-/g, '')).to.match(
        /^(rupture-repair=page-exit )?lang=es href=https:\/\/example.org\/ theme=night$/,
      );
    }
    expect(filesOf('html', choice)).to.include('rupture-repair.exit.min.js');
    expect(snippet('npm', choice, files)).to.contain("'rupture-repair/page-exit.js'");
  });

  it('leaves for no address but one of the web', () => {
    const silent = console.warn;
    console.warn = () => {};
    for (const exit of ['javascript:alert(1)', '/home', 'data:text/html,x']) {
      const choice: Choice = { widget: 'repair-card', wording: en, attributes: {}, exit };
      expect(snippet('html', choice, { base, integrity: {} })).not.to.contain('page-exit');
    }
    console.warn = silent;
  });

  it('puts no style into the HTML of a page whose colours lie in a file', () => {
    const files = { base: '/', integrity: {}, hasOwnStyles: true };
    const variables = { '--rr-accent': '#aa0000' };
    for (const route of ['html', 'code-block', 'wordpress', 'frame'] as const)
      for (const widget of ['repair-card', 'repair-kit'] as const) {
        const choice: Choice = { widget, wording: en, attributes: {}, variables };
        const place = document.createElement('template');
        place.innerHTML = snippet(route, choice, files) + snippetOnce(route, choice, files);
        expect(place.content.querySelectorAll('style, [style]'), route).to.have.length(0);
        const linked = place.content.querySelectorAll('link[href="/rupture-repair.colours.css"]');
        expect(linked, route).to.have.length(route === 'frame' ? 0 : 1);
        expect(ownStyles(choice)).to.contain('--rr-accent: #aa0000');
      }
  });

  it('lets no word out of its attribute or text', () => {
    const title = '<img src=x onerror=alert(1)>"\'&';
    const wording = { ...en, card: { ...en.card, title } };
    const attributes = { pdf: '"><script>alert(1)</script>' };
    for (const route of ['html', 'code-block', 'wordpress', 'frame'] as const) {
      const place = document.createElement('template');
      place.innerHTML = snippet(
        route,
        { widget: 'repair-card', wording, attributes },
        { base, integrity: {} },
      );
      expect(place.content.querySelector('img') === null, route).to.equal(true);
      const inline = [...place.content.querySelectorAll('script')].filter(({ src }) => !src);
      expect(inline, route).to.have.length(0);
    }
  });
});
