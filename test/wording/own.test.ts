import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../src/wording/languages/en.js';
import { ownIn, withOwn } from '../../src/wording/own.js';
import { consoleWarnings } from '../console-warnings.js';

describe('a page’s own words as data', () => {
  let warnings: ReturnType<typeof consoleWarnings>;
  beforeEach(() => (warnings = consoleWarnings()));
  afterEach(() => warnings.restore());

  it('replace one sentence and leave all others', () => {
    const words = withOwn(en.card, { title: 'Mending' }, 'own-1');
    expect(words).to.deep.equal({ ...en.card, title: 'Mending' });
    expect(warnings.lines).to.be.empty;
  });

  it('replace a list whole', () => {
    const words = withOwn(en.diagram, { normal: { tells: ['one'] } }, 'own-2');
    expect(words.normal.tells).to.deep.equal(['one']);
    expect(words.normal.title).to.equal(en.diagram.normal.title);
  });

  it('are ignored one by one where they do not fit, named in one warning', () => {
    const own = { title: 5, banner: 'Ours', nonsense: 'x', credit: '<b>bold</b>', left: 'text' };
    const words = withOwn(en.card, own, 'own-3');
    expect(words).to.deep.equal({ ...en.card, banner: 'Ours' });
    expect(warnings.lines).to.have.length(1);
    for (const name of ['title', 'nonsense', 'credit', 'left']) {
      expect(warnings.lines[0]).to.contain(name);
    }
  });

  it('never break the words, whatever JSON they are', () => {
    const shape = (value: unknown): unknown =>
      Array.isArray(value)
        ? 'list'
        : typeof value === 'object'
          ? Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, shape(part)]))
          : typeof value;
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(en.card)), (value, key) => {
        for (const own of [value, { [key]: value }]) {
          expect(shape(withOwn(en.card, own, 'own-4'))).to.deep.equal(shape(en.card));
        }
      }),
    );
  });

  it('cannot reach the prototype', () => {
    withOwn(en.card, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"x":1}}'), 'own-5');
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
  });

  it('name the one wrong item of a list and keep the others', () => {
    const own = {
      normal: { tells: ['one', 2, 'three'], facts: [{ text: 'A' }, { text: 'B', source: 'C' }] },
    };
    const words = withOwn(en.diagram, own, 'own-6');
    expect(words.normal.tells).to.deep.equal(['one', 'three']);
    expect(words.normal.facts).to.deep.equal([{ text: 'B', source: 'C' }]);
    expect(warnings.lines).to.have.length(1);
    for (const place of ['normal.tells[1] (should be text)', 'facts[0].source (is missing)'])
      expect(warnings.lines[0]).to.contain(place);
  });

  it('keep the built-in list where no item fits', () => {
    const words = withOwn(en.checklist, { openings: [{ label: 1 }, 'no'] }, 'own-7');
    expect(words.openings).to.deep.equal(en.checklist.openings);
  });

  it('may leave out what only some built-in items have', () => {
    const description = [{ title: 'All', text: 'One picture.' }];
    expect(withOwn(en.card, { description }, 'own-8').description).to.deep.equal(description);
    expect(warnings.lines).to.be.empty;
  });
});

describe('a page’s own words in several languages', () => {
  const own = {
    $schema: 'wording.schema.json',
    title: 'For all',
    languages: { es: { title: 'Nuestra' }, 'pt-BR': { title: 'Nossa' } },
  };

  it('are those for all, and those of the nearest language', () => {
    const all = { title: 'For all' };
    expect(ownIn(own, 'es-MX')).to.deep.equal({ all, here: { title: 'Nuestra' } });
    expect(ownIn(own, 'pt')).to.deep.equal({ all, here: { title: 'Nossa' } });
    expect(ownIn(own, 'de')).to.deep.equal({ all, here: undefined });
    expect(ownIn(own, '')).to.deep.equal({ all, here: undefined });
  });

  it('are found in any JSON, or not, without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, tag) => {
        ownIn(value, tag);
        ownIn({ languages: value }, tag);
      }),
    );
  });
});
