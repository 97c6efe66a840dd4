/*
 * For a page with framed widgets, if it wants them as high as they are: one listener that gives a frame the height that
 * this very frame has told. Without it the frames keep the height in their snippet, and scroll.
 */
import { ASK, readHeight } from './frame-message.js';

/** The parts of a frame's address. Some frame of the page may have one that is none: a link's parts are then empty. */
function addressOf({ src }: HTMLIFrameElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = src;
  return link;
}

const frames = () =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]')].filter((frame) =>
    /\/frame\.html$/.test(addressOf(frame).pathname),
  );

/** Makes a frame's inside as high as told; the page may count its edges in, or set a height of its own. */
function fit(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ];
  const whole = style.boxSizing === 'border-box' ? [`${height}px`, ...edges] : [`${height}px`];
  frame.style.setProperty('height', `calc(${whole.join(' + ')})`, 'important');
}

addEventListener('message', (event) => {
  const height = readHeight(event.data);
  if (height === undefined) return;
  // Its window is what tells whose message it is: its address may have been sent on to another origin.
  for (const frame of frames()) if (frame.contentWindow === event.source) fit(frame, height);
});

// Those that were there before this script have told already.
for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');
