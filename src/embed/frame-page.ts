/*
 * The script of frame.html: makes the widget that the address asks for, `?widget=repair-checklist&lang=es&people=two`, and
 * tells the page around how high it is. It takes only what the widget knows as an attribute.
 */
import { isEnglish, nearestTag } from '../wording/language.js';
import { ASK, heightMessage } from './frame-message.js';
import { SINGLES } from './sections.js';

/** The languages that have a pack beside this file; the build fills them in. */
declare const PACKS: string[];

/** The kit shows all of them. */
const ALL = 'repair-kit';
const WIDGETS: string[] = [...SINGLES, ALL];

const query = new URLSearchParams(location.search);
const isFramed = window.parent !== window;

function make(name: string): HTMLElement {
  const element = document.createElement(name);
  const { observedAttributes = [] } = customElements.get(name) as { observedAttributes?: string[] };
  for (const [key, value] of query)
    // On its own, a link to this page could put any words into this site's mouth.
    if (observedAttributes.includes(key) && (key !== 'wording' || isFramed))
      element.setAttribute(key, value);
  return element;
}

/** Loads the words of the language that the address asks for; without them the frame is in English. */
function speak(tag: string): Promise<unknown> {
  document.documentElement.lang = tag;
  const pack = nearestTag(tag, PACKS);
  if (!pack || isEnglish(tag)) return Promise.resolve();
  const script = document.createElement('script');
  script.src = `rupture-repair.${pack}.js`;
  document.head.append(script);
  return new Promise((done) => (script.onload = script.onerror = done));
}

/** The frame is named by what it shows. */
async function name(element: Element & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  const title = element.shadowRoot?.querySelector('.title')?.textContent?.trim();
  if (title) document.title = title;
}

async function show(): Promise<void> {
  const wanted = query.get('widget') ?? '';
  if (!WIDGETS.includes(wanted)) {
    console.warn(`frame.html: widget="${wanted}" is not known. Accepted: ${WIDGETS.join(', ')}.`);
    return;
  }
  const lang = query.get('lang');
  if (lang) await speak(lang);
  const element = make(wanted);
  if (wanted === ALL) element.append(...SINGLES.map(make));
  document.body.append(element);
  void name(wanted === ALL ? element.firstElementChild! : element);
  let told = 0;
  new ResizeObserver(() => {
    const { height } = document.body.getBoundingClientRect();
    // Half a pixel more or less is no news: it could go to and fro for ever.
    if (!isFramed || Math.abs(height - told) < 1) return;
    told = height;
    window.parent.postMessage(heightMessage(height), '*');
  }).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK)
      window.parent.postMessage(heightMessage(told), '*');
  });
}

void show();
