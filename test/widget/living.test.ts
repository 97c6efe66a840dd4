import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';
import { drawn } from './shown.js';

describe('words that change in the page', () => {
  it('change in the widget at once: title, paragraph and item, by their very text nodes', async () => {
    for (const name of ['repair-checklist', 'rupture-diagram', 'repair-card']) {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = `<${name}><h2>Mending</h2><p>On Mondays.</p><ul><li>First</li></ul></${name}>`;
      const widget = place.firstElementChild!;
      await nextFrame();
      widget.querySelector('h2')!.firstChild!.nodeValue = 'Reparar';
      widget.querySelector('p')!.firstChild!.nodeValue = 'Los lunes.';
      widget.querySelector('li')!.firstChild!.nodeValue = 'Primero';
      await nextFrame();
      expect(drawn(widget), name).to.contain('Reparar').and.to.contain('Los lunes.');
      expect(drawn(widget), name).to.contain('Primero').and.not.to.contain('First');
    }
  });

  it('change with a picture that the page loads late', async () => {
    const card = await fixture(
      html`<repair-card>
        <ul>
          <li data-part="own">A hand <img alt="" /></li>
        </ul>
      </repair-card>`,
    );
    card.querySelector('img')!.src = '/late.png';
    await nextFrame();
    const copy = card.shadowRoot!.querySelector('[part=list] img')!;
    expect(copy.getAttribute('src')).to.equal('/late.png');
  });

  it('come, go and change their slots', async () => {
    const card = await fixture(html`<repair-card><p>Stays.</p></repair-card>`);
    const late = document.createElement('p');
    late.textContent = 'Late.';
    card.append(late);
    await nextFrame();
    expect(drawn(card)).to.contain('Stays. Late.');
    late.slot = 'title';
    await nextFrame();
    expect(drawn(card)).to.match(/^Late\./);
    late.remove();
    await nextFrame();
    expect(drawn(card)).to.contain('Rupture & Repair').and.not.to.contain('Late.');
  });

  it('change no more once the widget has left the page, and again when it is back', async () => {
    const card = await fixture(html`<repair-card><h2>One</h2></repair-card>`);
    const place = card.parentElement!;
    card.remove();
    card.querySelector('h2')!.textContent = 'Two';
    await nextFrame();
    expect(drawn(card)).to.contain('One');
    place.append(card);
    await nextFrame();
    expect(drawn(card)).to.contain('Two');
  });

  it('are read anew where a widget is moved to; for nothing it is not rendered once it has gone', async () => {
    const words = JSON.stringify({ title: 'Here', languages: { fr: { title: 'Ici' } } });
    const page = await fixture(
      html`<div>
        <repair-card wording=${words}></repair-card>
        <div lang="fr"></div>
      </div>`,
    );
    const card = page.querySelector('repair-card')!;
    expect(drawn(card)).to.contain('Here');
    card.remove();
    expect(card.isUpdatePending).to.equal(false);
    page.querySelector('div')!.append(card);
    await card.updateComplete;
    expect(drawn(card)).to.contain('Ici');
  });
});
