/*
 * For a page with framed widgets, if it wants them as high as they are: one listener that gives a frame the height that
 * this very frame has told. Without it the frames keep the height in their snippet, and scroll.
 */
import { readHeight } from './frame-message.js';

/** Whether a message may come from a frame: from its own address, or from nowhere if it is sandboxed. */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (frame.contentWindow !== source || !/\/frame\.html$/.test(new URL(frame.src).pathname))
    return false;
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isSandboxed ? 'null' : new URL(frame.src).origin);
}

addEventListener('message', (event) => {
  const height = readHeight(event.data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src]'))
    if (isFrom(frame, event)) frame.style.height = `${height}px`;
});
