/*
 * The script of frame.html: makes the widget that the address asks for, `?widget=repair-checklist&lang=es&people=two`, and
 * tells the page around how high it is. Several names, or `repair-kit` for all, are joined by a kit. It loads the scripts of
 * these widgets alone, and takes only what they know as attributes.
 */
import { isEnglish, nearestTag, tagOf } from '../wording/language.js';
import { readAddress } from './frame-address.js';
import { ownAttributes } from './own-attributes.js';
import { ASK, heightMessage } from './frame-message.js';
import { packOf, scriptsOf, SINGLES, type Single } from '../contract/names.js';

/** The languages that have a pack beside this file; the build fills them in. */
declare const PACKS: string[];

/** The kit shows all of them. */
const ALL = 'repair-kit';
const WIDGETS = [...SINGLES, ALL] as const;

const query = new URLSearchParams(location.search);
const isFramed = window.parent !== window;

const warn = (text: string) => console.warn(`frame.html: ${text}`);

const observed = (name: string) =>
  (customElements.get(name) as { observedAttributes?: string[] }).observedAttributes ?? [];

/** What is wanted, with what the address sets: all the widgets that know it. */
function make(wanted: readonly Single[]): HTMLElement {
  const isKit = wanted.length > 1;
  const names = isKit ? [ALL, ...wanted] : wanted;
  const known = [...new Set(names.flatMap(observed))];
  const { attributes, leftOut } = readAddress(location.href, known, isFramed);
  if (leftOut.length > 0)
    warn(
      `${leftOut.join(', ')} left out. Accepted: ${known.join(', ')}; pdf of this site, wording in a frame.`,
    );
  const [element, ...inside] = names.map((name) => {
    const made = document.createElement(name);
    // The words of a kit are sorted by widget, and only the kit reads them.
    const isJoined = isKit && name !== ALL;
    const own = isJoined ? ownAttributes(name as Single, attributes) : attributes;
    for (const [key, value] of own)
      if (observed(name).includes(key) && !(isJoined && key === 'wording'))
        made.setAttribute(key, value);
    return made;
  });
  element!.append(...inside);
  return element!;
}

/** Loads a file that lies beside this one, or goes on without it. */
function load(file: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = file;
  document.head.append(script);
  return new Promise((done) => (script.onload = script.onerror = done));
}

/** Loads the words of the language that the address asks for; without them the frame is in English. */
function speak(wanted: string): Promise<unknown> | undefined {
  const tag = tagOf(wanted);
  if (!tag) {
    warn(`lang="${wanted}" is no language; using "en".`);
    return undefined;
  }
  document.documentElement.lang = tag;
  const pack = nearestTag(tag, PACKS);
  return pack && !isEnglish(tag) ? load(packOf(pack)) : undefined;
}

/** The frame is named by what it shows. */
async function name(element: Element & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  const title = element.shadowRoot?.querySelector('.title')?.textContent?.trim();
  if (title) document.title = title;
}

async function show(): Promise<void> {
  const asked = query.get('widget') ?? '';
  const wanted =
    asked === ALL ? SINGLES : SINGLES.filter((name) => asked.split(' ').includes(name));
  if (!wanted[0]) {
    warn(`widget="${asked}" is not known. Accepted: ${WIDGETS.join(', ')}.`);
    return;
  }
  const lang = query.get('lang');
  await Promise.all([...scriptsOf(wanted).map(load), lang && speak(lang)]);
  const element = make(wanted);
  document.body.append(element);
  void name(element.firstElementChild ?? element);
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
