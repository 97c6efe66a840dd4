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
});
