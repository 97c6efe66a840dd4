import { expect } from '@open-wc/testing';
import { PLACES } from '../../demo/make-it-yours/places.js';
import { words as en } from '../../demo/make-it-yours/words/en.js';
import { words as es } from '../../demo/make-it-yours/words/es.js';

/** The name of each text in a tree of words, with what is to be filled in. */
function texts(tree: object, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const own = `${path}.${name}`;
    if (typeof value !== 'string') return texts(value as object, own);
    const filled = [...value.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
    return `${own} ${value.trim() ? '' : 'empty '}${filled.join(' ')}`.trim();
  });
}

describe('the words of Make it yours', () => {
  it('are the same in each language, and ask for the same', () => {
    expect(texts(es)).to.have.members(texts(en));
  });

  it('say for each place and way what to do, step by step', () => {
    for (const [language, { places }] of Object.entries({ en, es })) {
      expect(Object.keys(places)).to.have.members(Object.keys(PLACES));
      for (const [name, { deeds, routes }] of Object.entries(PLACES)) {
        expect(Object.keys(deeds)).to.have.members(Object.keys(routes));
        for (const [way, wanted] of Object.entries(deeds)) {
          const steps = places[name]!.steps[way]!;
          expect(steps.length, `${language} ${name} ${way}`).to.equal(wanted.length);
        }
        expect(Object.keys(places[name]!.steps)).to.have.members(Object.keys(routes));
      }
    }
  });

  it('name each variable that has a field', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations: { tagName?: string; cssProperties?: { name: string }[] }[] }[];
    };
    const card = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'repair-card')!;
    const fields = card
      .cssProperties!.map(({ name }) => name.replace('--rr-', ''))
      .filter((name) => !/font|accent|age-/.test(name));
    for (const { variables } of [en, es]) expect(Object.keys(variables)).to.have.members(fields);
  });
});
