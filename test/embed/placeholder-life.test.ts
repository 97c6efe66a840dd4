import { expect } from '@open-wc/testing';
import { blankPage, until, type Page } from './blank-page.js';
import { widgetOf, widgetsIn } from './placed.js';

const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
const tag = `<script src="${script}"></script>`;

const place = (page: Page) => page.document.querySelector<HTMLElement>('#place')!;
const titleIn = (page: Page, widget = widgetOf(place(page))) =>
  widget?.shadowRoot?.querySelector('.title')?.textContent.trim();
const field = (page: Page) =>
  widgetOf(place(page))!.shadowRoot!.querySelector<HTMLTextAreaElement>('textarea')!;
const COPY = '<div data-fallback="en 0.1"><h2>Copy</h2></div>';
const page = (attributes = '', inside = COPY, name = 'repair-checklist') =>
  blankPage(`<div id="place" data-rupture-repair="${name}" ${attributes}>${inside}</div>${tag}`);

describe('a placeholder that is alive', () => {
  it('has its own HTML as it was, for frameworks that hydrate it or take it away', async () => {
    const made = await page();
    expect(place(made).innerHTML).to.equal(COPY);
    const copy = place(made).firstElementChild!;
    place(made).removeChild(copy);
    place(made).append(copy);
    place(made).innerHTML = '';
    expect(titleIn(made)).to.contain('Repair');
    expect(place(made).innerText).not.to.contain('Copy');
    expect(made.said).to.deep.equal([]);
  });

  it('is the same widget after it is moved, with a builder’s handle in it: notes stay', async () => {
    const made = await page();
    const before = widgetOf(place(made));
    field(made).value = 'Mine';
    field(made).dispatchEvent(new Event('input', { bubbles: true }));
    const handle = made.document.createElement('span');
    place(made).prepend(handle);
    made.document.body.append(place(made));
    await until(() => widgetOf(place(made))!.isConnected);
    expect(widgetOf(place(made))).to.equal(before);
    expect(widgetsIn(made.document, 'repair-checklist')).to.have.length(1);
    expect(field(made).value).to.equal('Mine');
  });

  it('comes alive where an editor has made it in a frame', async () => {
    const made = await page();
    const frame = made.document.createElement('iframe');
    made.document.body.append(frame);
    const inside = frame.contentDocument!.body;
    inside.innerHTML = '<div><div id="late" data-rupture-repair="repair-card"></div></div>';
    made.document.body.append(inside.firstElementChild!);
    const late = made.document.querySelector('#late')!;
    await until(() => widgetOf(late));
    expect(titleIn(made, widgetOf(late))).to.contain('Repair');
  });

  it('comes alive once where the page was saved with what it showed', async () => {
    const saved = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
    const title = saved('<div class="base"><h2 class="title">Saved</h2></div>');
    const made = await page('', saved(`<repair-checklist>${title}</repair-checklist>`) + COPY);
    await until(() => titleIn(made) !== 'Saved');
    const { shadowRoot } = widgetOf(place(made))!;
    expect(shadowRoot!.querySelectorAll('.title')).to.have.length(1);
  });

  it('comes alive as a clone, too', async () => {
    const made = await page();
    const clone = place(made).cloneNode(true) as HTMLElement;
    clone.id = 'clone';
    made.document.body.append(clone);
    await until(() => widgetOf(clone));
    expect(titleIn(made, widgetOf(clone))).to.contain('Repair');
  });

  it('follows attributes and words that come later, and one that names another widget', async () => {
    const made = await page('data-theme="night"');
    const root = () => widgetOf(place(made))!.shadowRoot!;
    place(made).setAttribute('data-people', 'two');
    place(made).removeAttribute('data-theme');
    place(made).innerHTML = '<h2>Our title</h2><p data-slot="safety">Call 01</p><p>Our words.</p>';
    await until(() => root().querySelectorAll('.step:first-of-type [type=checkbox]').length === 2);
    expect(root().querySelector('.base')!.className).not.to.contain('night');
    await until(() => titleIn(made) === 'Our title');
    await until(() => /Call 01[^]*Our words\.|Our words\.[^]*Call 01/.test(place(made).innerText));
    place(made).querySelector('h2')!.firstChild!.nodeValue = 'Another';
    await until(() => titleIn(made) === 'Another');
    place(made).setAttribute('data-rupture-repair', 'repair-card');
    await until(() => widgetOf(place(made))?.localName === 'repair-card');
    expect(place(made).shadowRoot!.children).to.have.length(1);
    // What a script sets on the widget itself is not taken back.
    widgetOf(place(made))!.setAttribute('layout', 'tall');
    place(made).append('More.');
    await until(() => place(made).innerText.includes('More.'));
    expect(widgetOf(place(made))!.getAttribute('layout')).to.equal('tall');
  });

  it('comes alive while the page is still being read', async () => {
    const frame = (await blankPage('')).document;
    frame.open();
    frame.write(`<!doctype html>${tag}<div id="place" data-rupture-repair="repair-card"><h2>Own`);
    const host = () => frame.querySelector('#place');
    await until(() => host() && widgetOf(host()!)?.shadowRoot?.querySelector('.title'));
    frame.write(' title</h2></div>');
    await until(() => widgetOf(host()!)!.shadowRoot!.textContent.includes('Own title'));
    frame.close();
  });

  it('sends its events, and has its parts styled, as a tag does', async () => {
    const made = await page('', '<style>#place::part(title) { color: rgb(1, 2, 3) }</style>');
    const heard: string[] = [];
    place(made).addEventListener('repair-progress', ({ type }) => heard.push(type));
    const root = widgetOf(place(made))!.shadowRoot!;
    root.querySelector<HTMLElement>('[type=checkbox]')!.click();
    expect(heard).to.deep.equal(['repair-progress']);
    const { color } = made.getComputedStyle(root.querySelector('[part=title]')!);
    expect(color).to.equal('rgb(1, 2, 3)');
  });

  for (const name of ['repair-checklist', 'rupture-diagram', 'repair-card', 'page-exit'])
    it(`gives out every part that ${name} has`, async () => {
      const manifest = (await (
        await fetch(new URL('../../custom-elements.json', import.meta.url))
      ).json()) as {
        modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
      };
      const all = manifest.modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === name)!.cssParts!;
      const made = await page('data-href="https://page.invalid/"', '', name);
      const given = widgetOf(place(made))!.getAttribute('exportparts')!.split(',');
      expect(given).to.include.members(all.map((part) => part.name));
    });
});
