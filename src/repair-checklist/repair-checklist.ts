import { html, isServer, LitElement, nothing } from 'lit';
import { acceptedWords } from '../contract/accepted-words.js';
import { accepted, type HeadingLevel } from '../contract/accepted.js';
import { seesPage } from '../server/sees-page.js';
import { version } from '../contract/version.js';
import { offerBeginning } from '../repair-kit/beginning.js';
import type { KitState } from '../repair-kit/kit-context.js';
import { host } from '../theme/host.js';
import { themes, type Theme } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { checklist as english } from '../wording/languages/en.js';
import type { Kind, Relationship } from '../wording/wording.js';
import { renderTitle } from '../widget/title.js';
import { WidgetController } from '../widget/widget-controller.js';
import { renderActions, type Action } from './actions.js';
import { nameEntry, OPENING, renamed, textOf, tickEntry } from './entries.js';
import { RepairClearEvent, RepairProgressEvent } from './events.js';
import { Notebook } from './notebook.js';
import { copy, renderOpening } from './opening.js';
import { renderNames, renderPart, type PartView } from './part.js';
import { partModels, type PartModel } from './parts.js';
import { placeOf } from './place.js';
import { emptyFields } from './private.js';
import { print, removeSheet } from './printing.js';
import { partsDone, progressInWords } from './progress.js';
import { styles } from './repair-checklist.styles.js';
import { SharedTicks } from './shared-ticks.js';
import { helplines, isSafetyEmpty, plainText, saveText, sheetParts, type Sheet } from './sheet.js';
import { kindOf, renderSituation, situation, type Chosen } from './situation.js';

/** Those in the page: “everything” means every one of them. */
const inPage = new Set<RepairChecklist>();

/**
 * An opening sentence and the six parts of repair, to prepare alone or to go through together. It begins with a safety note.
 *
 * @element repair-checklist
 * @attr {string} kit - Joins the widgets of this name, where no `<repair-kit>` can wrap them; read when it is connected.
 * @slot - The page's own words: a heading, paragraphs, a list of parts; or the readable fallback.
 * @slot title - Replaces the title.
 * @slot safety - Follows the safety note: the page's own helplines. Without them it says whom anyone can turn to.
 * @slot opening - Replaces the opening sentence.
 * @slot after - Follows the checklist.
 * @fires {RepairProgressEvent} repair-progress - A person has ticked or unticked a part; `detail` is `{done, total, part}`, never a note.
 * @fires {RepairClearEvent} repair-clear - A person has cleared all ticks and notes, here or in another checklist of the page.
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
  static override properties = {
    people: {},
    without: {},
    selected: {},
    intensity: {},
    relationship: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    wording: {},
    chosen: { attribute: false },
    opening: { attribute: false },
    message: { attribute: false },
  };
  static override styles = [tokens, host, themes, styles];

  /** `one` prepares alone; `two` have a tick, a note and a name each. */
  declare people?: 'one' | 'two';

  /** What to leave out, space-separated: `notes`, `co-creation`, `saving`, `print`. */
  declare without?: string;

  /** What happened: `conflict`, `trust`, `health`, `duties`, `blame` or `drift`. Set, it hides the choice. */
  declare selected?: Kind | 'rupture' | '';

  /** How big a conflict is: `minor` or `major`. */
  declare intensity?: 'minor' | 'major';

  /** Who the two are: `any`, `partners`, `family`, `child`, `friends`, `work` or `therapy`. Set, it hides the choice. */
  declare relationship?: Relationship;

  /** The level of the title's heading, 1 to 6. */
  declare headingLevel?: HeadingLevel;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  declare theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  declare wording?: string;

  /** What the visitor chose here, where neither the page nor a kit says. */
  declare private chosen: Chosen;

  /** Which of the openings is shown. */
  declare private opening: number;

  /** What a screen reader says after a person's action. */
  declare private message: string;

  readonly #widget = new WidgetController(this, 'checklist', english);
  readonly #notebook = new Notebook(
    () => (this.#without.has('saving') ? undefined : this.#place),
    () => this.requestUpdate(),
  );
  readonly #ticks = new SharedTicks();
  /** Tells it from others of the same id in the page. */
  #number = 0;
  /** What was chosen before all was cleared. */
  #before: { chosen: Chosen; opening: number; shared: Partial<KitState> } | undefined;
  #without: ReadonlySet<string> = new Set();
  #parts: PartModel[] = [];

  constructor() {
    super();
    this.chosen = {};
    this.opening = 0;
    this.message = '';
    offerBeginning(this, () => this.#begin());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    inPage.add(this);
    this.#readWithout();
    if (this.hasUpdated) this.#notebook.reopen();
    else if (seesPage(this)) this.#notebook.open();
    // The device's notes come after what the server said without them.
    else
      void this.updateComplete.then(() => {
        this.#notebook.open();
        this.requestUpdate();
      });
    addEventListener('storage', this.#onStorage);
    addEventListener('pageshow', this.#onShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (isServer) return;
    inPage.delete(this);
    removeEventListener('storage', this.#onStorage);
    removeEventListener('pageshow', this.#onShow);
    removeSheet(this.shadowRoot!);
  }

  /** Another widget of the kit leads here: to the title, or to the whole where the page has one of its own. */
  #begin(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('[part=title]');
    const isShown = Boolean(title?.getClientRects().length);
    const start = isShown ? title : this.renderRoot.querySelector<HTMLElement>('.base');
    if (!start) return;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    start.scrollIntoView({ block: 'start' });
  }

  protected override willUpdate(): void {
    this.#widget.read();
    this.#readWithout();
    const { words, authored } = this.#widget;
    this.#parts = partModels(words, authored, this.#without, this.#situation);
    this.#notebook.rename(renamed(this.#notebook.entries, this.#parts));
    for (const [part, isTicked] of this.#ticks.news(this.#widget.kit, this.#done))
      this.#people.forEach((_, person) =>
        this.#notebook.write(tickEntry(person, part), isTicked ? '1' : ''),
      );
  }

  protected override updated(): void {
    const ids = this.#parts.map(({ id }) => id);
    this.#ticks.tell(this.#widget.kit, ids, this.#done);
  }

  protected override render() {
    const { words, lang, dir, authored, theme } = this.#widget;
    const view = this.#view;
    return html`<div class="base ${theme}" lang=${lang} dir=${dir}>
      ${renderTitle(this.#widget, authored.title ?? words.title)}
      ${authored.paragraphs.map((text) => html`<p lang=${authored.lang ?? nothing}>${text}</p>`)}
      <div class="safety inset" part="safety">
        <p>${words.safety}</p>
        ${isSafetyEmpty(this) ? html`<p>${words.help}</p>` : nothing}
        <slot name="safety" @slotchange=${this.#widget.onAuthored}><p>${words.help}</p></slot>
      </div>
      <slot name="opening">
        ${renderOpening({
          words,
          chosen: this.opening,
          own: this.#ownOpening,
          onChoose: this.#onOpening,
          onWrite: this.#onWrite,
          onCopy: this.#onCopy,
        })}
      </slot>
      ${renderSituation(words, this, this.#situation, this.#onSituation)}
      ${view.people.length > 1 ? renderNames(words, view) : nothing}
      <p>${words.anyOrder}</p>
      <ol role="list">
        ${this.#parts.map((part) => renderPart(part, view))}
      </ol>
      <p class="progress" part="progress">${this.#progress}</p>
      <details class="more">
        <summary>${words.stopped.title}</summary>
        <p class="inset">${words.stopped.text}</p>
      </details>
      ${renderActions(words, this.#notebook, this.#without, this.#onAction)}
      <p class="visually-hidden" role="status">${this.message}</p>
      <slot name="after"></slot>
      <slot hidden @slotchange=${this.#widget.onAuthored}></slot>
    </div>`;
  }

  get #place() {
    const numbers = [...inPage]
      .filter((other) => other !== this && other.id === this.id)
      .map((other) => other.#number);
    while (this.#number === 0 || numbers.includes(this.#number)) this.#number += 1;
    return placeOf(this.id, this.#number);
  }

  get #situation() {
    return situation(this.localName, this, this.chosen, this.#widget.kit);
  }

  get #people(): PartView['people'] {
    const people = accepted(this.localName, 'people', this.people, ['one', 'two'] as const, 'one');
    if (people === 'one') return [{ name: '', standIn: '' }];
    const { entries } = this.#notebook;
    return Object.values(this.#widget.words.people).map((standIn, person) => ({
      name: textOf(entries, nameEntry(person)),
      standIn,
    }));
  }

  get #view(): PartView {
    return {
      words: this.#widget.words,
      entries: this.#notebook.entries,
      people: this.#people,
      hasNotes: !this.#without.has('notes'),
      onWrite: this.#onWrite,
      onTick: this.#onTick,
    };
  }

  get #done(): ReadonlySet<string> {
    return partsDone(this.#parts, this.#notebook.entries, this.#people);
  }

  get #progress(): string {
    const { words, lang } = this.#widget;
    return progressInWords(this.#parts, this.#done, words, lang);
  }

  get #ownOpening(): string {
    return textOf(this.#notebook.entries, OPENING);
  }

  /** The opening to say: the visitor's own, or the one that is shown. */
  get #openingText(): string {
    return this.#ownOpening || (this.#widget.words.openings[this.opening]?.text ?? '');
  }

  get #sheet(): Sheet {
    const { words, lang, dir, authored } = this.#widget;
    const lines = helplines(this);
    return {
      title: authored.title ?? words.title,
      lang,
      dir,
      before: [
        words.safety,
        ...(lines.length > 0 ? lines : [words.help]),
        this.#openingText,
        words.doNotSend,
        words.noForgiveness,
      ],
      parts: sheetParts(this.#parts, this.#done, this.#view),
    };
  }

  #readWithout(): void {
    this.#without = acceptedWords(this.localName, 'without', this.without, [
      'notes',
      'co-creation',
      'saving',
      'print',
    ]);
  }

  #clear(): void {
    const { chosen, opening } = this;
    const { kit } = this.#widget;
    const shared = { relationship: kit?.relationship, selected: kit?.selected };
    this.#before = { chosen, opening, shared };
    this.chosen = {};
    this.opening = 0;
    kit?.update({ relationship: undefined, selected: undefined });
    removeSheet(this.shadowRoot!);
    this.#notebook.clear();
    emptyFields(this.shadowRoot!);
    this.dispatchEvent(new RepairClearEvent());
  }

  #undo(): void {
    if (!this.#notebook.canUndo || !this.#before) return;
    const { chosen, opening, shared } = this.#before;
    this.chosen = chosen;
    this.opening = opening;
    this.#widget.kit?.update(shared);
    this.#notebook.undo();
  }

  readonly #onStorage = ({ key }: StorageEvent): void => this.#notebook.hear(key);

  /** The page is there again as it was left. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#notebook.reopen();
  };

  readonly #onWrite = ({ target }: Event): void => {
    const { dataset, value } = target as HTMLTextAreaElement;
    this.#notebook.write(dataset['entry']!, value);
  };

  readonly #onOpening = ({ target }: Event): void => {
    this.opening = (target as HTMLSelectElement).selectedIndex;
  };

  readonly #onCopy = ({ target }: Event): void => {
    const { copied, notCopied } = this.#widget.words;
    const opening = (target as Element).closest('.opening')!;
    const shown = opening.querySelector(this.#ownOpening ? 'textarea' : 'blockquote')!;
    void copy(this.#openingText, shown).then((isCopied) => {
      this.message = isCopied ? copied : notCopied;
    });
  };

  readonly #onTick = ({ target }: Event): void => {
    const { checked, dataset } = target as HTMLInputElement;
    this.#notebook.write(dataset['entry']!, checked ? '1' : '');
    this.message = this.#progress;
    this.dispatchEvent(
      new RepairProgressEvent(this.#done.size, this.#parts.length, dataset['part']!),
    );
  };

  readonly #onSituation = ({ target }: Event): void => {
    const { value, dataset } = target as HTMLSelectElement;
    const choice = dataset['choice'] as keyof Chosen;
    this.chosen = { ...this.chosen, [choice]: value || undefined };
    this.#widget.kit?.update(
      choice === 'relationship'
        ? { relationship: value as Relationship }
        : { selected: kindOf(this.chosen.happening) },
    );
  };

  readonly #onAction = ({ target }: Event): void => {
    const { words } = this.#widget;
    const notebook = this.#notebook;
    const doings: Record<Action, () => string | void> = {
      keep: () => {
        notebook.keep();
        return words.keep[notebook.trouble ?? 'kept'];
      },
      print: () =>
        print(this.shadowRoot!, this.#sheet, () => {
          this.message = words.cannotPrint;
        }),
      save: () => saveText('notes.txt', plainText(this.#sheet)),
      clear: () => {
        for (const checklist of inPage) checklist.#clear();
        return notebook.trouble ? words.notCleared : words.cleared;
      },
      undo: () => {
        for (const checklist of inPage) checklist.#undo();
        return words.restored;
      },
    };
    const action = (target as HTMLElement).dataset['action'] as Action;
    this.message = '';
    this.message = doings[action]() ?? this.message;
    // “Keep” and “Bring back” are gone once they are done; the focus would fall out of the page with them.
    void this.updateComplete.then(() => {
      const actions = this.shadowRoot!.querySelector<HTMLElement>('.actions')!;
      if (actions.contains(target as Node)) return;
      actions.tabIndex = -1;
      actions.focus();
    });
  };
}
