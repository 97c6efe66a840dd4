import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { acceptedWords } from '../contract/accepted-words.js';
import { asText, type HeadingLevel } from '../contract/accepted.js';
import { manualSlots } from '../contract/own-slots.js';
import { version } from '../contract/version.js';
import { offerBeginning } from '../repair-kit/beginning.js';
import { common } from '../theme/contents.js';
import type { Theme } from '../theme/themes.js';
import { checklist as english } from '../wording/languages/en.js';
import type { Kind, Relationship, Side } from '../wording/wording.js';
import { chips } from '../widget/chips.styles.js';
import { Message } from '../widget/message.js';
import { OwnHtml } from '../widget/own-html.js';
import { hearClicks, ownTarget } from '../widget/own-target.js';
import { still } from '../widget/still.js';
import { renderTitle } from '../widget/title.js';
import { WidgetController } from '../widget/widget-controller.js';
import { renderActions } from './actions.js';
import { renderAside, renderEnd } from './aside.js';
import { Choices } from './choices.js';
import { ChosenOpening } from './chosen-opening.js';
import { Course } from './course.js';
import { Deeds } from './deeds.js';
import { RepairClearEvent } from './events.js';
import { fillFields } from './fields.js';
import { InPage } from './in-page.js';
import { Notebook } from './notebook.js';
import { openingStyles } from './opening.styles.js';
import { renderPart, type PartView } from './part.js';
import { partStyles } from './part.styles.js';
import type { PartModel } from './parts.js';
import { renderNames } from './people.js';
import { removeSheet } from './printing.js';
import { styles } from './repair-checklist.styles.js';
import { renderSafety } from './safety.js';
import { renderSentence } from './sentence.js';
import { helplines, sheetOf, type Sheet } from './sheet.js';
import { Starters } from './starter.js';

/**
 * An opening sentence and the six parts of repair, to prepare alone or to go through together. It begins with a safety note.
 *
 * @element repair-checklist
 * @attr {string} kit - Joins the widgets of this name, where no `<repair-kit>` can wrap them; read when it is connected.
 * @slot - The page's own words: a heading, paragraphs, a list of parts; or the readable fallback.
 * @slot title - Replaces the title.
 * @slot safety - Follows the safety note: the page's own helplines. Whom anyone can turn to stands below them.
 * @slot opening - Replaces the opening sentence.
 * @slot after - Follows the checklist.
 * @fires {RepairProgressEvent} repair-progress - A person has ticked or unticked a part; `detail` is `{done, total, part, ticked}`, never a note.
 * @fires {RepairClearEvent} repair-clear - A person has cleared all ticks and notes, here or in another checklist of the page; no `repair-progress` tells it.
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
  static override shadowRootOptions = manualSlots;
  static override styles = [...common, chips, openingStyles, partStyles, styles];

  /** `one` prepares alone; `two` have a tick, a note and a name each. */
  @property() people?: 'one' | 'two';

  /** What to leave out, space-separated: `notes`, `co-creation`, `saving`, `print`. */
  @property() without?: string;

  /** What happened: `conflict`, `trust`, `health`, `duties`, `blame` or `drift`. Set, it hides the choice. */
  @property() selected?: Kind | 'rupture' | '';

  /** How big a conflict is: `minor` or `major`; without it, of any size. */
  @property() intensity?: 'minor' | 'major';

  /** Who the two are: `any`, `partners`, `family`, `child`, `friends`, `work` or `therapy`. Set, it hides the choice. */
  @property() relationship?: Relationship;

  /** Who was hurt, as the reader sees it: `any`, `hurt`, `caused` or `both`. Set, it hides the choice. */
  @property() side?: Side;

  /** The level of the title's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?: HeadingLevel;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  @property() theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  readonly #widget = new WidgetController(this, 'checklist', english, new OwnHtml(this, english));
  readonly #heard: Message = new Message(this);
  readonly #notebook: Notebook = new Notebook(
    () => (this.#without.has('saving') ? undefined : this.#inPage.place),
    () => this.requestUpdate(),
    undefined,
    () => this.#inPage.copies,
  );
  readonly #choices = new Choices(this, () => this.#widget.kit);
  readonly #opening: ChosenOpening = new ChosenOpening(this, this.#notebook, this.#heard.say);
  readonly #inPage: InPage = new InPage(this, this.#notebook, {
    clear: () => this.#clear(),
    undo: () => this.#undo(),
  });
  readonly #deeds: Deeds = new Deeds(
    this,
    this.#notebook,
    this.#inPage,
    () => this.#widget.words,
    (isEmpty) => this.#sheet(isEmpty),
    this.#heard.say,
  );
  readonly #course: Course = new Course(this, this.#notebook, this.#widget, this.#heard.say);
  readonly #starters = new Starters();

  constructor() {
    super();
    offerBeginning(this);
    hearClicks(this, this.#onClick);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#widget.read(changed.size > 0);
    const { situation } = this.#choices;
    this.#course.read(situation, this.#without, this.#widget.kit);
    this.#opening.read(this.#widget.words, situation);
  }

  protected override updated(): void {
    this.#course.tell(this.#widget.kit);
    const { model, shown } = this.#opening;
    const { entries } = this.#notebook;
    fillFields(this.shadowRoot!, entries, this.#choices.situation, model.entry, shown);
  }

  protected override render() {
    const { words, lang, dir, theme } = this.#widget;
    const view = this.#view;
    const { parts, folded, isOne, progress } = this.#course;
    const fixed = asText([isOne, this.selected, this.intensity, this.relationship, this.side]);
    const list = (shown: PartModel[]) =>
      html`<ol role="list">
        ${shown.map((part) => renderPart(part, view))}
      </ol>`;
    const { upset, folded: aside } = words;
    return html`<div
      class="base ${theme}"
      lang=${lang}
      dir=${dir}
      @focusin=${this.#starters.onFocus}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      <div class="column">
        ${[
          renderTitle(this.#widget, words.title),
          this.#widget.before,
          still(words, 'safety', () => renderSafety(words)),
          still(words, `sentence ${fixed}`, () =>
            renderSentence(words, this, this.#choices.situation, isOne),
          ),
          isOne ? nothing : renderNames(words),
          upset ? renderAside(upset, this.#opening.renderBreak()) : nothing,
        ]}
        <slot name="opening">${this.#opening.render(view)}</slot>
        <p class="any">${words.anyOrder}</p>
        ${[
          list(parts),
          aside && folded.length > 0 ? renderAside(aside, list(folded)) : nothing,
          this.#widget.after,
        ]}
        <p class="progress" part="progress">${progress}</p>
        ${[
          still(words, 'end', () => renderEnd(words)),
          renderActions(words, this.#notebook, this.#without, this.#deeds.said),
        ]}
        <p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#heard.text}</p>
        <slot name="after"></slot>
        <slot hidden></slot>
      </div>
    </div>`;
  }

  get #without(): ReadonlySet<string> {
    const known = ['notes', 'co-creation', 'saving', 'print'];
    return acceptedWords(this.localName, 'without', this.without, known);
  }

  get #view(): PartView {
    const { words, authored } = this.#widget;
    const { entries, isKept } = this.#notebook;
    const { people, done, isOne } = this.#course;
    const stays = isKept ? 'device' : this.#without.has('saving') ? 'page' : 'unlessSaved';
    const of = authored.items.length > 0 ? authored : words;
    const fit = [isOne, ...this.#without, Object.values(this.#choices.situation)].join();
    return {
      kept: (name, make) => still(of, `${name} ${fit}`, make),
      ...{ words, entries, people, done },
      hasNotes: !this.#without.has('notes'),
      stays: words.stays?.[stays],
    };
  }

  /** @param isEmpty whether to leave out what was written */
  #sheet(isEmpty = false): Sheet {
    const { words, lang, dir, authored } = this.#widget;
    const { people, hasNotes, done, entries } = this.#view;
    const { model, text } = this.#opening;
    return sheetOf({
      ...{ words, lang, dir, people, hasNotes },
      title: authored.title ?? words.title,
      helplines: helplines(this),
      opening: isEmpty ? model : { ...model, text },
      parts: isEmpty ? this.#course.parts : this.#course.all,
      entries: isEmpty ? {} : entries,
      done: isEmpty ? new Set() : done,
    });
  }

  #clear(): void {
    const { isClearedAgain } = this.#notebook;
    this.#choices.clear(isClearedAgain);
    this.#opening.clear(isClearedAgain);
    removeSheet(this.shadowRoot!);
    this.#notebook.clear();
    this.dispatchEvent(new RepairClearEvent());
  }

  #undo(): void {
    if (!this.#notebook.canUndo) return;
    this.#choices.undo();
    this.#opening.undo();
    this.#notebook.undo();
  }

  readonly #onClick = (event: Event): void => {
    const button = ownTarget(event, 'button');
    const { action, opening } = button?.dataset ?? {};
    if (opening) this.#opening.choose(opening, !button!.hasAttribute('aria-pressed'));
    else if (action?.match(/copy|send/)) void this.#opening.carry(action === 'copy');
    else if (action) this.#deeds.act(button!);
    else if (button) this.#starters.start(button);
  };

  readonly #onChange = (event: Event): void => {
    const box = ownTarget(event, '[data-part]');
    const choice = ownTarget<HTMLSelectElement>(event, 'select');
    if (box) this.#course.tick(box);
    if (choice) this.#choices.choose(choice);
  };

  readonly #onInput = (event: Event): void => {
    const field = ownTarget(event, '[data-entry]:not([data-part])');
    const { entry } = field?.dataset ?? {};
    if (entry === this.#opening.model.entry) this.#opening.write(field!.value);
    else if (entry) this.#notebook.write(entry, field!.value);
  };
}
