import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { byRole } from '../query.js';

const make = (words: object) =>
  fixture<RepairChecklist>(
    html`<repair-checklist wording=${JSON.stringify(words)}></repair-checklist>`,
  );

describe('the marks of other scripts', () => {
  it('stay with the choice that they follow, and begin no line', async () => {
    for (const mark of ['，', '、', '；', '،', '؛']) {
      const checklist = await make({
        situation: `这是{happening}${mark}和{relationship}${mark}{side}`,
      });
      const glued = [...checklist.shadowRoot!.querySelectorAll('.sentence .glued')];
      const after = glued.map((one) =>
        [...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data.trim()),
      );
      expect(after.map((texts) => texts.join(''))).to.deep.equal([mark, mark, '']);
    }
  });

  it('mark a gap of two signs as a whole, so that the next key writes there', async () => {
    const parts = { happened: { starters: ['我记得……，然后……'] } };
    const checklist = await make({ parts });
    const starter = byRole(checklist, 'button', '我记得……，然后……');
    starter.click();
    const note = starter.closest('details')!.querySelector('textarea')!;
    expect(note.value).to.equal('我记得……，然后……');
    expect(note.value.slice(note.selectionStart, note.selectionEnd)).to.equal('……');
  });
});
