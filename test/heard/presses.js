/* How many key presses a task takes in each browser, and the most that it may: a table, which is checked and never gets worse. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** @typedef {import('./steps.js').Heard} Heard */

const TABLE = 'test/heard/tasks.md';
export const BROWSERS = ['firefox', 'chromium'];
const HEAD = `| Task | Page | Firefox | at most | Chromium | at most |
| --- | --- | --: | --: | --: | --: |`;

/** @typedef {{ page: string, numbers: string[] }} Row */

/** The rows by task. @returns {Map<string, Row>} */
function read() {
  const text = existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '';
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  return new Map(
    rows.map((row) => {
      const [, task = '', page = '', ...numbers] = row.split('|').map((cell) => cell.trim());
      return [task, { page, numbers: numbers.slice(0, 4) }];
    }),
  );
}

/** @param {Map<string, Row>} rows */
function write(rows) {
  const lines = [...rows].map(
    ([task, { page, numbers }]) => `| ${[task, page, ...numbers].join(' | ')} |`,
  );
  writeFileSync(TABLE, `${HEAD}\n${lines.join('\n')}\n`);
}

/**
 * Compares with the table. To read everything at once is no task of a person's own, and takes one press.
 * @param {string} browser @param {Heard[]} heard @param {boolean} isWriting whether the table takes what is better, or new
 * @returns {string[]} what is worse, or not in the table
 */
export function comparePresses(browser, heard, isWriting) {
  const rows = read();
  const place = BROWSERS.indexOf(browser) * 2;
  const faults = heard
    .filter(({ task }) => !task.startsWith('Everything'))
    .flatMap(({ task, page, presses }) => {
      const row = rows.get(task) ?? { page, numbers: ['', '', '', ''] };
      const [before, most] = row.numbers.slice(place, place + 2).map((one) => Number(one || NaN));
      const isWorse = presses > (most ?? NaN);
      if (isWorse) return [`“${task}” takes ${presses} presses, and may take ${most}.`];
      if (presses === before) return [];
      if (!isWriting) return [`“${task}” takes ${presses} presses; the table says ${before}.`];
      row.numbers.splice(place, 2, `${presses}`, `${presses}`);
      rows.set(task, row);
      return [];
    });
  if (isWriting) write(rows);
  return faults;
}
