import { asText } from '../contract/accepted.js';
import { warnOnce } from '../contract/warn.js';
import type { Wording } from './wording.js';

// Under a global symbol, so that language packs and the main script may load in any order.
const key = Symbol.for('rupture-repair/languages/1');
const languages = ((globalThis as Record<symbol, unknown>)[key] ??= new Map()) as Map<
  string,
  Wording
>;

/** Told on the page when a pack has come, so that widgets that are there already read their words anew. */
const NEWS = 'rupture-repair-language';

/** Makes a language known to all widgets of the page. English needs no pack: each widget carries its own. */
export function addLanguage(wording: Wording): void {
  const { lang } = (wording as Wording | undefined) ?? {};
  if (!tagOf(lang)) {
    warnOnce('rupture-repair', `addLanguage: lang="${asText(lang)}" is no language tag.`);
    return;
  }
  makeKnown(wording);
}

/** The same, of words whose tag is known to be one: our own packs'. */
export function makeKnown(wording: Wording): void {
  languages.set(wording.lang.toLowerCase(), wording);
  globalThis.dispatchEvent?.(new Event(NEWS));
}

/** What the browser knows of a tag; nothing where it is none. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** Language and script, with what a tag leaves unsaid: `zh-TW` is written in Hant. Of a tag that is none: itself. */
function written(tag: string): string {
  const locale = localeOf(tag)?.maximize();
  return locale ? `${locale.language}-${locale.script}` : tag;
}

/** A tag, and what is left of it as its subtags go, from the last on. */
const shortened = (subtags: readonly string[]): string[] =>
  subtags.map((_, gone) => subtags.slice(0, subtags.length - gone).join('-'));

/**
 * A BCP 47 tag that every browser and server takes, of what pages set as `lang`: of a list (`en-GB,en;q=0.9`) the first, of
 * a tag that is none (`zh_CN`, `en-`, `en-GB-oed`) as much as is good. @returns an empty text where nothing is
 */
export function tagOf(lang: unknown): string {
  const [first = ''] = /[\w-]+/.exec(asText(lang ?? '')) ?? [];
  return shortened(first.split(/[-_]+/).filter(Boolean)).find(localeOf) ?? '';
}

/**
 * Which of the tags serves best for one: `es` for `es-MX`, else `pt-BR` for `pt`, which is written alike. A variant, such as
 * `de-x-formal`, is for those who name it.
 */
export function nearestTag(tag: string, tags: readonly string[]): string | undefined {
  const first = (isIt: (known: string) => boolean) => tags.find((known) => isIt(tagOf(known)));
  for (const shorter of shortened(tag.toLowerCase().split('-'))) {
    const same = first((known) => known.toLowerCase() === shorter);
    if (same) return same;
  }
  return first((known) => !/-x-/i.test(known) && written(known) === written(tag));
}

const find = (tag: string) => languages.get(nearestTag(tag, [...languages.keys()]) ?? '');

/** Whether a BCP 47 tag is English, or nothing. */
export const isEnglish = (tag: string): boolean => /^(en\b|$)/i.test(tag);

/** The direction in which a language is written. For English no browser is asked: its first answer takes 5 ms. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  !/^en(-\w\w)?$/i.test(tag) && /-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)$/.test(written(tag))
    ? 'rtl'
    : 'ltr';

/**
 * The pack for a BCP 47 tag: `es-MX` falls back to `es`, and `pt` to `pt-BR`, which is written alike.
 * @param hasOwn whether the page has brought words of its own, and need not be told
 * @returns undefined for English and, with one warning, for a language that no pack has brought.
 */
export function languageFor(tag: string, element: string, hasOwn = false): Wording | undefined {
  if (isEnglish(tag)) return undefined;
  const warn = () => {
    const known = ['en', ...languages.keys()].join(', ');
    if (!find(tag))
      warnOnce(element, `lang="${tag}" has no words here; using English. Accepted: ${known}.`);
  };
  const wording = find(tag);
  if (wording || hasOwn) return wording;
  // Until the page is there, a pack may still come; on the server there is none to wait for.
  const { readyState = 'complete' } = globalThis.document ?? {};
  if (readyState === 'complete') warn();
  else addEventListener('load', warn, { once: true });
  return undefined;
}

const hostOf = (root: Node): Element | undefined =>
  root.nodeType === 11 ? (root as ShadowRoot).host : undefined;

/**
 * What an element or a shadow root stands in. Never the document: in a page with `<img name="host">` its own `host` is that
 * picture, and it says nothing that its root element does not.
 */
function parentOf(node: Node): Node | null {
  const parent = hostOf(node) ?? node.parentNode;
  return parent && 'createElement' in parent ? null : parent;
}

/** The value of an attribute on the element or the nearest ancestor that sets it, through shadow roots. */
export function inherited(element: Element, attribute: string): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const { getAttribute } = node as Partial<Element>;
    const get = (name: string) => getAttribute?.call(node, name);
    // A placeholder of a kit says it for those that stand in it.
    const value = get(attribute) || (get('data-rupture-repair') && get(`data-${attribute}`));
    if (value) return value;
  }
  return '';
}

/**
 * Calls back whenever an ancestor's `lang` or `dir` may have changed, through shadow roots, or a pack has come.
 * @returns the function that stops it.
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  for (let inside: Element | undefined = element; inside;) {
    const root = inside.getRootNode();
    observer.observe(root, {
      subtree: true,
      attributeFilter: ['lang', 'dir', 'data-lang', 'data-dir'],
    });
    inside = hostOf(root);
  }
  addEventListener(NEWS, callback);
  return () => {
    observer.disconnect();
    removeEventListener(NEWS, callback);
  };
}
