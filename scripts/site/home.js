/* The first page: what it is, the picture, three doors, and the real widgets behind them. */
import { inline } from './markdown.js';
import { loadSource } from '../build/load-source.js';
import { escapeHtml, fill } from './text.js';

/** @type {typeof import('../../src/repair-card/artwork/bubble.ts')} */
const { bubble } = await loadSource('src/repair-card/artwork/bubble.ts');
/** The bubble of the card, which is stretched under its words. */
const BUBBLE = bubble.strings[0];

/** A drawing of the circles for a door, from the diagram's own measures. */
const CIRCLES = `<svg viewBox="-100 -100 200 200" width="190" height="190" aria-hidden="true" class="circles">
<circle r="92" class="large"/><circle cy="-14" r="54" class="gold"/>
<circle cx="-62" cy="42" r="15"/><circle cx="-33" cy="66" r="15"/><circle cx="1" cy="74" r="15"/><circle cx="35" cy="65" r="15"/><circle cx="63" cy="40" r="15"/>
</svg>`;

/**
 * @param {import('./page.js').Page} page
 * @param {(widget: import('../../src/contract/names.ts').Single) => string} readable a widget's words, to be read without script
 */
export function home({ words, wording, root, facts }, readable) {
  const { home: text } = words;
  const said = (/** @type {string} */ one) => inline(fill(one, facts));
  const doors = /** @type {const} */ ([
    ['understand', 'diagram', CIRCLES],
    [
      'repair',
      'checklist',
      `<span class="bubble">${BUBBLE}${escapeHtml(text.repair.bubble)}</span>`,
    ],
    [
      'keep',
      'card',
      `<img src="${facts.card}card.svg" alt="" width="1100" height="825" loading="lazy">`,
    ],
  ]);
  const widgets = /** @type {const} */ ([
    ['diagram', 'rupture-diagram', ''],
    ['checklist', 'repair-checklist', ''],
    ['card', 'repair-card', ` pdf="${facts.card}card-a4.pdf"`],
  ]);
  const main = `<div class="hero">
<div>
<h1>${text.heading}</h1>
<p class="lead">${text.lead}</p>
<p class="row"><a class="button first" href="${facts['make-it-yours']}">${text.makeItYours}</a> <a class="button" href="#try">${text.tryThem}</a></p>
<p class="small">${said(text.small)}</p>
</div>
<img src="${root}demo/people.svg" alt="" width="556" height="738">
</div>
<section aria-labelledby="doors">
<h2 id="doors">${text.doors}</h2>
<div class="doors">
${doors
  .map(
    ([door, widget, picture]) => `<section class="door">
<div class="picture">${picture}</div>
<h3>${text[door].title}</h3>
<p>${text[door].text}</p>
<a href="#${widget}">${text[door].open}</a>
</section>`,
  )
  .join('\n')}
</div>
<div class="reasons">
${text.reasons.map(({ title, text: why }) => `<div><h3>${title}</h3><p>${said(why)}</p></div>`).join('\n')}
</div>
</section>
<section aria-labelledby="try" class="text">
<h2 id="try">${text.here.title}</h2>
<p>${text.here.text}</p>
</section>
<repair-kit>
${widgets
  .map(
    ([place, name, more]) => `<div id="${place}">
<p><a href="${facts['make-it-yours']}?widget=${name}">${text.putOn[place]}</a></p>
<${name} heading-level="3"${more}>
${readable(name)}
</${name}>
</div>`,
  )
  .join('\n')}
</repair-kit>
<div class="text">
<p>${said(text.keep.onPaper)}</p>
<h2>${text.exit.title}</h2>
<p>${text.exit.text}</p>
<h2>${text.demo.title}</h2>
<p>${said(text.demo.text)}</p>
</div>`;
  const pack =
    wording.lang === 'en'
      ? ''
      : `\n<script src="${root}dist/rupture-repair.${wording.lang}.min.js" defer></script>`;
  return {
    title: text.title,
    main,
    head: `<link rel="stylesheet" href="${root}demo/home.css">
<link rel="stylesheet" href="${root}dist/rupture-repair.css">
<script src="${root}dist/rupture-repair.min.js" defer></script>${pack}`,
    before: `<page-exit href="${words.neutral}"></page-exit>\n`,
  };
}
