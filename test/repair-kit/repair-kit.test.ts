import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairKit } from '../../src/repair-kit/repair-kit.js';

describe('repair-kit', () => {
  it('gives its words to the widgets inside it', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit wording='{"checklist":{"title":"Ours"}}'>
        <p><repair-checklist></repair-checklist></p>
      </repair-kit>
    `);
    const checklist = kit.querySelector('repair-checklist')!;
    await checklist.updateComplete;
    const title = checklist.shadowRoot!.querySelector('[role=heading]')!;
    expect(title.textContent).to.contain('Ours');
  });
});
