import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { SINGLES } from '../../src/contract/names.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { field, write } from '../repair-checklist/note.js';

const otherDocument = async () =>
  (await fixture<HTMLIFrameElement>(html`<iframe title="other"></iframe>`)).contentDocument!;
/** Without its styles, it would be `normal`. */
const container = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('.base')!).containerType;

describe('in another document', () => {
  for (const name of SINGLES)
    it(`<${name}> keeps its styles and words, there and back, and has them where it was made for it`, async () => {
      const here = await fixture<RepairChecklist>(html`<div></div>`);
      const other = await otherDocument();
      const element = document.createElement(name) as RepairChecklist;
      here.append(element);
      await element.updateComplete;
      const [before, words] = [container(element), element.shadowRoot!.textContent];
      other.body.append(element);
      const made = document.createElement(name) as RepairChecklist;
      other.body.append(made);
      await Promise.all([element.updateComplete, made.updateComplete]);
      await nextFrame();
      for (const one of [element, made]) {
        expect(container(one)).to.equal(before);
        expect(one.shadowRoot!.textContent).to.equal(words);
      }
      here.append(element);
      expect(container(element)).to.equal(before);
    });

  it('a card has its lettering there', async () => {
    const card = await fixture(html`<repair-card></repair-card>`);
    const other = await otherDocument();
    const letters = () => [...other.fonts].filter(({ family }) => family.includes('Lettering'));
    expect(letters()).to.have.length(0);
    other.body.append(card, document.createElement('repair-card'));
    expect(letters()).to.have.length(1);
    await letters()[0]!.load();
    expect(letters()[0]!.status).to.equal('loaded');
  });

  it('a checklist keeps its notes', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    await write(checklist, 'note.0.hurt', 'mine');
    (await otherDocument()).body.append(checklist);
    await checklist.updateComplete;
    expect(field(checklist, 'note.0.hurt').value).to.equal('mine');
  });
});
