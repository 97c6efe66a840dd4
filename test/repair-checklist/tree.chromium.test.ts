import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairChecklist } from '../../src/repair-checklist/repair-checklist.js';
import { accessibilityTree } from '../accessibility-tree.js';

const make = (template = html`<repair-checklist></repair-checklist>`) =>
  fixture<RepairChecklist>(template);

const closed = (title: string, state = 'not checked') => `
  listitem level 1
    group
      DisclosureTriangle “${title}” collapsed
    checkbox “We have talked about this : ${title}” ${state}`;

/** The live message; the snapshot lags behind its changes. */
const said = (checklist: RepairChecklist) =>
  checklist.shadowRoot!.querySelector('[role=status]')!.textContent;

describe('what a screen reader is told of the checklist', () => {
  it('closed', async () => {
    await make();
    expect(await accessibilityTree()).to.equal(`\
heading “Repair, one part at a time” level 2
paragraph
  text “Repair is for people who are safe with each other. Does the other person hit you, threaten you, control you, or put you down again and again? Are you afraid of them? Then this is not yours to repair, and it is not your fault. You can talk to someone who can help.”
paragraph
  text “Helplines for abuse in your country, a doctor, a teacher or a friend you trust can help you. If you are in danger now, call the emergency number.”
combobox “A way to begin” collapsed
blockquote
  text ““”
  text “I’m sorry. Can we talk?”
  text “””
textbox “Or in my own words”
button “Copy”
paragraph
  text “If they have asked you not to get in touch, please do not send this. Their no is an answer.”
combobox “What happened” collapsed
combobox “Between” collapsed
paragraph
  text “Take the parts in any order. Leave one out, or stop: that can be a good end too. You do not have to forgive, to meet, or to try again.”
list\
${closed('Acknowledge the hurt')}\
${closed('Name what happened')}\
${closed('Own my part')}\
${closed('See how it landed on each of us')}\
${closed('Wonder how it came about between us')}\
${closed('Look for a way forward')}
paragraph
  text “Nothing is marked yet. Begin wherever you like.”
group
  DisclosureTriangle “We stopped here” collapsed
paragraph
  text “If you save your notes, anyone who uses this device can read them. Do not save them if someone looks through your phone or computer.”
button “Save on this device”
button “Print”
button “Save as a file (it stays in the downloads)”
button “Clear everything”
status`);
  });

  it('with the second part open and ticked', async () => {
    const checklist = await make();
    const root = checklist.shadowRoot!;
    root.querySelectorAll('.step details')[1]!.setAttribute('open', '');
    root.querySelectorAll<HTMLInputElement>('[type=checkbox]')[1]!.click();
    await checklist.updateComplete;
    const tree = await accessibilityTree();
    expect(tree).to.contain(`\
  listitem level 1
    group
      DisclosureTriangle “Name what happened” expanded
      paragraph
        text “Say it plainly, the way a camera would have seen it. Leave out guesses about why.”
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
          text “What I remember is …”
        listitem level 2
          text “On that evening, I …”
      paragraph
        text “This can go wrong when”
        text ““always” and “never” turn one moment into a whole person.”
      textbox “What I want to say”
    checkbox “We have talked about this : Name what happened” checked
`);
    expect(said(checklist)).to.equal('Talked about so far: Name what happened.');
  });

  it('for two people', async () => {
    await make(
      html`<repair-checklist people="two" selected="" relationship="any"></repair-checklist>`,
    );
    const tree = await accessibilityTree();
    expect(tree).to.contain(`
textbox “First name”
textbox “Second name”
`);
    expect(tree).to.contain(`
  listitem level 1
    group
      DisclosureTriangle “Own my part” collapsed
    checkbox “First person: We have talked about this : Own my part” not checked
    checkbox “Second person: We have talked about this : Own my part” not checked
`);
  });

  it('for two people who gave a name', async () => {
    const checklist = await make(html`<repair-checklist people="two"></repair-checklist>`);
    const name = checklist.shadowRoot!.querySelector<HTMLInputElement>('[type=text]')!;
    name.value = 'Ana';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    checklist.shadowRoot!.querySelectorAll('.step details')[2]!.setAttribute('open', '');
    await checklist.updateComplete;
    const tree = await accessibilityTree();
    expect(tree).to.contain('checkbox “Ana We have talked about this : Own my part” not checked');
    expect(tree).to.contain('textbox “Ana What I want to say”');
    expect(tree).to.contain('textbox “Second person: What I want to say”');
  });

  it('cleared', async () => {
    const checklist = await make();
    checklist.shadowRoot!.querySelector<HTMLElement>('[data-action=clear]')!.click();
    await checklist.updateComplete;
    expect(await accessibilityTree()).to.contain(`
button “Clear everything”
button “Bring it back”
status`);
    expect(said(checklist)).to.equal(
      'Your notes and ticks are gone from here. For one minute they can be brought back. What you printed, copied or saved as a file is still there.',
    );
  });
});
