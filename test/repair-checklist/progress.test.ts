import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { progressInWords, ticked } from '../../src/repair-checklist/progress.js';
import { checklist } from '../../src/wording/languages/en.js';

const parts = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `Part ${id}`, text: '' }));
const some = fc.subarray(parts.map(({ id }) => id));

const say = (done: string[], half: string[]) =>
  progressInWords(parts, { done: new Set(done), half: new Set(half) }, checklist, false);

describe('progress', () => {
  it('counts a part when everyone has ticked it', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const entries = Object.fromEntries([
          ...first.map((id) => [`tick.0.${id}`, '1']),
          ...second.map((id) => [`tick.1.${id}`, '1']),
        ]) as Record<string, string>;
        expect([...ticked(parts, entries, [1]).done]).to.have.members(first);
        const both = first.filter((id) => second.includes(id));
        expect([...ticked(parts, entries, [1, 2]).done]).to.have.members(both);
      }),
    );
  });

  it('names exactly the parts talked about, and never a number', () => {
    fc.assert(
      fc.property(some, (done) => {
        const text = say(done, []);
        expect(text).not.to.match(/\d|%|\{/);
        const isSome = done.length > 0 && done.length < parts.length;
        for (const { id, title } of parts)
          expect(text.includes(title)).to.equal(isSome && done.includes(id));
      }),
    );
  });

  it('names what one of two has ticked, beside what both have', () => {
    expect(say([], ['one'])).to.equal('One of you has ticked: Part one.');
    expect(say(['two'], ['one'])).to.equal(
      'Talked about so far: Part two. One of you has ticked: Part one.',
    );
    const entries = { 'tick.0.one': '1', 'tick.0.two': '1', 'tick.1.two': '1' };
    expect([...ticked(parts, entries, [1, 2]).half]).to.deep.equal(['one']);
  });
});
