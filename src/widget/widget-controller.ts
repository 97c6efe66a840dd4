import { isServer, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { headingLevel, type HeadingLevel } from '../contract/accepted.js';
import type { SECTIONS } from '../contract/names.js';
import { empty } from '../contract/readable-on-error.js';
import { followKit, type Kit } from '../repair-kit/kit-context.js';
import { seesPage } from '../server/sees-page.js';
import { themeOf, type Theme } from '../theme/themes.js';
import { itemsFromData, type Authored, type AuthoredItem } from '../wording/authored.js';
import {
  directionOf,
  inherited,
  isEnglish,
  languageFor,
  tagOf,
  watchLanguage,
} from '../wording/language.js';
import { isRecord, ownIn, withOwn } from '../wording/own.js';
import { readData } from '../wording/read-data.js';
import type { Wording } from '../wording/wording.js';
import { untangle } from './in-place.js';
import type { OwnHtml } from './own-html.js';

type Section = (typeof SECTIONS)[keyof typeof SECTIONS];

type Widget = ReactiveElement & { wording?: string; theme?: Theme; headingLevel?: HeadingLevel };

/**
 * What every widget does: it follows its kit, wears a theme, and finds its words. These are its own JSON, else the kit's,
 * else the language pack for the nearest `lang`, else English; the widget itself lays `authored` (the page's own HTML) over them.
 */
export class WidgetController<S extends Section> implements ReactiveController {
  /**
   * The kit that it stands in. An element does not hold it as `kit`: React, Vue and Svelte set a property, where there is
   * one, instead of the attribute of that name.
   */
  kit: Kit | undefined;
  /** The words to render. */
  words: Wording[S];
  /** The same without the page's own. */
  builtIn: Wording[S];
  /** The language and direction of `words`, for the widget's `.base`. */
  lang = 'en';
  dir: 'ltr' | 'rtl' = 'ltr';
  /** The page's own HTML inside the element. */
  authored!: Authored;

  /** The page's language when the widget's words were translated in place. */
  #translated?: string | undefined;
  #observer?: MutationObserver;
  #tag = '';
  /** Whether kit and language are as they were when the words were read. */
  #isRead = false;
  #stop?: () => void;

  constructor(
    private readonly host: Widget,
    private readonly section: S,
    private readonly english: Wording[S],
    private readonly html?: OwnHtml,
  ) {
    this.words = this.builtIn = english;
    host.addController(this);
    followKit(host, (kit) => {
      // What leaves the page stands in none, and need not be rendered for it.
      if (kit === this.kit) return;
      // Most of its news are ticks.
      this.#isRead &&= JSON.stringify(kit?.wording) === JSON.stringify(this.kit?.wording);
      this.kit = kit;
      host.requestUpdate();
    });
  }

  /** The class of the theme: the page's, else the kit's; none for the default. */
  get theme(): string {
    return themeOf(this.host.localName, this.host.theme, this.kit?.theme);
  }

  /** The level of the title's heading, 1 to 6. */
  get level(): number {
    return headingLevel(this.host.localName, this.host.headingLevel);
  }

  hostConnected(): void {
    if (isServer) return;
    const read = () => {
      this.#isRead = false;
      this.host.requestUpdate();
    };
    this.#stop = watchLanguage(this.host, read);
    read();
  }

  hostUpdate(): void {
    const root = this.host.shadowRoot!;
    if (this.#translated !== undefined && this.#translated !== this.#tag) {
      // The page has turned back: nothing in it says any more what it said before.
      this.#translated = undefined;
      empty(root);
    } else if (untangle(root)) this.#translated = this.#tag;
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot!;
    this.#observer ??= new MutationObserver(() => {
      // A translator has reached the widget's own words.
      if (root.querySelector('font'))
        root.querySelector<HTMLElement>('.base')!.lang = inherited(this.host, 'lang');
    });
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** What the page says before its list, as it is written; or nothing. */
  get before(): TemplateResult | undefined {
    return this.html?.render('before', this.authored.lang);
  }

  /** What the page says after its list. */
  get after(): TemplateResult | undefined {
    return this.html?.render('after', this.authored.lang);
  }

  /**
   * Reads everything anew; the widget calls it from `willUpdate`. What was read stays the same object where nothing is new.
   * @param isChanged whether the page has set a property
   */
  read(isChanged = true): void {
    if (!isChanged && this.#isRead && this.html?.isRead) return;
    this.#isRead = true;
    const { host, section, english } = this;
    // What came from the server says itself in which language it is.
    const served = !isServer && !seesPage(host) && host.shadowRoot?.querySelector('.base');
    const start = served || host;
    const tag = tagOf(inherited(start, 'lang'));
    this.#tag = tag;
    const own = ownIn(readData(host), tag);
    const inKits = (this.kit?.wording ?? []).map((data) => ownIn(data, tag));
    const isOwnLanguage = [own, ...inKits].some(({ here }) => here !== undefined);
    const pack = languageFor(tag, host.localName, isOwnLanguage);
    const isKnown = pack !== undefined || isEnglish(tag) || isOwnLanguage;
    const direction = inherited(start, 'dir');
    this.lang = (pack?.lang ?? (isKnown && tag)) || 'en';
    this.dir =
      isKnown && /^(rtl|ltr)$/.test(direction) ? (direction as 'rtl') : directionOf(this.lang);
    this.builtIn = pack?.[section] ?? english;
    let words = this.builtIn;
    for (const part of inKits.flatMap(({ all, here }) => [all, here]))
      if (isRecord(part)) words = withOwn(words, part[section], 'repair-kit');
    let list: AuthoredItem[] | undefined;
    for (const part of [own.all, own.here]) {
      const { items, ...rest } = (isRecord(part) ? part : {}) as { items?: unknown };
      words = withOwn(words, isRecord(part) ? rest : part, host.localName);
      list = itemsFromData(items) ?? list;
    }
    this.words = words;
    if (!this.html) return;
    this.authored = this.html.readWith(list, this.builtIn, isKnown ? undefined : tag);
  }
}
