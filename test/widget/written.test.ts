import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { fallbackHtml } from '../../src/embed/fallback.js';
import { en } from '../../src/wording/languages/en.js';
import { consoleWarnings } from '../console-warnings.js';
import { drawn, times } from './shown.js';

const WIDGETS = ['repair-checklist', 'rupture-diagram', 'repair-card'] as const;

async function written(name: string, inside: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<${name}>${inside}</${name}>`;
  await nextFrame();
  return place.firstElementChild as HTMLElement;
}

describe('what an author writes inside a widget', () => {
  for (const name of WIDGETS)
    it(`is shown once, as it is, whatever it is: ${name}`, async () => {
      const parts = {
        'a div': '<div>Our words.</div>',
        'bare text': 'Our words.',
        'a second heading': '<h2>One</h2><h3>Our words.</h3>',
        'a quote': '<blockquote>Our words.</blockquote>',
        'a table': '<table><tr><td>Our words.</td></tr></table>',
        'a second list': '<ol><li>One</li></ol><ul><li>Our words.</li></ul>',
        'what follows the list': '<ol><li>One</li></ol><p>Our words.</p>',
        'a box with the list in it': '<section><ol><li>One</li></ol><p>Our words.</p></section>',
      };
      for (const [what, inside] of Object.entries(parts))
        expect(times(drawn(await written(name, inside)), 'Our words.'), what).to.equal(1);
    });

  it('stays in the page’s own tree: links, ids and what listens there go on', async () => {
    const widget = await written(
      'repair-checklist',
      '<h2>Own</h2><p id="mine">Call <a href="#x">us</a></p>',
    );
    const paragraph = widget.querySelector('#mine')!;
    expect(paragraph.assignedSlot).not.to.equal(null);
    expect(widget.innerHTML).to.equal('<h2>Own</h2><p id="mine">Call <a href="#x">us</a></p>');
    expect(paragraph.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('is in the page as it was written, so that what refreshes the page changes nothing', async () => {
    for (const name of ['repair-checklist', 'rupture-diagram', 'repair-card']) {
      const copy = '<div data-fallback="en 0.1"><h2>Copy</h2></div><p>Our words.</p>';
      const widget = await written(name, copy);
      expect(widget.outerHTML).to.equal(`<${name}>${copy}</${name}>`);
    }
  });

  it('keeps its marks where it is copied, and nothing that runs', async () => {
    const warnings = consoleWarnings();
    const card = await written(
      'repair-card',
      `<h2>Own <em onclick="x()">title</em></h2><ul><li data-part="own" id="a">see <a href="https://a.example/">this</a>
        <a href="javascript:x()">and</a><iframe></iframe></li></ul>`,
    );
    warnings.restore();
    const root = card.shadowRoot!;
    expect(root.querySelector('.title em')!.attributes).to.have.length(0);
    const links = [...root.querySelectorAll('[part=list] a')].map((a) => a.getAttribute('href'));
    expect(links).to.deep.equal(['https://a.example/', null]);
    expect(root.querySelector('iframe, #a') === null).to.equal(true);
    expect(warnings.lines.join()).to.contain('<repair-card> <iframe> cannot be copied');
  });

  it('keeps its pictures where a script of the page loads them late, and no markup is read', async () => {
    const warnings = consoleWarnings();
    const late = `<img src="data:image/gif;base64,R0lGOD" data-lazy-src="/late.png" alt="A hand"><noscript><img src="/late.png"></noscript>`;
    const card = await written(
      'repair-card',
      `<h2>Own</h2><ul><li data-part="own">see
        <ruby>漢<rt>kan</rt></ruby> ${late}</li></ul>`,
    );
    warnings.restore();
    const root = card.shadowRoot!;
    const item = root.querySelector('[part=list]')!;
    expect(item.querySelector('img')!.getAttribute('src')).to.equal('/late.png');
    expect(item.querySelector('ruby > rt')!.textContent).to.equal('kan');
    expect(item.textContent).not.to.contain('<img');
    expect(warnings.lines).to.deep.equal([]);
  });

  it('may come from an editor’s frame, or a page with its own “Text”', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="editor"></iframe>`);
    const { body } = frame.contentDocument!;
    body.innerHTML = '<p>Our words.</p><ol><li data-part="impact"><b>Our part</b></li></ol>';
    const checklist = await written('repair-checklist', '<h2>Own</h2>');
    const page = window as unknown as Record<string, unknown>;
    const names = { Text: window.Text, Comment: window.Comment };
    Object.assign(page, { Text: { hello: 'Hi' }, Comment: {} });
    checklist.append(...body.children);
    await nextFrame();
    Object.assign(page, names);
    expect(checklist.querySelector('p')!.assignedSlot).not.to.equal(null);
    expect(checklist.shadowRoot!.textContent).to.contain('Our part');
  });

  it('is no torn sentence: a title is what an item begins with in bold, if no sentence goes on', async () => {
    const checklist = await written(
      'repair-checklist',
      `<ol><li data-part="hurt">Say what <b>hurt</b> you</li><li data-part="own"><b>Own</b> your part</li>
        <li data-part="impact"><b>Landing</b> Tell it<br>all<div>Then stop.</div></li></ol>`,
    );
    const titles = [...checklist.shadowRoot!.querySelectorAll('summary[part]')].map(drawn);
    expect(titles[0]).to.equal('Say what hurt you');
    expect(titles[2]).to.equal('Own your part');
    expect(titles[3]).to.equal('Landing');
    expect(drawn(checklist)).to.match(/Tell it +all +Then stop\./);
  });

  it('goes with the built-in item of that label, without a name', async () => {
    const diagram = await written('rupture-diagram', '<ul><li>Conflict</li><li>Ours</li></ul>');
    diagram.setAttribute('selected', 'conflict');
    await nextFrame();
    expect(drawn(diagram)).to.contain(en.diagram.kinds.conflict.meaning);
    expect(diagram.shadowRoot!.querySelectorAll('.circle')).to.have.length(3);
  });

  for (const name of WIDGETS)
    it(`is none of the built-in words, should an editor drop the mark of their copy: ${name}`, async () => {
      const copy = fallbackHtml(name, en).replace(/ data-[a-z]+="[^"]*"/g, '');
      expect(drawn(await written(name, copy))).to.equal(drawn(await written(name, '')));
    });

  it('is put back into the tag that an editor has wrapped in a paragraph', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<p><repair-card></p><h2>Own title</h2><ul><li>one</li></ul><p></repair-card></p><p>After.</p>`;
    await nextFrame();
    const card = place.querySelector('repair-card')!;
    expect(drawn(card)).to.contain('Own title').and.to.contain('one');
    expect(times(place.innerText, 'Own title')).to.equal(0);
    expect(place.lastElementChild!.textContent).to.equal('After.');
    expect(card.contains(place.lastElementChild)).to.equal(false);
  });

  it('may be JSON that an editor has parted into paragraphs, or whose tag it has dropped', async () => {
    const json = '{ "title": "Own title",</p>\n<p> "copy": "Done" }';
    const script = await written(
      'repair-checklist',
      `<script type="application/json">${json}</script>`,
    );
    expect(drawn(script)).to.contain('Own title').and.to.contain('Done');
    const bare = await written('repair-checklist', '{ "title": "Own title" }');
    expect(times(drawn(bare), 'title')).to.equal(1);
  });
});
