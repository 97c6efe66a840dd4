import { consume, provide } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { accepted } from '../contract/accepted.js';
import { version } from '../contract/version.js';
import { THEMES, themes } from '../theme/themes.js';
import { readData } from '../wording/authored.js';
import { RELATIONSHIPS, type Own, type Wording } from '../wording/wording.js';
import { kitContext, type Kit, type KitState } from './kit-context.js';

/** One empty set, so that a kit in which nothing was ticked does not tell of news at every change. */
const NONE: ReadonlySet<string> = new Set();

/**
 * Joins the widgets inside it: they share language, words, theme, relationship, chosen rupture and progress.
 *
 * @element repair-kit
 * @slot - The widgets, at any depth, with any other HTML between them.
 */
export class RepairKit extends LitElement {
  static readonly version = version;
  static override styles = [
    themes,
    css`
      :host {
        display: block;
      }
    `,
  ];

  /** Who the two people are to each other: `any`, `partners`, `family`, `friends`, `work` or `therapy`. */
  @property() relationship?: string;

  /** The id of the chosen rupture, such as `trust`. */
  @property() selected?: string;

  /** A named theme for all widgets inside: `paper`, `night` or `auto`. */
  @property({ reflect: true }) theme?: string;

  /** The page's own words as JSON, `{ "card": { "title": "…" } }`; a child JSON script does the same. */
  @property() wording?: string;

  @state() private talkedAbout?: ReadonlySet<string>;

  @provide({ context: kitContext }) @state() protected kit!: Kit;

  @consume({ context: kitContext, subscribe: true }) @state() private outer?: Kit;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.outer = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size === 1 && changed.has('kit')) return;
    accepted(this.localName, 'theme', this.theme, THEMES, 'paper');
    this.kit = {
      relationship:
        this.relationship === undefined
          ? this.outer?.relationship
          : accepted(this.localName, 'relationship', this.relationship, RELATIONSHIPS, 'any'),
      selected: this.selected ?? this.outer?.selected,
      talkedAbout: this.talkedAbout ?? this.outer?.talkedAbout ?? NONE,
      wording: (readData(this) as Own<Wording> | undefined) ?? this.outer?.wording,
      update: (change) => this.#update(change),
    };
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  #update(change: Partial<KitState>): void {
    if ('relationship' in change) this.relationship = change.relationship;
    if ('selected' in change) this.selected = change.selected;
    if ('talkedAbout' in change) this.talkedAbout = change.talkedAbout;
  }
}
