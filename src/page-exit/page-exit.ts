import { html, isServer, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { asText } from '../contract/accepted.js';
import { putBack } from '../contract/torn-out.js';
import { version } from '../contract/version.js';
import { warnOnce } from '../contract/warn.js';
import { webAddress } from '../contract/web-address.js';
import { host } from '../theme/host.js';
import { themes, type Theme } from '../theme/themes.js';
import { tokens } from '../theme/tokens.js';
import { exit as english } from '../wording/languages/en.js';
import { Message } from '../widget/message.js';
import { WidgetController } from '../widget/widget-controller.js';
import { PageExitEvent } from './events.js';
import { leaving } from './leaving.js';
import { isPressedThrough, OnTop } from './on-top.js';
import { styles } from './page-exit.styles.js';
import { ENOUGH, withPress } from './shift-presses.js';

/** What tells of Shift, and of what is done with it. */
const KEYS = ['keydown', 'keyup', 'pointerdown'] as const;

/**
 * A quick way to leave the page, for people who may be watched: a button, a link that is first in tab order, and Shift
 * three times. Put it first in the body; wherever it is, its button stands above all else in a corner of the window, which
 * `inset` on the element changes. It does not erase what the browser remembers, and says so. It does not hear keys while
 * the focus is in a frame of the page. After GOV.UK's “Exit this page”
 * (https://design-system.service.gov.uk/components/exit-this-page/).
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
  static override styles = [tokens, host, themes, styles];

  /** The address to leave for, `https:` or `http:`; choose a neutral page. Without it the element does not show. */
  @property() href?: string;

  /** The button's words. */
  @property() label?: string;

  /** A named theme: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  @property() theme?: Theme;

  /** The page's own words as JSON; a child JSON script does the same. */
  @property() wording?: string;

  /** Whether Escape has put the hint away, which lies over the page; until it is asked for anew (WCAG 2.2, 1.4.13). */
  @state() private isHintShut?: boolean;

  readonly #widget = new WidgetController(this, 'exit', english);
  readonly #heard: Message = new Message(this);
  readonly #onTop = new OnTop(this);
  /** The page's words for the button may change in place. */
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.requestUpdate());
  #presses: number[] = [];
  #isShiftAlone = false;
  /** The page's own `display` in the element's `style`, while the overlay needs another. */
  #display = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#listen(addEventListener);
    this.#observer!.observe(this, { characterData: true, childList: true, subtree: true });
    putBack(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen(removeEventListener);
    this.#observer?.disconnect();
  }

  protected override willUpdate(): void {
    this.#widget.read();
  }

  protected override render() {
    const address = this.#address;
    if (!address) return nothing;
    const { words, lang, dir, theme } = this.#widget;
    const own = asText(this.label ?? this.textContent?.trim() ?? '');
    return html`<div class="room"></div>
      <div
        class="overlay"
        popover="manual"
        role="alert"
        lang=${lang}
        dir=${dir}
        hidden
        @toggle=${this.#onTop.hold}
      ></div>
      <div
        class="base ${theme}"
        popover="manual"
        lang=${lang}
        dir=${dir}
        @toggle=${this.#onTop.hold}
        @pointerenter=${this.#onEnter}
        @focusin=${this.#onEnter}
      >
        <a
          class="link visually-hidden"
          part="link"
          href=${address}
          rel="noreferrer"
          aria-describedby="hint"
          @click=${this.#onClick}
          >${words.quick}</a
        >
        <a
          class="button"
          part="button"
          draggable="false"
          href=${address}
          rel="noreferrer"
          aria-describedby="hint"
          @click=${this.#onClick}
          >${own || words.label}</a
        >
        <p class="hint" id="hint" ?hidden=${this.isHintShut}>${words.hint}</p>
        <p class="visually-hidden" aria-live="polite" aria-atomic="true">${this.#heard.text}</p>
      </div>`;
  }

  /** Where to leave for: nowhere without a good address, and nowhere in a frame, which could only leave itself. */
  get #address(): string | undefined {
    if (!isServer && leaving.isFramed()) return undefined;
    const address = webAddress(this.href);
    if (address) return address;
    warnOnce(
      this.localName,
      `href="${asText(this.href ?? '')}" is no address to leave for; it does not show. Accepted: an address with https: or http:.`,
    );
    return undefined;
  }

  #listen(change: typeof addEventListener): void {
    for (const type of KEYS) change(type, this.#onKey, { capture: true });
    change('click', this.#onPress, { capture: true });
    change('pageshow', this.#onShow);
  }

  #find(selector: string) {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }

  /** Again and again where the other page does not come: it was stopped, or has no content. */
  #leave(): void {
    const address = this.#address;
    if (!address) return;
    this.#presses = [];
    try {
      this.#cover();
      this.dispatchEvent(new PageExitEvent());
    } catch (error) {
      // The page's own fault, as in a method that it has replaced, must not keep anybody here.
      console.error(error);
    }
    leaving.to(address);
  }

  #cover(): void {
    const overlay = this.#find('.overlay')!;
    overlay.textContent = this.#widget.words.leaving;
    if (overlay.hidden) this.#display = this.style.display;
    overlay.hidden = false;
    // The page, or its author, may have hidden the button.
    this.style.setProperty('display', 'block', 'important');
    this.#onTop.raise();
  }

  #uncover(): void {
    const overlay = this.#find('.overlay');
    if (!overlay || overlay.hidden) return;
    overlay.hidden = true;
    this.style.display = this.#display;
  }

  readonly #onClick = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  readonly #onEnter = (): void => {
    this.isHintShut = false;
  };

  readonly #onPress = (event: MouseEvent): void => {
    const button = this.#find('.button');
    if (!button || !isPressedThrough(event, button)) return;
    event.stopImmediatePropagation();
    this.#onClick(event);
  };

  readonly #onKey = ({ type, key, repeat }: Partial<KeyboardEvent>): void => {
    if (!this.#address) return;
    if (key === 'Escape') this.isHintShut = true;
    if (key !== 'Shift') {
      // Shift that writes a capital letter, or selects with the pointer, does not count.
      this.#isShiftAlone = false;
      this.#presses = [];
      this.#heard.say('');
    } else if (type === 'keydown') this.#isShiftAlone ||= !repeat;
    else if (this.#isShiftAlone) {
      this.#isShiftAlone = false;
      this.#presses = withPress(this.#presses, performance.now());
      const { twice, once } = this.#widget.words;
      this.#heard.say(this.#presses.length === 1 ? twice : once);
      if (this.#presses.length >= ENOUGH) this.#leave();
    }
  };

  /** Someone came back to the page as it was left. */
  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    this.#presses = [];
    if (persisted) this.#uncover();
  };
}
