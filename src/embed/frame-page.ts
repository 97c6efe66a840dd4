/*
 * The script of frame.html: makes the widget that the address asks for, `?widget=repair-checklist&lang=es&people=two`, and
 * tells the page around how high it is. It takes only what the widget knows as an attribute.
 */
import { nearestTag } from '../wording/language.js';
import { ASK, heightMessage } from './frame-message.js';

/** The languages that have a pack beside this file; the build fills them in. */
declare const PACKS: string[];

const WIDGETS = ['rupture-diagram', 'repair-checklist', 'repair-card'];
const ALL = 'repair-kit';

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

/** Loads the words of the language that the address asks for. */
function speak(tag: string): void {
  document.documentElement.lang = tag;
  const pack = nearestTag(tag, PACKS);
  if (!pack || /^en\b/i.test(tag)) return;
  const script = document.createElement('script');
  script.src = `rupture-repair.${pack}.js`;
  document.head.append(script);
}

/** The frame is named by what it shows. */
function name(element: Element): void {
  const title = element.shadowRoot?.querySelector('.title')?.textContent?.trim();
  if (title && document.title !== title) document.title = title;
}

function show(): void {
  const wanted = query.get('widget') ?? '';
  if (![...WIDGETS, ALL].includes(wanted)) {
    console.warn(
      `frame.html: widget="${wanted}" is not known. Accepted: ${[...WIDGETS, ALL].join(', ')}.`,
    );
    return;
  }
  const lang = query.get('lang');
  if (lang) speak(lang);
  const element = make(wanted);
  if (wanted === ALL) element.append(...WIDGETS.map(make));
  document.body.append(element);
  const first = wanted === ALL ? element.firstElementChild! : element;
  let told = 0;
  new ResizeObserver(() => {
    name(first);
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

show();
