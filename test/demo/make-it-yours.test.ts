import { expect } from '@open-wc/testing';
import { SINGLES } from '../../src/contract/names.js';
import { es } from '../../src/wording/languages/es.js';
import { until } from '../embed/blank-page.js';
import { LANGUAGES } from '../languages.js';
import { demoPage, expectAccessible } from './demo-page.js';
import { choose, code, offered, open, previewed, shown, value } from './make-it-yours.js';

describe('Make it yours', () => {
  it('makes the code of what is chosen, and shows how it will look', async () => {
    const page = await open('?place=html');
    await choose(page, 'lang', 'es');
    await choose(page, 'people', 'two');
    await choose(page, 'theme', 'calm');
    await until(() => code(page).includes('theme="calm"'));
    expect(code(page)).to.contain('<repair-checklist lang="es" theme="calm" people="two"');
    expect(code(page)).to.contain(es.checklist.safety).and.to.contain('integrity="sha384-');
    const alive = () =>
      previewed(page).querySelector('[data-lang=es]')?.shadowRoot?.querySelector('repair-checklist')
        ?.shadowRoot?.textContent;
    await until(() => alive()?.includes(es.checklist.safety));
  });

  it('asks for a helpline before the look, and puts it where the safety note is', async () => {
    const page = await open('?place=html');
    const position = page
      .getElementById('helpline')!
      .compareDocumentPosition(page.getElementById('color')!);
    expect(Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING)).to.equal(true);
    expect(page.getElementById('no-helpline')!.hidden).to.equal(false);
    await choose(page, 'helpline', 'Duty team: 01632 960123');
    await until(() => code(page).includes('01632'));
    expect(page.getElementById('no-helpline')!.hidden).to.equal(true);
    const pasted = new DOMParser().parseFromString(code(page), 'text/html');
    const line = pasted.querySelector('repair-checklist > [slot=safety]')!;
    expect(line.textContent).to.equal('Duty team: 01632 960123');
    expect(line.querySelector('a')!.getAttribute('href')).to.equal('tel:01632960123');
    expect(previewed(page).body.textContent).to.contain('01632 960123');
  });

  it('says where the helpline will stand, and to check one that came with a link', async () => {
    const page = await open('?widget=repair-card&helpline=01632+960123');
    expect(shown(page, 'helpline-said')).to.contain('below').and.to.contain('check');
    await choose(page, 'helpline', '01632 960124');
    expect(shown(page, 'helpline-said')).to.contain('below').and.not.to.contain('check');
    await choose(page, 'widget', 'repair-kit');
    expect(shown(page, 'helpline-said')).to.contain('beside the safety note');
  });

  it('adds a quick exit where it works, and says where it does not', async () => {
    const page = await open('?place=html&lang=es');
    const box = page.querySelector<HTMLInputElement>('[name=exit]')!;
    expect(box.checked).to.equal(false);
    expect(code(page)).not.to.contain('page-exit');
    box.click();
    await until(() =>
      code(page).includes('<page-exit lang="es" href="https://es.wikipedia.org/">'),
    );
    expect(shown(page, 'exit-said')).to.equal('');
    await choose(page, 'place', 'wix');
    await until(() => code(page).includes('DecompressionStream'));
    expect(code(page)).not.to.contain('page-exit"');
    expect(shown(page, 'exit-said')).to.contain('Not here: Wix');
    expect(
      (await open('?exit=yes')).querySelector<HTMLInputElement>('[name=exit]')!.checked,
    ).to.equal(true);
  });

  it('offers the diagram and the checklist as a pair, with their two scripts', async () => {
    const page = await open('?place=html&widget=repair-pair&relationship=work');
    expect(page.querySelector<HTMLElement>('[data-for=look]')!.hidden).to.equal(true);
    const pasted = new DOMParser().parseFromString(code(page), 'text/html');
    const kit = pasted.querySelector('repair-kit[relationship=work]')!;
    expect([...kit.children].map(({ localName }) => localName)).to.deep.equal([
      'rupture-diagram',
      'repair-checklist',
    ]);
    expect(code(page)).to.contain('.diagram.min.js').and.to.contain('.checklist.min.js');
    expect(code(page)).not.to.contain('src="/rupture-repair/rupture-repair.min.js');
  });

  it('speaks Spanish on its Spanish page, and keeps what is chosen when the language is changed', async () => {
    const page = await open('?place=html&theme=calm', '/es/');
    expect(page.documentElement.lang).to.equal('es');
    expect(page.querySelector('h1')!.textContent).to.equal('Hazlo tuyo');
    // Its widgets speak Spanish, too, until another language is chosen, which its link then says.
    expect(code(page)).to.contain('lang="es"');
    await choose(page, 'lang', 'en');
    expect(page.defaultView!.location.search).to.contain('lang=en');
    await until(() => !code(page).includes('lang="es"'));
    expect(shown(page, 'steps')).to.contain('Copia el código.');
    expect(page.getElementById('colors')!.textContent).to.contain('Texto secundario');
    const [link] = page.querySelectorAll<HTMLAnchorElement>('.site-head [hreflang]');
    expect(link!.hreflang).to.equal('en');
    expect(link!.pathname).to.equal('/demo/make-it-yours.html');
    expect(link!.search).to.contain('theme=calm');
    await until(() => previewed(page).querySelector('[data-rupture-repair]')?.shadowRoot);
  });

  it('offers every language and widget, and of each attribute what it accepts', async () => {
    const page = await open();
    expect(offered(page, 'lang')).to.have.members(LANGUAGES.map(({ lang }) => lang));
    expect(offered(page, 'widget')).to.have.members([...SINGLES, 'repair-pair', 'repair-kit']);
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { attributes?: { name: string; type: { text: string } }[] }[] }[];
    };
    const told = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ attributes = [] }) => attributes);
    for (const name of ['theme', 'relationship', 'people', 'look']) {
      const { text } = told.find((attribute) => attribute.name === name)!.type;
      const accepted = [...text.matchAll(/'([^']+)'/g)].map(([, word]) => word!);
      const chosen = offered(page, name).filter(Boolean);
      expect(accepted, name).to.include.members(chosen);
      // The empty one stands for the default.
      expect(accepted.length - chosen.length, name).to.be.at.most(1);
    }
  });

  it('keeps the choice in its address, also as the pages before it wrote it', async () => {
    const page = await open(
      '?widget=repair-card&without=unicorn&route=frame&lang=ar&width=360&look=dusk',
    );
    expect(code(page)).to.contain('frame.html?widget=repair-card&amp;lang=ar');
    expect(code(page)).to.contain('without=unicorn');
    expect([value(page, 'place'), value(page, 'width'), value(page, 'look')]).to.deep.equal([
      'frame',
      'phone',
      'dusk',
    ]);
    const before = await open('?theme=night&--rr-accent=%23135&page=dark');
    expect([value(before, 'theme'), value(before, '--rr-accent')]).to.deep.equal([
      'night',
      '#113355',
    ]);
  });

  it('offers what the chosen widget knows', async () => {
    const page = await open('?widget=rupture-diagram');
    const isShown = (id: string) => page.getElementById(id)!.offsetParent !== null;
    const all = () => [isShown('people'), isShown('relationship'), isShown('opening')];
    expect(all()).to.deep.equal([false, true, false]);
    await choose(page, 'widget', 'repair-checklist');
    expect(all()).to.deep.equal([true, true, true]);
  });

  it('takes over only what its fields can hold', async () => {
    const title = `"><script>alert(1)</script>${'x'.repeat(200)}`;
    const page = await open(
      `?place=html&widget=repair-card&lang="><b>&theme=" onclick="x&way=x&width=1&look=x&title=${encodeURIComponent(title)}`,
    );
    expect(value(page, 'title')).to.have.length(120);
    const parsed = new DOMParser().parseFromString(code(page), 'text/html');
    expect(parsed.querySelector('repair-card')!.getAttributeNames()).to.deep.equal(['wording']);
    expect(parsed.querySelectorAll('script:not([src]), b, [onclick]')).to.have.length(0);
  });

  for (const query of [
    '',
    '?place=squarespace&widget=repair-kit&--rr-accent=9ad',
    '?place=wix&widget=repair-card&exit=yes',
    '?place=npm',
  ])
    for (const folder of ['/demo/', '/es/'])
      it(`has no fault that axe finds: ${folder} ${query || 'as it comes'}`, async () => {
        await expectAccessible(await open(query, folder));
      });

  for (const old of ['builder', 'themer'])
    it(`is where the address of the ${old} leads, with what it said`, async () => {
      const page = await demoPage(`${old}.html?widget=repair-card`);
      const frame = page.defaultView!.frameElement as HTMLIFrameElement;
      await until(() => frame.contentDocument?.documentElement.hasAttribute('data-ready'));
      expect(frame.contentWindow!.location.pathname).to.contain('make-it-yours.html');
      expect(frame.contentWindow!.location.search).to.contain('widget=repair-card');
    });
});
