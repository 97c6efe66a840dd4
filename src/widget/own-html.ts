import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { tellSlots } from '../contract/own-slots.js';
import { pageOf } from '../contract/page-html.js';
import { putBack } from '../contract/torn-out.js';
import { seesPage } from '../server/sees-page.js';
import { withNames, type Authored, type AuthoredItem, type Piece } from '../wording/authored.js';
import { knownWords } from '../wording/known-words.js';
import { directionOf, inherited } from '../wording/language.js';
import { copies } from '../wording/markup.js';
import { readAuthored } from '../wording/read-html.js';
import { arrive } from './anchors.js';

/** What can change in the page's own HTML without a node or a text that comes or goes. */
const MARKS = [
  'slot',
  'data-slot',
  'data-part',
  'data-kind',
  'data-fallback',
  'href',
  'lang',
  'src',
];
/** What tells that a link has been followed. */
const LINKED = ['popstate', 'click'];

/** The page's own HTML of a widget: reads it, follows it, and shows in slots what the widget does not draw itself. */
export class OwnHtml implements ReactiveController {
  /** Words may change in place: by a framework, a translator, or a script that decodes an address. */
  readonly #observer = isServer
    ? undefined
    : new MutationObserver(() => {
        this.#isRead = false;
        this.host.requestUpdate();
      });
  #isRead = false;
  #words: unknown;
  #authored!: Authored;
  /** The items so far, whose names are kept. */
  #items?: AuthoredItem[];
  /** The page's nodes by the names of the slots that show them. */
  readonly #shown = new Map<string, Node[]>();
  #hasArrived = false;

  /** @param english the section's words that an editor's copy may say, beside those of the page's language */
  constructor(
    private readonly host: ReactiveElement,
    private readonly english: unknown,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#isRead = false;
    this.#observer!.observe(pageOf(this.host), {
      attributeFilter: MARKS,
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (const type of LINKED) addEventListener(type, this.#arrive);
    putBack(this.host);
  }

  hostUpdated(): void {
    tellSlots(this.host, this.#shown);
    if (!this.#hasArrived) this.#arrive();
    this.#hasArrived = true;
  }

  hostDisconnected(): void {
    for (const type of LINKED) removeEventListener(type, this.#arrive);
    this.#observer?.disconnect();
  }

  /**
   * What it says, read anew where it has changed, or what the widget says by itself has.
   * @param list in the page's JSON, in the place of its own @param words of the page's language
   */
  readWith(list: AuthoredItem[] | undefined, words: unknown): Authored {
    if (!this.isRead || this.#words !== words) {
      this.#isRead = seesPage(this.host);
      this.#words = words;
      this.#shown.clear();
      this.#authored = readAuthored(this.host, () => knownWords([this.english, words]));
    }
    const items = (this.#items = withNames(list ?? this.#authored.items, this.#items));
    return { ...this.#authored, items };
  }

  /** Whether it says what it said when it was read. */
  get isRead(): boolean {
    if (this.#observer?.takeRecords().length) this.#isRead = false;
    return this.#isRead;
  }

  /** Nodes where they stand, as slots; copies of those that stand in a box with what the widget draws. @param lang of them */
  render(place: 'before' | 'after', lang: string | undefined): TemplateResult | undefined {
    const pieces = this.#authored[place];
    if (pieces.length === 0) return undefined;
    const dir = lang ? inherited(this.host, 'dir') || directionOf(lang) : nothing;
    return html`<div class="own" lang=${lang ?? nothing} dir=${dir}>
      ${pieces.map((piece, index) => this.#renderPiece(piece, `${place}-${index}`))}
    </div>`;
  }

  #renderPiece(piece: Piece, name: string): TemplateResult | Node[] {
    const { shadowRoot, localName } = this.host;
    // The server's HTML has slots that go by name.
    if (piece.isCopy || shadowRoot?.slotAssignment !== 'manual')
      return (piece.copies ??= copies(piece.nodes, localName));
    this.#shown.set(name, piece.nodes);
    return html`<slot name=${name}></slot>`;
  }

  readonly #arrive = (event?: Event) => arrive(this.host, event);
}
