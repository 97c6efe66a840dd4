import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { accepted, headingLevel, type HeadingLevel } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { followKit, type Kit } from '../repair-kit/kit-context.js';
import { host } from '../theme/host.js';
import { themeOf, themes, type Theme } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { diagram as english } from '../wording/en.js';
import { RELATIONSHIPS, type Relationship } from '../wording/wording.js';
import { WordsController } from '../wording/words-controller.js';
import { renderDetail, renderNormal } from './detail.js';
import { leaderLines, placeLabels, renderFigure } from './figure.js';
import { description, diagramModel, type DiagramModel, type KindModel } from './kinds.js';
import { styles } from './rupture-diagram.styles.js';

/** The id of the circle that an event of its shape or its label is about. */
const circleOf = ({ target }: Event) =>
  (target as Element).closest<HTMLElement>('[data-id]')?.dataset['id'];

/** A person has chosen a circle (`id`), or closed the one that was open (`id` is empty). */
export class RuptureSelectEvent extends CustomEvent<{ id: string }> {
  constructor(id: string) {
    super('rupture-select', { bubbles: true, composed: true, detail: { id } });
  }
}

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
 * @csspart circle-label - Each circle's label, a button.
 * @csspart list - The nested list that says what lies in what.
 * @csspart detail - What is told of the chosen circle.
 */
export class RuptureDiagram extends LitElement {
  static readonly version = version;
  static override properties = {
    relationship: {},
    selected: {},
    interactive: {},
    headingLevel: { attribute: 'heading-level' },
    theme: {},
    wording: {},
    joinedKit: { attribute: false },
    ownRelationship: { attribute: false },
    pointed: { attribute: false },
  };
  static override styles = [tokens, host, themes, styles];

  /** Whose examples are shown: `any`, `partners`, `family`, `child`, `friends`, `work` or `therapy`. Set, it hides the choice. */
  declare relationship?: Relationship;

  /** The id of the chosen circle: `rupture`, a kind such as `trust`, or an authored one; empty for none. */
  declare selected?: string;

  /** `off` makes it a picture with its text: nothing to choose. */
  declare interactive?: 'on' | 'off';

  /** The level of the title's heading, 1 to 6. */
  declare headingLevel?: HeadingLevel;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  declare theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  declare wording?: string;

  declare private joinedKit?: Kit;

  declare private ownRelationship?: Relationship;

  /** The circle that the pointer or the focus is on. */
  declare private pointed?: string;

  readonly #words = new WordsController(this, 'diagram', english, () => this.joinedKit?.wording);
  /** The browser calls it before it paints, whenever the picture's place or size changes. */
  #resize?: ResizeObserver;
  #model!: DiagramModel;

  constructor() {
    super();
    followKit(this, (kit) => {
      this.joinedKit = kit;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('joinedKit') && this.joinedKit) {
      const before = changed.get('joinedKit') as Kit | undefined;
      const isNews = before
        ? before.selected !== this.joinedKit.selected
        : this.selected === undefined;
      if (isNews) this.selected = this.joinedKit.selected;
    }
    this.#words.read();
    this.#model = diagramModel(this.#words.words, this.#words.authored, this.localName);
  }

  protected override updated(): void {
    const stage = this.#stage;
    if (!this.isConnected || !stage) return;
    placeLabels(stage);
    // To observe anew tells once more, when all is laid out: no need to measure here, where others still render.
    this.#resize?.disconnect();
    // That of its own window, where it may have moved to.
    const { ResizeObserver } = this.ownerDocument.defaultView ?? window;
    this.#resize = new ResizeObserver(() => this.#leadLabels());
    this.#resize.observe(stage);
  }

  protected override render() {
    const theme = themeOf(this.localName, this.theme, this.joinedKit?.theme);
    const { words, lang, dir, authored } = this.#words;
    const { title, caption } = this.#model;
    const level = headingLevel(this.localName, this.headingLevel);
    return html`<div class="base ${theme}" lang=${lang} dir=${dir} @keydown=${this.#onKeydown}>
      <slot name="title">
        <div
          class="title"
          part="title"
          role="heading"
          aria-level=${level}
          lang=${(authored.title && authored.lang) ?? nothing}
        >
          ${title}
        </div>
      </slot>
      <slot name="caption"
        ><p class="caption" lang=${(authored.paragraphs.length && authored.lang) || nothing}>
          ${caption}
        </p></slot
      >
      <div class="columns">
        ${renderFigure({ model: this.#model, onPress: this.#onPress, onPoint: this.#onPoint, pointed: this.pointed, isInteractive: this.#isInteractive, selected: this.#chosen?.id })}
        <div>
          ${this.#isInteractive ? this.#renderChoice(level) : this.#kinds.map((kind) => html`<p><strong>${kind.label}</strong>: ${kind.meaning}</p>`)}
          ${renderNormal(words, level)}
        </div>
      </div>
      <details class="more">
        <summary>${words.describe}</summary>
        ${description(this.#model, words, lang).map((text) => html`<p>${text}</p>`)}
      </details>
      <slot name="after"></slot>
      <slot hidden @slotchange=${this.#onAuthored}></slot>
    </div>`;
  }

  #renderChoice(level: number) {
    const { relationships, relationshipLabel, hint } = this.#words.words;
    const chosen = this.#chosen;
    return html`${
        this.relationship === undefined
          ? html`<label class="controls">
              <span>${relationshipLabel}</span>
              <select @change=${this.#onRelationship}>
                ${RELATIONSHIPS.filter((name) => relationships[name]).map(
                  (name) =>
                    html`<option value=${name} ?selected=${name === this.#relationship}>
                      ${relationships[name]}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      <div id="detail" class="inset" part="detail">
        ${
          chosen
            ? [
                renderDetail(chosen, this.#words.words, this.#relationship, level),
                html`<button type="button" @click=${this.#onClose}>
                  ${this.#words.words.detail.close}
                </button>`,
              ]
            : html`<p class="hint">${hint}</p>`
        }
      </div>`;
  }

  /** The picture with its labels. */
  get #stage() {
    return this.shadowRoot?.querySelector<HTMLElement>('.stage');
  }

  get #isInteractive(): boolean {
    return accepted(this.localName, 'interactive', this.interactive, ['on', 'off'], 'on') === 'on';
  }

  get #relationship(): Relationship {
    const wanted = this.relationship ?? this.joinedKit?.relationship ?? this.ownRelationship;
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

  /** Draws the lines from labels beside the picture. */
  #leadLabels(): void {
    const stage = this.#stage;
    if (!stage?.isConnected) return;
    stage.querySelector('.leaders path')!.setAttribute('d', leaderLines(stage));
  }

  #choose(id: string): void {
    const next = id === this.#chosen?.id ? '' : id;
    this.selected = next;
    this.joinedKit?.update({ selected: next });
    this.dispatchEvent(new RuptureSelectEvent(next));
  }

  readonly #onPress = (event: Event): void => {
    const id = circleOf(event);
    if (id && this.#isInteractive) this.#choose(id);
  };

  readonly #onPoint = (event: Event): void => {
    const isGone = /leave|out/.test(event.type) || !this.#isInteractive;
    this.pointed = isGone ? undefined : circleOf(event);
  };

  #onClose(): void {
    const id = this.#chosen?.id;
    if (!id) return;
    this.#choose(id);
    // The button that was pressed is gone; go back to the circle it belonged to.
    this.#stage?.querySelector<HTMLElement>(`button[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#chosen) this.#onClose();
  }

  #onRelationship(event: Event): void {
    const relationship = (event.target as HTMLSelectElement).value as Relationship;
    this.ownRelationship = relationship;
    this.joinedKit?.update({ relationship });
  }

  /** The page's own HTML came or changed (with a script in the head, it is parsed after the element). */
  #onAuthored(): void {
    this.requestUpdate();
  }
}
