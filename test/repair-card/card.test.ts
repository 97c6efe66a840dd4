import { consoleWarnings } from '../console-warnings.js';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairCardDescribeEvent } from '../../src/repair-card/events.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import { card as words } from '../../src/wording/languages/en.js';
import { allByRole, byRole, shownWords } from '../query.js';

const make = (template = html`<repair-card></repair-card>`) => fixture<RepairCard>(template);

describe('the card', () => {
  it('says every word of the picture as text, in the order of the story', async () => {
    const said = shownWords(await make());
    const story = [
      words.title,
      words.left.before,
      words.left.frame,
      words.left.after,
      words.banner,
      words.right.before,
      words.right.bubble,
      ...Object.values(words.right.parts),
      words.myth.before,
      words.myth.banner,
      words.credit,
    ];
    let place = 0;
    for (const text of story) {
      const next = said.indexOf(text, place);
      expect(next, text).to.be.at.least(place);
      place = next + text.length;
    }
  });

  it('says once, before the list, that it is for two who are safe', async () => {
    const right = (await make()).shadowRoot!.querySelector('.right')!;
    expect(right.textContent.match(/safe/g)).to.have.length(1);
    expect(right.querySelector('ul')!.textContent).not.to.contain('safe');
  });

  it('gives the picture a short name and hides its shapes', async () => {
    const card = await make();
    const picture = card.shadowRoot!.querySelector('[role=img]')!;
    expect(picture.getAttribute('aria-label')).to.equal(words.pictureName);
    for (const drawing of card.shadowRoot!.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('opens its full description for everyone, and tells the page', async () => {
    const card = await make();
    const details = card.shadowRoot!.querySelector('details')!;
    setTimeout(() => details.querySelector('summary')!.click());
    const event: RepairCardDescribeEvent = await oneEvent(card, 'repair-card-describe');
    expect(event.detail).to.deep.equal({ open: true });
    await card.updateComplete;
    for (const { title, about } of words.description)
      expect(details.textContent.includes(title), title).to.equal(about !== 'age');
    const said = details.textContent;
    for (const text of [words.title, words.left.frame, words.banner, words.myth.banner])
      expect(said).to.contain(text);
    for (const text of Object.values(words.right.parts)) expect(said).to.contain(text);
    expect(said, 'a place that nothing fills').not.to.match(/[{}]/);
  });

  it('leaves the unicorn out of the picture and of its description', async () => {
    const drawings = (card: RepairCard) => card.shadowRoot!.querySelectorAll('svg').length;
    const [withOne, without] = [
      await make(),
      await make(html`<repair-card without="unicorn"></repair-card>`),
    ];
    expect(drawings(without)).to.be.lessThan(drawings(withOne));
    expect(without.shadowRoot!.querySelector('[part=description]')!.textContent).not.to.contain(
      'unicorn',
    );
  });

  it('ticks in gold what has been thought or talked about: said of each, seen once', async () => {
    const kit = await fixture(
      html`<repair-kit
        ><repair-checklist></repair-checklist><repair-card></repair-card
      ></repair-kit>`,
    );
    const checklist = kit.querySelector('repair-checklist')!;
    const boxes = checklist.shadowRoot!.querySelectorAll<HTMLElement>('[type=checkbox]');
    for (const box of [1, 3]) boxes[box]!.click();
    await checklist.updateComplete;
    const card = kit.querySelector('repair-card')!;
    await card.updateComplete;
    const ticked = [...card.shadowRoot!.querySelectorAll('li.talked-about')];
    expect(ticked).to.have.length(2);
    for (const item of ticked) {
      const tick = item.querySelector('.tick .gold')!.getBoundingClientRect();
      expect(tick.width).to.be.above(8);
      expect(tick.right).to.be.at.most(item.getBoundingClientRect().left + 24);
      expect(item.textContent).to.contain(`(${words.talkedAbout})`);
    }
    const seen = ticked.map(
      (item) => item.querySelector('span')!.getBoundingClientRect().width > 9,
    );
    expect(seen).to.deep.equal([true, false]);
  });

  it('offers no file at an address that would run something', async () => {
    const warnings = consoleWarnings();
    const card = await make(html`<repair-card pdf="javascript:alert(1)"></repair-card>`);
    warnings.restore();
    expect(card.shadowRoot!.querySelector('.download') === null).to.equal(true);
    expect(warnings.lines[0]).to.contain('javascript:alert(1)');
  });

  it('offers a PDF only where the page has one', async () => {
    expect(allByRole(await make(), 'link')).to.be.empty;
    const card = await make(html`<repair-card pdf="card.pdf"></repair-card>`);
    const link = byRole<HTMLAnchorElement>(card, 'link', words.pdf);
    expect(link.getAttribute('href')).to.equal('card.pdf');
    expect(link.getBoundingClientRect().height).to.be.at.least(43.9);
    const after = link.compareDocumentPosition(card.shadowRoot!.querySelector('summary')!);
    expect(after, 'the description comes second').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('takes the page’s own title and list', async () => {
    const card = await make(html`
      <repair-card>
        <h2>Mending</h2>
        <ul>
          <li>Listening</li>
          <li>Waiting</li>
        </ul>
      </repair-card>
    `);
    const items = allByRole(card, 'listitem').map(({ textContent }) => textContent.trim());
    expect(items).to.deep.equal(['Listening', 'Waiting']);
    expect(byRole(card, 'heading', 'Mending').getAttribute('aria-level')).to.equal('2');
    const described = card.shadowRoot!.querySelector('[part=description]')!.textContent;
    expect(described).to.contain('“Mending”').and.to.contain('Listening; Waiting');
    expect(described).not.to.contain(words.right.parts.own);
  });
});
