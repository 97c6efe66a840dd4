import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import { heightMessage, readHeight } from '../../src/embed/frame-message.js';
import { en } from '../../src/wording/languages/en.js';
import { es } from '../../src/wording/languages/es.js';
import { blankPage, until, type Page } from './blank-page.js';

const base = new URL('../../dist/', import.meta.url).href;
const parent = `<script src="${base}frame-height.js"></script>`;
const framed = (query: string, attributes = '') =>
  `<iframe title="widget" width="600" height="300" ${attributes} src="${base}frame.html?${query}"></iframe>`;
const frameOf = (page: Page) => page.document.querySelector('iframe')!;
const inside = (page: Page) => frameOf(page).contentDocument!;

/** Until the frame is as high as its own page, and no longer scrolls. */
const fits = (page: Page) =>
  until(() => {
    const { body } = inside(page);
    const height = body.getBoundingClientRect().height;
    return height > 400 && Math.abs(frameOf(page).clientHeight - height) <= 1;
  }, 'the frame is as high as the widget');

describe('frame.html', () => {
  it('shows the widget of its address, in its language, and is named by it', async () => {
    const page = await blankPage(
      framed('widget=repair-checklist&lang=es&people=two&theme=calm&heading-level=1'),
    );
    await until(() => inside(page).title === es.checklist.title);
    const { lang } = inside(page).documentElement;
    const checklist = inside(page).querySelector('repair-checklist')!;
    expect([lang, checklist.getAttribute('people')]).to.deep.equal(['es', 'two']);
    expect(checklist.shadowRoot!.querySelector('.base')!.className).to.contain('calm');
  });

  it('becomes as high as the widget, and follows it, without going to and fro', async () => {
    const page = await blankPage(`${framed('widget=repair-checklist')}${parent}`);
    await fits(page);
    const before = frameOf(page).clientHeight;
    const part = inside(page)
      .querySelector('repair-checklist')!
      .shadowRoot!.querySelector('details')!;
    part.open = true;
    await until(() => frameOf(page).clientHeight > before + 100);
    await fits(page);
    const heights = new Set<number>();
    for (let frames = 0; frames < 10; frames++) {
      await new Promise(requestAnimationFrame);
      heights.add(frameOf(page).clientHeight);
    }
    expect(heights.size).to.equal(1);
  });

  it('works in a sandbox that allows scripts alone', async () => {
    const page = await blankPage(
      `${framed('widget=repair-card&lang=es', 'sandbox="allow-scripts"')}${parent}`,
    );
    await until(() => frameOf(page).clientHeight > 500, 'it has told its height');
  });

  it('says what to do where a sandbox lets nobody save a file', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const page = await blankPage(framed('widget=repair-checklist', sandbox));
    await until(() => inside(page).title === en.checklist.title);
    const { shadowRoot } = inside(page).querySelector('repair-checklist')!;
    shadowRoot!.querySelector<HTMLElement>('[data-action=save]')!.click();
    await until(() => shadowRoot!.querySelector('.actions .said')!.textContent !== '');
    expect(shadowRoot!.querySelector('.actions .said')!.textContent).to.equal(
      en.checklist.cannotSave,
    );
  });

  it('tells its height again to a script that comes late', async () => {
    const page = await blankPage(framed('widget=repair-card', 'sandbox="allow-scripts"'));
    await until(() => page.performance.getEntriesByType('resource').length > 0);
    // Long after the frame has told: it has painted, and another script was fetched meanwhile.
    await fetch(`${base}frame.html`, { cache: 'no-store' });
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    expect(frameOf(page).clientHeight).to.equal(300);
    const late = page.document.createElement('script');
    late.src = `${base}frame-height.js`;
    page.document.body.append(late);
    await until(() => frameOf(page).clientHeight > 500);
  });

  it('is as high as its snippet says without the script of the page around', async () => {
    const page = await blankPage(framed('widget=repair-card'));
    await until(() => inside(page).title === en.card.title);
    expect(frameOf(page).clientHeight).to.equal(300);
  });

  it('has no scroll bar with the whole kit, whatever edges the page gives it', async () => {
    const css =
      '<style>iframe { box-sizing: border-box; height: 99px !important; border: 7px solid; padding: 9px }</style>';
    const page = await blankPage(`${css}${framed('widget=repair-kit')}${parent}`);
    await until(() => frameOf(page).clientHeight > 1000);
    await until(() => {
      const { scrollHeight, clientHeight } = inside(page).documentElement;
      return scrollHeight === clientHeight;
    }, 'nothing in it scrolls');
  });

  it('joins the widgets that its address names', async () => {
    const joined = async (names: string) => {
      const page = await blankPage(framed(`widget=${names}`));
      await until(() => inside(page).querySelector('repair-kit')?.lastElementChild?.shadowRoot);
      const tags = [...inside(page).querySelector('repair-kit')!.children];
      return tags.map(({ localName }) => localName);
    };
    expect(await joined('repair-checklist+rupture-diagram')).to.deep.equal([
      'rupture-diagram',
      'repair-checklist',
    ]);
    expect(await joined('repair-kit')).to.deep.equal([
      'rupture-diagram',
      'repair-checklist',
      'repair-card',
    ]);
  });

  it('is heard from another origin than its address has', async () => {
    const page = await blankPage(framed('widget=repair-card', 'sandbox="allow-scripts"'));
    // It goes on speaking from nowhere; an address that is sent on to another site is as little its own.
    frameOf(page).removeAttribute('sandbox');
    const late = page.document.createElement('script');
    late.src = `${base}frame-height.js`;
    page.document.body.append(late);
    await until(() => frameOf(page).clientHeight > 500);
  });

  it('is heard beside a frame whose address is none', async () => {
    const bad = '<iframe title="bad" src="http://[/frame.html"></iframe>';
    const page = await blankPage(`${framed('widget=repair-card')}${bad}${parent}`);
    await fits(page);
    expect(page.said).to.deep.equal([]);
  });

  it('leaves the height alone for messages from elsewhere', async () => {
    const page = await blankPage(
      `${framed('widget=repair-card')}
      <iframe title="other" height="200" srcdoc="<script>parent.postMessage({'rupture-repair/height': 999}, '*')</script>"></iframe>${parent}`,
    );
    await fits(page);
    const [own, other] = page.document.querySelectorAll('iframe');
    const before = own!.clientHeight;
    page.postMessage(heightMessage(4321), '*');
    await aTimeout(0);
    await new Promise(requestAnimationFrame);
    expect([own!.clientHeight, other!.clientHeight]).to.deep.equal([before, 200]);
  });

  it('makes nothing of an unknown widget', async () => {
    const page = await blankPage(framed('widget=marquee'));
    const made = [...inside(page).body.children].map(({ localName }) => localName);
    expect(made.filter((name) => name.includes('-'))).to.deep.equal([]);
    expect(made).to.include('noscript');
  });
});

describe('a height message', () => {
  it('is read as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 20000, noNaN: true }), (height) => {
        expect(readHeight(heightMessage(height))).to.equal(Math.ceil(height));
      }),
    );
    fc.assert(fc.property(fc.anything(), (data) => readHeight(data) === undefined));
    for (const height of [-1, 0, NaN, Infinity, 1e9, '100'])
      expect(readHeight({ 'rupture-repair/height': height })).to.equal(undefined);
  });
});
