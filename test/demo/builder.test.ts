import { expect } from '@open-wc/testing';
import { es } from '../../src/wording/languages/es.js';
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
    const placeholder = pasted.document.querySelector('[data-rupture-repair]')!;
    const card = placeholder.shadowRoot!.querySelector('repair-card')!;
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

  it('takes no folder or file of another site from its address, and says so', async () => {
    const page = await open(
      '?widget=repair-card&base=https://evil.invalid/x/&pdf=javascript:alert(1)&theme=calm',
    );
    const field = (name: string) => page.getElementById(name) as HTMLInputElement;
    expect([field('base').value, field('pdf').value]).to.deep.equal(['/rupture-repair/', '']);
    expect(code(page)).to.contain('src="/rupture-repair/').and.to.contain('theme="calm"');
    expect(code(page)).not.to.match(/evil|javascript:/);
    expect(page.defaultView!.location.search).not.to.match(/evil|javascript/);
    const said = () => page.getElementById('refused')!.textContent;
    expect(said()).to.contain('https://evil.invalid/x/').and.to.contain('javascript:alert(1)');
    // Typed by hand, it is the person's own.
    await choose(page, 'base', 'https://ours.invalid/x');
    expect(code(page)).to.contain('src="https://ours.invalid/x/rupture-repair.card.min.js"');
    expect(said()).to.contain('javascript:alert(1)').and.not.to.contain('evil');
  });

  it('names no folder and no file that would run something, and says so', async () => {
    const page = await open('?widget=repair-card');
    await choose(page, 'base', 'javascript:alert(1)//');
    await choose(page, 'pdf', 'data:text/html,x');
    expect(code(page))
      .to.contain('src="/rupture-repair/')
      .and.not.to.match(/javascript:|data:/);
    const said = page.getElementById('refused')!.textContent;
    expect(said).to.contain('“javascript:alert(1)//” is no folder');
    expect(said).to.contain('“data:text/html,x” is no address');
  });

  it('takes over only what its fields can hold', async () => {
    const title = `"><script>alert(1)</script>${'x'.repeat(200)}`;
    const page = await open(
      `?widget=repair-card&lang="><b>&theme=" onclick="x&route=x&width=1&look=x&title=${encodeURIComponent(title)}`,
    );
    expect((page.getElementById('title') as HTMLInputElement).value).to.have.length(120);
    const parsed = new DOMParser().parseFromString(code(page), 'text/html');
    expect(parsed.querySelector('repair-card')!.getAttributeNames()).to.deep.equal(['wording']);
    expect(parsed.querySelectorAll('script:not([src]), b, [onclick]')).to.have.length(0);
    expect(page.getElementById('preview')!.getAttribute('width')).to.equal('100%');
  });

  it('has no fault that axe finds', async () => {
    const page = await open('?widget=repair-kit&route=wordpress&base=//evil.invalid');
    await expectAccessible(page);
  });
});
