import type { ReactiveElement } from 'lit';
import type { Kit, KitState } from '../repair-kit/kit-context.js';
import type { Relationship } from '../wording/wording.js';
import { kindOf, situation, type Chosen, type Fixed, type Situation } from './situation.js';

/** What the visitor says of the situation, here or in another widget of the kit. */
export class Choices {
  #chosen: Chosen = {};
  /** What was chosen before all was cleared. */
  #before: { chosen: Chosen; shared: Partial<KitState> } | undefined;

  constructor(
    private readonly host: ReactiveElement & Fixed,
    private readonly kit: () => Kit | undefined,
  ) {}

  get situation(): Situation {
    return situation(this.host.localName, this.host, this.#chosen, this.kit());
  }

  /** @param isAgain whether what was cleared before is still to be brought back */
  clear(isAgain: boolean): void {
    const { relationship, selected } = this.kit() ?? {};
    if (!isAgain) this.#before = { chosen: this.#chosen, shared: { relationship, selected } };
    this.#chosen = {};
    this.kit()?.update({ relationship: undefined, selected: undefined });
  }

  undo(): void {
    if (!this.#before) return;
    this.#chosen = this.#before.chosen;
    this.kit()?.update(this.#before.shared);
  }

  /** Takes a choice, which carries `data-choice`. */
  choose({ value, dataset }: HTMLSelectElement): void {
    const name = dataset['choice'] as keyof Chosen;
    this.#chosen = { ...this.#chosen, [name]: value || undefined };
    if (name === 'relationship') this.kit()?.update({ relationship: value as Relationship });
    if (name === 'happening') this.kit()?.update({ selected: kindOf(this.#chosen.happening) });
    this.host.requestUpdate();
  }
}
