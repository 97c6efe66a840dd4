import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { withPress } from '../../src/page-exit/shift-presses.js';
import { en } from '../../src/wording/languages/en.js';
import { key, left, make, press, shiftThreeTimes, stayHere } from './exit.js';

const said = (exit: Element) => exit.shadowRoot!.querySelector('[aria-live]')!.textContent;

describe('the keys of page-exit', () => {
  stayHere();

  it('leave at the third press of Shift, and it says how many are to come', async () => {
    const exit = await make();
    press('Shift');
    await exit.updateComplete;
    expect(said(exit)).to.equal(en.exit.twice);
    press('Shift');
    await exit.updateComplete;
    expect(said(exit)).to.equal(en.exit.once);
    expect(left).to.be.empty;
    press('Shift');
    expect(left).to.have.length(1);
  });

  it('do not take writing in capitals for a wish to leave', async () => {
    await make();
    for (let letters = 0; letters < 5; letters++) {
      key('keydown', 'Shift');
      press('A');
      key('keyup', 'Shift');
    }
    press('Shift');
    press('Shift');
    press('b');
    press('Shift');
    expect(left).to.be.empty;
  });

  it('do not take selecting with Shift and the pointer for a wish to leave', async () => {
    await make();
    for (let words = 0; words < 3; words++) {
      key('keydown', 'Shift');
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      key('keyup', 'Shift');
    }
    expect(left).to.be.empty;
  });

  it('leave from inside a modal dialog of the page', async () => {
    await make();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.append(document.createElement('textarea'));
    dialog.showModal();
    for (let times = 0; times < 3; times++)
      for (const type of ['keydown', 'keyup'])
        dialog.firstChild!.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
    dialog.remove();
    expect(left).to.have.length(1);
  });

  it('are no longer heard once it is removed', async () => {
    const exit = await make();
    exit.remove();
    shiftThreeTimes();
    expect(left).to.be.empty;
  });
});

describe('presses of Shift', () => {
  it('count while none waits longer than five seconds for the next', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12000), { minLength: 1 }), (pauses) => {
        let now = 0;
        let presses: number[] = [];
        let expected = 0;
        pauses.forEach((pause, index) => {
          now += pause;
          presses = withPress(presses, now);
          expected = index === 0 || pause > 5000 ? 1 : expected + 1;
          expect(presses).to.have.length(expected);
        });
      }),
    );
  });
});
