import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { diagram as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole } from '../query.js';

/** The button that leads to where repair begins. */
const way = (diagram: Element) =>
  allByRole(diagram, 'button').find(({ textContent }) => textContent.includes(words.begin!));

describe('from what is told of a rupture to its repair', () => {
  for (const [how, template] of [
    [
      'around them',
      html`<repair-kit selected="trust"
        ><rupture-diagram></rupture-diagram><repair-checklist></repair-checklist
      ></repair-kit>`,
    ],
    [
      'of one name',
      html`<rupture-diagram kit="way" selected="trust"></rupture-diagram
        ><repair-checklist kit="way"></repair-checklist>`,
    ],
  ] as const)
    it(`a kit ${how} leads to the checklist, and moves the focus there`, async () => {
      const page = await fixture(html`<div>${template}</div>`);
      const diagram = page.querySelector('rupture-diagram')!;
      const checklist = page.querySelector('repair-checklist')!;
      await waitUntil(() => way(diagram));
      way(diagram)!.click();
      expect(document.activeElement === checklist).to.equal(true);
      const heading = byRole(checklist, 'heading', '');
      expect(checklist.shadowRoot!.activeElement === heading).to.equal(true);
      const { top } = heading.getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
    });

  it('leads to the whole checklist where the page has its own title', async () => {
    const page = await fixture(html`
      <repair-kit selected="trust">
        <rupture-diagram></rupture-diagram>
        <repair-checklist><h2 slot="title">Ours</h2></repair-checklist>
      </repair-kit>
    `);
    const diagram = page.querySelector('rupture-diagram')!;
    await waitUntil(() => way(diagram));
    way(diagram)!.click();
    const { activeElement } = page.querySelector('repair-checklist')!.shadowRoot!;
    expect(activeElement!.className).to.contain('base');
  });

  it('is not offered without a checklist, nor by one that has gone; the next one is offered then', async () => {
    const page = await fixture(html`
      <repair-kit selected="trust">
        <rupture-diagram></rupture-diagram>
        <repair-checklist></repair-checklist>
        <repair-checklist></repair-checklist>
      </repair-kit>
    `);
    const alone = await fixture(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    expect(way(alone) === undefined).to.equal(true);
    const diagram = page.querySelector('rupture-diagram')!;
    const [first, second] = page.querySelectorAll('repair-checklist');
    await waitUntil(() => way(diagram));
    first!.remove();
    await waitUntil(() => {
      way(diagram)?.click();
      return document.activeElement === second;
    });
    second!.remove();
    await waitUntil(() => !way(diagram));
  });
});
