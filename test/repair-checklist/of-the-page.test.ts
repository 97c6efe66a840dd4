import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole, shownWords } from '../query.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

/** The notes of the parts, in order; the fourth part has two. */
const notes = (checklist: RepairChecklist) => [
  ...checklist.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('[part=note]'),
];
describe('what the page says of the checklist', () => {
  it('leaves out what the page does not want', async () => {
    const checklist = await make(
      html`<repair-checklist without="notes co-creation"></repair-checklist>`,
    );
    expect(notes(checklist)).to.be.empty;
    expect(allByRole(checklist, 'checkbox')).to.have.length(5);
    expect(shownWords(checklist)).not.to.contain(words.parts['co-creation'].title);
  });

  it('guards the part about how it came about, also before it is opened', async () => {
    const checklist = await make();
    const part = byRole(checklist, 'listitem', words.parts['co-creation'].title);
    expect(part.textContent).to.contain(words.guard);
    expect(part.querySelector('summary')!.innerText).to.contain(words.guardTitle);
  });

  it('takes the page’s own words for one part and keeps that part’s questions', async () => {
    const checklist = await make(html`
      <repair-checklist>
        <ol>
          <li data-part="impact"><strong>How it landed</strong> Listen first.</li>
        </ol>
      </repair-checklist>
    `);
    const part = byRole(checklist, 'listitem', 'How it landed');
    expect(part.textContent).to.contain('Listen first.');
    expect(part.textContent).to.contain(words.parts.impact.questions[0]);
    expect(allByRole(checklist, 'checkbox')).to.have.length(6);
  });

  it('takes the page’s own list in place of the six parts', async () => {
    const checklist = await make(html`
      <repair-checklist>
        <ol>
          <li>Breathe</li>
          <li>Talk</li>
        </ol>
      </repair-checklist>
    `);
    expect(allByRole(checklist, 'checkbox')).to.have.length(2);
    expect(shownWords(checklist)).not.to.contain(words.parts.hurt.title);
  });
});
