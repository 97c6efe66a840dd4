/*
 * Composes a rendered card for a sheet of paper. Runs in the page; everything that it needs is inside the function.
 */

/**
 * Lays the card out upright, so that it fills a sheet of these proportions with letters as large as go on it.
 * @param {HTMLElement} card a rendered repair-card
 * @param {number} ratio of the sheet's height to its width, without margins
 * @returns {number} the width that it is laid out at, in px
 */
export function composeForPaper(card, ratio) {
  const root = /** @type {ShadowRoot} */ (card.shadowRoot);
  const inside = (/** @type {string} */ selector) =>
    /** @type {HTMLElement} */ (root.querySelector(selector));
  // A space at a line's end stays, for software that reads line by line; so none but these may be in the text.
  const walker = document.createTreeWalker(inside('.card'), NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts)
    if (text.data.trim()) text.data = text.data.trim().replace(/\s*\n/g, ' \n');
    else text.remove();
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets.push(sheet);
  const lay = (
    /** @type {number} */ people,
    /** @type {number} */ title,
    /** @type {string} */ rest,
  ) =>
    sheet.replaceSync(`
      .base { padding: 0 }
      .card { --_title: ${title}em !important }
      .people .drawing { inline-size: ${people}% }
      .truth { flex-basis: 8.5em }
      /* Painted in the order of the story, which some viewers take for the order to read in. */
      .card p, .card div, .title, .words, li { position: relative; white-space: break-spaces }
      .banner .words, .say > p { white-space: pre-wrap }
      ${rest}`);
  const heightAt = (/** @type {number} */ width) => {
    card.style.inlineSize = `${width}px`;
    return inside('.card').getBoundingClientRect().height;
  };
  // The narrower it is laid out, the larger it comes out; from 42.5 em on it would be the wide form.
  const widths = Array.from({ length: 49 }, (_, step) => 487 + step * 4);
  for (const people of [82, 76, 70, 64, 58, 52])
    for (const width of widths) {
      lay(people, 3, '');
      if (heightAt(width) > ratio * width * 0.96) continue;
      const range = document.createRange();
      range.selectNodeContents(inside('.title'));
      const { height, width: long } = range.getBoundingClientRect();
      const isOneLine = height < 16 * 3 * 1.5;
      lay(people, isOneLine ? Math.min(4.5, (3 * width * 0.98) / long) : 3, '');
      const title = isOneLine ? Math.min(4.5, (3 * width * 0.98) / long) : 3;
      if (heightAt(width) > ratio * width) continue;
      lay(people, title, `.card { block-size: ${ratio * width}px; align-content: space-between }`);
      return width;
    }
  throw new Error('The card does not fit on its sheet.');
}
