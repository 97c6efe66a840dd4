import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RuptureDiagram } from '../../src/rupture-diagram/rupture-diagram.js';
import { consoleWarnings } from '../console-warnings.js';
import { allByRole, shownWords } from '../query.js';

describe('a page’s own list of kinds', () => {
  let warnings: ReturnType<typeof consoleWarnings>;
  beforeEach(() => (warnings = consoleWarnings()));
  afterEach(() => warnings.restore());

  const make = async (list: string) => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.innerHTML = `<rupture-diagram interactive="off">${list}</rupture-diagram>`;
    const diagram = page.querySelector<RuptureDiagram>('rupture-diagram')!;
    await diagram.updateComplete;
    return diagram;
  };
  const nested = (items: string) => `<ul><li>Rupture<ul>${items}</ul></li></ul>`;
  const labels = (diagram: RuptureDiagram) =>
    [...diagram.shadowRoot!.querySelectorAll('[part=circle-label] span')].map((label) =>
      label.textContent.trim(),
    );

  it('may be JSON', async () => {
    const diagram = await make(
      `<script type="application/json">
        {"items": [{"title": "Break", "items": [{"id": "conflict", "title": "Quarrel"}, {"title": "Silence", "text": "Nobody talks."}]}]}
      </script>`,
    );
    expect(labels(diagram)).to.deep.equal(['Break', 'Quarrel', 'Silence']);
    expect(shownWords(diagram)).to.contain('Nobody talks.');
    expect(warnings.lines).to.be.empty;
  });

  it('that is empty leaves the built-in kinds', async () => {
    expect(labels(await make('<ul></ul>'))).to.have.length(7);
  });

  it('of forty kinds shows them all, and warns once', async () => {
    const items = Array.from({ length: 40 }, (_, index) => `<li>Kind ${index}</li>`).join('');
    const diagram = await make(nested(items));
    expect(labels(diagram)).to.have.length(41);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.match(/<rupture-diagram>.*more than 12/);
  });

  it('with a name twice shows both, and warns once', async () => {
    const diagram = await make(nested('<li data-kind="trust">A</li><li data-kind="trust">A</li>'));
    expect(labels(diagram)).to.deep.equal(['Rupture', 'A', 'A']);
    expect(warnings.lines).to.have.length(1);
  });

  it('nested three deep keeps the words of the third list, and warns once', async () => {
    const diagram = await make(nested('<li>Silence<ul><li>Sulking</li><li>Hiding</li></ul></li>'));
    expect(labels(diagram)).to.deep.equal(['Rupture', 'Silence']);
    expect(shownWords(diagram)).to.contain('Sulking; Hiding');
    expect(warnings.lines).to.have.length(1);
  });

  it('with markup inside is read as words', async () => {
    const diagram = await make(
      nested('<li><a href="#x"><em>Broken</em> promises</a></li><li>B</li>'),
    );
    expect(labels(diagram)).to.deep.equal(['Rupture', 'Broken promises', 'B']);
    expect(allByRole(diagram, 'link')).to.be.empty;
  });

  it('with a name of 500 letters draws a short one, keeps the whole, and warns once', async () => {
    const long = 'a long name '.repeat(42).trim();
    const diagram = await make(nested(`<li>${long}</li><li>B</li>`));
    expect(labels(diagram)[1]!.length).to.be.at.most(60);
    expect(shownWords(diagram)).to.contain(long);
    expect(warnings.lines).to.have.length(1);
  });
});
