import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { RepairKit } from '../../src/repair-kit/repair-kit.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { en as english } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';

const own = english.checklist.parts.own.title;

async function tick(checklist: RepairChecklist): Promise<void> {
  byRole(checklist, 'checkbox', own).click();
  await checklist.updateComplete;
}

/** Whether a card marks the part that is ticked as talked about. */
async function isMarked(card: RepairCard): Promise<boolean> {
  // A named kit tells of news after the update that it came from.
  await aTimeout(0);
  await card.updateComplete;
  return byRole(card, 'listitem', english.card.right.parts.own!).textContent.includes(
    english.card.talkedAbout,
  );
}

const checklistIn = (page: Element) => page.querySelector('repair-checklist')!;
const cardIn = (page: Element) => page.querySelector('repair-card')!;

describe('joining widgets that one element cannot wrap', () => {
  it('is by the same name, and other names stay apart', async () => {
    const page = await fixture(html`
      <div>
        <section><repair-checklist kit="one"></repair-checklist></section>
        <aside><repair-card kit="one"></repair-card><repair-card kit="two"></repair-card></aside>
      </div>
    `);
    await tick(checklistIn(page));
    expect(await isMarked(cardIn(page))).to.equal(true);
    expect(await isMarked(page.querySelector('[kit=two]')!)).to.equal(false);
  });

  it('shares the chosen rupture both ways', async () => {
    const page = await fixture(html`
      <div>
        <rupture-diagram kit="ways"></rupture-diagram>
        <repair-checklist kit="ways"></repair-checklist>
      </div>
    `);
    const diagram = page.querySelector('rupture-diagram')!;
    byRole(diagram, 'button', english.diagram.kinds.trust.label).click();
    await aTimeout(0);
    const checklist = checklistIn(page);
    await checklist.updateComplete;
    const [choice] =
      checklist.shadowRoot!.querySelectorAll<HTMLSelectElement>('[data-choice=happening]');
    expect(choice!.value).to.equal('trust');
    choice!.value = 'drift';
    choice!.dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(0);
    await diagram.updateComplete;
    expect(diagram.selected).to.equal('drift');
  });

  it('goes before the kit around, and a kit of that name belongs to it', async () => {
    const page = await fixture(html`
      <div>
        <repair-checklist kit="far"></repair-checklist>
        <repair-kit kit="far"><repair-card></repair-card></repair-kit>
        <repair-kit><repair-card kit="far"></repair-card></repair-kit>
        <repair-kit><repair-card id="alone"></repair-card></repair-kit>
      </div>
    `);
    await tick(checklistIn(page));
    await page.querySelector('repair-kit')!.updateComplete;
    expect(await isMarked(cardIn(page))).to.equal(true);
    expect(await isMarked(page.querySelector('repair-card[kit]')!)).to.equal(true);
    expect(await isMarked(page.querySelector('#alone')!)).to.equal(false);
  });

  it('carries what is done inside a named kit out to the others', async () => {
    const page = await fixture(html`
      <div>
        <repair-kit kit="out"><repair-checklist></repair-checklist></repair-kit>
        <repair-card kit="out"></repair-card>
      </div>
    `);
    await tick(checklistIn(page));
    expect(await isMarked(cardIn(page))).to.equal(true);
  });

  it('takes the name where a framework prefers properties to attributes', async () => {
    const page = await fixture(html`<div></div>`);
    for (const name of ['repair-checklist', 'repair-card']) {
      const widget = document.createElement(name);
      if ('kit' in widget) widget.kit = 'framework';
      else widget.setAttribute('kit', 'framework');
      page.append(widget);
    }
    await checklistIn(page).updateComplete;
    await tick(checklistIn(page));
    expect(await isMarked(cardIn(page))).to.equal(true);
  });

  it('goes through shadow roots, and lasts while a widget is away', async () => {
    const page = await fixture(
      html`<div>
        <repair-checklist kit="deep"></repair-checklist>
        <p></p>
      </div>`,
    );
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    const card = document.createElement('repair-card');
    card.setAttribute('kit', 'deep');
    root.append(card);
    await tick(checklistIn(page));
    expect(await isMarked(card)).to.equal(true);
    card.remove();
    card.removeAttribute('kit');
    root.append(card);
    expect(await isMarked(card), 'outside any kit').to.equal(false);
    card.remove();
    card.setAttribute('kit', 'deep');
    root.append(card);
    expect(await isMarked(card), 'back again').to.equal(true);
  });
});

describe('a kit', () => {
  it('that is defined later answers the widgets that waited', async () => {
    const page = await fixture(html`
      <late-kit><repair-checklist></repair-checklist><repair-card></repair-card></late-kit>
    `);
    customElements.define('late-kit', class extends RepairKit {});
    await tick(checklistIn(page));
    expect(await isMarked(cardIn(page))).to.equal(true);
  });

  it('inside another inherits what it does not set, and two stay apart', async () => {
    const page = await fixture(html`
      <div>
        <repair-kit relationship="work" wording='{"card":{"title":"Ours"}}'>
          <repair-kit selected="trust"
            ><repair-card></repair-card><repair-checklist></repair-checklist
          ></repair-kit>
        </repair-kit>
        <repair-kit><repair-card id="other"></repair-card></repair-kit>
      </div>
    `);
    await cardIn(page).updateComplete;
    const titleOf = (card: RepairCard) => byRole(card, 'heading', '').textContent.trim();
    expect(titleOf(cardIn(page))).to.equal('Ours');
    expect(titleOf(page.querySelector('#other')!)).to.equal(english.card.title);
    await tick(checklistIn(page));
    expect(await isMarked(cardIn(page))).to.equal(true);
    expect(await isMarked(page.querySelector('#other')!)).to.equal(false);
  });

  it('lets go of a widget that moves out', async () => {
    const page = await fixture(html`
      <div>
        <repair-kit><repair-checklist></repair-checklist><repair-card></repair-card></repair-kit>
      </div>
    `);
    await tick(checklistIn(page));
    const card = cardIn(page);
    expect(await isMarked(card)).to.equal(true);
    page.append(card);
    expect(await isMarked(card)).to.equal(false);
    page.querySelector('repair-kit')!.append(card);
    expect(await isMarked(card)).to.equal(true);
  });
});
