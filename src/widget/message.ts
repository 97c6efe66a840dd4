import type { ReactiveControllerHost } from 'lit';

/** What a live region says. */
export class Message {
  text = '';
  #last = '';

  /** @param stays how long in ms, for what is not seen: it is said once, and not again to those who then read the page */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stays?: number,
  ) {}

  /** The same words again are no news to a screen reader, even with none in between: every other time they have a space more. */
  readonly say = (text: string): void => {
    const now = (this.text = text && text === this.#last ? `${text}\u00a0` : text);
    if (now) this.#last = now;
    if (now && this.stays) setTimeout(() => now === this.text && this.say(''), this.stays);
    this.host.requestUpdate();
  };
}
