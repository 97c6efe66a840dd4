/* ACCESSIBILITY.md says something of each criterion, in words that it explains, and its figures are those of today. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const report = readFileSync('ACCESSIBILITY.md', 'utf8');
/** @param {string} title of a section */
const section = (title) =>
  report.split('\n## ').find((part) => part.startsWith(`${title}\n`)) ?? '';
const rows = (/** @type {string} */ title) =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1),
    );

/** WCAG 2.2 without 4.1.1, which it has taken out. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const WORDS = /^(Supports|Partially supports|Does not support|Not applicable|Not evaluated)$/;

for (const [level, criteria] of Object.entries(CRITERIA))
  it(`says something of each criterion of level ${level}`, () => {
    const said = rows(`WCAG 2.2, level ${level}`);
    assert.deepEqual(
      said.map(([name = '']) => name.split(' ')[0]),
      criteria.split(' '),
    );
    for (const [name, word = ''] of said) assert.match(word, WORDS, name);
  });

it('says of what falls short what it is', () => {
  for (const title of ['WCAG 2.2, level A', 'WCAG 2.2, level AA', 'EN 301 549'])
    for (const [name = '', word = '', remark = ''] of rows(title))
      if (word !== 'Supports' && word !== 'Not applicable') assert.ok(remark.length > 20, name);
});

it('tells what was heard, in today’s figures', () => {
  const folder = 'test/heard/firefox';
  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8').split('\n'),
  );
  const tasks = lines.filter((line) => line.startsWith('# ')).length;
  const heard = lines.filter((line) => line && !line.startsWith('# ')).length;
  const figures = `${tasks} tasks, ${heard} lines`;
  assert.equal(report.split(figures).length, 3, `it should say twice: ${figures}`);
});

it('has the sections that the sign-off page shows', () => {
  for (const title of [
    'WCAG 2.2, level A',
    'WCAG 2.2, level AA',
    'EN 301 549',
    'Tested with',
    'How to report',
  ])
    assert.notEqual(section(title), '', title);
});
