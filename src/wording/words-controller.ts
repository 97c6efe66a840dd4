import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { seesPage } from '../contract/sees-page.js';
import { itemsFromData, readAuthored, readData, withNames, type Authored } from './authored.js';
import {
  directionOf,
  inherited,
  isEnglish,
  languageFor,
  tagOf,
  watchLanguage,
} from './language.js';
import { isRecord, ownIn, withOwn } from './own.js';
import type { Wording } from './wording.js';

type Section = 'diagram' | 'checklist' | 'card' | 'exit';

/**
 * The words of one widget: own JSON, else the kit's, else the language pack for the nearest `lang`,
 * else English. The widget itself lays `authored` (the page's own HTML) over them.
 */
export class WordsController<S extends Section> implements ReactiveController {
  /** The words to render. */
  words: Wording[S];
  /** The language and direction of `words`, for the widget's `.base`. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The page's own HTML inside the element. */
  authored: Authored = { title: undefined, paragraphs: [], items: [] };

  #stop?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & Element & { wording?: string },
    private readonly section: S,
    private readonly english: Wording[S],
    private readonly kitWording: () => readonly unknown[] | undefined,
  ) {
    this.words = english;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#stop = watchLanguage(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Reads everything anew; the widget calls it from `willUpdate`. */
  read(): void {
    const { host, section, english } = this;
    // What came from the server says itself in which language it is.
    const served = !isServer && !seesPage(host) && host.shadowRoot?.querySelector('.base');
    const start = served || host;
    const tag = tagOf(inherited(start, 'lang'));
    const own = ownIn(readData(host), tag);
    const ofSection = (part: unknown) => (isRecord(part) ? part[section] : undefined);
    const inKits = (this.kitWording() ?? []).map((data) => ownIn(data, tag));
    const inKit = inKits.flatMap(({ all, here }) => [all, here].map(ofSection));
    const isOwnLanguage = [own, ...inKits].some(({ here }) => here !== undefined);
    const pack = languageFor(tag, host.localName, isOwnLanguage);
    const isKnown = pack !== undefined || isEnglish(tag) || isOwnLanguage;
    const direction = inherited(start, 'dir');
    this.lang = (pack?.lang ?? (isKnown && tag)) || 'en';
    this.dir =
      isKnown && /^(rtl|ltr)$/.test(direction) ? (direction as 'rtl') : directionOf(this.lang);
    let words = pack?.[section] ?? english;
    for (const part of inKit) words = withOwn(words, part, 'repair-kit');
    const authored = readAuthored(host);
    for (const part of [own.all, own.here]) {
      const { items, ...rest } = (isRecord(part) ? part : {}) as { items?: unknown };
      words = withOwn(words, isRecord(part) ? rest : part, host.localName);
      authored.items = itemsFromData(items) ?? authored.items;
    }
    this.words = words;
    const items = withNames(authored.items, this.authored.items);
    this.authored = { ...authored, items, ...(isKnown ? {} : { lang: tag }) };
  }
}
