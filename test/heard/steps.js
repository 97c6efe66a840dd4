/*
 * Tasks, as a person without sight does them. A file has a line for each step:
 *   page card              goes to a page
 *   # Find the PDF         begins a task
 *   k                      presses a key; Down *3 presses it three times
 *   b until /Copy/ 4       presses it until that is heard, four times at most
 *   space to /copied/      presses it once, and listens until that is heard
 *   focus, browse          has the keys go to the page, or to Orca again (no press: it mostly happens by itself)
 *   type some words        writes
 *   not /words/            what was heard last does not say that
 *   chromium …             a step in that browser only: there Orca 43 does not find by B and P what has just been opened
 */

import { BROWSERS } from './presses.js';

/** @typedef {import('./reader.js').Reader} Reader */
/** @typedef {{ task: string, page: string, presses: number, lines: string[] }} Heard */

/** A step that was not as it should be: the walk ends there, for what follows would be heard elsewhere. */
class Fault extends Error {}

/** What Orca says of an element after its name. */
const MORE =
  /^(collapsed|expanded|(push|toggle) button|(not )?pressed|combo box|heading level \d|link|image|entry|panel|list box|statusbar|(not )?checked|check box|clickable|.*selected.*)$/;

/** An element on one line: Orca says name, role and state apart. @param {import('./speech.js').Spoken[]} said */
const lines = (said) =>
  said.reduce((/** @type {string[]} */ before, { language, text }) => {
    const last = before.pop();
    if (last === undefined) return [`[${language}] ${text}`];
    return MORE.test(text)
      ? [...before, `${last} · ${text}`]
      : [...before, last, `[${language}] ${text}`];
  }, []);

/**
 * @param {string} browser @param {string} steps @param {Reader} reader @param {(page: string) => void} go leads the browser to a page
 * @param {(heard: Heard) => void} tell hears of each task once it is done
 * @returns {Promise<string>} what was not as it should be, or nothing
 */
export async function walk(browser, steps, reader, go, tell) {
  try {
    await take(browser, steps, reader, go, tell);
    return '';
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

/** @param {string} browser @param {string} steps @param {Reader} reader @param {(page: string) => void} go @param {(heard: Heard) => void} tell */
async function take(browser, steps, reader, go, tell) {
  let page = '';
  /** @type {Heard | undefined} */
  let now;
  /** @type {import('./speech.js').Spoken[]} */
  let last = [];
  const note = (/** @type {string} */ key, /** @type {typeof last} */ said) => {
    last = said;
    if (!now) return;
    const told = said.length > 0 ? lines(said) : ['(silence)'];
    for (const [index, line] of told.entries())
      now.lines.push(`${(index ? '' : key).padEnd(9)} ${line}`);
  };
  const press = async (/** @type {string} */ key, /** @type {{ to?: RegExp }} */ until = {}) => {
    if (now) now.presses++;
    note(key, await reader.press(key, until));
  };
  const hasHeard = (/** @type {string} */ words) =>
    last.some(({ text }) => new RegExp(words).test(text));
  const missed = (/** @type {string} */ step) => {
    throw new Fault(
      `${page}, “${now?.task}”: ${step}: heard instead: ${last.map(({ text }) => text).join(' | ') || 'nothing'}`,
    );
  };
  /** @type {[RegExp, (step: string, found: string[]) => unknown][]} */
  const kinds = [
    [
      /^# (.+)$/,
      (_, [task = '']) => {
        if (now) tell(now);
        now = { task, page, presses: 0, lines: [] };
      },
    ],
    [
      /^page (\w+)$/,
      async (_, [name = '']) => {
        if (now) tell(now);
        now = undefined;
        page = name;
        await reader.after(() => go(name), {
          to: name === 'pdf' ? /./ : new RegExp(`The page ${name}`),
        });
        await reader.turn('browse');
      },
    ],
    [/^(focus|browse)$/, (_, [mode]) => reader.turn(/** @type {'focus'} */ (mode))],
    [/^type (.+)$/, (_, [text = '']) => reader.write(text)],
    [/^not \/(.+)\/$/, (step, [words = '']) => hasHeard(words) && missed(step)],
    [
      /^(\S+) to \/(.+)\/$/,
      async (step, [key = '', words = '']) => {
        await press(key, { to: new RegExp(words) });
        if (!hasHeard(words)) missed(step);
      },
    ],
    [
      /^(\S+) until \/(.+)\/ (\d+)$/,
      async (step, [key = '', words = '', most]) => {
        for (let times = Number(most); times > 0; times--) {
          await press(key);
          if (hasHeard(words)) return;
        }
        missed(step);
      },
    ],
    [
      /^(\S+)(?: \*(\d+))?$/,
      async (_, [key = '', times = '1']) => {
        for (let left = Number(times); left > 0; left--) await press(key);
      },
    ],
  ];
  for (const step of steps
    .split('\n')
    .filter((line) => !BROWSERS.some((one) => one !== browser && line.startsWith(`${one} `)))
    .map((line) => line.replace(`${browser} `, '').trim())
    .filter(Boolean)) {
    const [kind, act] = kinds.find(([pattern]) => pattern.test(step)) ?? [];
    if (!kind || !act) throw new Fault(`no such step: ${step}`);
    await act(step, (kind.exec(step) ?? []).slice(1));
  }
  if (now) tell(now);
}
