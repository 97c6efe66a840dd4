import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { progressInWords, toggled } from '../../src/repair-checklist/progress.js';
import { checklist } from '../../src/wording/en.js';

const parts = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `Part ${id}`, text: '' }));
const some = fc.subarray(parts.map(({ id }) => id)).map((ids) => new Set(ids));

describe('progress', () => {
  it('ticks and unticks one part, and leaves the others and the old set as they are', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...parts), fc.boolean(), (ticked, { id }, isTicked) => {
        const before = [...ticked];
        const next = toggled(ticked, id, isTicked);
        expect([...ticked]).to.deep.equal(before);
        expect(next.has(id)).to.equal(isTicked);
        for (const other of parts)
          if (other.id !== id) expect(next.has(other.id)).to.equal(ticked.has(other.id));
      }),
    );
  });

  it('names exactly the parts talked about, and never a number', () => {
    fc.assert(
      fc.property(some, (ticked) => {
        const text = progressInWords(parts, ticked, checklist, 'en');
        expect(text).not.to.match(/\d|%|\{/);
        const isSome = ticked.size > 0 && ticked.size < parts.length;
        for (const { id, title } of parts)
          expect(text.includes(title)).to.equal(isSome && ticked.has(id));
      }),
    );
  });
});
