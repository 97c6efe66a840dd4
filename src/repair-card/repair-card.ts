import { html, isServer, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { acceptedWords } from '../contract/accepted-words.js';
import { accepted, asText, type HeadingLevel } from '../contract/accepted.js';
import { manualSlots } from '../contract/own-slots.js';
import { version } from '../contract/version.js';
import { warnOnce } from '../contract/warn.js';
import { webAddress } from '../contract/web-address.js';
import { common } from '../theme/contents.js';
import type { Theme } from '../theme/themes.js';
import { layOver } from '../wording/authored.js';
import { card as english } from '../wording/languages/en.js';
import { PARTS } from '../wording/wording.js';
import { still } from '../widget/still.js';
import { OwnHtml } from '../widget/own-html.js';
import { renderTitle } from '../widget/title.js';
import { WidgetController } from '../widget/widget-controller.js';
import { actions } from './actions.styles.js';
import { ornaments } from './ornaments.styles.js';
import { styles } from './repair-card.styles.js';
import { renderList, type Item } from './list.js';
import { addLettering } from './lettering.js';
import { artworkColors, LOOKS, type Look } from './artwork-colors.js';
import { renderBubble, renderMiddle, renderMyth } from './drawn.js';
import { renderDescription } from './description.js';
import { RepairCardDescribeEvent } from './events.js';
import { HONEY, shownColors, type Shown } from './shown-colors.js';

/** A title with a word that is too long for a column of its own. */
const LONG = /\S{9}/;

/**
 * The illustrated card about rupture and repair: one picture whose words are real text, with its full description.
 *
 * @element repair-card
 * @attr {string} kit - Joins the widgets of this name, where no `<repair-kit>` can wrap them; read when it is connected.
 * @slot - The page's own words: a heading, a list of parts; or the readable fallback.
 * @slot title - Replaces the title.
 * @slot credit-links - Links that follow the credit line.
 * @slot after - Follows the card.
 * @fires {RepairCardDescribeEvent} repair-card-describe - A person has opened or closed the image description; `detail.open`.
 * @csspart title - The title.
 * @csspart picture - The drawing of the two people.
 * @csspart banner - Each of the two gold banners.
 * @csspart frame - The gold frame.
 * @csspart bubble - The speech bubble.
 * @csspart list - The list of the other parts of repair.
 * @csspart credit - The credit line.
 * @csspart description - The image description.
 */
export class RepairCard extends LitElement {
  static readonly version = version;
  static override shadowRootOptions = manualSlots;
  static override styles = [...common, artworkColors, ornaments, styles, actions];

  /** What to leave out: `unicorn`. */
  @property() without?: string;

  /** `auto` follows the card's width; `wide` has always three columns, `tall` always one. */
  @property() layout?: 'auto' | 'wide' | 'tall';

  /** The colours of the two people: `honey`, `harbour`, `orchard` or `dusk`; variables go before it. */
  @property() look?: Look;

  /** The address of a PDF of this card to offer; without it there is no link. */
  @property() pdf?: string;

  /** The level of the title's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?: HeadingLevel;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  @property() theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  /** What the description says is shown. */
  @state() private shown?: Shown;

  @query('.base') private base?: HTMLElement;

  readonly #widget = new WidgetController(this, 'card', english, new OwnHtml(this, english));

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) addLettering(this.ownerDocument);
  }

  protected override willUpdate(): void {
    this.#widget.read();
  }

  protected override updated(): void {
    void this.updateComplete.then(() => this.#describe());
  }

  protected override render() {
    const { words, lang, dir, authored, theme, level, kit } = this.#widget;
    const layout = accepted(
      this.localName,
      'layout',
      this.layout,
      ['auto', 'wide', 'tall'] as const,
      'auto',
    );
    const look = accepted(this.localName, 'look', this.look, LOOKS, 'honey');
    const hasUnicorn = !acceptedWords(this.localName, 'without', this.without, ['unicorn']).size;
    const title = authored.title ?? words.title;
    const items = this.#items;
    const parts = items.map(({ text }) => text);
    const told = [title, parts, this.shown ?? HONEY, hasUnicorn, level + 1] as const;
    return html`<div class="base ${look} ${theme}" lang=${lang} dir=${dir}>
      <div class="card ${layout} ${LONG.test(title) ? 'long' : ''}">
        ${[
          renderTitle(this.#widget, words.title),
          still(words, 'middle', () => renderMiddle(words)),
        ]}
        <div class="right">
          ${still(words, 'bubble', () => renderBubble(words.right))}
          <div>
            <p>${words.right.listLabel}</p>
            ${renderList(items, kit?.talkedAbout, words.talkedAbout)}
          </div>
        </div>
        ${still(words, `myth ${hasUnicorn}`, () => renderMyth(words.myth, hasUnicorn))}
        <p class="credit" part="credit">${words.credit} <slot name="credit-links"></slot></p>
      </div>
      ${[this.#widget.before, this.#widget.after]}
      <div class="actions">
        ${this.#renderPdf()}
        <details class="more" @toggle=${this.#onDescribe}>
          <summary>${words.describe}</summary>
          <div class="inset" part="description">
            ${still(words, `description ${JSON.stringify(told)}`, () => renderDescription(words, ...told))}
          </div>
        </details>
      </div>
      <slot name="after"></slot>
      <slot hidden></slot>
    </div>`;
  }

  #renderPdf() {
    const pdf = asText(this.pdf ?? '');
    if (!pdf) return nothing;
    const { pdf: label, title } = this.#widget.words;
    // Beside the card it says enough; in a list of the page's links it has to say of what.
    if (webAddress(pdf))
      return html`<a class="download" href=${pdf} download
        >${label}<span class="visually-hidden">${` ${title}`}</span></a
      >`;
    warnOnce(this.localName, `pdf="${pdf}" is no address of a file. Accepted: https: or http:.`);
    return nothing;
  }

  get #items(): Item[] {
    const { words, authored } = this.#widget;
    const { parts } = words.right;
    const builtIn = PARTS.filter((id) => parts[id]).map((id) => ({ id, text: parts[id]! }));
    return layOver<Item>(
      builtIn,
      authored.items,
      (item) => ({
        text: [item.title, item.text].filter(Boolean).join(': '),
        markup: item.markup?.whole,
      }),
      authored.lang,
    );
  }

  /** Names the colours anew where the description is open to be read: nothing is measured before. */
  #describe(): void {
    if (!this.base?.querySelector('details')?.open) return;
    const shown = shownColors(this.base);
    if (shown && JSON.stringify(shown) !== JSON.stringify(this.shown)) this.shown = shown;
  }

  readonly #onDescribe = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    this.#describe();
    this.dispatchEvent(new RepairCardDescribeEvent(open));
  };
}
