import { isServer, noChange } from 'lit';

/**
 * What a box or an option is at the moment, for `.checked` and `.selected`. Lit's server would write `checked="false"`,
 * which HTML takes for a tick: there it writes nothing.
 */
export const liveState = (is: boolean): boolean | typeof noChange => (isServer ? noChange : is);
