import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { itemsFromData, readAuthored, readData, type Authored } from './authored.js';
import { inherited, languageFor, watchLanguage } from './language.js';
import { isRecord, withOwn } from './own.js';
import type { Own, Wording } from './wording.js';

type Section = 'diagram' | 'checklist' | 'card';

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
    private readonly kitWording: () => Own<Wording> | undefined,
  ) {
    this.words = english;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchLanguage(this.host, () => this.host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Reads everything anew; the widget calls it from `willUpdate`. */
  read(): void {
    const { host, section } = this;
    const tag = inherited(host, 'lang');
    const pack = languageFor(tag, host.localName);
    const isEnglish = !pack && (tag === '' || /^en\b/i.test(tag));
    const known = pack !== undefined || isEnglish;
    const direction = inherited(host, 'dir');
    this.lang = pack?.lang ?? (isEnglish && tag ? tag : 'en');
    this.dir =
      known && (direction === 'rtl' || direction === 'ltr') ? direction : (pack?.dir ?? 'ltr');
    const builtIn = pack?.[section] ?? this.english;
    const fromKit = withOwn(builtIn, this.kitWording()?.[section], 'repair-kit');
    const data = readData(host);
    const { items, ...own } = (isRecord(data) ? data : {}) as { items?: unknown };
    this.words = withOwn(fromKit, isRecord(data) ? own : data, host.localName);
    const authored = readAuthored(host);
    this.authored = { ...authored, items: itemsFromData(items) ?? authored.items };
  }
}
