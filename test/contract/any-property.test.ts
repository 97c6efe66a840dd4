import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { consoleWarnings } from '../console-warnings.js';
import { byRole, shownWords } from '../query.js';
import { en } from '../../src/wording/languages/en.js';

const circle: Record<string, unknown> = {};
circle['self'] = circle;

/** What frameworks, forms and mistakes set as a property. */
const VALUES: unknown[] = [
  {},
  [],
  ['a', 'b'],
  new URL('https://weather.example/'),
  5,
  NaN,
  true,
  null,
  Symbol('x'),
  Object.create(null),
  circle,
  () => 'x',
  new Date(0),
];

const NAMES = ['rupture-diagram', 'repair-checklist', 'repair-card', 'page-exit', 'repair-kit'];

describe('a property of a wrong type', () => {
  const propertiesOf = (name: string) => {
    const { elementProperties } = customElements.get(name) as typeof LitElement;
    return [...elementProperties]
      .filter(([, { attribute }]) => attribute !== false)
      .map(([property]) => String(property));
  };

  it('is tried with each that a page can set', () => {
    for (const name of NAMES) expect(propertiesOf(name)).to.contain('wording');
  });

  for (const [name, property] of NAMES.flatMap((name) =>
    propertiesOf(name).map((property) => [name, property] as const),
  ))
    it(`never throws as ${property} of <${name}>, and its words are shown`, async () => {
      const warnings = consoleWarnings();
      const errors: string[] = [];
      const { error } = console;
      console.error = (...parts: unknown[]) => void errors.push(parts.join(' '));
      const onError = (event: ErrorEvent) => void errors.push(event.message);
      addEventListener('error', onError);
      const elements = VALUES.map((value) => {
        const element = document.createElement(name) as LitElement;
        element.setAttribute('href', 'https://weather.example/');
        return Object.assign(element, { [property]: value });
      });
      const page = await fixture(html`<div>${elements}</div>`);
      for (const element of elements) {
        await element.updateComplete;
        if (!['page-exit', 'repair-kit'].includes(name))
          expect(shownWords(element).length).to.be.greaterThan(200);
      }
      page.remove();
      await aTimeout(0);
      removeEventListener('error', onError);
      console.error = error;
      warnings.restore();
      expect(errors).to.deep.equal([]);
      expect(new Set(warnings.lines).size).to.equal(warnings.lines.length);
    });

  it('does what its attribute would do', async () => {
    const checklist = await fixture<RepairChecklist>(html`
      <repair-checklist .headingLevel=${3} .without=${['saving', 'print']}></repair-checklist>
    `);
    expect(byRole(checklist, 'heading', '').getAttribute('aria-level')).to.equal('3');
    expect(() => byRole(checklist, 'button', en.checklist.keep.action)).to.throw();
    expect(() => byRole(checklist, 'button', en.checklist.print)).to.throw();
    const card = await fixture<RepairCard>(html`
      <repair-card
        .wording=${{ title: 'Our own title' }}
        .pdf=${new URL('https://a.example/card.pdf')}
      ></repair-card>
    `);
    expect(shownWords(card)).to.contain('Our own title');
    expect(byRole<HTMLAnchorElement>(card, 'link', en.card.pdf).href).to.equal(
      'https://a.example/card.pdf',
    );
  });
});
