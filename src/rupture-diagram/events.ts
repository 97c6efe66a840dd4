/** A person has chosen a circle (`id`), or closed the one that was open (`id` is empty). */
export class RuptureSelectEvent extends CustomEvent<{ id: string }> {
  constructor(id: string) {
    super('rupture-select', { bubbles: true, composed: true, detail: { id } });
  }
}
