import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { diagram as words } from '../../src/wording/languages/en.js';
import { accessibilityTree } from '../accessibility-tree.js';

const kinds = [
  'Broken trust',
  'Too ill to be there',
  'Too busy to be there',
  'Blame or shame',
  'Growing apart',
];
const button = (name: string, depth: number, state = 'collapsed') =>
  `${'  '.repeat(depth)}button “${name}” ${state}\n`;
const item = (name: string) => `      listitem level 2\n${button(name, 4)}`;

describe('what a screen reader is told of the diagram', () => {
  it('while nothing is chosen: each name once, what lies in what, and an invitation', async () => {
    await fixture(html`<rupture-diagram></rupture-diagram>`);
    const tree = await accessibilityTree();
    expect(tree).to.contain(`\
heading “Not every rupture is a conflict. Every conflict is a rupture.” level 2
paragraph
  text “${words.lead!}”
list
  listitem level 1
    paragraph
      text “${words.hint}”
${button('Rupture', 2)}\
    list
${item('Conflict')}\
    paragraph
      text “Ruptures that are not conflicts”
    list “Ruptures that are not conflicts”
${kinds.map(item).join('')}\
    paragraph
      text “${words.caption}”
paragraph
  text “${words.safety}”
heading “Rupture is normal” level 3
paragraph
  text “${words.normal.text}”
list
  listitem level 1
    text “${words.normal.tells[0]!}”
  listitem level 1
    text “${words.normal.tells[1]!}”
group
  DisclosureTriangle “When we move on too fast” collapsed
group
  DisclosureTriangle “Where to practise” collapsed
group
  DisclosureTriangle “What research says” collapsed
group
  DisclosureTriangle “Describe this diagram” collapsed`);
  });

  it('when a circle is chosen: what is told follows its name', async () => {
    await fixture(html`<rupture-diagram selected="trust"></rupture-diagram>`);
    expect(await accessibilityTree()).to.contain(`\
${button('Broken trust', 4, 'expanded')}\
        paragraph
          text “${words.kinds.trust.meaning}”
        group “Show examples for”
          button “Partners”`);
  });

  it('when it is only a picture', async () => {
    await fixture(html`<rupture-diagram interactive="off"></rupture-diagram>`);
    const tree = await accessibilityTree();
    expect(tree).to.contain(`\
list
  listitem level 1
    text “Rupture”
    paragraph
      text “${words.rupture.meaning}”
    list
      listitem level 2
        text “Conflict”
        paragraph
          text “${words.kinds.conflict.meaning}”`);
    expect(tree).not.to.contain('button');
  });
});
