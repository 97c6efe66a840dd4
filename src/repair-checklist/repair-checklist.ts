import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { accepted, acceptedWords, headingLevel } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { kitContext, type Kit } from '../repair-kit/kit-context.js';
import { host } from '../theme/host.js';
import { THEMES, themes } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { checklist as english } from '../wording/en.js';
import { WordsController } from '../wording/words-controller.js';
import { partModels, type PartModel } from './parts.js';
import { progressInWords, toggled } from './progress.js';
import { styles } from './repair-checklist.styles.js';

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

/**
 * An opening sentence and the six parts of repair, to prepare alone or to go through together. It begins with a safety note.
 *
 * @element repair-checklist
 * @slot - The page's own words: a heading, paragraphs, a list of parts; or the readable fallback.
 * @slot title - Replaces the title.
 * @slot safety - Follows the safety note: the page's own helplines.
 * @slot opening - Replaces the opening sentence.
 * @slot after - Follows the checklist.
 * @fires {RepairProgressEvent} repair-progress - A person has ticked or unticked a part; `detail` is `{done, total, part}`, never a note.
 * @fires {RepairClearEvent} repair-clear - A person has cleared all ticks and notes.
 * @csspart title - The title.
 * @csspart safety - The safety note.
 * @csspart step - Each part of repair.
 * @csspart step-title - Each part's title, which opens it.
 * @csspart tick - Each part's check box with its label.
 * @csspart note - Each part's private note.
 * @csspart progress - What has been talked about, in words.
 * @csspart actions - The buttons at the end.
 */
export class RepairChecklist extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, themes, styles];

  /** What to leave out, space-separated: `notes`, `co-creation`. */
  @property() without?: string;

  /** The level of the title's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;

  /** A named theme: `paper`, `night` or `auto`. */
  @property({ reflect: true }) theme?: string;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  @consume({ context: kitContext, subscribe: true }) @state() private kit?: Kit;

  /** The ids of the parts that have been talked about. */
  @state() private ticked: ReadonlySet<string> = new Set();

  /** What a screen reader says after a person's action. */
  @state() private message = '';

  @query('ol') private list!: HTMLOListElement;

  readonly #words = new WordsController(this, 'checklist', english, () => this.kit?.wording);
  #parts: PartModel[] = [];
  #without: ReadonlySet<string> = new Set();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.kit = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('kit') && this.kit) {
      const before = changed.get('kit') as Kit | undefined;
      const isNews = before ? before.talkedAbout !== this.kit.talkedAbout : this.ticked.size === 0;
      if (isNews) this.ticked = this.kit.talkedAbout;
    }
    accepted(this.localName, 'theme', this.theme, THEMES, 'paper');
    this.#words.read();
    this.#without = acceptedWords(this.localName, 'without', this.without, [
      'notes',
      'co-creation',
    ]);
    this.#parts = partModels(this.#words.words, this.#words.authored, this.#without);
  }

  protected override render() {
    const { words, lang, dir, authored } = this.#words;
    const level = headingLevel(this.localName, this.headingLevel);
    return html`<div class="base" lang=${lang} dir=${dir}>
      <slot name="title">
        <div class="title" part="title" role="heading" aria-level=${level}>
          ${authored.title ?? words.title}
        </div>
      </slot>
      ${authored.paragraphs.map((text) => html`<p>${text}</p>`)}
      <div class="safety inset" part="safety">
        <p>${words.safety}</p>
        <slot name="safety"></slot>
      </div>
      <slot name="opening">
        <div class="opening">
          <p>${words.openingTitle}</p>
          <blockquote>${words.opening}</blockquote>
        </div>
      </slot>
      <p>${words.anyOrder}</p>
      <ol role="list">
        ${repeat(
          this.#parts,
          ({ id }) => id,
          (part) => this.#renderPart(part),
        )}
      </ol>
      <p class="progress" part="progress">
        ${progressInWords(this.#parts, this.ticked, words, lang)}
      </p>
      <div class="actions" part="actions">
        <button type="button" @click=${this.#onClear}>${words.clear}</button>
      </div>
      <p class="visually-hidden" role="status">${this.message}</p>
      <slot name="after"></slot>
      <slot hidden @slotchange=${this.#onAuthored}></slot>
    </div>`;
  }

  #renderPart({ id, title, text, questions, starters, wrong }: PartModel) {
    const { words } = this.#words;
    const list = (label: string, items: string[] | undefined, name: string) =>
      items?.length
        ? html`<p class="label">${label}</p>
            <ul class=${name}>
              ${items.map((item) => html`<li>${item}</li>`)}
            </ul>`
        : nothing;
    return html`<li class="step" part="step">
      <details>
        <summary part="step-title">${title}</summary>
        <div class="inside">
          ${text ? html`<p>${text}</p>` : nothing}
          ${id === 'co-creation' ? html`<p class="inset">${words.guard}</p>` : nothing}
          ${list(words.questionsLabel, questions, 'questions')}
          ${list(words.startersLabel, starters, 'starters')}
          ${wrong ? html`<p class="wrong">${words.wrongLabel} ${wrong}</p>` : nothing}
          ${
            this.#without.has('notes')
              ? nothing
              : html`<label class="label" for="note-${id}">${words.noteLabel}</label>
                  <textarea
                    id="note-${id}"
                    part="note"
                    rows="3"
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="hint-${id}"
                  ></textarea>
                  <p class="hint" id="hint-${id}">${words.noteHint}</p>`
          }
        </div>
      </details>
      <label class="tick" part="tick">
        <input
          type="checkbox"
          .checked=${this.ticked.has(id)}
          data-part=${id}
          @change=${this.#onTick}
        />
        <span>${words.tick}<span class="visually-hidden">: ${title}</span></span>
      </label>
    </li>`;
  }

  #tick(ticked: ReadonlySet<string>): void {
    this.ticked = ticked;
    this.kit?.update({ talkedAbout: ticked });
    const { words, lang } = this.#words;
    this.message = progressInWords(this.#parts, ticked, words, lang);
  }

  #onTick(event: Event): void {
    const { checked, dataset } = event.target as HTMLInputElement;
    const part = dataset['part']!;
    this.#tick(toggled(this.ticked, part, checked));
    const done = this.#parts.filter(({ id }) => this.ticked.has(id)).length;
    this.dispatchEvent(new RepairProgressEvent(done, this.#parts.length, part));
  }

  #onClear(): void {
    for (const note of this.list.querySelectorAll('textarea')) note.value = '';
    this.#tick(new Set());
    this.message = this.#words.words.cleared;
    this.dispatchEvent(new RepairClearEvent());
  }

  /** The page's own HTML came or changed (with a script in the head, it is parsed after the element). */
  #onAuthored(): void {
    this.requestUpdate();
  }
}
