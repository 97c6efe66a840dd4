/** A person has ticked or unticked a part: how many are talked about, of how many, which one it was, and whether it was ticked. */
export class RepairProgressEvent extends CustomEvent<{
  done: number;
  total: number;
  part: string;
  ticked: boolean;
}> {
  constructor(done: number, total: number, part: string, ticked: boolean) {
    super('repair-progress', {
      bubbles: true,
      composed: true,
      detail: { done, total, part, ticked },
    });
  }
}

/** A person has cleared all ticks and notes. */
export class RepairClearEvent extends Event {
  constructor() {
    super('repair-clear', { bubbles: true, composed: true });
  }
}
