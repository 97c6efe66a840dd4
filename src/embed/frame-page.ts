/*
 * The script of frame.html: makes the widget that the address asks for, `?widget=repair-checklist&lang=es&people=two`, and
 * tells the page around how high it is. It takes only what the widget knows as an attribute.
 */
import { isEnglish, nearestTag, tagOf } from '../wording/language.js';
import { readAddress } from './frame-address.js';
import { ASK, heightMessage } from './frame-message.js';
import { SINGLES } from '../contract/names.js';

/** The languages that have a pack beside this file; the build fills them in. */
declare const PACKS: string[];

/** The kit shows all of them. */
const ALL = 'repair-kit';
const WIDGETS: string[] = [...SINGLES, ALL];

const query = new URLSearchParams(location.search);
const isFramed = window.parent !== window;

const warn = (text: string) => console.warn(`frame.html: ${text}`);

const observed = (name: string) =>
  (customElements.get(name) as { observedAttributes?: string[] }).observedAttributes ?? [];

/** What is wanted, with what the address sets: all the widgets that know it. */
function make(wanted: string): HTMLElement {
  const names = wanted === ALL ? [ALL, ...SINGLES] : [wanted];
  const known = [...new Set(names.flatMap(observed))];
  const { attributes, leftOut } = readAddress(location.href, known, isFramed);
  if (leftOut.length > 0)
    warn(
      `${leftOut.join(', ')} left out. Accepted: ${known.join(', ')}; pdf from this site only, wording in a frame only.`,
    );
  const [element, ...inside] = names.map((name) => {
    const made = document.createElement(name);
    for (const [key, value] of attributes)
      if (observed(name).includes(key)) made.setAttribute(key, value);
    return made;
  });
  element!.append(...inside);
  return element!;
}

/** Loads the words of the language that the address asks for; without them the frame is in English. */
function speak(wanted: string): Promise<unknown> {
  const tag = tagOf(wanted);
  if (!tag) {
    warn(`lang="${wanted}" is no language; using "en".`);
    return Promise.resolve();
  }
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
    warn(`widget="${wanted}" is not known. Accepted: ${WIDGETS.join(', ')}.`);
    return;
  }
  const lang = query.get('lang');
  if (lang) await speak(lang);
  const element = make(wanted);
  document.body.append(element);
  void name(wanted === ALL ? element.firstElementChild! : element);
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A pixel less is no news: it could go to and fro for ever. A pixel more is a scroll bar.
    if (!isFramed || height === told || height === told - 1) return;
    told = height;
    window.parent.postMessage(heightMessage(height), '*');
  }).observe(document.body);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === ASK)
      window.parent.postMessage(heightMessage(told), '*');
  });
}

void show();
