import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { acceptedWords } from '../../src/contract/accepted-words.js';
import { accepted, headingLevel } from '../../src/contract/accepted.js';
import { version } from '../../src/contract/version.js';
import { consoleWarnings } from '../console-warnings.js';

const layouts = ['auto', 'wide', 'tall'] as const;

describe('attribute values', () => {
  let warnings: ReturnType<typeof consoleWarnings>;
  beforeEach(() => (warnings = consoleWarnings()));
  afterEach(() => warnings.restore());

  it('are taken where they are known, silently', () => {
    expect(accepted('a-1', 'layout', 'wide', layouts, 'auto')).to.equal('wide');
    expect(accepted('a-1', 'layout', null, layouts, 'auto')).to.equal('auto');
    expect(warnings.lines).to.be.empty;
  });

  it('fall back where they are not, with one warning that names element, value and remedy', () => {
    for (let times = 0; times < 3; times++) {
      expect(accepted('a-2', 'layout', 'round', layouts, 'auto')).to.equal('auto');
    }
    expect(warnings.lines).to.deep.equal([
      '<a-2> layout="round" is not known; using "auto". Accepted: auto, wide, tall.',
    ]);
  });

  it('never lead out of what is accepted', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(layouts).to.include(accepted('a-3', 'layout', value, layouts, 'auto'));
        expect(headingLevel('a-3', value)).to.be.within(1, 6);
        for (const word of acceptedWords('a-3', 'without', value, layouts)) {
          expect(layouts).to.include(word);
        }
      }),
    );
  });

  it('that are lists keep their known words', () => {
    const words = acceptedWords('a-4', 'without', ' wide  nothing tall', layouts);
    expect([...words]).to.deep.equal(['wide', 'tall']);
    expect(warnings.lines[0]).to.contain('nothing');
  });
});

describe('version', () => {
  it('is the one of package.json', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    expect(((await response.json()) as { version: string }).version).to.equal(version);
  });
});
