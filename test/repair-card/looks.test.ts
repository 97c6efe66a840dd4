import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { LOOKS } from '../../src/repair-card/artwork-colors.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import { colorName, shownColors, skinName } from '../../src/repair-card/shown-colors.js';
import { consoleWarnings } from '../console-warnings.js';

const make = (template = html`<repair-card></repair-card>`) => fixture<RepairCard>(template);
const base = (card: RepairCard) => card.shadowRoot!.querySelector('.base')!;

async function description(card: RepairCard): Promise<string> {
  const details = card.shadowRoot!.querySelector('details')!;
  details.open = true;
  await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  await card.updateComplete;
  return details.textContent.replace(/\s+/g, ' ');
}

describe('the looks of the card', () => {
  it('are four, each with other people', async () => {
    const shown = [];
    for (const look of LOOKS) {
      const card = await make(html`<repair-card look=${look} theme="paper"></repair-card>`);
      const fill = (layer: string) =>
        getComputedStyle(card.shadowRoot!.querySelector(`.${layer}`)!).fill;
      shown.push([fill('skin-left'), fill('skin-right'), fill('clothes-left')].join());
    }
    expect(new Set(shown)).to.have.length(4);
  });

  it('keep their names by night, hair and clothes alike', async () => {
    for (const look of LOOKS) {
      const day = await make(html`<repair-card look=${look} theme="paper"></repair-card>`);
      const night = await make(html`<repair-card look=${look} theme="night"></repair-card>`);
      const [bright, dim] = [shownColors(base(day))!.colors, shownColors(base(night))!.colors];
      for (const name of ['hair-left', 'hair-right', 'clothes-left', 'clothes-right'] as const)
        expect(dim[name], `${name} of ${look}`).to.equal(bright[name]);
      expect(dim.paper).to.equal('dark');
    }
  });

  it('fall back to the first, and warn, where one is not known', async () => {
    const warnings = consoleWarnings();
    const card = await make(html`<repair-card look="neon" theme="paper"></repair-card>`);
    expect(shownColors(base(card))!.colors['clothes-left']).to.equal('blue');
    warnings.restore();
    expect(warnings.lines.join()).to.contain('look="neon"');
  });

  it('are described as they are shown', async () => {
    const first = await description(await make(html`<repair-card theme="paper"></repair-card>`));
    expect(first).to.contain('on the left has tan skin and short, brown hair, and wears blue');
    expect(first).to.contain('light yellow paper');
    const other = await description(
      await make(html`<repair-card theme="paper" look="orchard"></repair-card>`),
    );
    expect(other).to.contain('on the left has dark brown skin and short, black hair');
    expect(other).to.contain('on the right has light skin and long, grey hair, and wears red');
    expect(first + other).not.to.match(/[{}]/);
  });

  it('tell the lines of age only where they are drawn', async () => {
    const told = async (look: string, age = '') => {
      const page = await fixture(
        html`<div style=${age}><repair-card look=${look}></repair-card></div>`,
      );
      return description(page.querySelector<RepairCard>('repair-card')!);
    };
    expect(await told('dusk')).to.contain('is older');
    expect(await told('honey')).not.to.contain('older');
    expect(await told('dusk', '--rr-age-left: 0')).not.to.contain('older');
    expect(await told('honey', '--rr-age-left: 1')).to.contain('is older');
  });

  it('give way to the page’s variables, and so does the description', async () => {
    const page = await fixture(
      html`<div
        style="--rr-skin-left: #f6dcc4; --rr-hair-right: silver; --rr-clothes-right: crimson"
      >
        <repair-card look="dusk" theme="paper"></repair-card>
      </div>`,
    );
    const said = await description(page.querySelector<RepairCard>('repair-card')!);
    expect(said).to.contain('left has light skin');
    expect(said).to.contain('long, grey hair, and wears red');
  });

  it('are described anew when they change while one reads', async () => {
    const card = await make(html`<repair-card theme="paper"></repair-card>`);
    await description(card);
    card.look = 'harbour';
    // The change, then its measure, then the words.
    await card.updateComplete;
    await aTimeout(0);
    await card.updateComplete;
    expect(base(card).textContent).to.contain('wears yellow');
  });

  it('name plain colours as people do', () => {
    const name = (...rgb: number[]) => colorName(rgb);
    expect(name(0, 0, 0)).to.equal('black');
    expect(name(255, 255, 255)).to.equal('white');
    expect(name(128, 128, 128)).to.equal('grey');
    expect(name(220, 20, 20)).to.equal('red');
    expect(name(255, 182, 193)).to.equal('pink');
    expect(name(255, 140, 0)).to.equal('orange');
    expect(name(240, 220, 60)).to.equal('yellow');
    expect(name(30, 150, 60)).to.equal('green');
    expect(name(40, 80, 220)).to.equal('blue');
    expect(name(130, 50, 170)).to.equal('purple');
    expect(name(110, 65, 35)).to.equal('brown');
    expect(
      [
        [250, 225, 205],
        [222, 174, 132],
        [165, 110, 72],
        [90, 55, 38],
      ].map((rgb) => skinName(rgb)),
    ).to.deep.equal(['light', 'tan', 'brown', 'dark']);
  });
});

describe('the card’s lettering', () => {
  it('is known to the document once, and drawn with', async () => {
    const [one] = [await make(), await make()];
    const family = 'Rupture Repair Lettering';
    const faces = [...document.fonts].filter((face) => face.family.includes(family));
    expect(faces).to.have.length(1);
    expect(faces[0]!.display, 'words wait for no face').to.equal('swap');
    await faces[0]!.load();
    expect(getComputedStyle(one.shadowRoot!.querySelector('.title')!).fontFamily).to.contain(
      family,
    );
    expect(document.fonts.check(`bold 20px "${family}"`, 'Réparer „Ñandú“ – Über')).to.equal(true);
  });

  it('gives way to the page’s own face', async () => {
    const page = await fixture(
      html`<div style="--rr-font-title: Georgia"><repair-card></repair-card></div>`,
    );
    const title = page.querySelector('repair-card')!.shadowRoot!.querySelector('.title')!;
    expect(getComputedStyle(title).fontFamily).to.equal('Georgia');
  });
});
