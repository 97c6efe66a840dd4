import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { reservedHeightStyles } from '../../src/embed/reserved-heights.js';
import '../../src/embed/scripts/repair-kit.js';
import { SINGLES } from '../../src/contract/names.js';

/** Boxes that ask their content how wide it is. */
const BOXES: Record<string, [style: string, inner?: string]> = {
  'a column centred by flex': ['display: flex; flex-direction: column; align-items: center'],
  'a row of flex': ['display: flex'],
  'a row of flex, in its own div': ['display: flex', ''],
  'a centred grid': ['display: grid; justify-items: center'],
  'a float': ['float: left'],
  'an inline block': ['display: inline-block'],
  'an absolutely placed box': ['position: absolute'],
  'a box as wide as its content': ['inline-size: fit-content'],
  'a table’s cell': ['display: table', 'display: table-cell'],
};

const box = (style: string, content: string) => `<div style="${style}">${content}</div>`;
const widths = (place: Element) =>
  [...place.querySelectorAll(SINGLES.join())].map((widget) => {
    const base = widget.shadowRoot!.querySelector('.base')!;
    return [widget, base].map((one) => one.getBoundingClientRect().width);
  });

async function inBox(content: string, [outer, inner]: [string, string?], width: number) {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.cssText = `position: relative; font-size: 16px; inline-size: ${width}px`;
  place.innerHTML = SINGLES.map((name) =>
    box(
      'display: flow-root',
      box(
        outer,
        inner === undefined
          ? content.replaceAll('NAME', name)
          : box(inner, content.replaceAll('NAME', name)),
      ),
    ),
  ).join('');
  await nextFrame();
  await nextFrame();
  return place;
}

describe('in a box that asks its content how wide it is', () => {
  before(() => {
    const style = document.createElement('style');
    style.textContent = reservedHeightStyles();
    document.head.append(style);
  });
  const ways = {
    tag: '<NAME></NAME>',
    placeholder: '<div data-rupture-repair="NAME"><div data-fallback="en"><p>Copy</p></div></div>',
  };
  for (const [way, content] of Object.entries(ways))
    for (const [name, styles] of Object.entries(BOXES)) {
      it(`a widget by ${way} is 40em wide in ${name}`, async () => {
        for (const both of widths(await inBox(content, styles, 900)))
          expect(both).to.deep.equal([640, 640]);
      });
      it(`a widget by ${way} is no wider than its place in ${name}`, async () => {
        for (const [host, base] of widths(await inBox(content, styles, 300)))
          expect([host! > 285 && host! <= 300, base]).to.deep.equal([true, host]);
      });
    }

  it('a widget that a page floats is as wide as it may be', async () => {
    const place = await inBox('<NAME style="float: left"></NAME>', ['display: flow-root'], 900);
    for (const [host] of widths(place)) expect(host).to.equal(640);
  });

  it('the readable copy is as wide as its widget, with the room for it', async () => {
    const copy = '<div data-rupture-repair="other"><div data-fallback="en"><p>Copy</p></div></div>';
    for (const styles of Object.values(BOXES)) {
      const place = await inBox(copy, styles, 900);
      for (const one of place.querySelectorAll('[data-fallback]'))
        expect(one.getBoundingClientRect().width).to.equal(640);
    }
  });

  it('beside what does not give way a widget keeps 18em, or all of its place', async () => {
    const wide = '<i style="flex: none; inline-size: 850px"></i><NAME></NAME>';
    for (const [host] of widths(await inBox(wide, ['display: flex'], 900)))
      expect(host).to.equal(288);
    for (const [host] of widths(await inBox(wide, ['display: flex'], 200)))
      expect(host).to.equal(200);
  });
});

describe('in a plain box', () => {
  it('a widget is as wide as the box, be it wide or narrow', async () => {
    for (const width of [160, 200, 900, 1400])
      for (const both of widths(await inBox('<NAME></NAME>', [''], width)))
        expect(both).to.deep.equal([width, width]);
  });
});
