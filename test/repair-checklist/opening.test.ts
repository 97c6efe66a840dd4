import { expect, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { byRole } from '../query.js';
import { make } from './note.js';

const bubble = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelector<HTMLTextAreaElement>('.bubble textarea')!;
const said = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelector<HTMLElement>('.opening .said')!;
const press = async (checklist: RepairChecklist, name: string) => {
  byRole(checklist, 'button', name).click();
  await checklist.updateComplete;
};
const write = async (checklist: RepairChecklist, text: string) => {
  bubble(checklist).value = text;
  bubble(checklist).dispatchEvent(new Event('input', { bubbles: true }));
  await checklist.updateComplete;
};
const opening = (label: string) => words.openings.find((one) => one.label === label)!;

/** Replaces what a browser’s navigator has, until the function is done. */
async function having(name: 'clipboard' | 'share', value: unknown, act: () => Promise<void>) {
  const before = Object.getOwnPropertyDescriptor(navigator, name);
  Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, name);
    if (before) Object.defineProperty(navigator, name, before);
  }
}
const settled = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the opening', () => {
  it('is chosen by one press, and stands in the bubble to be changed there', async () => {
    const checklist = await make();
    expect(bubble(checklist).value).to.equal(words.openings[0]!.text);
    await press(checklist, 'After silence');
    expect(bubble(checklist).value).to.equal(opening('After silence').text);
    const pressed = checklist.shadowRoot!.querySelectorAll('[aria-pressed=true]');
    expect([...pressed].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'After silence',
    ]);
  });

  it('keeps one’s own words for each, and lets the field be emptied to write anew', async () => {
    const checklist = await make();
    await write(checklist, '');
    expect(bubble(checklist).value).to.equal('');
    await write(checklist, 'Hello, you.');
    await press(checklist, 'Not ready yet');
    await write(checklist, 'Tomorrow at six.');
    await press(checklist, words.openings[0]!.label);
    expect(bubble(checklist).value).to.equal('Hello, you.');
    await press(checklist, 'Not ready yet');
    expect(bubble(checklist).value).to.equal('Tomorrow at six.');
  });

  it('is copied as it stands there, which is said beside the button, once', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    await having('clipboard', clipboard, async () => {
      const checklist = await make();
      await write(checklist, 'Hello, you.');
      await press(checklist, words.copy);
      await settled();
      await checklist.updateComplete;
      expect(copied).to.deep.equal(['Hello, you.']);
      expect(said(checklist).innerText).to.equal(words.copied);
      expect(said(checklist).checkVisibility()).to.equal(true);
      const all = [...checklist.shadowRoot!.querySelectorAll('[aria-live]')];
      expect(all.filter(({ textContent }) => textContent.trim())).to.have.length(1);
    });
  });

  it('is selected to be copied by hand where the clipboard is closed', async () => {
    await having('clipboard', undefined, async () => {
      const checklist = await make();
      await press(checklist, words.copy);
      await settled();
      await checklist.updateComplete;
      expect(said(checklist).innerText).to.equal(words.notCopied);
      const { selectionStart, selectionEnd, value } = bubble(checklist);
      expect(value.slice(selectionStart, selectionEnd)).to.equal(words.openings[0]!.text);
    });
  });

  it('is sent only where the browser can, and only what was handed over is said to be', async () => {
    await having('share', undefined, async () => {
      const checklist = await make();
      Reflect.deleteProperty(navigator, 'share');
      if ('share' in navigator) return;
      checklist.requestUpdate();
      await checklist.updateComplete;
      expect(() => byRole(checklist, 'button', words.send!.action)).to.throw();
    });
    const sent: string[] = [];
    let isTaken = false;
    const share = ({ text }: { text: string }) => {
      sent.push(text);
      return isTaken ? Promise.resolve() : Promise.reject(new DOMException('', 'AbortError'));
    };
    await having('share', share, async () => {
      const checklist = await make();
      for (isTaken of [false, true]) {
        await press(checklist, words.send!.action);
        await settled();
        await checklist.updateComplete;
        expect(said(checklist).innerText).to.equal(isTaken ? words.send!.sent : '');
      }
      expect(sent).to.deep.equal([words.openings[0]!.text, words.openings[0]!.text]);
    });
  });

  it('says beside Copy who is not to be written to', async () => {
    const checklist = await make();
    expect(checklist.shadowRoot!.querySelector('.opening')!.textContent).to.contain(
      words.doNotSend,
    );
  });

  it('is a letter to keep where they cannot or will not talk: nothing to copy or send', async () => {
    const checklist = await make();
    await press(checklist, words.letter!.label);
    const block = checklist.shadowRoot!.querySelector<HTMLElement>('.opening')!;
    expect(block.innerText).to.contain(words.letter!.hint);
    expect(block.innerText).to.contain(words.stays!.unlessSaved);
    expect(block.querySelectorAll('[data-action]')).to.have.length(0);
    await write(checklist, 'What I miss.');
    expect(bubble(checklist).value).to.equal('What I miss.');
  });
});

describe('“Too upset to talk right now?”', () => {
  it('comes before the opening, and puts the sentence that asks for a break into the bubble', async () => {
    const checklist = await make();
    const button = byRole(checklist, 'button', words.upset!.action);
    expect(button.closest('details')!.textContent).to.contain('at least twenty minutes');
    button.closest('details')!.open = true;
    button.click();
    await checklist.updateComplete;
    await settled();
    const { value, selectionStart, selectionEnd } = bubble(checklist);
    expect(value).to.contain('I need a break, and I will be back at …');
    expect(checklist.shadowRoot!.activeElement === bubble(checklist)).to.equal(true);
    // What is typed now says when.
    expect(value.slice(selectionStart, selectionEnd)).to.equal('…');
  });

  it('has no such button where the page has an opening of its own', async () => {
    const checklist = await make(
      html`<repair-checklist><p slot="opening">Ours</p></repair-checklist>`,
    );
    expect(() => byRole(checklist, 'button', words.upset!.action)).to.throw();
  });
});

describe('the bubble after all is cleared', () => {
  it('says its sentence again, though nothing of it was changed', async () => {
    const checklist = await make();
    byRole(checklist, 'button', words.clear).click();
    await checklist.updateComplete;
    expect(bubble(checklist).value).to.equal(words.openings[0]!.text);
  });
});
