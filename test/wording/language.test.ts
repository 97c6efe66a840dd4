import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { en } from '../../src/wording/languages/en.js';
import { addLanguage, languageFor } from '../../src/wording/language.js';
import { consoleWarnings } from '../console-warnings.js';

const titleOf = (element: Element) =>
  element.shadowRoot!.querySelector('[part=title]')!.textContent.trim();
const baseOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.base')!;

describe('language', () => {
  before(() => {
    addLanguage({ ...en, lang: 'fy', card: { ...en.card, title: 'Frysk' } });
    addLanguage({ ...en, lang: 'dv', dir: 'rtl', card: { ...en.card, title: 'Dhivehi' } });
  });

  it('comes from the nearest lang, and reacts when it changes', async () => {
    const section = await fixture(
      html`<section lang="fy-NL"><repair-card></repair-card></section>`,
    );
    const card = section.querySelector('repair-card')!;
    expect(titleOf(card)).to.equal('Frysk');
    section.setAttribute('lang', 'en-GB');
    await nextFrame();
    await card.updateComplete;
    expect(titleOf(card)).to.equal(en.card.title);
    expect(baseOf(card).lang).to.equal('en-GB');
  });

  it('asks the browser nothing about how English is written: its first answer is slow', async () => {
    const intl: { Locale: typeof Intl.Locale } = Intl;
    const { Locale } = intl;
    let asked = 0;
    intl.Locale = class extends Locale {
      override maximize() {
        asked += 1;
        return super.maximize();
      }
    };
    try {
      for (const lang of ['en', 'en-GB', 'EN-us', ''])
        await fixture(html`<section lang=${lang}><repair-card></repair-card></section>`);
      expect(asked).to.equal(0);
      const dhivehi = await fixture(
        html`<section lang="dv-MV"><repair-card></repair-card></section>`,
      );
      expect(baseOf(dhivehi.querySelector('repair-card')!).dir).to.equal('rtl');
      expect(asked).to.be.above(0);
    } finally {
      intl.Locale = Locale;
    }
  });

  it('reaches through shadow roots', async () => {
    const host = await fixture(html`<div lang="fy"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<repair-card></repair-card>';
    const card = root.querySelector('repair-card')!;
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Frysk');
    host.setAttribute('lang', 'dv');
    await nextFrame();
    await card.updateComplete;
    expect(titleOf(card)).to.equal('Dhivehi');
    expect(baseOf(card).dir).to.equal('rtl');
  });

  it('falls back to English, marked as such, with one warning for a language without words', async () => {
    const warnings = consoleWarnings();
    const page = await fixture(html`
      <div lang="tlh" dir="rtl"><repair-card></repair-card><repair-card></repair-card></div>
    `);
    warnings.restore();
    const card = page.querySelector('repair-card')!;
    expect(titleOf(card)).to.equal(en.card.title);
    expect(baseOf(card).lang).to.equal('en');
    expect(baseOf(card).dir).to.equal('ltr');
    expect(warnings.lines.filter((line) => line.includes('tlh'))).to.have.length(1);
  });

  it('finds a region’s language, and none for English', () => {
    expect(languageFor('fy-NL', 'repair-card')?.lang).to.equal('fy');
    expect(languageFor('en-AU', 'repair-card')).to.equal(undefined);
  });
});
