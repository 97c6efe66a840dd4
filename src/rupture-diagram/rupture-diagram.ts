import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accepted, type HeadingLevel } from '../contract/accepted.js';
import { manualSlots } from '../contract/own-slots.js';
import { version } from '../contract/version.js';
import { common } from '../theme/contents.js';
import type { Theme } from '../theme/themes.js';
import { diagram as english } from '../wording/languages/en.js';
import { RELATIONSHIPS, type Relationship } from '../wording/wording.js';
import { chips } from '../widget/chips.styles.js';
import { hearClicks, ownTarget } from '../widget/own-target.js';
import { still } from '../widget/still.js';
import { OwnHtml } from '../widget/own-html.js';
import { renderTitle } from '../widget/title.js';
import { WidgetController } from '../widget/widget-controller.js';
import { RuptureSelectEvent } from './events.js';
import { description, diagramModel, type DiagramModel, type KindModel } from './kinds.js';
import { renderList, type List } from './list.js';
import { renderNormal } from './normal.js';
import { styles } from './rupture-diagram.styles.js';
import { bringIntoView, holdStill } from './staying.js';

/**
 * Nested circles that show what rupture is: conflict is one kind of it, not the only one. Choosing a circle tells more.
 *
 * @element rupture-diagram
 * @attr {string} kit - Joins the widgets of this name, where no `<repair-kit>` can wrap them; read when it is connected.
 * @slot - The page's own words: a heading, a paragraph, a nested list; or the readable fallback.
 * @slot title - Replaces the title.
 * @slot caption - Replaces the caption.
 * @slot after - Follows the diagram.
 * @fires {RuptureSelectEvent} rupture-select - A person has chosen or closed a circle; `detail.id` is its kind, or empty.
 * @csspart title - The title.
 * @csspart figure - The picture with its labels.
 * @csspart circle - Each drawn circle.
 * @csspart circle-label - Each circle's name, a button that opens and closes its row.
 * @csspart list - The nested list that says what lies in what, with the picture in it.
 * @csspart detail - What is told of the chosen circle, under its row; before one is chosen, the invitation to it.
 */
export class RuptureDiagram extends LitElement {
  static readonly version = version;
  static override shadowRootOptions = manualSlots;
  static override styles = [...common, chips, styles];

  /** Whose examples are shown: `any`, `partners`, `family`, `child`, `friends`, `work` or `therapy`. Set, it hides the choice. */
  @property() relationship?: Relationship;

  /** The id of the chosen circle: `rupture`, a kind such as `trust`, or an authored one; empty for none. */
  @property()
  get selected(): string | undefined {
    return this.#page ?? this.#widget.kit?.selected ?? this.ownSelected;
  }
  set selected(id: string | undefined) {
    this.#page = id;
  }

  /** `off` makes it a picture with its text: nothing to choose. */
  @property() interactive?: 'on' | 'off';

  /** The level of the title's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?: HeadingLevel;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  @property() theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  /** What a person has chosen here while no kit held it. */
  @state() private ownSelected?: string | undefined;

  @state() private ownRelationship?: Relationship;

  /** The circle that the pointer or the focus is on, in the picture or in its row. */
  @state() private pointed?: string | undefined;

  readonly #widget = new WidgetController(this, 'diagram', english, new OwnHtml(this, english));
  #model!: DiagramModel;
  /** The circle that the page chooses, until a person chooses another here. */
  #page?: string | undefined;
  /** What is to happen once what a person has chosen is shown, which a kit may do a moment later. */
  #onceShown?: { id: string; act: () => void } | undefined;

  constructor() {
    super();
    hearClicks(this, this.#onClick);
  }

  protected override willUpdate(): void {
    this.#widget.read();
    this.#model = diagramModel(this.#widget.words, this.#widget.authored, this.localName);
  }

  protected override updated(): void {
    if (!this.#onceShown || this.#onceShown.id !== (this.#chosen?.id ?? '')) return;
    void this.updateComplete.then(this.#onceShown.act);
    this.#onceShown = undefined;
  }

  protected override render() {
    const { words, lang, dir, authored, theme, level } = this.#widget;
    const isOwn = authored.items.length > 0 || authored.before.length > 0;
    return html`<div
      class="base ${theme}"
      lang=${lang}
      dir=${dir}
      @keydown=${this.#onKeydown}
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#onPoint}
      @focusin=${this.#onPoint}
      @focusout=${this.#onPoint}
    >
      ${[
        renderTitle(this.#widget, words.title),
        words.lead && !isOwn ? html`<p class="short">${words.lead}</p>` : nothing,
        renderList(this.#list),
        this.#widget.after,
      ]}
      <p class="inset">${words.safety}</p>
      ${still(this.#model.of, `normal ${level}`, () =>
        renderNormal(words, level, description(this.#model, words)),
      )}
      <slot name="after"></slot>
      <slot hidden></slot>
    </div>`;
  }

  get #caption() {
    const { before, words } = this.#widget;
    return html`<slot name="caption"
      >${before ?? html`<p class="caption">${words.caption}</p>`}</slot
    >`;
  }

  get #list(): List {
    const { kit } = this.#widget;
    return {
      model: this.#model,
      words: this.#widget.words,
      dir: this.#widget.dir,
      marked: { chosen: this.#chosen?.id, pointed: this.pointed },
      isInteractive: this.#isInteractive,
      caption: this.#caption,
      relationship: this.#relationship,
      isAsked:
        this.relationship === undefined &&
        (kit?.relationship === undefined || this.ownRelationship !== undefined),
      hasBeginning: Boolean(kit?.begin),
    };
  }

  get #isInteractive(): boolean {
    return accepted(this.localName, 'interactive', this.interactive, ['on', 'off'], 'on') === 'on';
  }

  get #relationship(): Relationship {
    const { kit } = this.#widget;
    // What a kit no longer says has been cleared for all its widgets.
    const wanted = this.relationship ?? (kit ? kit.relationship : this.ownRelationship);
    return accepted(this.localName, 'relationship', wanted, RELATIONSHIPS, 'any');
  }

  get #kinds(): KindModel[] {
    const { rupture, conflict, others } = this.#model;
    return [rupture, conflict, ...others].filter((kind) => kind !== undefined);
  }

  get #chosen(): KindModel | undefined {
    const ids = ['', ...this.#kinds.map(({ id }) => id)];
    const id = accepted(this.localName, 'selected', this.selected, ids, '');
    return this.#kinds.find((kind) => kind.id === id);
  }

  #choose(id: string, act?: () => void): void {
    const next = id === this.#chosen?.id ? '' : id;
    const { kit } = this.#widget;
    this.#onceShown = act && { id: next, act };
    this.selected = undefined;
    this.ownSelected = kit ? undefined : next;
    kit?.update({ selected: next });
    this.dispatchEvent(new RuptureSelectEvent(next));
  }

  #buttonOf(id: string) {
    return this.renderRoot.querySelector<HTMLElement>(`button[data-id="${CSS.escape(id)}"]`);
  }

  readonly #onClick = (event: Event): void => {
    const target = ownTarget(event, '[data-id],[data-relationship],.begin');
    const { id, relationship } = target?.dataset ?? {};
    if (id) this.#press(target!, id);
    else if (relationship) this.#relate(relationship as Relationship);
    else if (target) this.#widget.kit?.begin?.();
  };

  /** What was pressed stays where it is; a circle's row, which may be anywhere, comes into view and takes the focus. */
  #press(target: HTMLElement, id: string): void {
    if (!this.#isInteractive) return;
    const stay = holdStill(target);
    this.#choose(id, () => {
      stay();
      const button = this.#buttonOf(id);
      if (!button || button === target) return;
      button.focus({ preventScroll: true });
      if (id === this.#chosen?.id) bringIntoView(button);
    });
  }

  readonly #onPoint = (event: Event): void => {
    const isGone = /leave|out/.test(event.type) || !this.#isInteractive;
    const at = isGone ? null : ownTarget(event, '[data-id]');
    this.pointed = at?.dataset['id'];
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const id = this.#chosen?.id;
    if (event.key !== 'Escape' || !id) return;
    this.#choose(id);
    // What had the focus may be gone with what was told.
    this.#buttonOf(id)?.focus();
  };

  #relate(name: Relationship): void {
    // Pressed again, it is no longer chosen.
    const isChosen = name === this.#relationship;
    this.ownRelationship = isChosen ? 'any' : name;
    this.#widget.kit?.update({ relationship: isChosen ? undefined : name });
  }
}
