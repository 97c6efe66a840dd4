import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { RepairCard } from '../../src/repair-card/repair-card.js';
import { en } from '../../src/wording/en.js';
import { addLanguage } from '../../src/wording/language.js';

const WIDTHS = [280, 320, 360, 400, 480, 600, 720, 768, 960, 1200, 1600];

/** Every text of a tree of words, changed. */
function each<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => each(item, change)) as T;
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, each(item as unknown, change)]),
  ) as T;
}

/** Four tenths longer than English, and accented, as translations into German or Finnish come out. */
const longer = (text: string) =>
  text.replace(/[\p{L}’]+/gu, (word) => word + 'äëïöüñçé'.slice(0, Math.ceil(word.length * 0.4)));

/** As long as the English by the eye: Arabic letters are narrower, Chinese ones are as wide as two. */
const inScript = (sample: string, share: number) => (text: string) =>
  [...sample.repeat(9)].slice(0, Math.max(2, Math.ceil(text.length * share))).join('');
const arabic = inScript('الإصلاح بعد الخلاف يحتاج إلى وقت وصبر، وليس كلمة واحدة. ', 0.9);
const chinese = inScript('关系破裂之后的修复需要时间与耐心，不只是一句话。', 0.45);

const tellings: [name: string, lang: string, change: (text: string) => string][] = [
  ['English', 'en', (text) => text],
  ['words 40 % longer', 'de', longer],
  ['Arabic', 'ar', arabic],
  ['Chinese', 'zh', chinese],
];

/** What is wrong with the boxes of a card: cut, outside of the paper, or over another. */
function faults(card: RepairCard): string[] {
  const found: string[] = [];
  const paper = card.getBoundingClientRect();
  const blocks = [...card.shadowRoot!.querySelectorAll('.card > *')].map((block) => {
    // The title's slot has a box only through what it shows.
    const shown = block instanceof HTMLSlotElement ? block.firstElementChild! : block;
    return { name: block.className || 'title', shown, box: shown.getBoundingClientRect() };
  });
  for (const [index, { name, shown, box }] of blocks.entries()) {
    if (shown.scrollWidth > Math.ceil(box.width) + 1) found.push(`${name} is cut`);
    if (box.left < paper.left - 0.5 || box.right > paper.right + 0.5)
      found.push(`${name} leaves the paper`);
    for (const other of blocks.slice(0, index)) {
      const meet =
        box.left < other.box.right - 1 &&
        other.box.left < box.right - 1 &&
        box.top < other.box.bottom - 1 &&
        other.box.top < box.bottom - 1;
      if (meet) found.push(`${name} lies over ${other.name}`);
    }
  }
  for (const words of card.shadowRoot!.querySelectorAll('.words')) {
    const box = words.getBoundingClientRect();
    const ornament = words.parentElement!.getBoundingClientRect();
    const { className } = words.parentElement!;
    if (box.left < ornament.left || box.right > ornament.right)
      found.push(`${className}: too wide`);
    if (box.top < ornament.top || box.bottom > ornament.bottom)
      found.push(`${className}: too high`);
  }
  return found;
}

describe('the composition of the card', () => {
  for (const [name, lang, change] of tellings)
    for (const textSize of [100, 150, 200])
      for (const without of ['', 'unicorn'])
        it(`cuts nothing and lets nothing overlap: ${name}, text at ${textSize} %${without && ', no unicorn'}`, async () => {
          addLanguage({
            ...en,
            lang,
            dir: lang === 'ar' ? 'rtl' : 'ltr',
            card: each(en.card, change),
          });
          const page = await fixture<HTMLElement>(
            html`<div lang=${lang}>
              <repair-card without=${without}></repair-card>
            </div>`,
          );
          page.style.fontSize = `${textSize}%`;
          const card = page.querySelector('repair-card')!;
          expect(getComputedStyle(card.shadowRoot!.querySelector('.left')!).direction).to.equal(
            lang === 'ar' ? 'rtl' : 'ltr',
          );
          for (const width of WIDTHS) {
            page.style.inlineSize = `${width}px`;
            await card.updateComplete;
            expect(faults(card), `${width} px`).to.deep.equal([]);
          }
        });

  it('keeps the last words in the middle, under the people, when there is no unicorn', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><repair-card without="unicorn"></repair-card></div>`,
    );
    const { shadowRoot } = page.querySelector('repair-card')!;
    const middle = (selector: string) => {
      const { left, width } = shadowRoot!.querySelector(selector)!.getBoundingClientRect();
      return left + width / 2;
    };
    for (const width of WIDTHS) {
      page.style.inlineSize = `${width}px`;
      expect(middle('.myth .banner'), `${width} px`).to.be.closeTo(middle('.people'), 1);
    }
  });

  it('notices a word that is cut, one that leaves the paper and one over another', async () => {
    const card = await fixture<RepairCard>(html`<repair-card></repair-card>`);
    const style = document.createElement('style');
    card.shadowRoot!.append(style);
    style.textContent = '.frame .words { display: block; margin-inline: -9em }';
    expect(faults(card).join()).to.contain('frame: too wide');
    style.textContent = '.left { position: relative; inset-inline-start: -40em }';
    expect(faults(card).join()).to.contain('left leaves the paper');
    style.textContent = '.parts, .myth { grid-area: parts !important }';
    expect(faults(card).join()).to.contain('lies over');
  });
});
