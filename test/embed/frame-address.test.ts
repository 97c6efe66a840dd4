import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAddress } from '../../src/embed/frame-address.js';
import { de } from '../../src/wording/languages/de.js';
import { en } from '../../src/wording/languages/en.js';
import { blankPage, until } from './blank-page.js';

const base = new URL('../../dist/', import.meta.url).href;

/** What stands in frame.html when its address says so, framed by a page. */
async function shown(query: string, title: string): Promise<Document> {
  const page = await blankPage(
    `<iframe title="widget" width="600" src="${base}frame.html?${query}"></iframe>`,
  );
  const inside = () => page.document.querySelector('iframe')!.contentDocument!;
  await until(() => inside().title === title);
  return inside();
}

const download = (page: Document) =>
  page.querySelector('repair-card')!.shadowRoot!.querySelector('a[download]')?.getAttribute('href');

describe('the address of frame.html', () => {
  it('sets what the widget knows, and nothing else', async () => {
    const page = await shown(
      'widget=repair-card&look=dusk&onclick=alert(1)&style=color:red&id=x&class=x&slot=after&is=x&tabindex=0&href=x',
      en.card.title,
    );
    const card = page.querySelector('repair-card')!;
    expect(card.getAttributeNames()).to.deep.equal(['look']);
  });

  it('sets on a kit and on the widgets in it what each of them knows', async () => {
    const page = await shown('widget=repair-kit&people=two&look=dusk&theme=calm', en.diagram.title);
    const names = [...page.querySelectorAll('repair-kit, repair-kit > *')].map(
      ({ localName, attributes }) =>
        `${localName} ${[...attributes].map(({ name }) => name).join()}`,
    );
    expect(names).to.deep.equal([
      'repair-kit theme',
      'rupture-diagram theme',
      'repair-checklist people,theme',
      'repair-card look,theme',
    ]);
  });

  it('offers a PDF of its own site', async () => {
    for (const pdf of ['card/card.pdf', '/a/card.pdf', `${base}card.pdf`])
      expect(
        download(await shown(`widget=repair-card&pdf=${encodeURIComponent(pdf)}`, en.card.title)),
      ).to.equal(pdf);
  });

  it('offers no PDF of another, and none that would run something', async () => {
    for (const pdf of [
      'https://evil.invalid/card.pdf',
      '//evil.invalid/x',
      'javascript:alert(1)',
    ]) {
      const page = await shown(`widget=repair-card&pdf=${encodeURIComponent(pdf)}`, en.card.title);
      expect(download(page), pdf).to.equal(undefined);
      expect(page.querySelector('repair-card')!.hasAttribute('pdf'), pdf).to.equal(false);
    }
  });

  it('asks for a language by any tag, and for no other file', async () => {
    const page = await shown('widget=repair-card&lang=de-AT,de;q=0.9', de.card.title);
    expect(page.documentElement.lang).to.equal('de-AT');
    const other = await shown('widget=repair-card&lang=../../x%22', en.card.title);
    expect(other.documentElement.lang).to.equal('en');
    const packs = [...other.scripts].filter(({ src }) => /rupture-repair\../.test(src));
    expect(packs.map(({ src }) => src)).to.deep.equal([`${base}rupture-repair.card.min.js`]);
  });
});

describe('the frame in a variant of a language', () => {
  it('has the words that the address names, and no other’s', async () => {
    for (const lang of ['de-x-formal', 'de', 'de-CH']) {
      const page = await shown(`widget=repair-card&lang=${lang}`, de.card.title);
      const packs = [...page.scripts].filter(({ src }) => /repair\.de/.test(src));
      const named = lang.replace('-CH', '');
      expect(packs.map(({ src }) => src)).to.deep.equal([`${base}rupture-repair.${named}.min.js`]);
    }
  });
});

describe('what an address sets', () => {
  const page = 'https://site.invalid/widgets/frame.html';
  const known = ['look', 'pdf', 'wording'];
  const read = (query: string, isFramed = true) => readAddress(`${page}?${query}`, known, isFramed);

  it('names what is left out, but not what a link picks up on its way', () => {
    const { attributes, leftOut } = read(
      'widget=x&lang=de&look=dusk&onclick=1&onclick=2&peple=two&utm_source=x&fbclid=x',
    );
    expect(attributes).to.deep.equal([['look', 'dusk']]);
    expect(leftOut).to.deep.equal(['onclick', 'peple']);
  });

  it('are words only where another page has framed it', () => {
    expect(read('wording={}').attributes).to.have.length(1);
    expect(read('wording={}', false)).to.deep.equal({ attributes: [], leftOut: ['wording'] });
  });

  it('is never a file of another site, however it is written', () => {
    const sign = fc.constantFrom(
      ...'/\\:@.#?% \n\tahtps',
      'https:',
      'javascript:',
      'blob:',
      'evil',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (pdf) => {
        for (const [, value] of read(`pdf=${encodeURIComponent(pdf)}`).attributes)
          expect(new URL(value, page).origin).to.equal('https://site.invalid');
      }),
      { numRuns: 1000 },
    );
    expect(read('pdf=blob:https://site.invalid/1').attributes).to.deep.equal([]);
    expect(read('pdf=https://other.invalid/a&pdf=a.pdf').attributes).to.deep.equal([
      ['pdf', 'a.pdf'],
    ]);
  });
});
