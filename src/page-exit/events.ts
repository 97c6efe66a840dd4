/** The visitor is leaving the page, by the button, the link or the keyboard. */
export class PageExitEvent extends Event {
  constructor() {
    super('page-exit', { bubbles: true, composed: true });
  }
}
