/* The widget as a visitor will meet it, in a page of its own, which none of this page's styles reach. */
import { showContrast } from './contrast-table.js';
import { library } from './library.js';
import { showDefaults, showTones } from './tones.js';

/** How wide the previewed pages are, in pixels. @type {Record<string, number>} */
const WIDTHS = { phone: 390, tablet: 768, desktop: 1200 };

const preview = /** @type {HTMLIFrameElement} */ (document.getElementById('preview'));
const loaded = new Promise((done) => {
  if (
    preview.contentDocument?.readyState === 'complete' &&
    preview.contentDocument.body.baseURI.includes('preview')
  )
    done(undefined);
  else preview.addEventListener('load', done, { once: true });
});

/** Makes room for a page of that width, however narrow this one is, in its middle. @param {string} width */
function fit(width) {
  const wide = WIDTHS[width] ?? 390;
  const room = /** @type {HTMLElement} */ (preview.parentElement);
  const scale = Math.min(1, room.clientWidth / wide);
  const aside = Math.max(0, (room.clientWidth - wide * scale) / 2);
  preview.style.inlineSize = `${wide}px`;
  preview.style.blockSize = `${Math.round(room.clientHeight / scale)}px`;
  preview.style.transform = `translateX(${aside}px) scale(${scale})`;
}

/** @param {import('./library.js').Choice} choice */
const scriptsOf = (choice) =>
  library.filesOf('code-block', choice).filter((name) => name.endsWith('.js'));

let shown = '';

/**
 * @param {import('./code.js').Made} made @param {import('./choices.js').Choices} chosen
 */
export async function showPreview({ choice }, chosen) {
  const { width = 'phone', ground = '#ffffff' } = chosen;
  await loaded;
  const page = /** @type {Document} */ (preview.contentDocument);
  fit(width);
  page.body.style.background = ground;
  const isDark = parseInt(ground.slice(1, 3), 16) < 128;
  page.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  // The script of all widgets is there; what comes before it are the words.
  const [pack] = scriptsOf(choice).slice(0, -1);
  if (pack && !page.querySelector(`script[src$="${pack}"]`)) {
    const script = page.createElement('script');
    script.src = `../../dist/${pack}`;
    page.head.append(script);
    // The words come first, so that no other language is seen before them.
    await new Promise((done) => (script.onload = script.onerror = done));
  }
  const own = library.ownStyles(choice);
  const code = `<style>${own}</style>${library.snippet('wordpress', choice, { base: '/', integrity: {} })}`;
  if (code !== shown) page.body.innerHTML = shown = code;
  const widget = await aliveIn(page);
  if (code !== shown) return;
  showTones(widget, chosen['--rr-accent']);
  if (!widget) return;
  showDefaults(widget);
  showContrast(widget, ground);
}

/** The first widget that is drawn, or nothing where none comes. @param {Document} page */
async function aliveIn(page) {
  for (let frames = 0; frames < 60; frames++) {
    const place = [...page.querySelectorAll('[data-rupture-repair]')].at(-1);
    const widget = place?.shadowRoot?.querySelector(
      'rupture-diagram, repair-checklist, repair-card',
    );
    if (widget?.shadowRoot?.querySelector('.base p:not([class])')) return widget;
    await new Promise((done) => requestAnimationFrame(done));
  }
  return undefined;
}
addEventListener('resize', () => {
  const chosen = /** @type {HTMLInputElement | null} */ (
    document.querySelector('[name=width]:checked')
  );
  fit(chosen?.value ?? 'phone');
});
