import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { languageName } from '../../.storybook/language-name.js';
import '../../src/all.js';
import { reservedHeightStyles } from '../../src/embed/reserved-heights.js';
import { snippet } from '../../src/embed/snippet.js';
import { addLanguage, languageFor, nearestTag } from '../../src/wording/language.js';
import { de } from '../../src/wording/languages/de.js';
import { deXFormal } from '../../src/wording/languages/de-x-formal.js';
import { en } from '../../src/wording/languages/en.js';
import { variantOf } from '../../src/wording/overlay.js';
import { consoleWarnings } from '../console-warnings.js';
import { byRole, shownWords } from '../query.js';

const FORMAL = 'de-x-formal';
const base = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.base')!;

describe('a variant of a language', () => {
  // First without German itself: what is not there cannot be found.
  it('is not what serves for its language, or for a region of it', async () => {
    addLanguage(deXFormal);
    const warnings = consoleWarnings();
    for (const tag of ['de', 'de-AT', 'de-Latn'])
      expect(languageFor(tag, 'repair-card')?.lang, tag).to.equal(undefined);
    expect(nearestTag('de', [FORMAL, 'DE_X_FORMAL'])).to.equal(undefined);
    const page = await fixture(html`<div lang="de"><repair-card></repair-card></div>`);
    expect(shownWords(page.querySelector('repair-card')!)).to.contain(en.card.title);
    warnings.restore();
    expect(warnings.lines.join()).to.contain(FORMAL);
  });

  it('goes behind its language, in whatever order they come', () => {
    for (const tags of [
      ['de', FORMAL],
      [FORMAL, 'de'],
    ]) {
      for (const tag of ['de', 'de-AT', 'DE', 'de-CH-1996', 'de-x-other'])
        expect(nearestTag(tag, tags), tag).to.equal('de');
      for (const tag of [FORMAL, 'DE-X-Formal']) expect(nearestTag(tag, tags)).to.equal(FORMAL);
    }
    expect(nearestTag(FORMAL, ['de'])).to.equal('de');
  });

  it('is found by its name, on a page, on a widget, and when the name changes', async () => {
    [de, deXFormal].forEach(addLanguage);
    const page = await fixture(html`
      <div lang=${FORMAL}>
        <repair-checklist></repair-checklist>
        <rupture-diagram lang="de"></rupture-diagram>
      </div>
    `);
    const checklist = page.querySelector('repair-checklist')!;
    const diagram = page.querySelector('rupture-diagram')!;
    expect(shownWords(checklist)).to.contain(deXFormal.checklist.safety);
    expect(base(checklist).lang).to.equal(FORMAL);
    expect(shownWords(diagram)).to.contain(de.diagram.safety);
    diagram.lang = FORMAL;
    page.setAttribute('lang', 'de-AT');
    await nextFrame();
    await Promise.all([checklist.updateComplete, diagram.updateComplete]);
    expect(shownWords(diagram)).to.contain(deXFormal.diagram.safety);
    expect(shownWords(checklist)).to.contain(de.checklist.safety);
  });

  it('takes what a page says in its language, and not the other way round', async () => {
    [de, deXFormal].forEach(addLanguage);
    const title = async (lang: string, languages: object) => {
      const wording = JSON.stringify({ languages });
      const page = await fixture(
        html`<div lang=${lang}><repair-card wording=${wording}></repair-card></div>`,
      );
      return page.querySelector('repair-card')!.shadowRoot!.querySelector('.title')!.textContent;
    };
    expect(await title(FORMAL, { de: { title: 'Unser Riss' } })).to.contain('Unser Riss');
    expect(await title('de', { [FORMAL]: { title: 'Ihr Riss' } })).to.contain(de.card.title);
  });

  it('names as its language does', async () => {
    expect([languageName(FORMAL), languageName(FORMAL, 'en')]).to.deep.equal([
      'Deutsch (formal)',
      'German (formal)',
    ]);
    expect(languageName('en', FORMAL)).to.equal('Englisch');
    addLanguage(deXFormal);
    const page = await fixture(
      html`<div lang=${FORMAL}><repair-checklist></repair-checklist></div>`,
    );
    const checklist = page.querySelector('repair-checklist')!;
    const { hurt, happened } = deXFormal.checklist.parts;
    for (const { title } of [hurt, happened]) byRole(checklist, 'checkbox', title).click();
    await checklist.updateComplete;
    expect(shownWords(checklist)).to.contain(`${hurt.title}; ${happened.title}`);
  });

  it('parts words at the end of a line where its language does', async () => {
    const text = 'Verantwortungsbewusstsein '.repeat(12);
    const page = await fixture<HTMLElement>(html`
      <div style="inline-size: 9.5em; hyphens: auto">
        <p lang="de">${text}</p>
        <p lang=${FORMAL}>${text}</p>
      </div>
    `);
    const [own, formal] = [...page.children].map(({ clientHeight }) => clientHeight);
    expect(formal).to.equal(own);
  });

  it('keeps the room of its language, in a page of its own, too', () => {
    const room = (lang: string) =>
      reservedHeightStyles(['repair-checklist'], [lang])
        .split('\n')
        .filter((line) => line.includes('^='))
        .join();
    expect(room('de')).to.contain('^=de]');
    expect(room(FORMAL)).to.contain(room('de'));
    expect(room('de')).not.to.contain(FORMAL);
    // Of two that hold, the later one is kept.
    const all = reservedHeightStyles(['repair-checklist']);
    expect(all.lastIndexOf(`^=${FORMAL}]`)).to.be.above(all.lastIndexOf('^=de]'));
  });

  it('is named in whatever is pasted', () => {
    const choice = { widget: 'repair-checklist', wording: deXFormal, attributes: {} } as const;
    const files = { base: 'widgets/', integrity: {} };
    for (const [route, said] of [
      ['html', 'src="widgets/rupture-repair.de-x-formal.min.js"'],
      ['html', '<repair-checklist lang="de-x-formal">'],
      ['code-block', 'data-lang="de-x-formal"'],
      ['wordpress', 'data-lang="de-x-formal"'],
      ['wordpress-plugin', '[repair_checklist lang="de-x-formal"]'],
      ['frame', 'lang=de-x-formal"'],
      ['npm', "import 'rupture-repair/lang/de-x-formal.js';"],
    ] as const)
      expect(snippet(route, choice, files), route).to.contain(said);
    expect(snippet('html', choice, files)).to.contain(deXFormal.checklist.safety);
  });

  it('says its own words, and its language’s where it has none, lists as a whole', () => {
    const own = variantOf(de, {
      lang: 'de-x-own',
      card: { title: 'Eigen', left: { frame: 'so' } },
      diagram: { normal: { tells: ['eins'] } },
    });
    expect(own).to.deep.equal({
      ...de,
      lang: 'de-x-own',
      card: { ...de.card, title: 'Eigen', left: { ...de.card.left, frame: 'so' } },
      diagram: { ...de.diagram, normal: { ...de.diagram.normal, tells: ['eins'] } },
    });
  });
});
