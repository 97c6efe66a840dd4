import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { joined } from '../wording/joined.js';
import { inSlot } from '../contract/page-html.js';
import { seesPage } from '../server/sees-page.js';
import type { ChecklistWording } from '../wording/wording.js';
import { textOf } from './entries.js';
import type { Notebook } from './notebook.js';
import { tail } from './artwork.js';
import { renderButton } from './button.js';
import { renderHint } from './hint.js';
import { renderNote } from './private.js';
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

  /** What stands in its bubble. */
  get shown(): string {
    return this.#isEmptied ? '' : this.text;
  }

  /** Sentences to choose from; the chosen one in a bubble, where it can be changed; and what carries it away. */
  render({ kept, stays }: Pick<PartView, 'kept' | 'stays'>): TemplateResult {
    const words = this.#words;
    const { isLetter, entry, text } = this.model;
    const canSend = seesPage(this.host) && 'share' in navigator;
    return html`<div class="opening">
      <p class="label" aria-hidden="true">${words.openingTitle}</p>
      <div class="chips" role="group" aria-label=${words.openingTitle}>
        ${kept('openings', () =>
          this.#models.map(
            (one, index) =>
              html`<button
                class="chip"
                type="button"
                aria-pressed=${index === 0}
                data-opening=${one.entry}
              >
                ${one.label}
              </button>`,
          ),
        )}
      </div>
      <div class="bubble ${isLetter ? 'letter' : ''}">
        ${kept(`bubble ${entry}`, () => [
          html`<label class="visually-hidden" for=${entry}>${words.openingOwn}</label>`,
          renderNote(entry, 1, text),
          words.openingChange ? html`<p class="hint change">${words.openingChange}</p>` : nothing,
          isLetter ? nothing : tail,
        ])}
      </div>
      ${
        isLetter
          ? renderHint(joined(words.letter?.hint, stays))
          : [
              html`<div class="row">
                ${[
                  renderButton('copy', words.copy),
                  canSend && words.send ? renderButton('send', words.send.action) : nothing,
                ]}
                <p class="said">${this.#said}</p>
              </div>`,
              renderHint(words.doNotSend),
            ]
      }
    </div>`;
  }

  /** A button that says that one needs a break, where the page has not put an opening of its own. */
  renderBreak() {
    const one = this.#models.find(({ when }) => when === 'break');
    if (!one || (seesPage(this.host) && inSlot(this.host, 'opening').length > 0)) return nothing;
    return html`<button type="button" data-opening=${one.entry}>
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

  /** Hears a press on what carries `data-opening`: one of the sentences, or the break, which is to be filled in. */
  choose(entry: string, isBreak: boolean): void {
    this.#choose(entry);
    if (isBreak) void this.host.updateComplete.then(() => fillIn(this.#field));
  }

  write(text: string): void {
    this.#isEmptied = !text;
    this.notebook.write(this.model.entry, text);
  }

  /** Puts the words on the clipboard, or hands them to an application that the visitor chooses. */
  async carry(isCopy: boolean): Promise<void> {
    const { text } = this;
    const { copied, notCopied, send } = this.#words;
    try {
      await (isCopy ? navigator.clipboard.writeText(text) : navigator.share({ text }));
      this.#say(isCopy ? copied : send!.sent);
    } catch {
      if (!isCopy) return;
      // Where that is not allowed, they are marked for the visitor.
      this.#field.select();
      this.#say(notCopied);
    }
  }
}
