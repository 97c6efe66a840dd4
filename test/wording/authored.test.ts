import { expect, fixture, html } from '@open-wc/testing';
import { readData } from '../../src/wording/read-data.js';
import { readAuthored } from '../../src/wording/read-html.js';
import { consoleWarnings } from '../console-warnings.js';

describe('HTML written inside an element', () => {
  it('is read as title, paragraphs and items with the part or kind they replace', async () => {
    const element = await fixture(html`
      <div>
        <h3>Our way</h3>
        <p>Take <em>your</em> time.</p>
        <ol>
          <li data-part="impact"><strong>Landing</strong>: how it felt</li>
          <li>Breathe</li>
        </ol>
      </div>
    `);
    const { title, before, items } = readAuthored(element);
    expect(title).to.equal('Our way');
    expect(before.flatMap(({ nodes }) => nodes)).to.deep.equal([element.querySelector('p')]);
    expect(items.map(({ id, title, text }) => [id, title, text])).to.deep.equal([
      ['impact', 'Landing', 'how it felt'],
      [undefined, 'Breathe', ''],
    ]);
  });

  it('keeps the nesting of a list', async () => {
    const element = await fixture(html`
      <div>
        <section>
          <ul>
            <li>
              Rupture
              <ul>
                <li data-kind="conflict">Quarrel</li>
                <li>Silence</li>
              </ul>
            </li>
          </ul>
        </section>
      </div>
    `);
    const [rupture] = readAuthored(element).items;
    expect(rupture?.title).to.equal('Rupture');
    expect(rupture?.items.map(({ id, title }) => [id, title])).to.deep.equal([
      ['conflict', 'Quarrel'],
      [undefined, 'Silence'],
    ]);
  });

  it('is not the author’s when it is a snippet’s fallback, slotted, or a script', async () => {
    const element = await fixture(html`
      <div>
        <section data-fallback="en 1.0">
          <h2>Copy</h2>
          <ul>
            <li>Copy</li>
          </ul>
        </section>
        <h2 slot="title">Slotted</h2>
      </div>
    `);
    expect(readAuthored(element)).to.deep.equal({
      title: undefined,
      before: [],
      after: [],
      items: [],
    });
  });

  it('may be JSON; JSON that cannot be read is said once and ignored', async () => {
    const warnings = consoleWarnings();
    const element: Element & { wording?: string } = await fixture(html`<div></div>`);
    element.wording = '{"title":"Ours"}';
    expect(readData(element)).to.deep.equal({ title: 'Ours' });
    element.wording = '{"title":';
    expect(readData(element)).to.equal(undefined);
    expect(readData(element)).to.equal(undefined);
    warnings.restore();
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.contain('not valid JSON');
  });
});
