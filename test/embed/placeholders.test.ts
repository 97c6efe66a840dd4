import { expect } from '@open-wc/testing';
import { blankPage, type Page } from './blank-page.js';
import { widgetOf, widgetsIn } from './placed.js';

const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;

const tag = `<script src="${script}"></script>`;
const words = (page: Page, name: string) =>
  widgetsIn(page.document, name)[0]!.shadowRoot!.querySelector<HTMLElement>('.base')!;

describe('a placeholder', () => {
  it('comes alive with its data as attributes, and keeps its own place, class and id', async () => {
    const page = await blankPage(
      `<div class="wide" id="ours" data-rupture-repair="repair-checklist" data-people="two"
        data-heading-level="4" data-theme="night" data-wording='{"title":"Our steps"}'></div>${tag}`,
    );
    const place = page.document.querySelector<HTMLElement>('#ours.wide')!;
    const checklist = widgetOf(place)!;
    expect(checklist.localName).to.equal('repair-checklist');
    expect(checklist.id).to.equal('ours-widget');
    const title = words(page, 'repair-checklist').querySelector('[role=heading]')!;
    expect(title.textContent).to.contain('Our steps');
    expect(title.getAttribute('aria-level')).to.equal('4');
    expect(words(page, 'repair-checklist').className).to.contain('night');
    expect(page.said).to.be.empty;
  });

  it('reads its HTML as the element does: own words, a readable copy, and slots', async () => {
    const page = await blankPage(`
      <div data-rupture-repair="repair-checklist"><h2>Own title</h2><p data-slot="safety">Call 01</p></div>
      <div data-rupture-repair="repair-card" data-fallback="en 0.1"><h2>Copy</h2></div>${tag}`);
    expect(words(page, 'repair-checklist').textContent).to.contain('Own title');
    const slot = words(page, 'repair-checklist').querySelector<HTMLSlotElement>('[name=safety]')!;
    expect(slot.assignedElements({ flatten: true })[0]!.textContent).to.equal('Call 01');
    expect(words(page, 'repair-card').textContent).not.to.contain('Copy');
  });

  it('of a kit joins those inside it', async () => {
    const page = await blankPage(`
      <div data-rupture-repair="repair-kit" data-theme="contrast">
        <p>Text between.</p><div data-rupture-repair="repair-card"></div>
      </div>${tag}`);
    expect(words(page, 'repair-card').className).to.contain('contrast');
    expect(page.document.body.innerText).to.contain('Text between.');
  });

  for (const [when, head, foot] of [
    ['in the head', tag, ''],
    ['twice', tag, tag],
    ['at the end', '', tag],
  ] as const)
    it(`is filled once, with all its HTML, by a script ${when}`, async () => {
      const page = await blankPage(
        `<div data-rupture-repair="repair-card"><h2>Late words</h2><ul><li>one</li></ul></div>${foot}`,
        head,
      );
      expect(widgetsIn(page.document, 'repair-card')).to.have.length(1);
      expect(words(page, 'repair-card').textContent).to.contain('Late words').and.to.contain('one');
    });

  it('that is added later is filled too, also deep in what is added', async () => {
    const page = await blankPage(tag);
    const added = page.document.createElement('section');
    added.innerHTML = '<p><span data-rupture-repair="repair-card"></span></p>';
    page.document.body.append(added);
    await Promise.resolve();
    expect(widgetsIn(added, 'repair-card')[0]!.shadowRoot !== null).to.equal(true);
  });

  it('of an unknown name stays as it is, with one warning', async () => {
    const page = await blankPage(
      `<div data-rupture-repair="repair-cart"><p>Kept</p></div>
       <div data-rupture-repair="script">x</div>${tag}`,
    );
    expect(page.document.querySelector('div')!.innerHTML).to.equal('<p>Kept</p>');
    expect(page.said).to.have.length(2);
    expect(page.said[0]).to.contain('repair-cart').and.to.contain('repair-checklist');
  });
});
