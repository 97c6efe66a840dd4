import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/all.js';

/** What is heard of a page now: the place, the event and the listener, each once. */
const heard = new Set<string>();
// eslint-disable-next-line @typescript-eslint/unbound-method -- They are called with the place that they are for.
const { addEventListener, removeEventListener } = EventTarget.prototype;
const numbers = new WeakMap<object, number>();
let count = 0;

function keyOf(place: EventTarget, type: string, listener: object, options: unknown): string {
  if (!numbers.has(listener)) numbers.set(listener, ++count);
  const isCapture =
    typeof options === 'object' ? (options as AddEventListenerOptions)?.capture : options;
  return `${place === window ? 'window' : 'document'} ${type} ${numbers.get(listener)} ${Boolean(isCapture)}`;
}
const isPage = (place: EventTarget | null | undefined) =>
  !place || place === window || place === document;

/** Everything that a page can have of ours; each is put in, and taken out. */
const WIDGETS = {
  'rupture-diagram': html`<rupture-diagram></rupture-diagram>`,
  'repair-checklist': html`<repair-checklist></repair-checklist>`,
  'repair-card': html`<repair-card></repair-card>`,
  'page-exit': html`<page-exit href="https://weather.example/"></page-exit>`,
  'repair-kit': html`<repair-kit><repair-card></repair-card></repair-kit>`,
};

describe('a widget that is taken out of the page', () => {
  before(() => {
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (listener && isPage(this)) heard.add(keyOf(this ?? window, type, listener, options));
      addEventListener.call(this ?? window, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      if (listener && isPage(this)) heard.delete(keyOf(this ?? window, type, listener, options));
      removeEventListener.call(this ?? window, type, listener, options);
    };
  });
  after(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));

  for (const [name, widget] of Object.entries(WIDGETS))
    it(`hears no more of it: ${name}`, async () => {
      const once = async () => {
        const place = await fixture<HTMLElement>(html`<div>${widget}</div>`);
        await nextFrame();
        place.remove();
        await nextFrame();
      };
      // What is heard once for all of the page stays.
      await once();
      const before = [...heard];
      await once();
      expect([...heard]).to.deep.equal(before);
    });
});
