/** A device's storage that can be made to fail, and tells its other tabs of each change, as browsers do. */
export class Device {
  readonly items = new Map<string, string>();
  isFull = false;
  isForbidden = false;
  #tabs: ((key: string | null, value: string | null) => void)[] = [];

  /** The storage as one tab sees it. @param hear is told what other tabs change */
  tab(hear: (key: string | null, value: string | null) => void): () => Storage {
    this.#tabs.push(hear);
    const tell = (key: string, value: string | null) =>
      this.#tabs.filter((other) => other !== hear).forEach((other) => other(key, value));
    const storage = {
      getItem: (key: string) => this.items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        this.items.set(key, value);
        tell(key, value);
      },
      removeItem: (key: string) => {
        if (this.items.delete(key)) tell(key, null);
      },
    } as Storage;
    return () => {
      if (this.isForbidden) throw new DOMException('forbidden', 'SecurityError');
      return storage;
    };
  }
}
