/** A person has ticked or unticked a part: how many are talked about, of how many, and which one it was. */
export class RepairProgressEvent extends CustomEvent<{
  done: number;
  total: number;
  part: string;
}> {
  constructor(done: number, total: number, part: string) {
    super('repair-progress', { bubbles: true, composed: true, detail: { done, total, part } });
  }
}

/** A person has cleared all ticks and notes. */
export class RepairClearEvent extends Event {
  constructor() {
    super('repair-clear', { bubbles: true, composed: true });
  }
}
