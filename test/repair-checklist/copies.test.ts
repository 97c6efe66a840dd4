import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/embed/scripts/repair-kit.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { laterTask } from '../later-task.js';
import { byRole } from '../query.js';
import { field, onDevice, write } from './note.js';

const hurt = (checklist: RepairChecklist) => field(checklist, 'note.0.hurt').value;
const press = async (checklist: RepairChecklist, action: string) => {
  byRole(checklist, 'button', action).click();
  await checklist.updateComplete;
};
const tick = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!;
const settled = async (page: Element) => {
  const all = [...page.querySelectorAll('repair-checklist')];
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  await Promise.all(all.map(({ updateComplete }) => updateComplete));
  return all as [RepairChecklist, RepairChecklist, ...RepairChecklist[]];
};

describe('a checklist that stands in the page more than once', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  const page = async (one: string, other = one, hidden = 'style="display:none"') => {
    const page = await fixture(html`<div></div>`);
    page.innerHTML = `<div>${one}</div><div ${hidden}>${other}</div>`;
    await settled(page);
    return page;
  };
  /** Shows the second in place of the first. */
  const turn = (page: Element) => {
    const [desk, phone] = page.children as unknown as [HTMLElement, HTMLElement];
    [desk.style.display, phone.style.display] = ['none', ''];
  };
  const seen = async () => {
    for (let frames = 0; frames < 3; frames++) await nextFrame();
    await laterTask();
  };
  /** As a page does in a window of another width. */
  const withWidth = async (width: number, change: () => void) => {
    await seen();
    const own = Object.getOwnPropertyDescriptor(window, 'innerWidth')!;
    Object.defineProperty(window, 'innerWidth', { configurable: true, get: () => width });
    change();
    dispatchEvent(new Event('resize'));
    await seen();
    Object.defineProperty(window, 'innerWidth', own);
    dispatchEvent(new Event('resize'));
  };
  const narrow = (page: Element) => withWidth(innerWidth - 100, () => turn(page));
  const plain = '<repair-checklist></repair-checklist>';

  it('once for desks and once for phones, has the same notes and ticks in both, also after they change', async () => {
    const both = await page(plain);
    const [desk, phone] = await settled(both);
    await write(desk, 'note.0.hurt', 'on the desk');
    tick(desk).click();
    await narrow(both);
    await settled(both);
    expect([hurt(phone), tick(phone).checked]).to.deep.equal(['on the desk', true]);
    await write(phone, 'note.0.hurt', 'on the phone');
    tick(phone).click();
    await settled(both);
    expect([hurt(desk), tick(desk).checked]).to.deep.equal(['on the phone', false]);
  });

  it('has the same notes where a script of the page switches them at the new width', async () => {
    const both = await page(plain);
    const [desk, phone] = await settled(both);
    await write(desk, 'note.0.hurt', 'on the desk');
    addEventListener('resize', () => turn(both), { once: true });
    await withWidth(innerWidth - 100, () => {});
    expect(hurt(phone)).to.equal('on the desk');
    await write(phone, 'note.0.hurt', 'on the phone');
    expect((await settled(both)).map(hurt)).to.deep.equal(['on the phone', 'on the phone']);
  });

  it('is two where a press shows one in place of the other, also in a window of another width', async () => {
    const both = await page(plain);
    const [hers] = await settled(both);
    await seen();
    await write(hers, 'note.0.hurt', 'hers');
    const tab = document.body;
    tab.click();
    turn(both);
    await seen();
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers', '']);
    await withWidth(innerWidth - 100, () => {});
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers', '']);
    tab.click();
    const [first, second] = both.children as unknown as [HTMLElement, HTMLElement];
    [first.style.display, second.style.display] = ['', 'none'];
    await withWidth(innerWidth - 200, () => {});
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers', '']);
  });

  it('is two where one is shown late, and the window changes its height alone, as for a phone’s keyboard', async () => {
    const both = await page(plain);
    const [hers] = await settled(both);
    await seen();
    await write(hers, 'note.0.hurt', 'hers');
    await seen();
    turn(both);
    dispatchEvent(new Event('resize'));
    await seen();
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers', '']);
  });

  it('is kept and found again as one, goes as one, and comes back as one', async () => {
    const both = await page(plain);
    const [desk] = await settled(both);
    await write(desk, 'note.0.hurt', 'kept');
    await press(desk, words.keep.action);
    expect(localStorage).to.have.length(1);
    both.remove();
    const again = await page(plain);
    await narrow(again);
    const [, phone] = await settled(again);
    expect(hurt(phone)).to.equal('kept');
    await write(phone, 'note.0.own', 'more');
    expect(localStorage).to.have.length(1);
    expect(onDevice()).to.contain('kept').and.to.contain('more');
    await press(phone, words.clear);
    const all = await settled(again);
    expect(all.map(hurt)).to.deep.equal(['', '']);
    expect(onDevice()).to.equal('');
    await press(phone, words.undo);
    expect((await settled(again)).map(hurt)).to.deep.equal(['kept', 'kept']);
  });

  it('is one in each clone that a carousel makes, before and after something is written', async () => {
    const slides = await page('<div class="slide"><repair-checklist></repair-checklist></div>', '');
    const slide = slides.querySelector('.slide')!;
    const clone = (name: string) => {
      const made = slide.cloneNode(true) as Element;
      made.classList.add(name);
      slides.append(made);
    };
    clone('tns-slide-cloned');
    const [first] = await settled(slides);
    await write(first, 'note.0.hurt', 'written');
    history.replaceState(null, '', '#slide-2');
    clone('slick-cloned');
    clone('swiper-slide-duplicate');
    expect((await settled(slides)).map(hurt)).to.deep.equal(Array(4).fill('written'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is one in placeholders, too', async () => {
    const both = await page('<div data-rupture-repair="repair-checklist"><p>Ours.</p></div>');
    await nextFrame();
    await narrow(both);
    const all = [...both.querySelectorAll('[data-rupture-repair]')].map(({ shadowRoot }) =>
      shadowRoot!.querySelector('repair-checklist')!,
    );
    await write(all[0]!, 'note.0.hurt', 'mine');
    await all[1]!.updateComplete;
    expect(hurt(all[1]!)).to.equal('mine');
  });

  it('keeps its notes where a framework takes one copy away and puts another there', async () => {
    const one = await fixture(html`<div><repair-checklist></repair-checklist></div>`);
    await write((await settled(one))[0], 'note.0.hurt', 'mine');
    one.innerHTML = plain;
    expect((await settled(one)).map(hurt)).to.deep.equal(['mine']);
    one.firstElementChild!.remove();
    one.append(document.createElement('repair-checklist'));
    expect((await settled(one)).map(hurt)).to.deep.equal(['mine']);
    const address = location.href;
    one.firstElementChild!.remove();
    history.replaceState(null, '', '/another/page');
    one.append(document.createElement('repair-checklist'));
    expect((await settled(one)).map(hurt)).to.deep.equal(['']);
    history.replaceState(null, '', address);
    await write((await settled(one))[0], 'note.0.hurt', 'mine');
    one.innerHTML = '';
    await nextFrame();
    await laterTask();
    one.innerHTML = plain;
    expect((await settled(one)).map(hurt)).to.deep.equal(['']);
  });

  const others: Record<string, [string, string]> = {
    'of other people': [
      '<repair-checklist relationship="partners"></repair-checklist>',
      '<repair-checklist relationship="work"></repair-checklist>',
    ],
    'in a kit of other people': [
      `<repair-kit relationship="partners">${plain}</repair-kit>`,
      `<repair-kit relationship="work">${plain}</repair-kit>`,
    ],
    'in other words': [
      '<repair-checklist><h2>At home</h2></repair-checklist>',
      '<repair-checklist><h2>At work</h2></repair-checklist>',
    ],
    'of another name': [
      '<repair-checklist id="hers"></repair-checklist>',
      '<repair-checklist id="his"></repair-checklist>',
    ],
  };
  for (const [what, [one, other]] of Object.entries(others))
    it(`is another where it is ${what}, also while only one is seen`, async () => {
      const both = await page(one, other);
      await write((await settled(both))[0], 'note.0.hurt', 'about us');
      expect((await settled(both)).map(hurt)).to.deep.equal(['about us', '']);
    });

  it('is two where both are seen, and neither’s note is written over once one is hidden', async () => {
    const both = await page(plain, plain, '');
    const [first, second] = await settled(both);
    await write(first, 'note.0.hurt', 'hers');
    await write(second, 'note.0.hurt', 'his');
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers', 'his']);
    (both.lastElementChild as HTMLElement).style.display = 'none';
    await write(first, 'note.0.hurt', 'hers, more');
    expect((await settled(both)).map(hurt)).to.deep.equal(['hers, more', 'his']);
  });
});
