import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { card as words } from '../../src/wording/languages/en.js';
import { accessibilityTree } from '../accessibility-tree.js';

/** The words of the picture, in the order of the story. */
const STORY = `\
heading “Rupture & Repair” level 2
paragraph
  text “If no one showed us how to repair, we often end up”
paragraph
  text “playing it safe”
paragraph
  text “Then things look calm, but we do not get close. Where we are not safe, playing it safe is wise.”
image “Two people after a rupture: one rests both hands on the other’s shoulders, the other has turned away”
paragraph
  text “Ruptures come to all of us.
Repair is work.”
paragraph
  text “Repair goes further than”
paragraph
  text ““I’m sorry.””
paragraph
  text “Where both are\u00a0safe, it also means”
list
  listitem level 1
    text “saying what happened”
  listitem level 1
    text “owning what we did”
  listitem level 1
    text “saying what it was like, and hearing their side”
  listitem level 1
    text “asking together how we got here”
  listitem level 1
    text “choosing what we do next”
paragraph
  text “Many of us have hardly ever seen good repair.
It can sound like a fairy tale.”
paragraph
  text “It is real.”
paragraph
  text “After “Rupture & Repair” by Lindsay Braman (@LindsayBraman), from a lecture on attachment by The Allender Center (@AllenderCenter).”
`;

describe('what a screen reader is told of the card', () => {
  it('as it stands', async () => {
    await fixture(html`<repair-card pdf="card.pdf"></repair-card>`);
    expect(await accessibilityTree()).to.equal(`${STORY}\
link “Download as PDF (A4, 1 page) Rupture & Repair”
group
  DisclosureTriangle “Image description” collapsed`);
  });

  it('with its description open, and no unicorn', async () => {
    const card = await fixture(html`<repair-card theme="paper" without="unicorn"></repair-card>`);
    card.shadowRoot!.querySelector('details')!.open = true;
    expect(await accessibilityTree()).to.equal(`${STORY}\
group
  DisclosureTriangle “Image description” expanded
  heading “Layout” level 3
  paragraph
    text “A drawn card on light yellow paper with the title “Rupture & Repair”. Two people are the middle of it, with words around them.”
  heading “The two people” level 3
  paragraph
    text “The person on the left has tan skin and short, brown hair, and wears blue. They stand close behind the other, look worried, and rest both hands lightly on the other’s shoulders. The person on the right has brown skin and long, black hair, and wears green. They have turned away, look sad, with lowered head and closed eyes, and hold their own crossed arms. A gold banner beneath the two says: “Ruptures come to all of us. Repair is work.””
  heading “The words” level 3
  paragraph
    text ““If no one showed us how to repair, we often end up” leads to a gold frame: “playing it safe”. Below it: “Then things look calm, but we do not get close. Where we are not safe, playing it safe is wise.” “Repair goes further than” leads to a speech bubble: “I’m sorry.” “Where both are\u00a0safe, it also means”: saying what happened; owning what we did; saying what it was like, and hearing their side; asking together how we got here; choosing what we do next. “Many of us have hardly ever seen good repair. It can sound like a fairy tale.” A second gold banner answers: “It is real.””`);
  });

  it('with a part that has been talked about', async () => {
    const kit = await fixture(
      html`<repair-kit
        ><repair-checklist></repair-checklist><repair-card></repair-card
      ></repair-kit>`,
    );
    const checklist = kit.querySelector('repair-checklist')!;
    checklist.shadowRoot!.querySelectorAll<HTMLElement>('[type=checkbox]')[2]!.click();
    await checklist.updateComplete;
    await kit.querySelector('repair-card')!.updateComplete;
    const tree = await accessibilityTree();
    expect(tree.slice(tree.lastIndexOf('it also means'))).to.contain(`
  listitem level 1
    text “saying what happened”
  listitem level 1
    text “owning what we did”
    text “(${words.talkedAbout})”
  listitem level 1
    text “saying what it was like, and hearing their side”`);
  });
});
