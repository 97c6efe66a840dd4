import type { ReactiveControllerHost } from 'lit';

/** Long enough for a screen reader to take it up, in ms. */
const STAYS = 5000;

/** What a live region says that is not seen, or seen elsewhere: it has no role, for screen readers say even an empty one's. */
export class Message {
  text = '';
  #last = '';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The same words again are no news to a screen reader, even with none in between: every other time they have a space more. */
  readonly say = (text: string): void => {
    const now = (this.text = text + (text && text === this.#last ? '\u00a0' : ''));
    this.host.requestUpdate();
    if (!now) return;
    this.#last = now;
    // Those who then have the page read do not hear it again.
    setTimeout(() => now === this.text && this.say(''), STAYS);
  };
}
