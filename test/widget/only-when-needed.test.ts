import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { en } from '../../src/wording/languages/en.js';
import { layOut } from '../../src/rupture-diagram/geometry.js';
import { shownWords } from '../query.js';
import { laterTask } from '../later-task.js';

/** Counts the calls of a method, or of a constructor, until it is put back. */
function counted(owner: object, name: PropertyKey): { calls: number; restore: () => void } {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  const count = { calls: 0, restore: () => Object.defineProperty(owner, name, own) };
  const heard = () => (count.calls += 1);
  const value = new Proxy(own.value as (...all: unknown[]) => object, {
    apply: (method, self, all) => (heard(), Reflect.apply(method, self, all) as unknown),
    construct: (made, all) => (heard(), Reflect.construct(made, all) as object),
  });
  Object.defineProperty(owner, name, { ...own, value });
  return count;
}

describe('what takes a browser long', () => {
  const counts: Record<string, ReturnType<typeof counted>> = {};
  const count = (owner: object, name: PropertyKey) => (counts[String(name)] = counted(owner, name));
  afterEach(() => Object.values(counts).forEach(({ restore }) => restore()));

  it('is asked for by no widget and no tick: a list format', async () => {
    const formats = count(Intl, 'ListFormat');
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <rupture-diagram></rupture-diagram><repair-checklist></repair-checklist>
      </div>`,
    );
    const [diagram, checklist] = [...page.children].map(({ shadowRoot }) => shadowRoot!);
    for (const box of [...checklist!.querySelectorAll<HTMLElement>('[type=checkbox]')].slice(0, 2))
      box.click();
    await nextFrame();
    const { parts, between } = en.checklist;
    expect(checklist!.querySelector('.progress')!.textContent).to.contain(
      `${parts.hurt.title}${between}${parts.happened.title}`,
    );
    expect(shownWords(diagram!.host)).to.contain(en.diagram.kinds.duties.label + between);
    expect(formats.calls).to.equal(0);
  });

  it('is not asked for by a tick: storage', async () => {
    const checklist = await fixture(html`<repair-checklist lang="en"></repair-checklist>`);
    const reads = count(Storage.prototype, 'getItem');
    checklist.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
    await nextFrame();
    expect(reads.calls).to.equal(0);
  });

  it('is asked for once by all checklists that come, and by none that stands alone: whether they are seen', async () => {
    const asked = count(Element.prototype, 'getClientRects');
    const page = await fixture(html`<div><repair-checklist></repair-checklist></div>`);
    page.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
    await nextFrame();
    expect(asked.calls).to.equal(0);
    for (let more = 0; more < 9; more++) page.append(document.createElement('repair-checklist'));
    await nextFrame();
    await laterTask();
    expect(asked.calls).to.be.within(10, 20);
  });

  it('is not asked for by a card after the first: the faces of the document', async () => {
    await fixture(html`<repair-card></repair-card>`);
    // Older browsers do not name its class.
    const looked = count(Object.getPrototypeOf(document.fonts) as FontFaceSet, Symbol.iterator);
    await fixture(html`<repair-card></repair-card>`);
    expect(looked.calls).to.equal(0);
  });

  it('is searched once: where so many circles lie', () => {
    expect(layOut(5, true)).to.equal(layOut(5, true));
    expect(layOut(5, true)).not.to.equal(layOut(5, false));
  });

  it('is told once: that a slot shows nothing of the page', async () => {
    const told = count(HTMLSlotElement.prototype, 'assign');
    const card = await fixture<HTMLElement>(html`<repair-card></repair-card>`);
    expect(told.calls).to.equal(0);
    const link = Object.assign(document.createElement('a'), { slot: 'after' });
    card.append(link);
    await nextFrame();
    const after = card.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=after]')!;
    expect(after.assignedNodes()).to.deep.equal([link]);
    link.remove();
    await nextFrame();
    expect(after.assignedNodes()).to.deep.equal([]);
  });
});
