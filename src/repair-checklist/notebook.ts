/*
 * What a visitor ticks and writes: in memory, and on the device only after they asked for it.
 * Entries are texts by name (`note.0.hurt`, `tick.1.own` …); an entry that is empty is not there.
 */

export type Entries = Readonly<Record<string, string>>;

/** Why something is not kept: storage is full or not allowed, or what is in it cannot be read. */
export type Trouble = 'full' | 'forbidden' | 'unreadable';

const VERSION = 1;
/** How long what was cleared can be brought back: short, for someone may be looking over a shoulder. */
const UNDO_MILLISECONDS = 60_000;

/**
 * Two people's changes since a common state. Of an entry that both have changed, both texts stay;
 * a text is not lost to a deletion elsewhere.
 */
export function merge(base: Entries, mine: Entries, theirs: Entries): Entries {
  const merged: Record<string, string> = {};
  for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, own, other] = [base, mine, theirs].map((from) => from[name] ?? '') as [
      string,
      string,
      string,
    ];
    let text = own === before ? other : own;
    if (own !== before && other !== before) {
      if (other.includes(own)) text = other;
      else if (!own.includes(other)) text = `${other}\n${own}`;
    }
    if (text) merged[name] = text;
  }
  return merged;
}

function parse(text: string): Entries | undefined {
  try {
    const { version, entries } = JSON.parse(text) as { version: unknown; entries: Entries };
    const isReadable =
      version === VERSION && Object.values(entries).every((entry) => typeof entry === 'string');
    return isReadable ? entries : undefined;
  } catch {
    return undefined;
  }
}

export class Notebook {
  entries: Entries = {};
  isKept = false;
  trouble?: Trouble | undefined;

  /** What is on the device, as this page last knew it. */
  #base: Entries = {};
  #cleared?: { entries: Entries; isKept: boolean } | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param key the storage's key; none where nothing may be kept
   * @param changed is told of each change
   * @param storage may throw where storage is not allowed
   */
  constructor(
    private readonly key: () => string | undefined,
    private readonly changed: () => void,
    private readonly storage: () => Storage = () => localStorage,
  ) {}

  get canUndo(): boolean {
    return this.#cleared !== undefined;
  }

  /** Reads what was kept on this device on an earlier visit. */
  open(): void {
    const text = this.#stored();
    // Nobody has asked for anything to be kept yet.
    this.trouble = undefined;
    if (text) this.#take(text);
  }

  /** The device's entry was changed by another tab; `text` is null where it was cleared there. */
  hear(text: string | null): void {
    if (!this.isKept) return;
    if (text) this.#take(text);
    else {
      this.entries = this.#base = {};
      this.isKept = false;
    }
    this.changed();
  }

  write(name: string, text: string): void {
    this.#forget();
    const entries = { ...this.entries, [name]: text };
    if (!text) delete entries[name];
    this.entries = entries;
    if (this.isKept) this.#save();
    this.changed();
  }

  keep(): void {
    this.#forget();
    this.trouble = undefined;
    const text = this.#stored();
    // What cannot be read may be a newer version's: it stays, beside.
    if (text && !parse(text)) this.#store(`${this.key()}/unreadable`, text);
    if (!this.trouble) this.#save(true);
    this.isKept = !this.trouble;
    this.changed();
  }

  /** Empties everything at once, here and on the device; it can be brought back for a short while. */
  clear(): void {
    this.#forget();
    const { entries, isKept } = this;
    this.#cleared = { entries, isKept };
    this.#timer = setTimeout(() => {
      this.#forget();
      this.changed();
    }, UNDO_MILLISECONDS);
    this.entries = this.#base = {};
    this.isKept = false;
    this.trouble = undefined;
    const key = this.key();
    this.#try('forbidden', (storage) => {
      if (!key) return;
      storage.removeItem(key);
      storage.removeItem(`${key}/unreadable`);
    });
    // Where nothing was kept, nothing has gone wrong.
    if (!isKept) this.trouble = undefined;
    this.changed();
  }

  undo(): void {
    if (!this.#cleared) return;
    ({ entries: this.entries, isKept: this.isKept } = this.#cleared);
    this.#forget();
    if (this.isKept) this.#save(true);
    this.changed();
  }

  /** Ends the time in which something cleared can be brought back. */
  #forget(): void {
    clearTimeout(this.#timer);
    this.#cleared = undefined;
  }

  #take(text: string): void {
    const theirs = parse(text);
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
    const hadTrouble = this.trouble;
    this.trouble = undefined;
    const text = this.#stored();
    const theirs = text ? parse(text) : undefined;
    if (theirs) this.entries = merge(this.#base, this.entries, theirs);
    else if (!isNew && !hadTrouble && !this.trouble) {
      // Another tab has cleared it and this one has not been told yet, or has written what only it can read.
      if (text) this.trouble = 'unreadable';
      else this.entries = merge(this.#base, this.entries, {});
      this.#base = {};
      this.isKept = false;
      return;
    }
    this.#store(this.key()!, JSON.stringify({ version: VERSION, entries: this.entries }));
    if (!this.trouble) this.#base = this.entries;
  }

  #stored(): string | null {
    const key = this.key();
    let text: string | null = null;
    this.#try('forbidden', (storage) => (text = key ? storage.getItem(key) : null));
    return text;
  }

  #store(key: string, text: string): void {
    this.#try('full', (storage) => storage.setItem(key, text));
  }

  #try(trouble: Trouble, action: (storage: Storage) => void): void {
    let storage: Storage;
    try {
      storage = this.storage();
    } catch {
      this.trouble = 'forbidden';
      return;
    }
    try {
      action(storage);
    } catch {
      this.trouble = trouble;
    }
  }
}
