import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { card as words } from '../../src/wording/en.js';
import { accessibilityTree } from '../accessibility-tree.js';

/** The words of the picture, in the order of the story. */
const STORY = `\
heading “Rupture & Repair” level 2
image “Two people after a rupture: one reaches out, the other is turned away”
paragraph
  text “Ruptures come to all of us. Repair is work.”
paragraph
  text “When nobody showed us how to repair, we end up”
paragraph
  text “playing it safe”
paragraph
  text “Then it is calm on top, and shallow underneath. It does not feed us.”
paragraph
  text “Repair is more than”
paragraph
  text ““I’m sorry.””
paragraph
  text “It also means”
list
  listitem level 1
    text “saying what happened”
  listitem level 1
    text “owning my part”
  listitem level 1
    text “telling how it landed, and hearing their side”
  listitem level 1
    text “wondering how we got here, but only if both feel safe”
  listitem level 1
    text “choosing what we do next”
paragraph
  text “We see good repair so seldom that it sounds like a fairy tale.”
paragraph
  text “It is real.”
paragraph
  text “After “Rupture & Repair” by Lindsay Braman (@LindsayBraman), from a lecture on attachment by The Allender Center (@AllenderCenter).”
group
`;

describe('what a screen reader is told of the card', () => {
  it('as it stands', async () => {
    await fixture(html`<repair-card pdf="card.pdf"></repair-card>`);
    expect(await accessibilityTree()).to.equal(`${STORY}\
  DisclosureTriangle “Image description” collapsed
paragraph
  link “Download as PDF”`);
  });

  it('with its description open, and no unicorn', async () => {
    const card = await fixture(html`<repair-card theme="paper" without="unicorn"></repair-card>`);
    card.shadowRoot!.querySelector('details')!.open = true;
    expect(await accessibilityTree()).to.equal(`${STORY}\
  DisclosureTriangle “Image description” expanded
  heading “Layout” level 3
  paragraph
    text “A hand-drawn card on light yellow paper with the title “Rupture & Repair”. Two people fill the middle. Words stand on both sides of them, and below.”
  heading “The two people” level 3
  paragraph
    text “The person on the left has tan skin and short, brown hair, and wears blue. Their brows are drawn up, they look worried, and both their hands lie on the other person’s shoulders, with one arm around their back. The person on the right has brown skin and black hair down to the chin, and wears green. They are turned away with lowered head and closed eyes, hold one of their own arms, and look sad. On a gold banner beneath them stands: “Ruptures come to all of us. Repair is work.””
  heading “First words” level 3
  paragraph
    text ““When nobody showed us how to repair, we end up” leads to “playing it safe”, which stands in a gold frame. Below it: “Then it is calm on top, and shallow underneath. It does not feed us.””
  heading “Words about repair” level 3
  paragraph
    text ““Repair is more than” leads to a speech bubble: “I’m sorry.” A list follows, “It also means”: saying what happened; owning my part; telling how it landed, and hearing their side; wondering how we got here, but only if both feel safe; choosing what we do next.”
  heading “Below” level 3
  paragraph
    text ““We see good repair so seldom that it sounds like a fairy tale.” A second gold banner answers: “It is real.””`);
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
    expect(tree.slice(tree.lastIndexOf('It also means'))).to.contain(`
  listitem level 1
    text “saying what happened”
  listitem level 1
    text “owning my part”
    text “(${words.talkedAbout})”
  listitem level 1
    text “telling how it landed, and hearing their side”`);
  });
});
