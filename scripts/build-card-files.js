/*
 * Builds the card's files in dist/card/<language>/, all from the built element itself: tagged PDFs (A4 and US Letter,
 * colour and ink-saving), a standalone SVG, and PNGs with the picture in words beside them. Run after the script's build.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
// @ts-expect-error It brings no types.
import subset from 'subset-font';
import { languages } from './build-languages.js';
import { cardSvg } from './card-svg.js';
import { chromiumArguments, findChromium } from './find-chromium.js';
import { mendText } from './pdf-text.js';

/** Millimetres: sides of the paper, laid across. */
export const SHEETS = { a4: [297, 210], letter: [279.4, 215.9] };
/** What each kind of PDF is laid out with. */
export const INKS = {
  '': { media: 'screen', theme: 'paper' },
  '-ink-saving': { media: 'print', theme: 'ink-saving' },
};
export const MARGIN = 12;
const PIXELS = 96 / 25.4;
/** The width in px at which the card is laid out, that of its widest composition in good proportion. */
const WIDTH = 1240;

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

/**
 * A page with one card in it, ready to be read, printed or photographed.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} language
 */
async function open(browser, language, { media = 'screen', theme = 'paper', scale = 1 } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH + 40, height: 900, deviceScaleFactor: scale });
  await page.emulateMediaType(media);
  await page.setContent(`<!doctype html><html lang="${language}"><head><title></title><style>
    ${bodyFaces(language)
      .map(({ family, weight, data }) => face(family, data.toString('base64'), weight))
      .join('')}
    @page { margin: ${MARGIN}mm }
    body { margin: 0 auto; inline-size: ${WIDTH}px; font: 16px ${FAMILIES};
      --rr-font-title: 'Rupture Repair Lettering', ${FAMILIES} }
  </style></head><body><repair-card heading-level="1" layout="wide" theme="${theme}"></repair-card></body></html>`);
  const pack = `dist/rupture-repair.${language}.js`;
  if (existsSync(pack)) await page.addScriptTag({ path: pack });
  await page.addScriptTag({ path: 'dist/rupture-repair.js' });
  const told = await page.evaluate(async () => {
    const card = /** @type {import('../src/index.js').RepairCard} */ (
      document.querySelector('repair-card')
    );
    await card.updateComplete;
    const details = /** @type {HTMLDetailsElement} */ (card.renderRoot.querySelector('details'));
    details.open = true;
    await new Promise((done) => details.addEventListener('toggle', done, { once: true }));
    await card.updateComplete;
    const sections = [...card.renderRoot.querySelectorAll('[part=description] p')].map(
      (text) => text.textContent ?? '',
    );
    details.remove();
    const title = card.renderRoot.querySelector('.title')?.textContent?.trim() ?? '';
    document.title = title;
    await document.fonts.ready;
    return { title, sections };
  });
  return { page, ...told };
}

/** @param {import('puppeteer-core').Browser} browser @param {string} language @param {string} folder */
async function buildPdfs(browser, language, folder) {
  for (const [ink, options] of Object.entries(INKS)) {
    const { page, sections } = await open(browser, language, options);
    // On paper no description can be opened: it becomes the picture's own.
    const height = await page.evaluate((alternative) => {
      const card = /** @type {import('../src/index.js').RepairCard} */ (
        document.querySelector('repair-card')
      );
      const drawing = /** @type {Element} */ (
        card.renderRoot.querySelector('[part=picture] > svg')
      );
      drawing.removeAttribute('aria-hidden');
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', alternative);
      drawing.parentElement?.removeAttribute('role');
      return card.getBoundingClientRect().height;
    }, sections.join(' '));
    for (const [sheet, [width = 0, depth = 0]] of Object.entries(SHEETS)) {
      const room = [width, depth].map((side) => (side - 2 * MARGIN) * PIXELS - 1);
      const pdf = await page.pdf({
        width: `${width}mm`,
        height: `${depth}mm`,
        margin: {
          top: `${MARGIN}mm`,
          right: `${MARGIN}mm`,
          bottom: `${MARGIN}mm`,
          left: `${MARGIN}mm`,
        },
        scale: Math.min((room[0] ?? 0) / WIDTH, (room[1] ?? 0) / height),
        tagged: true,
        outline: true,
        printBackground: true,
      });
      writeFileSync(`${folder}/card-${sheet}${ink}.pdf`, await mendText(pdf));
    }
    await page.close();
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} language @param {string} folder */
async function buildPictures(browser, language, folder) {
  for (const scale of [1, 2]) {
    const { page, title, sections } = await open(browser, language, { scale });
    const card = /** @type {import('puppeteer-core').ElementHandle<Element>} */ (
      await page.$('repair-card')
    );
    await card.screenshot({
      path: `${folder}/card${scale > 1 ? `@${scale}x` : ''}.png`,
      omitBackground: true,
    });
    if (scale === 1) {
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

if (process.argv[1]?.endsWith('build-card-files.js')) {
  const executablePath = await findChromium().catch((/** @type {Error} */ { message }) => {
    console.error(message);
    process.exit(1);
  });
  const browser = await puppeteer.launch({ executablePath, args: chromiumArguments });
  try {
    for (const language of languages()) {
      const folder = `dist/card/${language}`;
      mkdirSync(folder, { recursive: true });
      await buildPdfs(browser, language, folder);
      await buildPictures(browser, language, folder);
      console.log(`The card's PDFs and pictures are in ${folder}/.`);
    }
  } finally {
    await browser.close();
  }
}
