import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readChoices, writeChoices } from '../../demo/make-it-yours/choices.js';
import { hexOf } from '../../demo/make-it-yours/color.js';
import { PLACES, wayOf } from '../../demo/make-it-yours/places.js';

const name = fc.constantFrom(
  ...[
    'widget',
    'helpline',
    'lang',
    'relationship',
    'title',
    'opening',
    'without',
    'theme',
    'ground',
  ],
  ...[
    'place',
    'way',
    'from',
    'base',
    'width',
    'route',
    'page',
    '--rr-accent',
    '--rr-size',
    '--rr-x',
  ],
  ...['--rr-font', '__proto__', 'constructor', 'hasOwnProperty', 'x'],
);
const value = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'repair-card',
    'es',
    'notes saving',
    '#2f6b5b',
    'wix',
    'paste',
    'phone',
    '18',
    '1e9',
  ),
  fc.constantFrom('javascript:alert(1)', '"><script>', '\0\u0007', 'x'.repeat(500)),
);
const entries = fc.array(fc.tuple(name, value), { maxLength: 12 });

describe('what is chosen', () => {
  it('is the same once it was an address, whatever was written', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const choices = readChoices(given);
        expect(readChoices(new URLSearchParams(writeChoices(choices)))).to.deep.equal(choices);
      }),
      { numRuns: 1000 },
    );
  });

  it('has known names and values that their fields can hold', () => {
    fc.assert(
      fc.property(entries, (given) => {
        for (const [key, taken] of Object.entries(readChoices(given))) {
          expect(key).to.match(/^(?!x$|page$|route$|constructor|hasOwn|__)/);
          expect(taken.length, key).to.be.at.most(400);
          if (/^(?:--rr-(?!size)|ground)/.test(key) && key !== '--rr-font')
            expect(taken).to.match(/^#[0-9a-f]{6}$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a way that its place has', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const choices = readChoices(given);
        const { routes, deeds } = PLACES[choices['place'] ?? 'unsure']!;
        const way = wayOf(choices);
        expect(Boolean(routes[way] && deeds[way]?.length)).to.equal(true);
      }),
    );
  });
});

describe('a colour', () => {
  it('is understood as people write it', () => {
    for (const text of ['#2f6b5b', '2F6B5B', ' #2f6b5b ']) expect(hexOf(text)).to.equal('#2f6b5b');
    expect(hexOf('#abc')).to.equal('#aabbcc');
    for (const text of ['', 'teal', '#12', '#1234567', 'rgb(1,2,3)'])
      expect(hexOf(text)).to.equal(undefined);
  });
});
