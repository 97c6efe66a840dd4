/** What a classic script of ours begins with: MooTools puts a function of its own in the place of the browser's `Event`. */
export const intro = 'const Event = Object.getPrototypeOf(CustomEvent);';
