/*
 * Reads a rendered card as one standalone SVG: its drawings where they stand, and each line of words as real text.
 * Runs in the page; everything that it needs is inside the function.
 */

/**
 * @param {Element} card a rendered repair-card
 * @param {{ fonts: string, alternative: string }} extra style sheet with the faces as data; the picture in words
 * @returns {string}
 */
export function cardSvg(card, { fonts, alternative }) {
  const root = /** @type {ShadowRoot} */ (card.shadowRoot);
  const base = /** @type {HTMLElement} */ (root.querySelector('.base'));
  const paper = base.getBoundingClientRect();
  const whole = (/** @type {number} */ value) => Math.round(value * 10) / 10;
  const x = (/** @type {number} */ value) => whole(value - paper.left);
  const y = (/** @type {number} */ value) => whole(value - paper.top);
  const escaped = (/** @type {string} */ text) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const measure = /** @type {CanvasRenderingContext2D} */ (
    document.createElement('canvas').getContext('2d')
  );

  /** @param {SVGSVGElement} svg */
  function drawing(svg) {
    const { left, top, width, height } = svg.getBoundingClientRect();
    const isMirrored = new DOMMatrix(getComputedStyle(svg).transform).a < 0;
    const paths = [...svg.querySelectorAll('path')].flatMap((path) => {
      const { fill, opacity } = getComputedStyle(path);
      const isSeen = fill !== 'none' && Number(opacity) > 0;
      return isSeen ? [`<path fill="${fill}" d="${path.getAttribute('d')}"/>`] : [];
    });
    const stretch = svg.getAttribute('preserveAspectRatio');
    const mirror = isMirrored
      ? ` transform="translate(${whole(2 * x(left) + width)} 0) scale(-1 1)"`
      : '';
    return `<g${mirror}><svg x="${x(left)}" y="${y(top)}" width="${whole(width)}" height="${whole(height)}" viewBox="${svg.getAttribute('viewBox')}"${stretch ? ` preserveAspectRatio="${stretch}"` : ''} overflow="visible">${paths.join('')}</svg></g>`;
  }

  /** A run of text as the lines into which it is broken. @param {Text} node */
  function lines(node) {
    const { color, font, fontFamily, fontSize, fontWeight, direction } = getComputedStyle(
      /** @type {Element} */ (node.parentElement),
    );
    measure.font = font;
    const { fontBoundingBoxAscent: ascent } = measure.measureText('x');
    /** @type {{ text: string, box: DOMRect }[]} */
    const found = [];
    const range = document.createRange();
    for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const box = range.getBoundingClientRect();
      const line = found.at(-1);
      if (line && Math.abs(line.box.top - box.top) < 2) {
        const left = Math.min(line.box.left, box.left);
        const right = Math.max(line.box.right, box.right);
        line.box = new DOMRect(left, box.top, right - left, box.height);
        line.text += ` ${word}`;
      } else found.push({ text: word, box });
    }
    return found.map(({ text, box }) => {
      const start = direction === 'rtl' ? box.right : box.left;
      return `<text x="${x(start)}" y="${y(box.top + ascent)}" textLength="${whole(box.width)}" fill="${color}" font-family="${escaped(fontFamily)}" font-size="${fontSize}" font-weight="${fontWeight}" direction="${direction}">${escaped(text)}</text>`;
    });
  }

  /** The mark before a list's item. @param {Element} item */
  function bullet(item) {
    const mark = getComputedStyle(item, '::before');
    const [across, down] = [mark.borderLeftWidth, mark.borderTopWidth].map(parseFloat);
    const { left, top } = item.getBoundingClientRect();
    const [middle, height] = [
      parseFloat(mark.left) + (across ?? 0),
      parseFloat(mark.top) + (down ?? 0),
    ];
    return `<ellipse cx="${x(left + middle)}" cy="${y(top + height)}" rx="${whole(across ?? 0)}" ry="${whole(down ?? 0)}" fill="${mark.borderTopColor}"/>`;
  }

  const parts = [];
  const walker = document.createTreeWalker(
    /** @type {Element} */ (root.querySelector('.card')),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // What lies behind words is drawn before them.
    const behind = node instanceof Element && node.querySelector(':scope > .words + svg');
    if (behind instanceof SVGSVGElement) parts.push(drawing(behind));
    if (node instanceof SVGSVGElement && !node.matches('.words + svg')) parts.push(drawing(node));
    if (node instanceof HTMLLIElement) parts.push(bullet(node));
    else if (node instanceof Text && !node.parentElement?.closest('svg'))
      parts.push(...lines(node));
  }
  const { backgroundColor, borderTopLeftRadius } = getComputedStyle(base);
  const [width, height] = [whole(paper.width), whole(paper.height)];
  const title = root.querySelector('.title')?.textContent?.trim() ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${base.lang}" role="img" aria-labelledby="title description">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(alternative)}</desc>
<style>${fonts}</style>
<rect width="${width}" height="${height}" rx="${parseFloat(borderTopLeftRadius)}" fill="${backgroundColor}"/>
${parts.join('\n')}
</svg>
`;
}
