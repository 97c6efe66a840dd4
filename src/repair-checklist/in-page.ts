/* A checklist among the others of a page and of other tabs. */
import { isServer, type LitElement, type ReactiveController } from 'lit';
import { seesPage } from '../server/sees-page.js';
import type { Notebook } from './notebook.js';
import { placeOf, type Place } from './place.js';
import { removeSheet } from './printing.js';

/** What “everything” means for one of them. */
interface Clearing {
  clear: () => void;
  undo: () => void;
}

const all = new Set<InPage>();

/** Opens a checklist's notebook once it is in the page, keeps it as other tabs leave it, and reaches all others. */
export class InPage implements ReactiveController {
  /** Tells it from others of the same id in the page. */
  #number = 0;

  constructor(
    private readonly host: LitElement,
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

  hostConnected(): void {
    if (isServer) return;
    const { host, notebook } = this;
    all.add(this);
    if (host.hasUpdated) notebook.reopen();
    else if (seesPage(host)) notebook.open();
    // The device's notes come after what the server said without them.
    else
      void host.updateComplete.then(() => {
        notebook.open();
        host.requestUpdate();
      });
    addEventListener('storage', this.#onStorage);
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    if (isServer) return;
    all.delete(this);
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#onShow);
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
  };
}
