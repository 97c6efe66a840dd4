import { expect } from '@open-wc/testing';
import { ELEMENTS, packOf, scriptOf, SECTIONS, SINGLES } from '../../src/contract/names.js';
import { en } from '../../src/wording/languages/en.js';
import { es } from '../../src/wording/languages/es.js';
import { blankPage, until, type Page } from './blank-page.js';
import { byRole } from '../query.js';
import { widgetsIn } from './placed.js';

const dist = new URL('../../dist/', import.meta.url).href;
const tag = (file: string) => `<script src="${dist}${file}"></script>`;
const scripts = (...names: (typeof ELEMENTS)[number][]) =>
  names.map((name) => tag(scriptOf(name))).join('');

/** The element as a tag, and as a placeholder. */
const ways = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
  const own = Object.entries(attributes);
  const written = (prefix: string) =>
    own.map(([key, value]) => ` ${prefix}${key}="${value}"`).join('');
  return {
    tag: `<${name}${written('')}></${name}>`,
    placeholder: `<div data-rupture-repair="${name}"${written('data-')}></div>`,
  };
};

/** Each once: a quick exit in a placeholder stands in the page itself. */
const widgets = (page: Page, name: string) => [...new Set(widgetsIn(page.document, name))];

/** What every widget of that name says. */
const texts = (page: Page, name: string) =>
  widgets(page, name).map(({ shadowRoot }) => shadowRoot?.textContent ?? 'not alive');

const requests = (page: Page) =>
  page.performance.getEntriesByType('resource').map((entry) => entry.name.replace(dist, ''));

/** Ticks a part in the checklist, and says what each widget of a kit tells of it. */
async function tick(page: Page): Promise<string[]> {
  const [checklist] = widgetsIn(page.document, 'repair-checklist');
  byRole(checklist!, 'checkbox', en.checklist.parts.own.title).click();
  await until(() => texts(page, 'repair-card').join().includes(en.card.talkedAbout));
  return texts(page, 'repair-card');
}

describe('the script of one element', () => {
  for (const name of [...SINGLES, 'page-exit'] as const)
    for (const way of ['tag', 'placeholder'] as const)
      it(`brings ${name} to life by ${way}, and asks for nothing else`, async () => {
        const page = await blankPage(ways(name)[way] + scripts(name));
        const { title = '' } = en[SECTIONS[name]] as { title?: string };
        const said = texts(page, name);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(title).and.not.to.equal('not alive');
        expect(requests(page)).to.deep.equal([scriptOf(name)]);
        expect(page.said).to.deep.equal([]);
        const others = ELEMENTS.filter((other) => other !== name && other !== 'repair-kit');
        for (const other of others) expect(page.customElements.get(other)).to.equal(undefined);
      });

  it('stands still before what another script brings, and does not call it unknown', async () => {
    const page = await blankPage(
      ways('repair-card').placeholder +
        '<div data-rupture-repair="repair-cart"></div>' +
        scripts('repair-checklist', 'rupture-diagram'),
    );
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.contain('repair-cart').and.to.contain('repair-card');
  });

  it('changes nothing when a page has it twice', async () => {
    for (const name of ELEMENTS) {
      const { tag, placeholder } = ways(name);
      const page = await blankPage(scripts(name) + tag + placeholder + scripts(name));
      expect(widgets(page, name), name).to.have.length(2);
      expect(page.said, name).to.deep.equal([]);
    }
  });
});

describe('the scripts by the names that they had in version 0.1', () => {
  it('bring the widgets to life, in the language of a pack', async () => {
    const page = await blankPage(
      `${ways('repair-card', { lang: 'es' }).tag}${ways('rupture-diagram').placeholder}${tag('rupture-repair.es.js')}${tag('rupture-repair.js')}`,
    );
    expect(texts(page, 'rupture-diagram').join()).to.contain(en.diagram.title);
    await until(() => texts(page, 'repair-card').join().includes(es.card.title));
    expect(page.said).to.deep.equal([]);
  });
});

describe('scripts beside each other', () => {
  for (const way of ['tag', 'placeholder'] as const)
    for (const order of [
      ['repair-checklist', 'repair-card'],
      ['repair-card', 'repair-checklist'],
      ['repair-checklist', 'repair-kit', 'repair-card'],
      ['page-exit', 'rupture-diagram', 'repair-card', 'repair-checklist'],
    ] as const) {
      const inside = ways('repair-checklist')[way] + ways('repair-card')[way];
      const kit = {
        tag: `<repair-kit>${inside}</repair-kit>`,
        placeholder: `<div data-rupture-repair="repair-kit">${inside}</div>`,
      }[way];
      it(`share a kit by ${way}: ${order.map(scriptOf).join(', ')}`, async () => {
        const page = await blankPage(kit + scripts(...order));
        expect(await tick(page)).to.have.length(1);
        expect(page.said).to.deep.equal([]);
      });
      it(`share a kit of a name by ${way}: ${order.map(scriptOf).join(', ')}`, async () => {
        const named = { kit: 'ours' };
        const page = await blankPage(
          ways('repair-checklist', named)[way] +
            ways('repair-card', named)[way] +
            scripts(...order),
        );
        expect(await tick(page)).to.have.length(1);
        expect(page.said).to.deep.equal([]);
      });
    }

  it('fill each placeholder once, and follow what its page writes later', async () => {
    const page = await blankPage(
      SINGLES.map((name) => ways(name).placeholder).join('') + scripts(...SINGLES, 'repair-kit'),
    );
    for (const place of page.document.querySelectorAll('[data-rupture-repair]')) {
      expect(place.shadowRoot!.children.length).to.equal(1);
      place.setAttribute('data-heading-level', '4');
    }
    const levels = () =>
      widgetsIn(page.document, SINGLES.join()).map(({ shadowRoot }) =>
        shadowRoot!.querySelector('[aria-level]')?.getAttribute('aria-level'),
      );
    await until(() => levels().join() === '4,4,4', 'every level is 4');
    expect(page.said).to.deep.equal([]);
  });

  it('stand back before another version, which is said in one line for each element', async () => {
    const other = `<script>
      customElements.define('repair-card', class extends HTMLElement { static version = '9.0.0' });
    </script>`;
    const page = await blankPage(other + scripts('repair-card', 'repair-checklist'));
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.match(/^info: <repair-card>.*9\.0\.0.*0\./);
  });

  for (const name of SINGLES)
    it(`speak a pack's language, before it or after it: ${scriptOf(name)}`, async () => {
      const widget = ways(name, { lang: 'es' });
      const pack = tag(packOf('es'));
      const expected = es[SECTIONS[name]].title;
      for (const order of [pack + scripts(name), scripts(name) + pack]) {
        const page = await blankPage(widget.tag + widget.placeholder + order);
        const inSpanish = () => texts(page, name).map((text) => text.includes(expected));
        await until(() => inSpanish().join() === 'true,true', `${name} says ${expected}`);
        expect(page.said).to.deep.equal([]);
      }
    });
});
