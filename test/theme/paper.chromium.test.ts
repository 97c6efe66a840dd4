import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { THEMES } from '../../src/theme/themes.js';
import { write } from '../repair-checklist/note.js';

describe('printed by the browser itself', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('every theme is dark on white, also with light words of the page’s own', async () => {
    const kits = await fixture(
      html`<div style="color-scheme: dark; --rr-ink: #fff; --rr-paper: #111"></div>`,
    );
    kits.innerHTML = THEMES.map(
      (theme) => `<repair-checklist theme="${theme}"></repair-checklist>`,
    ).join('');
    const [first] = kits.children;
    await (first as RepairChecklist).updateComplete;
    await emulateMedia({ media: 'print' });
    for (const { shadowRoot } of kits.children) {
      const { color, backgroundColor } = getComputedStyle(shadowRoot!.querySelector('.base')!);
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
      const hint = getComputedStyle(shadowRoot!.querySelector('.hint')!);
      expect(hint.color).to.equal('rgb(0, 0, 0)');
    }
  });

  it('a note has all its lines, also where a visitor has made its field smaller', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    await write(checklist, 'note.0.hurt', 'A thought of mine.\n'.repeat(24));
    const field = checklist.shadowRoot!.querySelector<HTMLElement>('[data-entry="note.0.hurt"]')!;
    field.style.height = '50px';
    await emulateMedia({ media: 'print' });
    expect(field.clientHeight).to.be.greaterThan(24 * 20);
    expect(field.scrollHeight - field.clientHeight).to.be.at.most(1);
  });

  it('a note has all its lines where fields do not grow by themselves, in open parts and in closed ones', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    const { shadowRoot } = checklist;
    const old = new CSSStyleSheet();
    old.replaceSync('textarea { field-sizing: fixed !important }');
    shadowRoot!.adoptedStyleSheets.push(old);
    shadowRoot!.querySelector('details')!.open = true;
    await write(checklist, 'note.0.hurt', 'A thought of mine.\n'.repeat(24));
    await write(checklist, 'note.0.own', 'One thought that goes on and on. '.repeat(40));
    await write(checklist, 'note.0.impact', '一个很长的想法'.repeat(80));
    await emulateMedia({ media: 'print' });
    for (const part of ['hurt', 'own', 'impact']) {
      const field = shadowRoot!.querySelector(`[data-entry="note.0.${part}"]`)!;
      expect(field.clientHeight, part).to.be.greaterThan(100);
      expect(field.scrollHeight - field.clientHeight, part).to.be.at.most(1);
    }
  });

  it('words to start with are there, and two people’s single ticks have their names', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist people="two"></repair-checklist>`,
    );
    await write(checklist, 'name.0', 'Ann');
    const { shadowRoot } = checklist;
    await emulateMedia({ media: 'print' });
    expect(shadowRoot!.querySelector('.starter')!.getClientRects()).to.have.length(1);
    const [first, second] = shadowRoot!.querySelectorAll('.tick');
    expect(first!.querySelector('input')!.checkVisibility()).to.equal(true);
    expect(first!.querySelector<HTMLInputElement>(':disabled')!.value).to.equal('Ann');
    expect(second!.textContent).to.contain('The other');
  });
});
