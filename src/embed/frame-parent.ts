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

/** Whether a message may come from a frame: from its own address, or from nowhere if it is sandboxed. */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (frame.contentWindow !== source) return false;
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isSandboxed ? 'null' : addressOf(frame).origin);
}

addEventListener('message', (event) => {
  const height = readHeight(event.data);
  if (height === undefined) return;
  for (const frame of frames()) if (isFrom(frame, event)) frame.style.height = `${height}px`;
});

// Those that were there before this script have told already.
for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');
