import type { LitElement } from 'lit';
import { accepted } from '../contract/accepted.js';
import type { Kit } from '../repair-kit/kit-context.js';
import type { WidgetController } from '../widget/widget-controller.js';
import { renamed, tickEntry } from './entries.js';
import { RepairProgressEvent } from './events.js';
import type { Notebook } from './notebook.js';
import { partModels, type PartModel } from './parts.js';
import { peopleOf, type Person } from './people.js';
import { progressInWords, ticked } from './progress.js';
import { SharedTicks } from './shared-ticks.js';
import type { Situation } from './situation.js';

/** Which parts are shown, who goes through them, and what they have ticked. */
export class Course {
  parts: PartModel[] = [];
  /** Those that the reader is not asked to take. */
  folded: PartModel[] = [];
  people: Person[] = [];
  done: ReadonlySet<string> = new Set();
  /** The parts that only one of two has ticked. */
  half: ReadonlySet<string> = new Set();
  readonly #ticks = new SharedTicks();

  /** @param hear has a text read out that can be seen already */
  constructor(
    private readonly host: LitElement & { people?: string },
    private readonly notebook: Notebook,
    private readonly widget: WidgetController<'checklist'>,
    private readonly hear: (text: string) => void,
  ) {}

  /** Takes the parts that fit, and what others have ticked. */
  read(situation: Situation, without: ReadonlySet<string>, kit: Kit | undefined): void {
    const { notebook, widget, host } = this;
    const { words, builtIn, authored } = widget;
    Object.assign(this, partModels(words, builtIn, authored, without, situation));
    const wanted = accepted(host.localName, 'people', host.people, ['one', 'two'] as const, 'one');
    // A child is not asked to sit here, too.
    const isOne = wanted === 'one' || situation.relationship === 'child';
    notebook.rename(renamed(notebook.entries, this.all));
    this.people = peopleOf(isOne, words, notebook.entries);
    this.#count();
    for (const [part, isTicked] of this.#ticks.news(kit, this.done))
      this.people.forEach((_, person) =>
        notebook.write(tickEntry(person, part), isTicked ? '1' : ''),
      );
    this.#count();
  }

  /** Tells the kit what is ticked here. */
  tell(kit: Kit | undefined): void {
    const ids = this.all.map(({ id }) => id);
    this.#ticks.tell(kit, ids, this.done);
  }

  get all(): PartModel[] {
    return [...this.parts, ...this.folded];
  }

  get isOne(): boolean {
    return this.people.length === 1;
  }

  get progress(): string {
    return progressInWords(this.parts, this, this.widget.words, this.isOne);
  }

  #count(): void {
    Object.assign(this, ticked(this.all, this.notebook.entries, this.people));
  }

  /** Takes a tick in a box, which carries `data-part` and `data-entry`. */
  tick({ checked, dataset }: HTMLInputElement): void {
    this.notebook.write(dataset['entry']!, checked ? '1' : '');
    this.#count();
    this.hear(this.progress);
    this.host.dispatchEvent(
      new RepairProgressEvent(this.done.size, this.all.length, dataset['part']!, checked),
    );
  }
}
