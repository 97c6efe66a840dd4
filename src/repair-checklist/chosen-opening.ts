import { html, nothing, type LitElement } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { inSlot } from '../contract/page-html.js';
import { seesPage } from '../server/sees-page.js';
import type { ChecklistWording } from '../wording/wording.js';
import { textOf } from './entries.js';
import type { Notebook } from './notebook.js';
import { copy, renderOpening, send } from './opening.js';
import type { PartView } from './part.js';
import { openingModels, type OpeningModel } from './openings.js';
import type { Situation } from './situation.js';
import { fillIn } from './starter.js';

/** The opening that a visitor has chosen, their own words for it, and what they did with it. */
export class ChosenOpening {
  /** Which one they pressed, by its entry. */
  #entry: string | undefined;
  #before: string | undefined;
  /** Whether its field was emptied, to be written anew. */
  #isEmptied = false;
  #said = '';
  #words!: ChecklistWording;
  #models: readonly OpeningModel[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly notebook: Notebook,
    private readonly hear: (text: string) => void,
  ) {}

  /** Takes the openings that fit. */
  read(words: ChecklistWording, situation: Situation): void {
    this.#words = words;
    this.#models = openingModels(words, situation);
  }

  get model(): OpeningModel {
    return this.#models.find(({ entry }) => entry === this.#entry) ?? this.#models[0]!;
  }

  /** The words to say: the visitor's own, else ours. */
  get text(): string {
    const { entry, text } = this.model;
    return textOf(this.notebook.entries, entry) || text;
  }

  /** @param isAgain whether what was cleared before is still to be brought back */
  clear(isAgain: boolean): void {
    if (!isAgain) this.#before = this.#entry;
    this.#choose(undefined);
  }

  undo(): void {
    this.#choose(this.#before);
  }

  /** @param fits what it is made for @param stays how long what is written stays */
  render({ fits, stays }: Pick<PartView, 'fits' | 'stays'>) {
    const text = this.#isEmptied ? '' : this.text;
    const canSend = seesPage(this.host) && 'share' in navigator;
    return guard([...fits, stays, text, canSend, this.#entry, this.#said], () =>
      renderOpening({
        ...{ stays, text, canSend },
        words: this.#words,
        openings: this.#models,
        chosen: this.model,
        said: this.#said,
        onChoose: this.#onChoose,
        onWrite: this.#onWrite,
        onAction: this.#onAction,
      }),
    );
  }

  /** A button that says that one needs a break, where the page has not put an opening of its own. */
  renderBreak() {
    const one = this.#models.find(({ when }) => when === 'break');
    if (!one || (seesPage(this.host) && inSlot(this.host, 'opening').length > 0)) return nothing;
    return html`<button type="button" data-opening=${one.entry} @click=${this.#onBreak}>
      ${this.#words.upset?.action}
    </button>`;
  }

  get #field(): HTMLTextAreaElement {
    return this.host.shadowRoot!.querySelector<HTMLTextAreaElement>('.bubble textarea')!;
  }

  #choose(entry: string | undefined): void {
    this.#entry = entry;
    this.#isEmptied = false;
    this.#say('');
  }

  #say(text: string): void {
    this.#said = text;
    this.hear(text);
  }

  readonly #onChoose = ({ currentTarget }: Event): void =>
    this.#choose((currentTarget as HTMLElement).dataset['opening']);

  readonly #onBreak = (event: Event): void => {
    this.#onChoose(event);
    void this.host.updateComplete.then(() => fillIn(this.#field));
  };

  readonly #onWrite = ({ target }: Event): void => {
    const { value } = target as HTMLTextAreaElement;
    this.#isEmptied = !value;
    this.notebook.write(this.model.entry, value);
  };

  readonly #onAction = ({ currentTarget }: Event): void =>
    void this.#carry((currentTarget as HTMLElement).dataset['action'] === 'copy');

  async #carry(isCopy: boolean): Promise<void> {
    const { copied, notCopied, send: sending } = this.#words;
    if (isCopy) this.#say((await copy(this.text, this.#field)) ? copied : notCopied);
    else if (await send(this.text)) this.#say(sending!.sent);
  }
}
