import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { laterTask } from '../later-task.js';
import { byRole, shownWords } from '../query.js';

const MARKER = 'marker-7f3a';

const fields = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea, [type=text]');

function writeAll(checklist: RepairChecklist): void {
  for (const field of fields(checklist)) {
    field.value = MARKER;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
}

describe('what a visitor writes', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is in no address, attribute, event, console line, form data or storage', async () => {
    const said: string[] = [];
    const levels = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const originals = { ...console };
    for (const level of levels)
      console[level] = (...parts: unknown[]) => void said.push(parts.join(' '));
    const events: string[] = [];
    const hear = (event: Event) => events.push(JSON.stringify((event as CustomEvent).detail ?? ''));
    const names = ['repair-progress', 'repair-clear', 'rupture-select', 'repair-card-describe'];
    for (const name of names) addEventListener(name, hear);
    try {
      const form = await fixture<HTMLFormElement>(html`
        <form>
          <repair-kit>
            <repair-checklist id="one" people="two"></repair-checklist>
            <repair-card></repair-card>
          </repair-kit>
        </form>
      `);
      const checklist = form.querySelector('repair-checklist')!;
      writeAll(checklist);
      await checklist.updateComplete;
      for (const box of checklist.shadowRoot!.querySelectorAll<HTMLElement>('[type=checkbox]'))
        box.click();
      await checklist.updateComplete;
      expect(events).to.have.length(12);
      expect(location.href).not.to.contain(MARKER);
      expect(JSON.stringify([...new FormData(form).entries()])).not.to.contain(MARKER);
      expect(form.outerHTML).not.to.contain(MARKER);
      for (const element of checklist.shadowRoot!.querySelectorAll('*'))
        for (const { value } of element.attributes) expect(value).not.to.contain(MARKER);
      byRole(checklist, 'button', words.clear).click();
      expect(events.join()).not.to.contain(MARKER);
      expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.to.contain(MARKER);
      expect(document.cookie).not.to.contain(MARKER);
    } finally {
      Object.assign(console, originals);
      for (const name of names) removeEventListener(name, hear);
    }
    expect(said.join()).not.to.contain(MARKER);
  });

  it('is on the device only after “Keep”, comes back, and goes at one press', async () => {
    const make = () =>
      fixture<RepairChecklist>(html`<repair-checklist id="one"></repair-checklist>`);
    const first = await make();
    expect(shownWords(first)).to.contain(words.keep.warning);
    byRole(first, 'button', words.keep.action).click();
    writeAll(first);
    await first.updateComplete;
    expect(shownWords(first)).to.contain(words.keep.kept);
    first.remove();
    const second = await make();
    expect(fields(second)[1]!.value).to.equal(MARKER);
    const apart = await fixture<RepairChecklist>(
      html`<repair-checklist id="other"></repair-checklist>`,
    );
    expect(fields(apart)[1]!.value).to.equal('');
    byRole(second, 'button', words.clear).click();
    expect(localStorage).to.have.length(0);
  });

  it('is not offered to be kept where the page does not want it', async () => {
    localStorage.setItem(
      'rupture-repair/checklist/1/one',
      JSON.stringify({ version: 1, entries: { opening: MARKER } }),
    );
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist id="one" without="saving"></repair-checklist>`,
    );
    expect(() => byRole(checklist, 'button', words.keep.action)).to.throw();
    expect(fields(checklist)[0]!.value).to.not.contain(MARKER);
  });

  it('stays in memory, and the page says so, where storage is forbidden', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="sandboxed" sandbox="allow-scripts"></iframe>`,
    );
    const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
    const answer = new Promise<MessageEvent<string>>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    frame.srcdoc = `<!doctype html><html lang="en"><script src="${script}"></script>
      <repair-checklist></repair-checklist>
      <script>
        onload = function () {
          var root = document.querySelector('repair-checklist').shadowRoot;
          var keep = root.querySelector('[data-action=keep]');
          keep.click();
          setTimeout(function () { parent.postMessage(root.querySelector('.actions').textContent, '*'); });
        };
      </script>`;
    expect((await answer).data).to.contain(words.keep.forbidden);
  });

  it('says so when the device would not delete what was kept', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist id="stuck"></repair-checklist>`,
    );
    byRole(checklist, 'button', words.keep.action).click();
    const removing = Object.getOwnPropertyDescriptor(Storage.prototype, 'removeItem')!;
    Storage.prototype.removeItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      byRole(checklist, 'button', words.clear).click();
    } finally {
      Object.defineProperty(Storage.prototype, 'removeItem', removing);
    }
    await checklist.updateComplete;
    expect(checklist.shadowRoot!.querySelector('.actions .said')!.textContent).to.equal(
      words.notCleared,
    );
    localStorage.removeItem('rupture-repair/checklist/1/stuck');
  });

  it('goes along on paper and as a file, made here', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    const note = checklist.shadowRoot!.querySelector<HTMLTextAreaElement>('[part=note]')!;
    note.value = MARKER;
    note.dispatchEvent(new Event('input', { bubbles: true }));
    checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=print]')!.click();
    const frame = checklist.shadowRoot!.querySelector('iframe')!;
    let isPrinted = false;
    frame.contentWindow!.print = () => void (isPrinted = true);
    const { body, title, documentElement } = frame.contentDocument!;
    expect(title).to.equal(words.title);
    expect(documentElement.lang).to.equal('en');
    expect(body.textContent).to.contain(MARKER);
    expect(body.textContent).to.contain(words.safety);
    expect(body.querySelectorAll('h2')).to.have.length(6);
    // Where there is no note, there are lines to write one by hand.
    expect(body.querySelectorAll('.line')).to.have.length(6 * 4);
    await laterTask();
    expect(isPrinted).to.equal(true);

    const blobs: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    let name = '';
    URL.createObjectURL = (blob: Blob) => (blobs.push(blob), original(blob));
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    byRole(checklist, 'button', words.save).click();
    URL.createObjectURL = original;
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(name).to.equal('notes.txt');
    const text = await blobs[0]!.text();
    expect(text).to.contain(MARKER).and.to.contain(words.parts.forward.title);
  });
});
