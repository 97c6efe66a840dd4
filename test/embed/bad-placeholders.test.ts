import { expect } from '@open-wc/testing';
import { blankPage, until, type Page } from './blank-page.js';
import { widgetOf } from './placed.js';

const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
const tag = `<script src="${script}"></script>`;
const good = '<div id="good" data-rupture-repair="repair-checklist"></div>';
const isFilled = (page: Page) =>
  Boolean(widgetOf(page.document.querySelector('#good')!)?.shadowRoot?.textContent);

/** Placeholders that cannot be filled, and how they begin. */
const BAD: Record<string, string> = {
  'a form whose field hides how to append':
    '<form data-rupture-repair="repair-card"><p>Readable.</p><input name="append"></form>',
  'a form whose field hides how to look inside':
    '<form data-rupture-repair="repair-card"><p>Readable.</p><input name="querySelectorAll"></form>',
  'a form whose field hides its children':
    '<form data-rupture-repair="repair-card"><p>Readable.</p><input name="childNodes"></form>',
  'a form whose field hides its attributes':
    '<form data-rupture-repair="repair-card"><p>Readable.</p><input name="attributes"></form>',
  'an element of other code that takes nothing': `<script>
      customElements.define('repair-card', class extends HTMLElement {
        setAttribute() { throw new Error('No.'); }
      });
    </script><div data-rupture-repair="repair-card" data-theme="night"><p>Readable.</p></div>`,
};

describe('a placeholder that cannot be filled', () => {
  for (const [what, html] of Object.entries(BAD))
    it(`stays readable, says so once, and does not stop the next: ${what}`, async () => {
      const page = await blankPage(`${html}${html.replace(/<script.*script>/s, '')}${good}${tag}`);
      expect(isFilled(page)).to.equal(true);
      const bad = page.document.querySelector<HTMLElement>('[data-rupture-repair="repair-card"]')!;
      expect(bad.innerText).to.contain('Readable.');
      const said = page.said.filter((line) => !line.startsWith('info'));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^warn: <(form|div)> data-rupture-repair cannot be filled/);
    });

  it('does not stop those that are added later, not even from around them', async () => {
    const page = await blankPage(tag);
    const added = page.document.createElement('div');
    added.innerHTML = `<form><input name="matches"><input name="querySelectorAll">${good}</form>`;
    page.document.body.append(added.firstElementChild!);
    await until(() => isFilled(page));
    expect(page.said).to.deep.equal([]);
  });
});
