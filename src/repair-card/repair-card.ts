import { consume } from '@lit/context';
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { headingLevel } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { kitContext, type Kit } from '../repair-kit/kit-context.js';
import { host } from '../theme/host.js';
import { themes } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { card as english } from '../wording/en.js';
import { WordsController } from '../wording/words-controller.js';
import { styles } from './repair-card.styles.js';

/**
 * The illustrated card about rupture and repair, with its full image description.
 *
 * @element repair-card
 */
export class RepairCard extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host, themes, styles];

  /** The level of the title's heading, 1 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?: string;

  /** A named theme: `paper`, `night` or `auto`. */
  @property({ reflect: true }) theme?: string;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  @consume({ context: kitContext, subscribe: true }) @state() private kit?: Kit;

  readonly #words = new WordsController(this, 'card', english, () => this.kit?.wording);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.kit = undefined;
  }

  protected override willUpdate(): void {
    this.#words.read();
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
      <slot hidden @slotchange=${this.#onAuthored}></slot>
    </div>`;
  }

  /** The page's own HTML came or changed (with a script in the head, it is parsed after the element). */
  #onAuthored(): void {
    this.requestUpdate();
  }
}
