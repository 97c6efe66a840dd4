/* Someone who listens: presses keys, and hears what Orca says to each of them. */
import { setTimeout as wait } from 'node:timers/promises';
import { Desk } from './desk.js';
import { Speech } from './speech.js';

/** @typedef {import('./speech.js').Spoken} Spoken */

/** How often to look whether there is more to hear, in ms; and how many looks at a desk at rest are enough. */
const LOOK = 15;
const RESTS = 12;
/** What is said while reading all comes with longer rests, and what a page says late, too. */
const LONG_RESTS = 30;
const LONGEST = 20_000;
/** Orca takes a letter that comes again within this time, in ms, for another command: also one that was written. */
const TWICE = 700;

/** What Orca says or does not say by chance. */
const UNSTEADY = /^(Focus mode|Browse mode|opens menu|blank|Leaving this page\.)$/;

export class Reader {
  #speech = new Speech();
  #desk = new Desk();
  #pressedAt = -TWICE;

  /** Sits down before a page. @param {string} browser @param {string} address */
  async sitDown(browser, address) {
    await this.#speech.listen(this.#desk.socket);
    await this.#desk.open();
    this.#desk.startOrca();
    const greeting = await this.hear(0, { to: /Screen reader on/ });
    if (greeting.length === 0) throw new Error(`Orca does not speak.\n${this.#desk.logs}`);
    const before = this.#speech.spoken.length;
    await this.#desk.startBrowser(browser, address);
    await this.hear(before, { to: /Blank/ });
  }

  standUp() {
    this.#desk.close();
    this.#speech.close();
  }

  /** Has something happen, and hears what follows. @param {() => void} act @param {{ to?: RegExp, isLong?: boolean }} [until] */
  async after(act, until = {}) {
    const before = this.#speech.spoken.length;
    act();
    this.#pressedAt = performance.now();
    return this.hear(before, until);
  }

  /** @param {string} key as xdotool names it @param {{ to?: RegExp, isLong?: boolean }} [until] */
  press(key, until) {
    return this.after(() => this.#desk.type('key', '--clearmodifiers', key), until);
  }

  /** @param {string} text */
  async write(text) {
    await this.after(() => this.#desk.type('type', '--delay', '20', text));
  }

  /** Has the keys go to the page, or to Orca again. @param {'focus' | 'browse'} mode */
  async turn(mode) {
    const modes = this.#speech.spoken.filter(({ text }) => /^(Focus|Browse) mode$/.test(text));
    if ((modes.at(-1)?.text ?? 'Browse mode').toLowerCase() === `${mode} mode`) return;
    await wait(Math.max(0, this.#pressedAt + TWICE - performance.now()));
    this.#pressedAt = performance.now();
    await this.press('Insert+a', { to: new RegExp(`${mode} mode`, 'i') });
  }

  /**
   * What is spoken from a moment on, until the desk is at rest; with `to`, not before that is spoken.
   * @param {number} start @param {{ to?: RegExp, isLong?: boolean }} until @returns {Promise<Spoken[]>}
   */
  async hear(start, { to, isLong }) {
    const { spoken } = this.#speech;
    const end = performance.now() + LONGEST;
    const enough = to || isLong ? LONG_RESTS : RESTS;
    let [rests, count] = [0, start];
    while (rests < enough && performance.now() < end) {
      await wait(LOOK);
      const isHeard = !to || spoken.slice(start).some(({ text }) => to.test(text));
      if (!isHeard || spoken.length > count) [rests, count] = [0, spoken.length];
      else if (!this.#desk.isBusy) rests++;
    }
    return spoken.slice(start).filter(({ text }) => !UNSTEADY.test(text));
  }
}
