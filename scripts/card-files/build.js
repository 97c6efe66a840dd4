/*
 * Builds the card's files in card/<language>/, all from the built element itself: tagged PDFs (A4 and US Letter,
 * colour and ink-saving), a standalone SVG, and PNGs, wide and square, with the picture in words beside them.
 * `npm run card-files` builds the library first.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
// @ts-expect-error It brings no types.
import subset from 'subset-font';
import { chromiumArguments, fetchedChromium, findChromium } from '../browsers.js';
import { cardSvg } from './card-svg.js';
import { composeForPaper } from './paper.js';
import { mendText } from './pdf-text.js';
import { markForAll } from './pdf-ua.js';
import { cardLanguages } from './same-card.js';

/** Millimetres: sides of the paper, upright. */
export const SHEETS = { a4: [210, 297], letter: [215.9, 279.4] };
/** The theme of each kind of PDF. */
export const INKS = { '': 'paper', '-ink-saving': 'ink-saving' };
export const MARGIN = 12;
const PIXELS = 96 / 25.4;
/** The width in px at which the wide picture is laid out. */
const WIDE = 1240;
/** The side in px of the square picture, for social posts, and the width at which it is laid out. */
export const SQUARE = 1080;
const SQUARE_LAYOUT = 720;

const { resolve } = createRequire(import.meta.url);
/** The faces of scripts that the card's own do not write, in two weights. @type {Record<string, string>} */
const SCRIPTS = {
  ar: 'noto-sans-arabic/files/noto-sans-arabic-arabic',
  hi: 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari',
  'zh-Hans': 'noto-sans-sc/files/noto-sans-sc-chinese-simplified',
};
const FAMILIES = "'Nunito Sans', 'Card Script'";

/** The faces of a language's body words: family, weight, and the file's content. @param {string} language */
function bodyFaces(language) {
  const read = (/** @type {string} */ file, weight = 400) =>
    readFileSync(resolve(`@fontsource/${file}-${weight}-normal.woff2`));
  const script = SCRIPTS[language];
  const own = script
    ? [400, 700].map((weight) => ({ family: 'Card Script', weight, data: read(script, weight) }))
    : [];
  const latin = read('nunito-sans/files/nunito-sans-latin');
  return [{ family: 'Nunito Sans', weight: 400, data: latin }, ...own];
}
const face = (/** @type {string} */ family, /** @type {string} */ data, weight = 400) =>
  `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
const { 1: lettering } = /** @type {RegExpMatchArray} */ (
  readFileSync('src/repair-card/artwork/lettering.ts', 'utf8').match(/'([\w+/=]{99,})'/)
);

/** @typedef {{ about: string | undefined, text: string }} Section of the image description */

/**
 * A page with one card in it, ready to be read, printed or photographed.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} language
 */
async function open(
  browser,
  language,
  { media = 'screen', theme = 'paper', scale = 1, width = WIDE } = {},
) {
  const page = await browser.newPage();
  await page.setViewport({ width: width + 40, height: 900, deviceScaleFactor: scale });
  await page.emulateMediaType(media);
  await page.setContent(`<!doctype html><html lang="${language}"><head><title></title><style>
    ${bodyFaces(language)
      .map(({ family, weight, data }) => face(family, data.toString('base64'), weight))
      .join('')}
    body { margin: 0 auto; inline-size: ${width}px; font: 16px ${FAMILIES};
      --rr-font-title: 'Rupture Repair Lettering', ${FAMILIES} }
  </style></head><body><repair-card heading-level="1" theme="${theme}"></repair-card></body></html>`);
  const pack = `dist/rupture-repair.${language}.min.js`;
  if (existsSync(pack)) await page.addScriptTag({ path: pack });
  await page.addScriptTag({ path: 'dist/rupture-repair.card.min.js' });
  const told = await page.evaluate(async () => {
    const card = /** @type {import('../../src/index.js').RepairCard} */ (
      document.querySelector('repair-card')
    );
    await card.updateComplete;
    const details = /** @type {HTMLDetailsElement} */ (card.renderRoot.querySelector('details'));
    details.open = true;
    await new Promise((done) => details.addEventListener('toggle', done, { once: true }));
    await card.updateComplete;
    const sections = [...card.renderRoot.querySelectorAll('[part=description] p')].map(
      (text) => text.textContent?.trim() ?? '',
    );
    card.renderRoot.querySelector('.actions')?.remove();
    const title = card.renderRoot.querySelector('.title')?.textContent?.trim() ?? '';
    document.title = title;
    await document.fonts.ready;
    return { title, sections };
  });
  return { page, ...told };
}

/**
 * What the two drawings show: their sections of the description without the sentences that say the card's own words,
 * which are read as text. @param {string[]} sections @param {string[]} words
 */
const alternatives = (sections, words) =>
  [sections[1] ?? '', sections.at(-1) ?? ''].map((section) =>
    section
      .split(/(?<=[.。؟।])\s*(?=[^”»」“]|$)/u)
      .filter((sentence) => !words.some((word) => sentence.includes(word)))
      .join(' '),
  );

/** @param {import('puppeteer-core').Browser} browser @param {string} language @param {string} folder */
async function buildPdfs(browser, language, folder) {
  for (const [ink, theme] of Object.entries(INKS))
    for (const [sheet, [width = 0, depth = 0]] of Object.entries(SHEETS)) {
      const { page, title, sections } = await open(browser, language, { media: 'print', theme });
      const card = /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (
        await page.$('repair-card')
      );
      // On paper no description can be opened: each drawing has its own part of it.
      const banners = await card.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('.banner') ?? [])].flatMap(
          ({ textContent }) => textContent?.trim().split('\n') ?? [],
        ),
      );
      await card.evaluate(
        (element, texts) => {
          for (const [index, drawing] of [
            ...(element.shadowRoot?.querySelectorAll('.drawing') ?? []),
          ].entries()) {
            drawing.removeAttribute('aria-hidden');
            drawing.setAttribute('role', 'img');
            drawing.setAttribute('aria-label', texts[index] ?? '');
            drawing.parentElement?.removeAttribute('role');
          }
        },
        alternatives(sections, banners),
      );
      const [across, down] = /** @type {[number, number]} */ (
        [width, depth].map((side) => (side - 2 * MARGIN) * PIXELS)
      );
      const laidOut = await card.evaluate(composeForPaper, down / across - 0.002);
      const scale = across / laidOut;
      await card.evaluate(
        (element, margin) => {
          const base = /** @type {Element} */ (element.shadowRoot?.querySelector('.base'));
          const ground = getComputedStyle(base).getPropertyValue('--_paper');
          const probe = document.createElement('i');
          base.append(probe);
          probe.style.color = ground;
          document.documentElement.style.background = getComputedStyle(probe).color;
          probe.remove();
          Object.assign(document.body.style, {
            inlineSize: 'auto',
            margin: '0',
            padding: `${margin}px`,
          });
        },
        (MARGIN * PIXELS) / scale,
      );
      const boxes = await card.evaluate(
        (element, factor) =>
          [...(element.shadowRoot?.querySelectorAll('.drawing') ?? [])].map((drawing) => {
            const { left, top, right, bottom } = drawing.getBoundingClientRect();
            return [left, top, right, bottom].map((side) => (side * factor * 72) / 96);
          }),
        scale,
      );
      const pdf = await page.pdf({
        width: `${width}mm`,
        height: `${depth}mm`,
        scale,
        tagged: true,
        outline: true,
        printBackground: true,
      });
      const mended = await markForAll(await mendText(pdf), { title, language, boxes });
      writeFileSync(`${folder}/card-${sheet}${ink}.pdf`, mended);
      await page.close();
    }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} language @param {string} folder */
async function buildPictures(browser, language, folder) {
  for (const [name, width, scale] of /** @type {const} */ ([
    ['card', WIDE, 1],
    ['card@2x', WIDE, 2],
    ['card-square', SQUARE_LAYOUT, SQUARE / SQUARE_LAYOUT],
    ['card-square@2x', SQUARE_LAYOUT, (2 * SQUARE) / SQUARE_LAYOUT],
  ])) {
    const { page, title, sections } = await open(browser, language, { scale, width });
    const card = /** @type {import('puppeteer-core').ElementHandle<Element>} */ (
      await page.$('repair-card')
    );
    if (width === SQUARE_LAYOUT)
      await card.evaluate((element, side) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          .base { display: grid; align-content: space-around; block-size: ${side}px; border-radius: 0 }
          .card { padding-block: 0 !important; row-gap: 0.5em !important }`);
        element.shadowRoot?.adoptedStyleSheets.push(sheet);
      }, SQUARE_LAYOUT);
    await card.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
    if (name === 'card') {
      const alternative = sections.join('\n');
      writeFileSync(`${folder}/card.txt`, `${title}\n\n${alternative}\n`);
      const text = await card.evaluate((element) => element.shadowRoot?.textContent ?? '');
      const faces = bodyFaces(language).map(async ({ family, weight, data }) => {
        /** @type {Buffer} */
        const used = await subset(data, text, { targetFormat: 'woff2' });
        return face(family, used.toString('base64'), weight);
      });
      const own = face('Rupture Repair Lettering', lettering ?? '', 700);
      const fonts = [...(await Promise.all(faces)), own].join('');
      writeFileSync(`${folder}/card.svg`, await card.evaluate(cardSvg, { fonts, alternative }));
    }
    await page.close();
  }
}

if (process.argv[1]?.endsWith('card-files/build.js')) {
  // The one that comes by npm is the same for everyone; where there is none (it is for Linux x64), an installed one.
  const pinned = await fetchedChromium();
  const browser = await puppeteer.launch({
    executablePath: pinned ?? (await findChromium()),
    headless: pinned ? 'shell' : true,
    args: chromiumArguments,
  });
  const only = process.argv.slice(2);
  const waiting = cardLanguages().filter((name) => !only.length || only.includes(name));
  const lane = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const folder = `card/${name}`;
      mkdirSync(folder, { recursive: true });
      await buildPdfs(browser, name, folder);
      await buildPictures(browser, name, folder);
      console.log(`The card's PDFs and pictures are in ${folder}/.`);
    }
  };
  try {
    await Promise.all([lane(), lane()]);
  } finally {
    await browser.close();
  }
}
