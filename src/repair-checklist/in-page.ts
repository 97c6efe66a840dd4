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

/** What a checklist hears of its page. */
const HEARD = ['storage', 'pageshow', 'resize', 'keydown', 'click'];

/** How wide the window was when last looked at, and which were shown; it holds none that has left the page. */
let width = globalThis.innerWidth;
let shown = new WeakSet<InPage>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** The new width of the window, until all that it shows and hides is: scripts of the page hear of it after us. */
let turning = 0;

/** Looks at which are shown now. */
function look(): void {
  const turned = turning;
  turning = 0;
  if (all.size < 2) return;
  const before = shown;
  shown = new WeakSet([...all].filter(({ host }) => host.getClientRects().length));
  for (const one of all) if (shown.has(one) !== before.has(one)) one.turned = turned;
  for (const { notebook } of all) notebook.join();
}

/** Once for all, however many have come or hear of a press: it has the browser lay out the page. */
function lookSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(look);
}

/** Opens a checklist's notebook once it is in the page, keeps it as other tabs leave it, and reaches all others. */
export class InPage implements ReactiveController {
  /** Tells it from others of the same id in the page. */
  #number = 0;
  /** The address of the page, and what stood around it there, as it came. */
  address = '';
  around: (Element | null | undefined)[] = [];
  /** The window's width where a new width made it come or go. */
  turned = 0;

  constructor(
    readonly host: LitElement,
    readonly notebook: Notebook,
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
      (isClone(this) ?? isClone(other) ?? (this.turned && this.turned === other.turned)) &&
      isSame(this, other);
    return [...all].filter(isCopy).map(({ notebook }) => notebook);
  }

  hostConnected(): void {
    if (isServer) return;
    const { host, notebook } = this;
    all.add(this);
    this.address = addressOf(location);
    const { parentElement } = pageOf(host);
    this.around = [parentElement, parentElement?.parentElement].filter(
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
          other.around.some((one) => this.around.includes(one)) &&
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
    void host.updateComplete.then(() => notebook.join());
    lookSoon();
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
    else {
      // What a new width shows is the same once more; what a press shows may be another person's.
      if (type !== 'resize') turning = 0;
      else if (innerWidth !== width) turning = width = innerWidth;
      lookSoon();
    }
  }
}
