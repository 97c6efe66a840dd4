import { html, isServer, LitElement, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { webAddress } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { warnOnce } from '../contract/warn.js';
import { followKit, type Kit } from '../repair-kit/kit-context.js';
import { host } from '../theme/host.js';
import { themeOf, themes, type Theme } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { exit as english } from '../wording/en.js';
import { WordsController } from '../wording/words-controller.js';
import { leaving } from './leaving.js';
import { styles } from './page-exit.styles.js';
import { ENOUGH, withPress } from './shift-presses.js';

/** The visitor is leaving the page, by the button, the link or the keyboard. */
export class PageExitEvent extends Event {
  constructor() {
    super('page-exit', { bubbles: true, composed: true });
  }
}

/**
 * A quick way to leave the page, for people who may be watched: a button, a link that is first in tab order, and Shift
 * three times. Put it first in the body. It does not erase what the browser remembers, and says so. After GOV.UK's
 * “Exit this page” (https://design-system.service.gov.uk/components/exit-this-page/).
 *
 * @element page-exit
 * @attr {string} kit - Joins the widgets of this name, where no `<repair-kit>` can wrap them; read when it is connected.
 * @slot - The button's words; a link here works without the script.
 * @fires {PageExitEvent} page-exit - The visitor is leaving.
 * @csspart button - The button.
 * @csspart link - The link that keyboards meet first, shown when it has the focus.
 */
export class PageExit extends LitElement {
  static readonly version = version;
  static override properties = {
    href: {},
    label: {},
    theme: {},
    wording: {},
    joinedKit: { attribute: false },
    message: { attribute: false },
    isHintShut: { attribute: false },
  };
  static override styles = [tokens, host, themes, styles];

  /** The address to leave for, `https:` or `http:`; choose a neutral page. Without it the element does not show. */
  declare href?: string;

  /** The button's words. */
  declare label?: string;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  declare theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  declare wording?: string;

  declare private joinedKit?: Kit;

  /** What a screen reader says while Shift is being pressed. */
  declare private message: string;

  /** Whether Escape has put the hint away, which lies over the page; until it is asked for anew (WCAG 2.2, 1.4.13). */
  declare private isHintShut: boolean;

  @query('.overlay') private overlay?: HTMLElement;

  readonly #words = new WordsController(this, 'exit', english, () => this.joinedKit?.wording);
  #presses: number[] = [];
  #isShiftAlone = false;

  constructor() {
    super();
    this.message = '';
    this.isHintShut = false;
    followKit(this, (kit) => {
      this.joinedKit = kit;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    addEventListener('keydown', this.#onKey, { capture: true });
    addEventListener('keyup', this.#onKey, { capture: true });
    addEventListener('pageshow', this.#onShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey, { capture: true });
    removeEventListener('keyup', this.#onKey, { capture: true });
    removeEventListener('pageshow', this.#onShow);
  }

  protected override willUpdate(): void {
    this.#words.read();
  }

  protected override render() {
    const address = this.#address;
    if (!address) return nothing;
    const { words, lang, dir } = this.#words;
    const theme = themeOf(this.localName, this.theme, this.joinedKit?.theme);
    const own = this.label ?? this.textContent?.trim();
    return html`<div
      class="base ${theme}"
      lang=${lang}
      dir=${dir}
      @pointerenter=${this.#onEnter}
      @focusin=${this.#onEnter}
    >
      <a class="link" part="link" href=${address} rel="noreferrer" @click=${this.#onClick}
        >${words.quick}</a
      >
      <a
        class="button"
        part="button"
        draggable="false"
        href=${address}
        rel="noreferrer"
        @click=${this.#onClick}
        >${own || words.label}</a
      >
      <p class="hint" ?hidden=${this.isHintShut}>${words.hint}</p>
      <p class="visually-hidden" role="status">${this.message}</p>
      <div class="overlay" popover="manual" role="alert"></div>
    </div>`;
  }

  /** Where to leave for: nowhere without a good address, and nowhere in a frame, which could only leave itself. */
  get #address(): string | undefined {
    if (!isServer && leaving.isFramed()) return undefined;
    const address = webAddress(this.href);
    if (address) return address;
    warnOnce(
      this.localName,
      `href="${this.href ?? ''}" is no address to leave for; it does not show. Accepted: an address with https: or http:.`,
    );
    return undefined;
  }

  #leave(): void {
    const address = this.#address;
    if (!address) return;
    const overlay = this.overlay!;
    overlay.textContent = this.#words.words.leaving;
    overlay.showPopover?.();
    this.dispatchEvent(new PageExitEvent());
    leaving.to(address);
  }

  #onClick(event: Event): void {
    event.preventDefault();
    this.#leave();
  }

  #onEnter(): void {
    this.isHintShut = false;
  }

  readonly #onKey = ({ type, key, repeat }: KeyboardEvent): void => {
    if (!this.#address) return;
    if (key === 'Escape') this.isHintShut = true;
    if (key !== 'Shift') {
      // Shift that writes a capital letter does not count.
      this.#isShiftAlone = false;
      this.#presses = [];
    } else if (type === 'keydown') this.#isShiftAlone ||= !repeat;
    else if (this.#isShiftAlone) {
      this.#isShiftAlone = false;
      this.#presses = withPress(this.#presses, performance.now());
      const { twice, once } = this.#words.words;
      this.message = this.#presses.length === 1 ? twice : once;
      if (this.#presses.length >= ENOUGH) this.#leave();
    }
  };

  /** Someone came back to the page as it was left. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    this.#presses = [];
    if (persisted) this.overlay?.hidePopover?.();
  };
}
