import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { tellSlots } from '../contract/own-slots.js';
import { pageOf } from '../contract/page-html.js';
import { seesPage } from '../contract/sees-page.js';
import { arrive } from './anchors.js';
import { itemsFromData, withNames, type Authored, type Piece } from './authored.js';
import { InPlace } from './in-place.js';
import { knownWords } from './known-words.js';
import {
  directionOf,
  inherited,
  isEnglish,
  languageFor,
  tagOf,
  watchLanguage,
} from './language.js';
import { copies } from './markup.js';
import { isRecord, ownIn, withOwn } from './own.js';
import { readData } from './read-data.js';
import { readAuthored } from './read-html.js';
import { putBack } from './torn-out.js';
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
  authored: Authored = { title: undefined, before: [], after: [], items: [] };

  #stop?: () => void;
  /** Words may change in place: by a framework, a translator, or a script that decodes an address. */
  readonly #observer = isServer
    ? undefined
    : new MutationObserver(() => {
        this.#isRead = false;
        this.host.requestUpdate();
      });
  /** A translator has reached the widget's own words: they are in the page's new language. */
  readonly #inPlace = new InPlace((isTranslated) => {
    const base = this.host.shadowRoot!.querySelector<HTMLElement>('.base');
    if (base) base.lang = (isTranslated && inherited(this.host, 'lang')) || this.lang;
  });
  #hasArrived = false;
  readonly #arrive = (): void => arrive(this.host);
  #isRead = false;
  /** What the page's own HTML was read against. */
  #against: unknown;
  #read: Authored = this.authored;
  /** The page's nodes by the slots that show them. */
  readonly #shown = new Map<string, Node[]>();

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
    this.#isRead = false;
    this.#observer!.observe(pageOf(this.host), {
      attributeFilter: ['slot', 'data-slot', 'data-part', 'data-kind', 'data-fallback', 'href'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    addEventListener('popstate', this.#arrive);
    putBack(this.host);
  }

  hostUpdate(): void {
    this.#inPlace.undo(inherited(this.host, 'lang'));
  }

  hostUpdated(): void {
    const { host } = this;
    tellSlots(host, this.#shown);
    this.#inPlace.watch(host.shadowRoot!);
    if (!this.#hasArrived) this.#arrive();
    this.#hasArrived = true;
  }

  hostDisconnected(): void {
    this.#stop?.();
    removeEventListener('popstate', this.#arrive);
    this.#observer?.disconnect();
  }

  /** What the page says before its list, as it is written; or nothing. */
  get before(): TemplateResult | undefined {
    return this.#renderPieces('before');
  }

  /** What the page says after its list. */
  get after(): TemplateResult | undefined {
    return this.#renderPieces('after');
  }

  /** The title: the page's own, with what is marked in it, or the built-in one. */
  get title(): unknown {
    const { markup, title } = this.authored;
    return markup ?? title ?? (this.words as { title?: string }).title;
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
    const builtIn = pack?.[section] ?? english;
    let words = builtIn;
    for (const part of inKit) words = withOwn(words, part, 'repair-kit');
    const authored = { ...this.#readHtml(builtIn) };
    for (const part of [own.all, own.here]) {
      const { items, ...rest } = (isRecord(part) ? part : {}) as { items?: unknown };
      words = withOwn(words, isRecord(part) ? rest : part, host.localName);
      authored.items = itemsFromData(items) ?? authored.items;
    }
    this.words = words;
    const items = withNames(authored.items, this.authored.items);
    this.authored = { ...authored, items, ...(isKnown ? {} : { lang: tag }) };
  }
  /** Reads the page's own HTML where it, or what the widget says itself, has changed. */
  #readHtml(builtIn: Wording[S]): Authored {
    if (this.#observer?.takeRecords().length) this.#isRead = false;
    if (this.#isRead && this.#against === builtIn) return this.#read;
    const { host, english } = this;
    this.#isRead = seesPage(host);
    this.#against = builtIn;
    this.#shown.clear();
    return (this.#read = readAuthored(host, () => knownWords([english, builtIn])));
  }

  #renderPieces(place: 'before' | 'after'): TemplateResult | undefined {
    const pieces = this.authored[place];
    if (pieces.length === 0) return undefined;
    const { lang } = this.authored;
    const dir = lang ? inherited(this.host, 'dir') || directionOf(lang) : nothing;
    return html`<div class="own" lang=${lang ?? nothing} dir=${dir}>
      ${pieces.map((piece, index) => this.#renderPiece(piece, `${place}-${index}`))}
    </div>`;
  }

  #renderPiece(piece: Piece, name: string): TemplateResult | Node[] {
    const { shadowRoot, localName } = this.host;
    if (piece.isCopy || shadowRoot?.slotAssignment !== 'manual')
      return (piece.copies ??= copies(piece.nodes, localName));
    this.#shown.set(name, piece.nodes);
    return html`<slot name=${name}></slot>`;
  }
}
