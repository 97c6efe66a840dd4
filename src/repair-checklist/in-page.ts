/* A checklist among the others of a page and of other tabs. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { pageOf } from '../contract/page-html.js';
import { seesPage } from '../server/sees-page.js';
import { inherited } from '../wording/language.js';
import type { Notebook } from './notebook.js';
import { addressOf, placeOf, type Place } from './place.js';
import { removeSheet } from './printing.js';

/** What “everything” means for one of them. */
interface Clearing {
  clear: () => void;
  undo: () => void;
}

const all = new Set<InPage>();
/** Those that were taken out of the page just now. */
const left = new Set<InPage>();

/** What tells one checklist from another: what the page says it is for, on it or on its kit. */
const told = ({ host }: InPage) =>
  String([
    ...(host.constructor as typeof LitElement).observedAttributes.map((name) =>
      inherited(host, name),
    ),
    pageOf(host).textContent,
  ]);

const isSame = (one: InPage, other: InPage) => {
  const { id } = one.host;
  const isNamed = id && other.host.id;
  return one !== other && (!isNamed || id === isNamed) && told(one) === told(other);
};

const isClone = ({ host }: InPage) => pageOf(host).closest('[class*=clone],[class*=duplicate]');

/** Of how many boxes it is: of none where it is hidden, else of one. */
const shown = ({ host }: InPage) => host.getClientRects().length;

/** What a checklist hears of its page. */
const HEARD = ['storage', 'pageshow', 'resize', 'keydown', 'click'];

/** Opens a checklist's notebook once it is in the page, keeps it as other tabs leave it, and reaches all others. */
export class InPage implements ReactiveController {
  /** Tells it from others of the same id in the page. */
  #number = 0;
  /** The address of the page, and what stood near it there, as it came. */
  address = '';
  near: (Element | null | undefined)[] = [];
  /** Its boxes when last looked at, and the window's width where a new width made it come or go. */
  #seen = 0;
  #at = 0;

  constructor(
    readonly host: LitElement,
    private readonly notebook: Notebook,
    private readonly own: Clearing,
  ) {
    host.addController(this);
  }

  /** Where its notes are kept. */
  get place(): Place | undefined {
    const { id } = this.host;
    const numbers = [...all]
      .filter((other) => other !== this && other.host.id === id)
      .map((other) => other.#number);
    while (this.#number === 0 || numbers.includes(this.#number)) this.#number += 1;
    return placeOf(id, this.#number);
  }

  /**
   * The same checklist where it stands in the page once more: a carousel's clone, or one for another width. Two that are seen
   * beside each other are two, and so are two names, and two that a press shows in turn.
   */
  get copies(): Notebook[] {
    const isCopy = (other: InPage) =>
      isSame(this, other) &&
      (isClone(this) ?? isClone(other) ?? (this.#at && this.#at === other.#at));
    return [...all].filter(isCopy).map(({ notebook }) => notebook);
  }

  hostConnected(): void {
    if (isServer) return;
    const { host, notebook } = this;
    all.add(this);
    this.address = addressOf(location);
    const { parentElement } = pageOf(host);
    this.near = [parentElement, parentElement?.parentElement].filter(
      (one) => one?.parentElement?.parentElement,
    );
    if (host.hasUpdated) notebook.reopen();
    else if (seesPage(host)) {
      notebook.open();
      // A framework may take one copy away to put another in its place.
      const before = [...all, ...left].filter(
        (other) =>
          !other.host.isConnected &&
          other.address === this.address &&
          other.near.some((one) => this.near.includes(one)) &&
          isSame(this, other),
      );
      notebook.join(before.map((other) => other.notebook));
    }
    // The device's notes come after what the server said without them.
    else
      void host.updateComplete.then(() => {
        notebook.open();
        host.requestUpdate();
      });
    for (const type of HEARD) addEventListener(type, this, true);
    void host.updateComplete.then(() => this.#join());
  }

  hostDisconnected(): void {
    if (isServer) return;
    all.delete(this);
    left.add(this);
    queueMicrotask(() => left.delete(this));
    for (const type of HEARD) removeEventListener(type, this, true);
    removeSheet(this.host.shadowRoot!);
  }

  /** “Everything” means every checklist of the page. */
  clearAll(): void {
    for (const { own } of all) own.clear();
  }

  undoAll(): void {
    for (const { own } of all) own.undo();
  }

  handleEvent({ type, key, persisted }: Event & Partial<StorageEvent & PageTransitionEvent>): void {
    if (type === 'storage') this.notebook.hear(key!);
    // The page is there again as it was left.
    else if (persisted) this.notebook.reopen();
    // What a new width shows is the same once more; what a press shows may be another person's.
    else if (type === 'resize') this.#join(innerWidth);
    else setTimeout(() => this.#join());
  }

  /** Only now the page may show which of them are copies: its styles have come, or another of them is shown. */
  readonly #join = (width = 0): void => {
    if (all.size < 2) return;
    for (const one of all) {
      const has = shown(one);
      if (has !== one.#seen) one.#at = width;
      one.#seen = has;
    }
    this.notebook.join();
  };
}
