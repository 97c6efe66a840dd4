import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { consoleWarnings } from '../console-warnings.js';
import { laterTask } from '../later-task.js';
import { byRole, shownWords } from '../query.js';
import { write } from './note.js';

/** The text file that a press on “Save” gives. */
async function savedText(checklist: RepairChecklist): Promise<string> {
  const blobs: Blob[] = [];
  const original = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => (blobs.push(blob), original(blob));
  const stay = (event: Event) => event.preventDefault();
  HTMLAnchorElement.prototype.click = function () {
    stay(new Event('click'));
  };
  byRole(checklist, 'button', words.save).click();
  URL.createObjectURL = original;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  return blobs[0]!.text();
}

/** The sheet that a press on “Print” makes, with its own `print` replaced. */
function printed(checklist: RepairChecklist, print: (page: Window) => void) {
  checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=print]')!.click();
  const frame = checklist.shadowRoot!.querySelector('iframe')!;
  const page = frame.contentWindow!;
  page.print = () => print(page);
  return { frame, text: frame.contentDocument!.body.innerText };
}
const sheetOf = (checklist: RepairChecklist) => checklist.shadowRoot!.querySelector('iframe');

describe('what leaves the page', () => {
  const helpline = 'Call 000 at any hour.';

  it('carries the note, whom to turn to, the guard of its part, and that nobody has to forgive', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    const { text } = printed(checklist, () => undefined);
    for (const leaving of [text, await savedText(checklist)]) {
      for (const safety of [words.safety, words.help, words.noForgiveness, words.doNotSend])
        expect(leaving).to.contain(safety);
      const [, ...after] = leaving.split(words.parts['co-creation'].title);
      expect(after.join().split(words.parts.forward.title)[0]).to.contain(words.guard);
    }
  });

  it('carries the page’s own helplines beside the sentence without a number', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist><p slot="safety">${helpline}</p></repair-checklist>`,
    );
    const { text } = printed(checklist, () => undefined);
    for (const leaving of [text, await savedText(checklist)]) {
      expect(leaving).to.contain(helpline);
      expect(leaving).to.contain(words.help);
    }
  });

  it('has a safety note, a guard and a way to help even where the page empties them, with one warning', async () => {
    const warnings = consoleWarnings();
    const json = JSON.stringify({
      ...{ safety: '', guard: ' ', guardTitle: '', help: '', noForgiveness: '' },
      ...{ doNotSend: '', safetyNotes: [] },
    });
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist wording=${json}><p slot="safety"></p></repair-checklist>`,
    );
    warnings.restore();
    expect(warnings.lines).to.have.length(1);
    for (const name of Object.keys(JSON.parse(json) as object))
      expect(warnings.lines[0]).to.contain(name);
    for (const place of [shownWords(checklist), await savedText(checklist)])
      for (const safety of [words.safety, words.guard, words.help])
        expect(place).to.contain(safety);
    const seen = checklist.shadowRoot!.querySelector<HTMLElement>('[part=safety]')!;
    expect(seen.innerText).to.contain(words.help);
    const shown = shownWords(checklist);
    for (const text of [words.guardTitle!, words.doNotSend, words.safetyNotes![0]!.title])
      expect(shown).to.contain(text);
  });

  it('says on the page itself whom to turn to, also below a helpline that may not answer now', async () => {
    const own = await fixture<RepairChecklist>(
      html`<repair-checklist><p slot="safety">${helpline}</p></repair-checklist>`,
    );
    const note = own.shadowRoot!.querySelector<HTMLElement>('[part=safety]')!;
    expect(note.innerText).to.contain(words.help);
    const [line] = own.children;
    expect(line!.getBoundingClientRect().bottom).to.be.at.most(
      [...note.querySelectorAll('p')]
        .find(({ textContent }) => textContent === words.help)!
        .getBoundingClientRect().top,
    );
  });
});

describe('an empty sheet', () => {
  it('is the visitor’s choice once something is written, and has nothing of it', async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    expect(() => byRole(checklist, 'button', words.printing!.empty)).to.throw();
    await write(checklist, 'note.0.hurt', 'private');
    await write(checklist, 'opening', 'my own words');
    checklist.shadowRoot!.querySelector<HTMLInputElement>('[data-entry="tick.0.own"]')!.click();
    await checklist.updateComplete;
    const filled = printed(checklist, () => undefined).text;
    expect(filled).to.contain('private').and.to.contain('my own words').and.to.contain('☑');
    byRole(checklist, 'button', words.printing!.empty).click();
    const { body } = sheetOf(checklist)!.contentDocument!;
    sheetOf(checklist)!.contentWindow!.print = () => undefined;
    expect(body.innerText).to.not.match(/private|my own words|☑/);
    expect(body.innerText).to.contain(words.openings[0]!.text).and.to.contain(words.safety);
    expect(body.querySelectorAll('.line')).to.have.length(7 * 4);
    expect(body.querySelectorAll('button, select, input, textarea')).to.have.length(0);
  });

  for (const [paper, width, height] of [
    ['A4', 210, 297],
    ['Letter', 215.9, 279.4],
  ] as const)
    for (const people of ['one', 'two'] as const)
      it(`for ${people} fits on two pages of ${paper}`, async () => {
        const checklist = await fixture<RepairChecklist>(
          html`<repair-checklist people=${people}></repair-checklist>`,
        );
        const { frame } = printed(checklist, () => undefined);
        const pixels = (millimetres: number) => (millimetres / 25.4) * 96;
        frame.style.cssText = `inline-size: ${pixels(width - 30)}px; border: 0; padding: 0`;
        // Some engines lay out what is inside only once the frame itself has its width.
        await waitUntil(() => frame.contentWindow!.innerWidth > 500);
        await nextFrame();
        const { offsetHeight } = frame.contentDocument!.body;
        // A title goes to the next page with what follows it.
        const room = 2 * pixels(height - 28) - 60;
        expect(offsetHeight).to.be.within(room / 2, room);
      });
});

describe('a part that one of two has ticked', () => {
  it('is told apart from one that the other has ticked, on the sheet and in the file', async () => {
    const checklist = await fixture<RepairChecklist>(
      html`<repair-checklist people="two"></repair-checklist>`,
    );
    const texts = async () => [
      printed(checklist, () => undefined).text,
      await savedText(checklist),
    ];
    const box = (person: number) =>
      checklist.shadowRoot!.querySelector<HTMLInputElement>(`[data-entry="tick.${person}.hurt"]`)!;
    const [first, second] = Object.values(words.people);
    box(0).click();
    await checklist.updateComplete;
    for (const text of await texts()) {
      expect(text).to.match(new RegExp(`(☑|\\[x\\]) ${first}: `));
      expect(text).to.not.match(new RegExp(`(☑|\\[x\\]) ${second}: `));
    }
    box(0).click();
    box(1).click();
    await checklist.updateComplete;
    for (const text of await texts()) expect(text).to.match(new RegExp(`(☑|\\[x\\]) ${second}: `));
  });
});

describe('a printed sheet', () => {
  const made = async () => {
    const checklist = await fixture<RepairChecklist>(html`<repair-checklist></repair-checklist>`);
    await write(checklist, 'note.0.hurt', 'private');
    return checklist;
  };
  it('is gone after printing', async () => {
    const checklist = await made();
    printed(checklist, (page) => page.dispatchEvent(new Event('beforeprint')));
    await laterTask();
    const page = sheetOf(checklist)!.contentWindow!;
    page.dispatchEvent(new Event('afterprint'));
    expect(sheetOf(checklist) === null).to.equal(true);
  });

  const ends: [string, (checklist: RepairChecklist) => void][] = [
    ['something is pressed', () => dispatchEvent(new Event('pointerdown'))],
    ['a key is pressed', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['all is cleared', (checklist) => byRole(checklist, 'button', words.clear).click()],
    ['the checklist is removed', (checklist) => checklist.remove()],
  ];
  for (const [when, end] of ends)
    it(`of which no browser tells that it is printed is gone when ${when}`, async () => {
      const checklist = await made();
      printed(checklist, (page) => page.dispatchEvent(new Event('beforeprint')));
      await laterTask();
      expect(sheetOf(checklist) !== null).to.equal(true);
      end(checklist);
      expect(sheetOf(checklist) === null).to.equal(true);
    });

  const inSandbox = async (action: string) => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="sandboxed" sandbox="allow-scripts"></iframe>`,
    );
    const script = new URL('../../dist/rupture-repair.min.js', import.meta.url).href;
    const answer = new Promise<MessageEvent<string[]>>((resolve) =>
      addEventListener('message', resolve, { once: true }),
    );
    frame.srcdoc = `<!doctype html><html lang="en"><script src="${script}"></script>
      <repair-checklist></repair-checklist>
      <script>
        onload = function () {
          var root = document.querySelector('repair-checklist').shadowRoot;
          var said = root.querySelector('.actions .said');
          new MutationObserver(function () {
            if (!said.textContent) return;
            var left = root.querySelectorAll('iframe').length;
            parent.postMessage([said.textContent, String(left)], '*');
          }).observe(root, { childList: true, characterData: true, subtree: true });
          root.querySelector('[data-action=${action}]').click();
        };
      </script>`;
    return (await answer).data;
  };

  it('that cannot be printed in a sandboxed frame goes at once, and the page says so', async () => {
    expect(await inSandbox('print')).to.deep.equal([words.cannotPrint, '0']);
  });

  it('may not come as a file in a sandboxed frame, and the page says what to do then', async () => {
    expect(await inSandbox('save')).to.deep.equal([words.cannotSave, '0']);
  });
});
