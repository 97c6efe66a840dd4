/** A person has opened or closed the image description. */
export class RepairCardDescribeEvent extends CustomEvent<{ open: boolean }> {
  constructor(open: boolean) {
    super('repair-card-describe', { bubbles: true, composed: true, detail: { open } });
  }
}
