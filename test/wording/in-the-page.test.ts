import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/all.js';
import type { RepairKit } from '../../src/repair-kit/repair-kit.js';
import { addLanguage } from '../../src/wording/language.js';
import { es } from '../../src/wording/languages/es.js';
import { consoleWarnings } from '../console-warnings.js';

const title = (widget: Element) => widget.shadowRoot!.querySelector('.title')!;
const base = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.base')!;

describe('a page’s own words in the widgets', () => {
  let warnings: ReturnType<typeof consoleWarnings>;
  before(() => addLanguage(es));
  beforeEach(() => (warnings = consoleWarnings()));
  afterEach(() => warnings.restore());

  const json = JSON.stringify({
    card: { title: 'Ours' },
    languages: { es: { card: { title: 'Nuestra' } }, cy: { card: { title: 'Ein un ni' } } },
  });

  it('are those of the page’s language, and follow it', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit lang="es" .wording=${json}><repair-card></repair-card></repair-kit>
    `);
    const card = kit.querySelector('repair-card')!;
    const told = async (lang: string) => {
      kit.lang = lang;
      await nextFrame();
      await card.updateComplete;
      return title(card).textContent.trim();
    };
    expect(title(card).textContent).to.contain('Nuestra');
    expect(await told('en')).to.equal('Ours');
    expect(await told('es-AR')).to.equal('Nuestra');
  });

  it('are found where pictures of the page have names that hide what the document says', async () => {
    const names = ['host', 'parentNode', 'nodeType', 'getAttribute'];
    const page = await fixture(html`
      <div>
        ${names.map((name) => html`<img name=${name} alt="" />`)}
        <repair-kit lang="es" .wording=${json}><repair-card></repair-card></repair-kit>
        <repair-card></repair-card>
      </div>
    `);
    const titles = [...page.querySelectorAll('repair-card')].map((card) => title(card).textContent);
    expect(titles[0]).to.contain('Nuestra');
    expect(titles[1]).to.contain('Rupture & Repair');
  });

  it('may bring a language that no pack has: it is called so, and nothing is warned of', async () => {
    const page = await fixture(html`
      <div lang="cy">
        <repair-kit .wording=${json}><repair-card></repair-card></repair-kit>
        <repair-card .wording=${'{"languages":{"cy":{"title":"Y cerdyn"}}}'}></repair-card>
      </div>
    `);
    const [inKit, alone] = page.querySelectorAll('repair-card');
    await inKit!.updateComplete;
    expect(title(inKit!).textContent).to.contain('Ein un ni');
    expect(title(alone!).textContent).to.contain('Y cerdyn');
    expect([base(inKit!).lang, base(alone!).lang]).to.deep.equal(['cy', 'cy']);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('written as HTML in a language without a pack are marked as such among the English ones', async () => {
    const page = await fixture(html`
      <div lang="he" dir="rtl">
        <repair-checklist>
          <h2>תיקון</h2>
          <ul>
            <li data-part="own"><strong>החלק שלי</strong> מילים</li>
          </ul>
        </repair-checklist>
        <rupture-diagram selected="trust">
          <ul>
            <li data-kind="trust"><strong>אמון שבור</strong>: מילים</li>
          </ul>
        </rupture-diagram>
        <repair-card>
          <ul>
            <li data-part="own">החלק שלי</li>
          </ul>
        </repair-card>
      </div>
    `);
    for (const widget of page.children) {
      const root = base(widget);
      expect([root.lang, root.dir], widget.localName).to.deep.equal(['en', 'ltr']);
      const marked = [...root.querySelectorAll('[lang]')];
      expect(marked.length, widget.localName).to.be.at.least(1);
      for (const element of marked) {
        expect(element.getAttribute('lang')).to.equal('he');
        expect(element.textContent).to.match(/[א-ת]/);
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        // The description tells of the words, in a sentence of the other language.
        if (
          /[א-ת]/.test(walker.currentNode.textContent!) &&
          !walker.currentNode.parentElement!.closest('.more')
        )
          expect(
            walker.currentNode.parentElement!.closest('[lang]')!.getAttribute('lang'),
            walker.currentNode.parentElement!.outerHTML,
          ).to.equal('he');
    }
  });

  it('of an outer kit hold inside an inner one that says other things', async () => {
    const page = await fixture(html`
      <repair-kit .wording=${'{"card":{"title":"Outer"},"checklist":{"title":"Outer list"}}'}>
        <repair-kit .wording=${'{"card":{"title":"Inner"}}'}>
          <repair-card></repair-card><repair-checklist></repair-checklist>
        </repair-kit>
      </repair-kit>
    `);
    const card = page.querySelector('repair-card')!;
    const checklist = page.querySelector('repair-checklist')!;
    await Promise.all([card.updateComplete, checklist.updateComplete]);
    expect(title(card).textContent).to.contain('Inner');
    expect(title(checklist).textContent).to.contain('Outer list');
  });

  it('in a kit that belong to no widget are named in one warning', async () => {
    await fixture(html`
      <repair-kit .wording=${'{"crad":{"title":"x"},"languages":{"es":{"list":{}}}}'}></repair-kit>
    `);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.contain('crad, list').and.to.contain('diagram, checklist, card');
  });

  it('never keep a widget from being there, whatever JSON they are', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit>
        <rupture-diagram selected="trust"></rupture-diagram>
        <repair-checklist people="two"></repair-checklist>
        <repair-card></repair-card>
      </repair-kit>
    `);
    const widgets = kit.querySelectorAll('rupture-diagram, repair-checklist, repair-card');
    const value = fc.jsonValue({ maxDepth: 4 });
    const key = fc.constantFrom(
      'normal',
      'openings',
      'parts',
      'description',
      'people',
      'kinds',
      'facts',
    );
    const words = fc.dictionary(key, fc.oneof(value, fc.dictionary(key, value)));
    const section = fc.constantFrom('diagram', 'checklist', 'card', 'languages');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(value, fc.dictionary(section, fc.oneof(words, value))),
        async (data) => {
          kit.wording = JSON.stringify(data);
          await kit.updateComplete;
          for (const widget of widgets) {
            await (widget as RepairKit).updateComplete;
            expect(base(widget).textContent).not.to.contain('undefined');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
