import { expect } from '@open-wc/testing';
import { es } from '../../src/wording/es.js';
import { blankPage, until } from '../embed/blank-page.js';
import { demoPage, expectAccessible } from './demo-page.js';

async function open(query = ''): Promise<Document> {
  const page = await demoPage(`builder.html${query}`);
  await until(() => page.getElementById('snippet')!.textContent);
  return page;
}

async function choose(page: Document, name: string, value: string): Promise<void> {
  const field = page.getElementById(name) as HTMLInputElement;
  const before = page.defaultView!.location.search;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => page.defaultView!.location.search !== before);
}

const code = (page: Document) => page.getElementById('snippet')!.textContent;

describe('the embed builder', () => {
  it('makes the snippet of what is chosen, and shows it', async () => {
    const page = await open();
    await choose(page, 'widget', 'repair-checklist');
    await choose(page, 'lang', 'es');
    await choose(page, 'people', 'two');
    await choose(page, 'theme', 'calm');
    expect(code(page)).to.contain('<repair-checklist lang="es" theme="calm" people="two">');
    expect(code(page)).to.contain(es.checklist.safety).and.to.contain('integrity="sha384-');
    const preview = page.getElementById('preview') as HTMLIFrameElement;
    await until(() => preview.contentDocument!.title === es.checklist.title);
  });

  it('makes what works when it is pasted', async () => {
    const base = new URL('../../dist/', import.meta.url).href;
    const page = await open(`?widget=repair-card&lang=es&route=wordpress&title=Ours&base=${base}`);
    // The test server sends other bytes than were hashed.
    const once = page
      .getElementById('snippet-once')!
      .textContent.replace(/ integrity="[^"]*"/g, '');
    const pasted = await blankPage(code(page) + once);
    const card = pasted.document.querySelector('repair-card')!;
    expect(card.shadowRoot!.textContent).to.contain('Ours').and.to.contain(es.card.banner);
  });

  it('keeps the choice in its address', async () => {
    const page = await open('?widget=repair-card&without=unicorn&route=frame&lang=ar&width=360');
    expect(code(page)).to.contain('frame.html?widget=repair-card&amp;lang=ar&amp;without=unicorn');
    expect(page.getElementById('preview')!.getAttribute('width')).to.equal('360');
    expect((page.getElementById('route') as HTMLSelectElement).value).to.equal('frame');
  });

  it('offers what the chosen widget knows', async () => {
    const page = await open('?widget=rupture-diagram');
    const isShown = (id: string) => page.getElementById(id)!.offsetParent !== null;
    expect([isShown('people'), isShown('relationship'), isShown('pdf')]).to.deep.equal([
      false,
      true,
      false,
    ]);
    await choose(page, 'widget', 'repair-card');
    expect([isShown('people'), isShown('relationship'), isShown('pdf')]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('has no fault that axe finds', async () => {
    const page = await open('?widget=repair-kit&route=wordpress');
    await expectAccessible(page);
  });
});
