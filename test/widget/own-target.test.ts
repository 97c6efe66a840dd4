import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';
import { write } from '../repair-checklist/note.js';

describe('what a page has put into a slot', () => {
  it('is its own, also where it looks like a part of the widget', async () => {
    const page = await fixture(html`
      <div>
        <repair-checklist>
          <div slot="after">
            <button data-action="clear">A</button><button data-opening="opening.1">B</button>
            <input type="checkbox" data-part="hurt" data-entry="tick.0.hurt" />
            <textarea data-entry="note.0.own"></textarea>
          </div>
        </repair-checklist>
        <rupture-diagram><button slot="after" data-id="trust">C</button></rupture-diagram>
      </div>
    `);
    const checklist = page.querySelector('repair-checklist')!;
    await write(checklist, 'note.0.hurt', 'mine');
    const [, pressed] = checklist.shadowRoot!.querySelectorAll('[aria-pressed]');
    for (const own of page.querySelectorAll<HTMLElement>('button, input')) own.click();
    page.querySelector('textarea')!.value = 'theirs';
    page.querySelector('textarea')!.dispatchEvent(new Event('input', { bubbles: true }));
    await checklist.updateComplete;
    const note = (entry: string) =>
      checklist.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-entry="${entry}"]`)!.value;
    expect([note('note.0.hurt'), note('note.0.own')]).to.deep.equal(['mine', '']);
    expect(
      byRole<HTMLInputElement>(checklist, 'checkbox', words.parts.hurt.title).checked,
    ).to.equal(false);
    expect(pressed!.getAttribute('aria-pressed')).to.equal('false');
    expect(page.querySelector('rupture-diagram')!.selected ?? '').to.equal('');
  });
});
