import { expect, waitUntil } from '@open-wc/testing';
import { packOf, scriptOf } from '../../src/contract/names.js';
import { es } from '../../src/wording/languages/es.js';

const ADDRESS = 'https://weather.example/';

/** Loads a built file into this page: in a frame no exit shows. */
const load = (file: string) =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = new URL(`../../dist/${file}`, import.meta.url).href;
    script.onload = done;
    script.onerror = fail;
    document.head.append(script);
  });

describe('the script of the quick exit alone', () => {
  it('speaks a language whose pack comes later, by tag and by placeholder', async () => {
    const page = document.createElement('div');
    page.innerHTML = `<page-exit lang="es" href="${ADDRESS}"></page-exit>
      <div data-rupture-repair="page-exit" data-lang="es" data-href="${ADDRESS}"></div>`;
    document.body.append(page);
    const says = (words: string) =>
      [...page.querySelectorAll('page-exit')].filter(({ shadowRoot }) =>
        shadowRoot?.textContent.includes(words),
      ).length;
    await load(scriptOf('page-exit'));
    await waitUntil(() => says('page') === 2, 'both speak English');
    await load(packOf('es'));
    await waitUntil(() => says(es.exit.label) === 2, 'both speak Spanish');
    expect(customElements.get('repair-kit')).to.equal(undefined);
    page.remove();
  });
});
