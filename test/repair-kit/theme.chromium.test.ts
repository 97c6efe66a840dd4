import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';

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
});
