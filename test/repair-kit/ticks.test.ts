import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole } from '../query.js';

const ticked = (checklist: RepairChecklist) =>
  allByRole<HTMLInputElement>(checklist, 'checkbox')
    .map(({ checked }) => Number(checked))
    .join('');
const tick = async (checklist: RepairChecklist, part: keyof typeof words.parts) => {
  await checklist.updateComplete;
  byRole(checklist, 'checkbox', words.parts[part].title).click();
  await checklist.updateComplete;
};
const keep = (checklist: RepairChecklist) => byRole(checklist, 'button', words.keep.action).click();
/** Until a kit, named ones too, has told all of its news. */
async function settled(...checklists: RepairChecklist[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await aTimeout(0);
    for (const checklist of checklists) await checklist.updateComplete;
  }
}
const onDevice = () => Object.values({ ...localStorage }) as string[];

const kits = {
  element: () => document.createElement('repair-kit') as HTMLElement,
  name: () => document.createElement('div'),
};
let names = 0;

for (const [what, make] of Object.entries(kits))
  describe(`a kit by its ${what}`, () => {
    const join = (kit: HTMLElement, ...checklists: RepairChecklist[]) => {
      if (what === 'name') {
        kit.id ||= `ticks-${++names}`;
        for (const checklist of checklists) checklist.setAttribute('kit', kit.id);
      }
      kit.append(...checklists);
    };
    const checklist = () => document.createElement('repair-checklist');
    let page: HTMLElement;
    beforeEach(async () => {
      localStorage.clear();
      page = await fixture(html`<div></div>`);
    });
    afterEach(() => localStorage.clear());

    it('keeps the tick of a part that another list does not have, once that one is ticked', async () => {
      const [one, less] = [checklist(), checklist()];
      less.without = 'co-creation';
      const kit = make();
      join(kit, one, less);
      page.append(kit);
      await settled(one, less);
      await tick(one, 'co-creation');
      await settled(one, less);
      await tick(less, 'hurt');
      await settled(one, less);
      expect([ticked(one), ticked(less)]).to.deep.equal(['100010', '10000']);
    });

    it('unites two kept lists, on the device too', async () => {
      const lists = [checklist(), checklist()] as const;
      page.append(...lists);
      await tick(lists[0], 'hurt');
      await tick(lists[1], 'own');
      lists.forEach(keep);
      page.replaceChildren();
      const kit = make();
      const [one, two] = [checklist(), checklist()];
      join(kit, one, two);
      page.append(kit);
      await settled(one, two);
      expect(ticked(one)).to.equal('101000');
      expect(ticked(two)).to.equal('101000');
      for (const kept of onDevice())
        expect(kept).to.contain('tick.0.hurt').and.to.contain('tick.0.own');
      await tick(two, 'hurt');
      await settled(one, two);
      expect(ticked(one), 'a tick taken away is taken away in both').to.equal('001000');
    });

    it('unites with a kept list that joins when others are ticked already', async () => {
      const kept = checklist();
      page.append(kept);
      await tick(kept, 'hurt');
      keep(kept);
      const kit = make();
      const first = checklist();
      join(kit, first);
      page.append(kit);
      await tick(first, 'forward');
      await settled(first);
      join(kit, kept);
      await settled(first, kept);
      expect(ticked(first)).to.equal('100001');
      expect(ticked(kept)).to.equal('100001');
      expect(onDevice().join()).to.contain('tick.0.forward');
    });

    it('loses no tick of a list that moves to another', async () => {
      const [from, to] = [make(), make()];
      const [one, two] = [checklist(), checklist()];
      join(from, one);
      join(to, two);
      page.append(from, to);
      await tick(one, 'hurt');
      await tick(two, 'own');
      await settled(one, two);
      join(to, one);
      await settled(one, two);
      expect(ticked(one)).to.equal('101000');
      expect(ticked(two)).to.equal('101000');
    });
  });
