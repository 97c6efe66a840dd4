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
  #given?: string;
  #authored?: Authored;
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
   * @param lang of the page, where nobody has words in it
   * @returns the same object where nothing is new
   */
  readWith(list: AuthoredItem[] | undefined, words: unknown, lang: string | undefined): Authored {
    const given = JSON.stringify([list, lang]);
    if (this.isRead && this.#words === words && this.#given === given) return this.#authored!;
    this.#isRead = seesPage(this.host);
    this.#words = words;
    this.#given = given;
    this.#shown.clear();
    const authored = readAuthored(this.host, () => knownWords([this.english, words]));
    // The names of those so far are kept.
    const items = withNames(list ?? authored.items, this.#authored?.items);
    return (this.#authored = { ...authored, items, lang: lang ?? authored.lang });
  }

  /** Whether it says what it said when it was read. */
  get isRead(): boolean {
    if (this.#observer?.takeRecords().length) this.#isRead = false;
    return this.#isRead;
  }

  /** Nodes where they stand, as slots; copies of those that stand in a box with what the widget draws. @param lang of them */
  render(place: 'before' | 'after', lang: string | undefined): TemplateResult | undefined {
    const pieces = this.#authored![place];
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
