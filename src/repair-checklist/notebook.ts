/* What a visitor ticks and writes: in memory, and on the device only after they asked for it. */
import { merge, parse, stored, textOf, withText, type Entries } from './entries.js';
import { aside, keysOf, type Place } from './place.js';

/** Why something is not kept: storage is full or not allowed, or what is in it cannot be read. */
export type Trouble = 'full' | 'forbidden' | 'unreadable';

/** How long what was cleared can be brought back: short, for someone may be looking over a shoulder. */
const UNDO_MILLISECONDS = 60_000;

interface Cleared {
  entries: Entries;
  isKept: boolean;
  place: Place | undefined;
  /** Until when it can be brought back, in milliseconds of the clock: a timer stands still while the page is frozen. */
  until: number;
}

export class Notebook {
  entries: Entries = {};
  isKept = false;
  trouble?: Trouble | undefined;

  /** What is on the device, as this page last knew it. */
  #base: Entries = {};
  /** Where it is kept: settled once something is, whatever the page's address or the element's id become after that. */
  #place: Place | undefined;
  #cleared: Cleared | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param place where to keep; none where nothing may be kept
   * @param changed is told of each change
   * @param storage may throw where storage is not allowed
   * @param copies those of the same checklist, where it stands in the page more than once
   */
  constructor(
    private readonly place: () => Place | undefined,
    private readonly changed: () => void,
    private readonly storage: () => Storage = () => localStorage,
    private readonly copies: () => readonly Notebook[] = () => [],
  ) {}

  get isEmpty(): boolean {
    return Object.keys(this.entries).length === 0;
  }

  get canUndo(): boolean {
    return this.#cleared !== undefined && Date.now() < this.#cleared.until;
  }

  /** Whether to clear would be to clear what is empty, while what was there can be brought back. */
  get isClearedAgain(): boolean {
    return this.isEmpty && this.canUndo;
  }

  get #where(): Place | undefined {
    return this.#place ?? this.place();
  }

  /** Reads what was kept on this device on an earlier visit. */
  open(): void {
    const place = this.#where;
    if (!place) return;
    const found = keysOf(place).find((key) => this.#read(key));
    // Nobody has asked for anything to be kept yet.
    this.trouble = undefined;
    if (!found) return;
    this.#place = place;
    const text = this.#read(found)!;
    if (found !== place.key && parse(text)) {
      this.#store(place.key, text);
      // Without room for a second copy it stays where it is.
      if (this.trouble) this.#place = { key: found, older: [] };
      else this.#remove(found);
    }
    this.#take(text);
  }

  /** The device's storage was changed by another tab; `key` is null where all of it went. */
  hear(key: string | null): void {
    if (this.#place && (key === null || key === this.#place.key)) this.reopen();
  }

  /** The page is seen again: what other tabs have changed or cleared meanwhile is so here, too. */
  reopen(): void {
    if (!this.canUndo) this.#forget();
    if (this.isKept && this.#place) {
      const text = this.#read(this.#place.key);
      if (text) this.#take(text);
      else if (!this.trouble) this.#empty();
    }
    this.changed();
  }

  write(name: string, text: string): void {
    const before = textOf(this.entries, name);
    // A copy that says something else there was used for itself.
    const same = this.copies().filter(({ entries }) => textOf(entries, name) === before);
    for (const one of [this, ...same]) {
      one.#forget();
      one.#write(withText(one.entries, name, text));
    }
  }

  /** Takes over what a copy holds, where nothing is here yet. */
  join(copies?: Notebook[]): void {
    const copy = this.isEmpty && (copies ?? this.copies()).find(({ isEmpty }) => !isEmpty);
    if (!copy) return;
    this.entries = copy.entries;
    this.isKept = copy.isKept;
    this.#base = copy.#base;
    this.#place = copy.#place;
    this.changed();
  }

  /** Takes over entries that go by other names now. */
  rename(entries: Entries): void {
    if (entries !== this.entries) this.#write(entries);
  }

  keep(): void {
    this.#keep(this.#where);
    if (this.isKept) for (const copy of this.copies()) if (!copy.isKept) copy.#keep(this.#place);
  }

  /** Empties everything at once, here and on the device; it can be brought back for a short while. */
  clear(): void {
    const { entries, isKept } = this;
    const place = this.#where;
    // Pressed twice, it keeps what the first press has cleared.
    if (!this.isClearedAgain) {
      this.#forget();
      this.#cleared = { entries, isKept, place, until: Date.now() + UNDO_MILLISECONDS };
      this.#timer = setTimeout(() => {
        this.#forget();
        this.changed();
      }, UNDO_MILLISECONDS);
    }
    this.#empty();
    this.trouble = undefined;
    for (const key of keysOf(place)) {
      this.#remove(key);
      this.#remove(aside(key));
    }
    // Where an earlier version wrote once saving had been turned off.
    if (parse(this.#read('undefined') ?? '')) this.#remove('undefined');
    // Where nothing was kept, nothing has gone wrong.
    if (!isKept) this.trouble = undefined;
    this.changed();
  }

  undo(): void {
    if (!this.canUndo) return;
    const { entries, isKept, place } = this.#cleared!;
    this.#forget();
    this.entries = entries;
    // The page may have turned saving off since.
    this.isKept = isKept && this.place() !== undefined;
    if (this.isKept) {
      this.#place = place;
      this.#save(true);
    }
    this.changed();
  }

  #keep(place: Place | undefined): void {
    this.#forget();
    this.trouble = undefined;
    this.#place = place;
    for (const key of keysOf(place)) this.#layAside(key);
    if (!place) this.trouble = 'forbidden';
    else if (!this.trouble) this.#save(true);
    this.isKept = !this.trouble;
    this.changed();
  }

  #empty(): void {
    this.entries = this.#base = {};
    this.isKept = false;
    this.#place = undefined;
  }

  /** Ends the time in which something cleared can be brought back. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#cleared = undefined;
  }

  #write(entries: Entries): void {
    this.entries = entries;
    if (this.isKept) this.#save();
    this.changed();
  }

  #take(text: string): void {
    const theirs = parse(text)?.entries;
    if (!theirs) {
      this.trouble = 'unreadable';
      return;
    }
    this.entries = merge(this.#base, this.entries, theirs);
    this.#base = theirs;
    this.isKept = true;
    this.trouble = undefined;
  }

  /** Writes to the device, with what other tabs have written since. @param isNew whether nothing need be there yet */
  #save(isNew = false): void {
    const { key } = this.#place!;
    const hadTrouble = this.trouble;
    this.trouble = undefined;
    const text = this.#read(key);
    const theirs = text ? parse(text) : undefined;
    if (theirs) this.entries = merge(this.#base, this.entries, theirs.entries);
    else if (!isNew && !hadTrouble && !this.trouble) {
      // Another tab has cleared it and this one has not been told yet, or has written what only it can read.
      if (text) this.trouble = 'unreadable';
      else this.entries = merge(this.#base, this.entries, {});
      this.#base = {};
      this.isKept = false;
      return;
    }
    if (theirs && !theirs.isWhole) this.#store(aside(key), text!);
    this.#store(key, stored(this.entries));
    if (!this.trouble) this.#base = this.entries;
  }

  /** What cannot be read may be a newer version's: it stays, beside. */
  #layAside(key: string): void {
    const text = this.#read(key);
    if (!text || parse(text)) return;
    this.#store(aside(key), text);
    if (!this.trouble) this.#remove(key);
  }

  #read(key: string): string | null {
    let text: string | null = null;
    this.#try('forbidden', (storage) => (text = storage.getItem(key)));
    return text;
  }

  #store(key: string, text: string): void {
    this.#try('full', (storage) => storage.setItem(key, text));
  }

  #remove(key: string): void {
    this.#try('forbidden', (storage) => storage.removeItem(key));
  }

  #try(trouble: Trouble, action: (storage: Storage) => void): void {
    let possible: Trouble = 'forbidden';
    try {
      const storage = this.storage();
      possible = trouble;
      action(storage);
    } catch {
      this.trouble = possible;
    }
  }
}
