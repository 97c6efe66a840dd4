import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { contrast, painted } from '../../demo/make-it-yours/contrast.js';
import '../../src/all.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';

const page = () =>
  fixture<HTMLElement>(html`<div><repair-card theme="paper" look="dusk"></repair-card></div>`);
const rootOf = (around: Element) => around.querySelector<RepairCard>('repair-card')!.shadowRoot!;
const fillOf = (around: Element, layer: string) =>
  getComputedStyle(rootOf(around).querySelector(`.${layer}`)!).fill;

/** What is drawn in lines, and on which ground. */
const LINES = [
  ['skin-left-line', 'skin-left'],
  ['skin-right-line', 'skin-right'],
  ['age-line', 'skin-left'],
  ['hair-left-line', 'hair-left'],
  ['hair-right-line', 'hair-right'],
] as const;

/** Every layer that is made of another's colour, by the variable that sets it. */
const MADE_OF: Record<string, string[]> = {
  'skin-left': ['skin-left', 'skin-left-shade', 'skin-left-blush', 'skin-left-line', 'age-line'],
  'skin-right': ['skin-right', 'skin-right-shade', 'skin-right-blush', 'skin-right-line'],
  'hair-left': ['hair-left', 'hair-left-line'],
  'hair-right': ['hair-right', 'hair-right-line'],
  'clothes-left': ['clothes-left', 'clothes-left-shade'],
  'clothes-right': ['clothes-right', 'clothes-right-shade'],
  unicorn: ['unicorn', 'unicorn-shade', 'unicorn-blush'],
  mane: ['mane', 'mane-shade'],
  gold: ['gold', 'gold-shade'],
};

describe('the drawings of the card', () => {
  it('give each layer a colour that the page can set', async () => {
    const around = await page();
    const layers = [...rootOf(around).querySelectorAll('path')].map((path) =>
      path.getAttribute('class')!,
    );
    const known = [...Object.values(MADE_OF).flat(), ...['disc', 'white', 'ink']];
    expect([...new Set(layers)].sort()).to.deep.equal(known.sort());
  });

  for (const [name, layers] of Object.entries(MADE_OF))
    it(`recolour with --rr-${name} all that is made of it`, async () => {
      const around = await page();
      const before = layers.map((layer) => fillOf(around, layer));
      around.style.setProperty(`--rr-${name}`, '#3a7d91');
      for (const [index, layer] of layers.entries())
        expect(fillOf(around, layer), layer).not.to.equal(before[index]);
    });

  it('keep every line on skin and hair in sight, whatever their colours: 2:1 at least', async () => {
    const around = await page();
    const byte = fc.nat(255);
    const color = fc.oneof(
      fc.tuple(byte, byte, byte),
      // Skin and hair as people have them, down to black and up to white.
      fc.tuple(byte, fc.nat(60), fc.nat(60)).map(([red, less, lesser]) => {
        const green = Math.max(0, red - less);
        return [red, green, Math.max(0, green - lesser)];
      }),
    );
    fc.assert(
      fc.property(color, (rgb) => {
        for (const ground of ['skin-left', 'skin-right', 'hair-left', 'hair-right'])
          around.style.setProperty(`--rr-${ground}`, `rgb(${rgb.join(' ')})`);
        for (const [line, ground] of LINES) {
          const colors = [line, ground].map((layer) => painted(fillOf(around, layer)));
          expect(contrast(colors[0]!, colors[1]!), `${line} on ${rgb.join()}`).to.be.at.least(2);
        }
      }),
      // The last has just the lightness at which lines turn from dark to light.
      { numRuns: 500, examples: [[[0, 0, 0]], [[255, 255, 255]], [[172, 6, 0]]] },
    );
  });

  it('give the unicorn a horn in the gold of the frame, long enough to be seen on a phone', async () => {
    const around = await fixture<HTMLElement>(
      html`<div style="inline-size: 320px"><repair-card theme="paper"></repair-card></div>`,
    );
    const root = rootOf(around);
    const [horn, frame] = ['.truth > .drawing .gold', '.frame .gold'].map((selector) =>
      root.querySelector(selector)!,
    );
    expect(getComputedStyle(horn!).fill).to.equal(getComputedStyle(frame!).fill);
    const { height } = root.querySelector('.truth > .drawing')!.getBoundingClientRect();
    const length = horn!.getBoundingClientRect().height;
    expect(length / height).to.be.at.least(0.33);
    expect(length).to.be.at.least(36);
  });

  it('show the lines of age in the look of a parent and a grown child only', async () => {
    for (const [look, opacity] of [
      ['dusk', '1'],
      ['honey', '0'],
      ['harbour', '0'],
      ['orchard', '0'],
    ] as const) {
      const around = await fixture<HTMLElement>(
        html`<div><repair-card look=${look}></repair-card></div>`,
      );
      const lines = rootOf(around).querySelector('.age-line')!;
      expect(getComputedStyle(lines).opacity, look).to.equal(opacity);
    }
  });
});
