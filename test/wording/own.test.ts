import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { en } from '../../src/wording/en.js';
import { withOwn } from '../../src/wording/own.js';
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
});
