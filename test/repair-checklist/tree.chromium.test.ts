import { expect, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { checklist as words } from '../../src/wording/languages/en.js';
import { accessibilityTree } from '../accessibility-tree.js';
import { make } from './note.js';

const closed = (title: string) => `
  listitem level 1
    group
      DisclosureTriangle “${title}” collapsed`;

/** The live messages, of which one is said at a time; the snapshot lags behind their changes. */
const said = (checklist: RepairChecklist) =>
  [...checklist.shadowRoot!.querySelectorAll('[aria-live]')]
    .map(({ textContent }) => textContent)
    .join('');

describe('what a screen reader is told of the checklist', () => {
  it('closed', async () => {
    await make();
    expect(await accessibilityTree()).to.equal(`\
heading “Repair, one part at a time” level 2
paragraph
  text “Repair is for people who are safe with each other. Has the other person hit or threatened you, even once? Do they control you, or put you down again and again? Are you afraid of them? Then this is not yours to repair, and it is not your fault.”
paragraph
  text “Talk to someone outside: a helpline for abuse in your country, a doctor, a teacher, a friend you trust. In danger now, call your emergency number.”
group
  DisclosureTriangle “If you hit, threaten or control them” collapsed
group
  DisclosureTriangle “Under 18?” collapsed
text “It is about”
combobox “What is it about?” collapsed
text “with”
combobox “Who is it with?” collapsed
text “,”
text “and”
combobox “Who was hurt?” collapsed
group
  DisclosureTriangle “Too upset to talk right now?” collapsed
group “A way to begin”
  button “An invitation”
  button “Saying sorry”
  button “It hurt me”
  button “After silence”
  button “Not ready yet”
  button “We cannot talk”
textbox “Your words”
paragraph
  text “Tap the words to change them.”
button “Copy these words”
paragraph
  text “If they have asked you not to get in touch, please do not send this. Their no is an answer.”
paragraph
  text “Take the parts in any order. Leave one out, or stop. You do not have to forgive, to meet, or to try again.”
list\
${closed('See the hurt')}\
${closed('Say what happened')}\
${closed('Own what I did')}\
${closed('Hear what it was like')}\
${closed('Ask how it came about Only if you are both safe. Someone who is abused has no share in it.')}\
${closed('Find a next step')}
paragraph
  text “Nothing is ticked yet. Start wherever you like.”
group
  DisclosureTriangle “More about repair” collapsed
paragraph
  text “You can stop here”
paragraph
  text “Stopping can be a good end. You can go on another day, or not at all. If you get stuck in the same place each time, a therapist can help. If talking leaves you scared, stop. Then talk to someone on your own, without the other person.”
button “Save on this device”
button “Print”
button “Save as a file”
paragraph
  text “If you save your notes, anyone who uses this device can read them. Do not save them if someone looks through your phone or computer.”
paragraph
  text “A file stays in the downloads of this device until you delete it.”
button “Clear everything”
paragraph`);
  });

  it('with the second part open and ticked', async () => {
    const checklist = await make();
    const root = checklist.shadowRoot!;
    root.querySelectorAll('.step > details')[1]!.setAttribute('open', '');
    root.querySelectorAll<HTMLInputElement>('[type=checkbox]')[1]!.click();
    await checklist.updateComplete;
    const tree = await accessibilityTree();
    expect(tree).to.contain(`\
  listitem level 1
    group
      DisclosureTriangle “Say what happened thought about” expanded
      paragraph
        text “Say only what you saw and heard. Leave out guesses about why.”
      paragraph
        text “Ask yourself”
      list
        listitem level 2
          text “What did I do or say? What did they?”
        listitem level 2
          text “Which moment matters most?”
      paragraph
        text “You could start with”
      list
        listitem level 2
          button “What I remember is …”
        listitem level 2
          button “Then I …”
      paragraph
        text “This can go wrong when”
        text “we say “you always” or “you never”. Then the whole person is on trial.”
      textbox “My notes Say what happened”
      paragraph
        text “Your note stays on this page until you close it, unless you save it below.”
      checkbox “I have thought about this Say what happened” checked
`);
    expect(said(checklist)).to.equal('Thought about so far: Say what happened.');
  });

  it('for two people', async () => {
    const checklist = await make(
      html`<repair-checklist people="two" selected="" relationship="any"></repair-checklist>`,
    );
    const tree = await accessibilityTree();
    expect(tree).to.contain(`
textbox “One name, or a letter”
textbox “The other name, or a letter”
`);
    const [part] = checklist.shadowRoot!.querySelectorAll('.step > details');
    part!.setAttribute('open', '');
    await checklist.updateComplete;
    const open = await accessibilityTree();
    expect(open).to.contain(
      'DisclosureTriangle “One of you: What I want to say See the hurt” collapsed',
    );
    expect(open).to.contain('checkbox “One of you Talked about: See the hurt” not checked');
    expect(open).to.contain('checkbox “The other Talked about: See the hurt” not checked');
  });

  it('for two people who gave a name', async () => {
    const checklist = await make(html`<repair-checklist people="two"></repair-checklist>`);
    const name = checklist.shadowRoot!.querySelector<HTMLInputElement>('[type=text]')!;
    name.value = 'Ana';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    checklist.shadowRoot!.querySelectorAll('.step > details')[2]!.setAttribute('open', '');
    await checklist.updateComplete;
    checklist.shadowRoot!.querySelectorAll('.other')[4]!.setAttribute('open', '');
    const tree = await accessibilityTree();
    expect(tree).to.contain('checkbox “Ana Talked about: Own what I did” not checked');
    expect(tree).to.contain('textbox “Ana : What I want to say Own what I did”');
    expect(tree).to.contain(
      'DisclosureTriangle “The other: What I want to say Own what I did” collapsed',
    );
  });

  it('cleared', async () => {
    const checklist = await make();
    checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=clear]')!.click();
    await checklist.updateComplete;
    expect(await accessibilityTree()).to.contain(`
button “Clear everything”
button “Bring it back”
paragraph
  text “${words.cleared}”`);
    expect(said(checklist)).to.equal(
      'Your notes and ticks are gone from here. For one minute they can be brought back. What you printed, copied or saved as a file is still there.',
    );
  });
});
