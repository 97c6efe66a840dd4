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

/** What tells one checklist from another that is not in view: what the page says it is for, on it or on its kit. */
const TOLD = [
  'kit',
  'people',
  'relationship',
  'selected',
  'intensity',
  'side',
  'wording',
  'without',
];
const told = ({ host }: InPage) =>
  [...TOLD.map((name) => inherited(host, name)), pageOf(host).textContent].join('|');

const isSame = (one: InPage, other: InPage) => {
  const ids = [one, other].map(({ host }) => host.id);
  return one !== other && (ids.includes('') || ids[0] === ids[1]) && told(one) === told(other);
};

/** Whether a visitor can see it: no copy for another width is, and of a carousel's clones only one at a time. */
const isSeen = ({ host }: InPage) =>
  host.checkVisibility({ visibilityProperty: true }) &&
  !pageOf(host).closest('[class*=clone],[class*=duplicate]');

/** Opens a checklist's notebook once it is in the page, keeps it as other tabs leave it, and reaches all others. */
export class InPage implements ReactiveController {
  /** Tells it from others of the same id in the page. */
  #number = 0;
  /** The address of the page, and what stood around it there, as it came. */
  address = '';
  around: (Element | null | undefined)[] = [];

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

  /** The same checklist where it stands in the page once more. Two that are seen beside each other are two, and so are two names. */
  get copies(): Notebook[] {
    return [...all]
      .filter((other) => isSame(this, other) && !(isSeen(this) && isSeen(other)))
      .map(({ notebook }) => notebook);
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
    addEventListener('storage', this.#onStorage);
    addEventListener('pageshow', this.#onShow);
    addEventListener('resize', this.#join);
    void host.updateComplete.then(this.#join);
  }

  hostDisconnected(): void {
    if (isServer) return;
    all.delete(this);
    left.add(this);
    queueMicrotask(() => left.delete(this));
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#onShow);
    removeEventListener('resize', this.#join);
    removeSheet(this.host.shadowRoot!);
  }

  /** “Everything” means every checklist of the page. */
  clearAll(): void {
    for (const { own } of all) own.clear();
  }

  undoAll(): void {
    for (const { own } of all) own.undo();
  }

  readonly #onStorage = ({ key }: StorageEvent): void => this.notebook.hear(key);

  /** The page is there again as it was left. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.notebook.reopen();
    this.#join();
  };

  /** Only now the page may show which of them are copies: its styles have come, or its width has changed. */
  readonly #join = (): void => {
    const { notebook } = this;
    // To ask what is seen has the browser lay out the page: not where there is nothing to take over.
    if (!notebook.isEmpty || [...all].every((other) => other.notebook.isEmpty)) return;
    notebook.join();
  };
}
