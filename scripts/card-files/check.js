/*
 * Checks the card's built files (card/) with poppler, as a reader's software would take them: one page, title and
 * language, order, embedded faces, margins, sizes; with pdf-lib what PDF/UA-1 asks for, as far as it can be read from a
 * file; and the pictures with their words.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { optimize } from 'svgo';
import { INKS, MARGIN, SHEETS, SQUARE } from './build.js';
import { readPdf } from './read-pdf.js';
import { cardLanguages, story } from './same-card.js';
import { installWithApt, onPath } from '../browsers.js';
import { requireCurrent } from '../build/freshness.js';
import { exportName } from '../build/languages.js';
import { loadSource } from '../build/load-source.js';

const MAXIMUM = 120 * 1024;
/** Points: the least for the card's words, and for its credit. */
const LETTERS = 12;
const SMALL_LETTERS = 9;
const POINTS = 72 / 25.4;

if (!onPath('pdfinfo') && !installWithApt(['poppler-utils'])) {
  console.error(
    'Nothing to check PDFs with. Install poppler (poppler-utils, or brew install poppler).',
  );
  process.exit(1);
}
requireCurrent('card-files');
const run = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
  execFileSync(command, args, { encoding: 'utf8' });
/** Lines are broken in the picture, and not in the words: compared without any space, or sign of direction by poppler. */
const dense = (/** @type {string} */ text) =>
  text.normalize('NFKC').replace(/[\s\u202a-\u202c]+/g, '');
/** @param {string} markup */
const plain = (markup) =>
  markup.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
/** Chinese is left out: a line ends anywhere in it. @param {string} text */
const wordsOf = (text) =>
  text.normalize('NFKC').match(/(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu) ?? [];

/** @type {string[]} */
const faults = [];
let count = 0;
/** @param {string} file @param {Record<string, boolean>} claims what must be true */
function expect(file, claims) {
  count += Object.keys(claims).length;
  for (const [claim, isTrue] of Object.entries(claims))
    if (!isTrue) faults.push(`${file}: not so: ${claim}`);
}

/** @param {string} text @param {string[]} parts @returns {boolean} whether the parts stand in it one after the other */
function inOrder(text, parts) {
  let place = 0;
  return parts.every((part) => {
    place = text.indexOf(part, place) + part.length;
    return place >= part.length;
  });
}

/** @param {string} file @param {string} sheet @param {string} language @param {string[]} words */
async function checkPdf(file, sheet, language, words) {
  const info = run('pdfinfo', file);
  const structure = run('pdfinfo', '-struct-text', file);
  const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
  const raw = readFileSync(file, 'latin1');
  const said = dense(
    structure.replace(/^ *(\w+ \(\w+\):?|\w+|\/.*)$/gm, '').replace(/^ *"(.*)"$/gm, '$1'),
  );
  const pdf = await readPdf(readFileSync(file));
  const [smallest = 0, ...sizes] = pdf.sizes;
  const [width = 0, height = 0] = SHEETS[/** @type {'a4'} */ (sheet)];
  const laidOut = run('pdftotext', file, '-').normalize('NFKC');
  const edge = MARGIN * POINTS - 1;
  // The words in the order of the file, as a pointer selects them, each with its box.
  const found = [
    ...run('pdftotext', '-raw', '-bbox', file, '-').matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/g,
    ),
  ];
  const boxes = found.map((word) => word.slice(1, 5).map(Number));
  const selected = dense(plain(found.map((word) => word[5]).join('')));
  expect(file, {
    'one page': /^Pages: +1$/m.test(info),
    'its title is the card’s': new RegExp(`^Title: +${words[0]}$`, 'm').test(info),
    'it is tagged': /^Tagged: +yes$/m.test(info),
    'its language is set': raw.includes(`/Lang (${language})`),
    'its sheet has the right size': [width, height].every((side) =>
      new RegExp(`${Math.floor(side * POINTS)}\\.\\d`).test(/^Page size.*$/m.exec(info)?.[0] ?? ''),
    ),
    'the title is a heading': /^ *H1/m.test(structure),
    'the list is a list of five':
      /^ *L /m.test(structure) && structure.match(/^ *LI/gm)?.length === 5,
    'its sheet stands upright': height > width,
    'it says that it is PDF/UA-1, with its title':
      /<pdfuaid:part>1</.test(pdf.metadata) && pdf.metadata.includes('<dc:title>'),
    'its title is shown': pdf.showsTitle,
    'the Tab key follows its structure': pdf.tabs === '/S',
    'all that is painted is tagged or marked as decoration': pdf.unmarked === 0,
    'the list’s items hold bodies': pdf.wrongItems === 0,
    'people and unicorn are figures with a box, and say only what is drawn':
      pdf.figures.length === 2 &&
      pdf.figures.every(
        ({ alternative, box: [from = 0, low = 0, to = 0, high = 0] }) =>
          alternative.length > (/[\p{Script=Han}]/u.test(alternative) ? 20 : 60) &&
          alternative.length <= 600 &&
          !words.some((text) => text.length > 3 && alternative.includes(text)) &&
          to > from &&
          high > low &&
          high <= height * POINTS,
      ),
    'its words have 12 points or more, its credit 9':
      smallest >= SMALL_LETTERS && sizes.length > 0 && sizes.every((size) => size >= LETTERS),
    'it reads in the order of the story': inOrder(said, words.map(dense)),
    'its words can be selected': words.every((text) => selected.includes(dense(text))),
    'no word of it is torn apart': wordsOf(words.join(' ')).every((word) => laidOut.includes(word)),
    'its faces are embedded, and licensed for it':
      fonts.length > 0 &&
      fonts.every((line) => /(Mali|NunitoSans|NotoSans).* yes yes yes /.test(line)),
    'its words keep the margins':
      boxes.length > 15 &&
      boxes.every(
        ([left = 0, top = 0, right = 0, bottom = 0]) =>
          left >= edge &&
          // A word's box has air above and below its letters, in some scripts a fifth of its height.
          top + (bottom - top) / 5 >= edge &&
          right <= width * POINTS - edge &&
          bottom - (bottom - top) / 5 <= height * POINTS - edge,
      ),
    'it is small': statSync(file).size <= MAXIMUM,
  });
}

/** @param {string} svg */
function isXml(svg) {
  try {
    return optimize(svg).data.length > 10000;
  } catch {
    return false;
  }
}

/** @param {string} folder @param {string} language @param {string[]} words */
function checkPictures(folder, language, words) {
  const svg = readFileSync(`${folder}/card.svg`, 'utf8');
  const alternative = readFileSync(`${folder}/card.txt`, 'utf8');
  const texts = [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)]
    .map(([, text = '']) => text)
    .join('');
  expect(`${folder}/card.svg`, {
    'it can be read as XML': isXml(svg),
    'it has a title and a description':
      svg.includes('<title') &&
      dense(plain(svg)).includes(dense(alternative.split('\n')[3] ?? 'no description')),
    'its words are text, in order': inOrder(dense(plain(texts)), words.map(dense)),
    'its language is set': svg.includes(` lang="${language}"`),
    'it loads nothing': !/(href|url\()["']?(?!data:)[\w/.:]/.test(svg),
  });
  const size = (/** @type {string} */ file) => {
    const png = readFileSync(`${folder}/${file}`);
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const [once = [], twice = []] = [size('card.png'), size('card@2x.png')];
  const squares = [size('card-square.png'), size('card-square@2x.png')];
  expect(`${folder}/card.png`, {
    'it is wide enough for a newsletter': (once[0] ?? 0) >= 1200,
    'the other is twice as large': once.every(
      (side, index) => Math.abs(2 * side - (twice[index] ?? 0)) <= 2,
    ),
    'there are square ones, for social posts': squares.every((sides, index) =>
      sides.every((side) => side === SQUARE * (index + 1)),
    ),
    'its words stand beside it': words
      .slice(0, -1)
      .every((text) => dense(alternative).includes(dense(text))),
  });
}

for (const language of cardLanguages()) {
  const folder = `card/${language}`;
  const module = await loadSource(`src/wording/languages/${language}.ts`);
  const words = story(module[exportName(language)].card);
  for (const sheet of Object.keys(SHEETS))
    for (const ink of Object.keys(INKS))
      await checkPdf(`${folder}/card-${sheet}${ink}.pdf`, sheet, language, words);
  checkPictures(folder, language, words);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else console.log(`The card's files are as they should be (${count} checks).`);
