import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isClear, layOut, type Circle } from '../../src/rupture-diagram/geometry.js';

const lists = fc.record({
  count: fc.integer({ min: 0, max: 12 }),
  hasConflict: fc.boolean(),
});

describe('the layout of circles', () => {
  it('keeps every circle inside rupture, and none touches another', () => {
    fc.assert(
      fc.property(lists, ({ count, hasConflict }) => {
        const { conflict, others } = layOut(count, hasConflict);
        const all: Circle[] = conflict ? [conflict, ...others] : others;
        expect(others).to.have.length(count);
        expect(conflict !== undefined).to.equal(hasConflict);
        expect(isClear(all)).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('makes conflict the largest inside, smaller than rupture, and the others equal', () => {
    fc.assert(
      fc.property(lists, ({ count }) => {
        const { conflict, others } = layOut(count, true);
        expect(conflict!.r).to.be.within(0.5, 0.99);
        for (const { r } of others) {
          expect(r).to.be.within(0.08, conflict!.r * 0.6);
          expect(r).to.equal(others[0]!.r);
        }
      }),
    );
  });

  it('knows circles that touch, or leave rupture, or cover its name', () => {
    const inside = { x: 0, y: 0.3, r: 0.2 };
    expect(isClear([inside])).to.equal(true);
    expect(isClear([inside, { ...inside, x: 0.39 }])).to.equal(false);
    expect(isClear([{ ...inside, y: 0.85 }])).to.equal(false);
    expect(isClear([{ ...inside, y: -0.7 }])).to.equal(false);
  });
});
