import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';

describe('what the ribbons say', () => {
  it('stands a sentence on a line, in each script', async () => {
    for (const banner of ['One. Two.', 'एक। दो।', '第一句。第二句。', 'هل؟ نعم.']) {
      const card = await fixture<RepairCard>(
        html`<repair-card wording=${JSON.stringify({ banner })}></repair-card>`,
      );
      const { textContent } = card.shadowRoot!.querySelector('[part=banner] .words')!;
      expect(textContent.trim().split('\n'), banner).to.have.length(2);
    }
  });
});
