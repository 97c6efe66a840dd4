import { fixture, html, oneEvent } from '@open-wc/testing';

export type Page = Window & typeof globalThis & { said: string[] };

/** A blank page in a frame that keeps what is said in its console. */
export async function blankPage(body: string, head = ''): Promise<Page> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" style="inline-size: 800px; block-size: 600px"></iframe>`,
  );
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
