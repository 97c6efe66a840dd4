import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accepted } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { themeOf, type Theme } from '../theme/themes.js';
import { readData } from '../wording/authored.js';
import { sections } from '../wording/own.js';
import { RELATIONSHIPS, type Relationship } from '../wording/wording.js';
import {
  changed,
  followKit,
  kitContext,
  NONE,
  type Kit,
  type KitChange,
  type KitState,
} from './kit-context.js';

/**
 * Joins the widgets inside it: they share language, words, theme, relationship, chosen rupture and progress.
 *
 * @element repair-kit
 * @attr {string} kit - Joins this kit with widgets outside of it that have the same name; read when it is connected.
 * @slot - The widgets, at any depth, with any other HTML between them.
 */
export class RepairKit extends LitElement {
  static readonly version = version;
  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** Who the two people are to each other: `any`, `partners`, `family`, `child`, `friends`, `work` or `therapy`. */
  @property() relationship?: Relationship;

  /** The id of the chosen rupture, such as `trust`. */
  @property() selected?: string;

  /** A named theme for all widgets inside: `paper`, `night`, `auto`, `plain`, `calm`, `contrast` or `ink-saving`. */
  @property() theme?: Theme;

  /** The page's own words as JSON, `{ "card": { "title": "…" } }`; a child JSON script does the same. */
  @property() wording?: string;

  @state() private talkedAbout?: ReadonlySet<string>;

  @state() private begin?: KitState['begin'];

  @state() private outer?: Kit;

  /** What the page says, where a person has chosen something else. */
  #page: Partial<KitState> = {};

  readonly #provider = new ContextProvider(this, { context: kitContext });

  constructor() {
    super();
    followKit(this, (outer) => {
      this.outer = outer;
    });
  }

  protected override willUpdate(): void {
    this.#provider.setValue({
      relationship:
        this.relationship === undefined
          ? this.outer?.relationship
          : accepted(this.localName, 'relationship', this.relationship, RELATIONSHIPS, 'any'),
      theme: themeOf(this.localName, this.theme, this.outer?.theme) || undefined,
      selected: this.selected ?? this.outer?.selected,
      talkedAbout: this.#talkedAbout,
      begin: this.begin ?? this.outer?.begin,
      wording: [...(this.outer?.wording ?? []), ...sections(readData(this), this.localName)],
      update: this.#update,
    });
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  get #talkedAbout(): ReadonlySet<string> {
    return this.talkedAbout ?? this.outer?.talkedAbout ?? NONE;
  }

  readonly #update = (change: KitChange): void => {
    const { relationship, selected, begin } = this;
    const now = { relationship, selected, talkedAbout: this.#talkedAbout, begin };
    const news = changed(change, now);
    // A kit that joins others leaves to them what it does not set itself.
    const joined = this.hasAttribute('kit') ? this.outer : undefined;
    const isOwn = (name: keyof KitState) => name in news && (!joined || this[name] !== undefined);
    // What a person no longer says is again as the page says it.
    this.#page = { relationship, selected, ...this.#page };
    if (isOwn('relationship')) this.relationship = news.relationship ?? this.#page.relationship;
    if (isOwn('selected')) this.selected = news.selected ?? this.#page.selected;
    if (isOwn('talkedAbout')) this.talkedAbout = news.talkedAbout;
    if ('begin' in news) this.begin = news.begin;
    joined?.update(change);
  };
}
