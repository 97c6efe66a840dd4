import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { drawn } from './shown.js';

type Put = (text: Text, font: HTMLElement) => void;

const ways: Record<string, Put> = {
  'at once': (text, font) => text.replaceWith(font),
  'before the old ones, which go then': (text, font) => {
    text.before(font);
    text.remove();
  },
};

/** Translates as browsers do, and shadow trees too. @returns what turns it back */
function translate(root: Node, put: Put): () => void {
  const undone: (() => void)[] = [];
  const walk = (node: Node) => {
    for (const child of [...node.childNodes])
      if (child instanceof Text) {
        if (!child.data.trim() || /^(STYLE|OPTION|TEXTAREA)$/.test(node.nodeName)) continue;
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild!.textContent = `⟦${child.data.trim()}⟧`;
        put(child, font);
        undone.push(() => font.replaceWith(child));
      } else if (child instanceof Element) {
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
  };
  walk(root);
  return () => undone.forEach((back) => back());
}

describe('a page that a browser translates in place', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  for (const [what, put] of Object.entries(ways))
    it(`goes on hearing ticks and choices, when new texts come ${what}`, async () => {
      const place = await fixture(
        html`<div>
          <repair-checklist><h2>Mending</h2></repair-checklist>
          <rupture-diagram selected="trust"></rupture-diagram>
        </div>`,
      );
      const [checklist, diagram] = place.children as unknown as [HTMLElement, HTMLElement];
      translate(place, put);
      await nextFrame();
      expect(drawn(checklist)).to.contain('⟦Mending⟧');
      checklist.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
      await nextFrame();
      expect(checklist.shadowRoot!.querySelector('.progress')!.textContent).to.contain('so far');
      diagram.shadowRoot!.querySelector<HTMLElement>('button[data-id=drift]')!.click();
      await nextFrame();
      expect(drawn(diagram)).to.contain('got thinner').and.not.to.contain('it broke: a promise');
      diagram.shadowRoot!.querySelector<HTMLElement>('[data-relationship=friends]')!.click();
      await nextFrame();
      expect(drawn(diagram))
        .to.contain('A reply that takes a week')
        .and.not.to.contain('Fewer messages');
      diagram.shadowRoot!.querySelector<HTMLElement>('button[data-id=drift]')!.click();
      await nextFrame();
      expect(drawn(diagram)).not.to.contain('got thinner');
      // What did not change keeps its translation.
      expect(drawn(checklist)).to.contain('⟦Mending⟧');
    });

  it('shows the page’s own words anew where only the page’s own tree is translated', async () => {
    const card = await fixture(
      html`<repair-card
        ><h2>Mending</h2>
        <p>On Mondays.</p></repair-card
      >`,
    );
    document.documentElement.lang = 'pl';
    for (const one of card.children) {
      const font = document.createElement('font');
      font.textContent = `⟦${one.textContent}⟧`;
      one.firstChild!.replaceWith(font);
    }
    await nextFrame();
    expect(drawn(card)).to.contain('⟦Mending⟧').and.to.contain('⟦On Mondays.⟧');
  });

  it('hears a press on the translator’s element inside a button', async () => {
    const checklist = await fixture(html`<repair-checklist></repair-checklist>`);
    translate(checklist.parentElement!, ways['at once']!);
    const button = checklist.shadowRoot!.querySelector<HTMLElement>('[aria-pressed=false]')!;
    button.querySelector('font')!.click();
    await nextFrame();
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });

  it('marks the words with their new language, and is as it was when it is turned back', async () => {
    const card = await fixture(html`<repair-card><h2>Mending</h2></repair-card>`);
    const base = card.shadowRoot!.querySelector<HTMLElement>('.base')!;
    await nextFrame();
    const before = drawn(card);
    document.documentElement.lang = 'pl';
    const turnBack = translate(card.parentElement!, ways['at once']!);
    await nextFrame();
    expect(base.lang).to.equal('pl');
    document.documentElement.lang = 'en';
    turnBack();
    await nextFrame();
    expect(card.shadowRoot!.querySelector<HTMLElement>('.base')!.lang).to.equal('en');
    expect(drawn(card)).to.equal(before);
    card.setAttribute('look', 'dusk');
    await nextFrame();
    expect(drawn(card)).to.equal(before);
  });
});
