import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';

export type Page = Window & typeof globalThis & { said: string[] };

/** A blank page in a frame that keeps what is said in its console. */
export async function blankPage(body: string, head = ''): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" style="inline-size: 800px; block-size: 600px"></iframe>`,
  );
  // A frame in it may be lazy, and wait until it can be seen.
  frame.scrollIntoView();
  const listen = `<script>
    var said = [];
    addEventListener('error', function (event) { said.push('error: ' + event.message); });
    ['info', 'warn', 'error'].forEach(function (level) {
      console[level] = function (text) { said.push(level + ': ' + text); };
    });
  </script>`;
  const loaded = oneEvent(frame, 'load');
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title>${listen}${head}${body}</html>`;
  await loaded;
  return frame.contentWindow as Page;
}

/** Waits for what a busy machine may take its time for. */
export const until = (isSo: () => unknown, what = 'it is so'): Promise<void> =>
  waitUntil(isSo, what, { timeout: 15000, interval: 10 });
