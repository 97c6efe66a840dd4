import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';
import type { RepairKit } from '../../src/repair-kit/repair-kit.js';
import { consoleWarnings } from '../console-warnings.js';

const ground = (element: Element) =>
  getComputedStyle(element.shadowRoot!.querySelector('.base')!).backgroundColor;

describe('theme', () => {
  afterEach(() => emulateMedia({ colorScheme: 'no-preference' }));

  it('auto follows the visitor’s colour scheme, for every widget of the kit', async () => {
    const kit = await fixture(html`
      <repair-kit theme="auto"><repair-card></repair-card></repair-kit>
    `);
    const card = kit.querySelector('repair-card')!;
    await emulateMedia({ colorScheme: 'light' });
    const light = ground(card);
    await emulateMedia({ colorScheme: 'dark' });
    expect(ground(card)).to.not.equal(light);
  });

  it('paper and night are what they say, whatever the visitor prefers', async () => {
    const paper = await fixture(html`<repair-card theme="paper"></repair-card>`);
    const night = await fixture(html`<repair-card theme="night"></repair-card>`);
    await emulateMedia({ colorScheme: 'light' });
    const [light, dark] = [ground(paper), ground(night)];
    await emulateMedia({ colorScheme: 'dark' });
    expect([ground(paper), ground(night)]).to.deep.equal([light, dark]);
    expect(light).to.not.equal(dark);
  });

  it('of a kit holds for its widgets, unless they or a kit between have their own', async () => {
    const kit = await fixture<RepairKit>(html`
      <repair-kit theme="night">
        <repair-card></repair-card>
        <repair-card theme="paper"></repair-card>
        <repair-kit><repair-card></repair-card></repair-kit>
        <repair-kit theme="contrast"><repair-card></repair-card></repair-kit>
      </repair-kit>
    `);
    const grounds = () => [...kit.querySelectorAll('repair-card')].map(ground);
    const [night, paper, nested, contrast] = grounds();
    expect(nested).to.equal(night);
    expect(new Set([night, paper, contrast]).size).to.equal(3);
    kit.theme = 'paper';
    await kit.updateComplete;
    await Promise.all(
      [...kit.querySelectorAll('*')].map((one) => (one as RepairKit).updateComplete),
    );
    expect(grounds()).to.deep.equal([paper, paper, paper, contrast]);
  });

  it('of a kit is gone once a widget has left it', async () => {
    const kit = await fixture(html`
      <repair-kit theme="contrast"><repair-card></repair-card></repair-kit>
    `);
    const card = kit.querySelector('repair-card')!;
    const before = ground(card);
    kit.after(card);
    await card.updateComplete;
    expect(ground(card)).not.to.equal(before);
  });

  it('plain, whose circles have no ground of their own, does not fill them with ink', async () => {
    const diagram = await fixture(html`<rupture-diagram theme="plain"></rupture-diagram>`);
    const lines = [
      ...diagram.shadowRoot!.querySelectorAll<SVGGeometryElement>('svg .ink:not(.glyph *)'),
    ];
    expect(lines).to.have.length.of.at.least(6);
    expect(lines.filter((line) => line.isPointInFill(new DOMPoint()))).to.deep.equal([]);
  });

  it('that is not known is paper, with one warning', async () => {
    const warnings = consoleWarnings();
    const card = await fixture(html`<repair-card theme="plaid-2"></repair-card>`);
    const paper = await fixture(html`<repair-card theme="paper"></repair-card>`);
    warnings.restore();
    expect(ground(card)).to.equal(ground(paper));
    expect(warnings.lines.join()).to.contain('theme="plaid-2"').and.to.contain('ink-saving');
  });
});
