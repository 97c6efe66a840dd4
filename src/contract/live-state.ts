import { isServer, noChange } from 'lit';

/**
 * What a box or an option is at the moment, for `.checked` and `.selected`. Lit's server would write `checked="false"`,
 * which HTML takes for a tick: there it writes nothing.
 */
export const liveState = <T>(is: T): T | typeof noChange => (isServer ? noChange : is);
