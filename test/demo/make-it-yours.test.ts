import { expect } from '@open-wc/testing';
import { SINGLES } from '../../src/contract/names.js';
import { es } from '../../src/wording/languages/es.js';
import { painted } from '../../demo/make-it-yours/contrast.js';
import { until } from '../embed/blank-page.js';
import { LANGUAGES } from '../languages.js';
import { isOnNpm } from '../../demo/make-it-yours/places.js';
import { demoPage, expectAccessible } from './demo-page.js';

const fieldsOf = (page: Document) => (page.getElementById('choices') as HTMLFormElement).elements;
const value = (page: Document, name: string) =>
  (fieldsOf(page).namedItem(name) as RadioNodeList | HTMLInputElement).value;
const offered = (page: Document, name: string) =>
  [...page.querySelectorAll<HTMLInputElement>(`[name=${name}], [name=${name}] > option`)]
    .filter(({ localName }) => localName !== 'select')
    .map((one) => one.value);

async function open(query = '', folder = '/demo/'): Promise<Document> {
  const page = await demoPage(`make-it-yours.html${query}`, folder);
  await until(() => page.documentElement.hasAttribute('data-ready'));
  return page;
}

/** Chooses as a person does, and waits until the page has taken it. */
async function choose(page: Document, name: string, chosen: string): Promise<void> {
  const before = page.defaultView!.location.search;
  const group = [...page.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  const field = group.find((one) => one.type === 'radio' && one.value === chosen) ?? group[0]!;
  if (field.type === 'radio') field.checked = true;
  else field.value = chosen;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => page.defaultView!.location.search !== before);
}

const shown = (page: Document, id: string) => page.getElementById(id)?.textContent ?? '';
const code = (page: Document) => shown(page, 'snippet');
const previewed = (page: Document) =>
  (page.getElementById('preview') as HTMLIFrameElement).contentDocument!;

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

  it('leaves the code open that somebody looks at, and asks for a folder only where nobody else knows it', async () => {
    const page = await open('?place=squarespace&way=files');
    const details = () => page.getElementById('snippet')!.closest('details')!;
    details().open = true;
    await choose(page, 'title', 'Ours');
    await until(() => code(page).includes('Ours'));
    expect(details().open).to.equal(true);
    const folder = page.getElementById('base-field') as HTMLDetailsElement;
    expect(folder.open).to.equal(false);
    await choose(page, 'place', 'frame');
    await until(() => folder.open);
  });

  for (const width of ['phone', 'tablet', 'desktop'])
    it(`shows the whole width of a page on a ${width}, in the room that there is`, async () => {
      const page = await open(`?width=${width}`);
      page.getElementById('show')!.click();
      const preview = page.getElementById('preview')!;
      const room = preview.parentElement!;
      await until(() => room.clientWidth > 0);
      const [shownBox, roomBox] = [preview, room].map((one) => one.getBoundingClientRect());
      expect(shownBox!.left).to.be.at.least(roomBox!.left - 1);
      expect(shownBox!.right).to.be.at.most(roomBox!.right + 1);
      expect(shownBox!.bottom).to.be.closeTo(roomBox!.bottom, 2);
      expect(previewed(page).documentElement.clientWidth).to.be.within(
        ...({ phone: [370, 390], tablet: [750, 768], desktop: [1180, 1200] } as const)[
          width as 'phone'
        ],
      );
    });

  it('shows what is chosen in the colour that is chosen, and says in which tones', async () => {
    const page = await open('?--rr-accent=3fae8a');
    await until(() => shown(page, 'tones').includes('#'));
    const widget = previewed(page).querySelector('[data-rupture-repair]')!.shadowRoot!;
    const base = widget.querySelector('repair-checklist')!.shadowRoot!.querySelector('.base')!;
    // Firefox tells of variables in a frame only its own window.
    const own = previewed(page).defaultView!;
    expect(own.getComputedStyle(base).getPropertyValue('--rr-accent').trim()).to.equal('#3fae8a');
    const [accent = ''] = shown(page, 'tones').match(/#[0-9a-f]{6}/g) ?? [];
    const probe = previewed(page).createElement('i');
    probe.style.color = 'var(--_accent)';
    base.append(probe);
    const [red, green, blue] = painted(own.getComputedStyle(probe).color);
    probe.remove();
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    expect(accent).to.equal(`#${hex}`);
    expect(accent).not.to.equal('#3fae8a');
    expect(shown(page, 'color-said')).to.contain('darker tone');
    await choose(page, '--rr-accent', '');
    await until(() => page.getElementById('toned')!.hidden);
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

  it('says of one paste what a policy has to let through, and of files of the site itself', async () => {
    const page = await open('?place=html&way=paste');
    await until(() => shown(page, 'policy-text').includes('sha256-'));
    const policy = page.getElementById('policy') as HTMLDetailsElement;
    expect([policy.hidden, policy.open]).to.deep.equal([false, false]);
    expect(policy.querySelector('summary')!.textContent).to.contain('Only for sites with a policy');
    expect(shown(page, 'policy-text')).to.match(
      /^script-src 'sha256-\S+' 'sha256-\S+'; style-src 'sha256-\S+'$/,
    );
    await choose(page, 'way', 'files');
    await until(() => code(page).includes('/rupture-repair/'));
    await until(() => shown(page, 'policy-text') === "script-src 'self'; style-src 'self'");
    await choose(page, 'base', 'https://ours.invalid/x/');
    await until(() => page.getElementById('policy')!.hidden);
  });

  it('says what does not work at a place today', async () => {
    const page = await open('?place=webflow&widget=repair-kit');
    expect(value(page, 'way')).to.equal('files');
    expect(code(page)).to.contain('src="').and.not.to.contain('integrity');
    expect(page.getElementById('no-folder')!.hidden).to.equal(false);
    await choose(page, 'base', 'https://ours.invalid/x/');
    await until(() => code(page).includes('src="https://ours.invalid/x/'));
    expect(page.getElementById('no-folder')!.hidden).to.equal(true);
    expect(page.querySelector('.ways')!.textContent).to.contain('only up to 50,000 signs');
    await choose(page, 'way', 'paste');
    await until(() => !page.getElementById('too-long')!.hidden);
    expect(shown(page, 'too-long')).to.contain('Webflow takes 50,000');
    await choose(page, 'base', '');
    await choose(page, 'way', 'address');
    await until(() => page.getElementById('too-long')!.hidden);
    expect(page.getElementById('no-folder')!.hidden).to.equal(false);
  });

  it('offers what npm serves only once it is there', async () => {
    const page = await open('?place=wix&way=address');
    expect(value(page, 'way')).to.equal('address');
    expect(page.getElementById('not-on-npm')!.hidden).to.equal(isOnNpm);
    expect(page.getElementById('from-field')!.hidden).to.equal(!isOnNpm);
    expect(code(page).includes('cdn.jsdelivr.net')).to.equal(isOnNpm);
    expect(page.querySelector('.ways')!.textContent.includes('another company')).to.equal(isOnNpm);
    const project = await open('?place=npm');
    const steps = project.getElementById('steps')!;
    expect(steps.textContent).to.contain('npm install ').and.not.to.contain('@lit/context');
    expect(steps.textContent.includes('git clone https://')).to.equal(!isOnNpm);
    expect(steps.querySelector('a')!.getAttribute('href')).to.match(/developers\.html#react$/);
  });

  it('leads to the row of the chosen way in the page for signing', async () => {
    const page = await open('?place=html');
    const hash = () => page.querySelector<HTMLAnchorElement>('#signed')!.hash;
    expect(hash()).to.equal('#way-files');
    await choose(page, 'place', 'wordpress-plugin');
    await until(() => hash() === '#way-plugin');
    await choose(page, 'place', 'frame');
    await until(() => hash() === '#way-frame');
  });

  it('names the plugin’s field for the chosen language, and what joins two blocks', async () => {
    const page = await open('?place=wordpress-plugin');
    const steps = () => shown(page, 'steps');
    expect(steps()).to.contain('Repair → Helpline.').and.not.to.contain('“kit”');
    expect(steps()).not.to.contain('{');
    await choose(page, 'lang', 'es');
    await until(() => steps().includes('Repair → Español'));
    await choose(page, 'widget', 'repair-pair');
    await until(() => steps().includes('“kit”'));
    await choose(page, '--rr-accent', '#aa0000');
    await until(() => steps().includes('style.css of a child theme'));
  });

  it('says of a head which languages it serves, and of each way only what is true of it', async () => {
    const page = await open('?place=wordpress&way=files');
    const said = () => shown(page, 'steps') + shown(page, 'limits');
    expect(said()).to.contain('authors may paste it').and.not.to.contain('took the script out');
    expect(said()).not.to.contain('in English');
    await choose(page, 'lang', 'es');
    await until(() => said().includes('in English, and those in Español'));
    await choose(page, 'way', 'paste');
    await until(() => said().includes('took the script out'));
    expect(said()).not.to.contain('may paste it, too');
  });

  it('shows in an empty field the colour that the widget has without it', async () => {
    const page = await open('?widget=repair-card&theme=night');
    const field = (name: string) => page.querySelector<HTMLInputElement>(`[name="--rr-${name}"]`)!;
    await until(() => field('paper').placeholder === '#221e16');
    await choose(page, 'theme', 'paper');
    await until(() => field('paper').placeholder === '#fff8de');
    await choose(page, 'look', 'harbour');
    await until(() => field('skin-left').placeholder === '#8a5a3d');
    // The ground takes its tint from the colour.
    await choose(page, 'theme', '');
    await choose(page, '--rr-accent', '#0a6fa8');
    await until(() => field('paper').placeholder !== '#fff8de');
    const tones = shown(page, 'tones');
    expect(tones).to.contain(`the ground ${field('paper').placeholder}`);
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

  it('says plainly whether a colour is used as it is, or a tone of it', async () => {
    const page = await open();
    const said = () => shown(page, 'color-said');
    await choose(page, '--rr-accent', '#333333');
    await until(() => said().includes('used as it is'));
    await choose(page, '--rr-accent', '#9ad');
    await until(() => said().includes('a darker tone of it'));
    expect(page.getElementById('toned')!.hidden).to.equal(false);
    await choose(page, 'theme', 'night');
    await choose(page, '--rr-accent', '#333333');
    await until(() => said().includes('a lighter tone of it'));
    const field = fieldsOf(page).namedItem('--rr-accent') as HTMLInputElement;
    field.value = 'greenish';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(page, 'color-said')).to.contain('#2f6b5b');
    expect(page.defaultView!.location.search).not.to.contain('greenish');
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

  it('tells each place’s own steps, and the way that serves it', async () => {
    const page = await open('?place=squarespace');
    expect(value(page, 'way')).to.equal('paste');
    expect(shown(page, 'limits')).to.contain('shows the words alone');
    await choose(page, 'way', 'files');
    await until(() => code(page).includes('src="/s/rupture-repair-checklist.js"'));
    expect(shown(page, 'limits')).to.contain('two reasons');
    expect(shown(page, 'steps')).to.contain('read-me.txt are for you to keep');
    await choose(page, 'place', 'wix');
    await until(() => code(page).includes('DecompressionStream'));
    expect(shown(page, 'tried')).to.contain('we have not pressed them ourselves');
  });

  it('takes no folder or file of another site from its address, and says so', async () => {
    const page = await open(
      '?widget=repair-card&place=html&base=https://evil.invalid/x/&pdf=javascript:alert(1)&theme=calm',
    );
    expect([value(page, 'base'), value(page, 'pdf')]).to.deep.equal(['', '']);
    expect(code(page)).to.contain('src="/rupture-repair/').and.to.contain('theme="calm"');
    expect(code(page)).not.to.match(/evil|javascript:/);
    expect(page.defaultView!.location.search).not.to.match(/evil|javascript/);
    expect(shown(page, 'refused')).to.contain('https://evil.invalid/x/');
    // Typed by hand, it is the person's own.
    await choose(page, 'base', 'https://ours.invalid/x');
    await until(() => code(page).includes('ours.invalid'));
    expect(code(page)).to.contain('src="https://ours.invalid/x/rupture-repair.card.min.js"');
    expect(shown(page, 'refused')).not.to.contain('evil');
  });

  it('names no folder and no file that would run something, and says so', async () => {
    const page = await open('?widget=repair-card&place=html');
    await choose(page, 'base', 'javascript:alert(1)//');
    await choose(page, 'pdf', 'data:text/html,x');
    expect(code(page))
      .to.contain('src="/rupture-repair/')
      .and.not.to.match(/javascript:|data:/);
    expect(shown(page, 'refused')).to.contain('“javascript:alert(1)//” is no folder');
    expect(shown(page, 'refused')).to.contain('“data:text/html,x” is no address');
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
