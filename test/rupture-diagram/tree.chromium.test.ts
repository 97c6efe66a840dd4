import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { accessibilityTree } from '../accessibility-tree.js';

const circles = (chosen?: string) => {
  const button = (name: string) => `button “${name}” ${name === chosen ? 'expanded' : 'collapsed'}`;
  const kind = (name: string) => `
      listitem level 2
        ${button(name)}`;
  return `list
  listitem level 1
    ${button('Rupture')}
    list${[
      'Conflict',
      'Broken trust',
      'Away through illness',
      'Away through duties',
      'Blame or shame',
      'Growing apart',
    ]
      .map(kind)
      .join('')}
combobox “Show examples for” collapsed
`;
};

describe('what a screen reader is told of the diagram', () => {
  it('while nothing is chosen', async () => {
    await fixture(html`<rupture-diagram></rupture-diagram>`);
    expect(await accessibilityTree()).to.equal(`\
heading “Not every rupture is a conflict. Every conflict is a rupture.” level 2
paragraph
  text “A rupture is a break in the connection between two people who matter to each other. A wider circle is a wider idea, not a worse one.”
${circles()}\
paragraph
  text “Choose a circle to read what it means.”
heading “Rupture is normal” level 3
paragraph
  text “No two people are in step all the time. Even many ruptures need not mean trouble. Living in fear of the other person is different: that is not normal. Two things tell more than how often ruptures happen:”
list
  listitem level 1
    text “how you treat each other while it lasts: respect stays”
  listitem level 1
    text “how you repair afterwards: real repair makes room for honesty and closeness”
paragraph
  text “Does someone hit you, threaten you or control you? Are you afraid of them? Then this is not yours to repair, and it is not your fault. You can talk to someone who can help.”
group
  DisclosureTriangle “The circles are a teaching model. What research adds” collapsed
group
  DisclosureTriangle “Describe this diagram” collapsed`);
  });

  it('when a circle is chosen', async () => {
    await fixture(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    expect(await accessibilityTree()).to.contain(`\
${circles('Broken trust')}\
heading “Broken trust” level 3
paragraph
  text “Something you relied on turned out not to hold: a promise, a secret, the truth.”
DescriptionList
  term “Small”
  definition
    text “A small secret gets passed on.”
  term “Life-sized”
  definition
    text “A lie that went on for years.”
  term “You might feel”
  definition
    text “Shocked, foolish, angry, ashamed, or always on guard.”
  term “Repair could begin with”
  definition
    text “The one who broke it tells the truth and makes no excuses. The one who was hurt sets the pace. Trust comes back by what is done, if it comes back.”
button “Close”
`);
  });

  it('when it is only a picture', async () => {
    await fixture(html`<rupture-diagram interactive="off"></rupture-diagram>`);
    const tree = await accessibilityTree();
    expect(tree).to.contain(`\
list
  listitem level 1
    text “Rupture”
    list
      listitem level 2
        text “Conflict”
      listitem level 2
        text “Broken trust”`);
    expect(tree).not.to.contain('button');
  });
});
