/*
 * A speech-dispatcher that says nothing and writes down everything: it speaks SSIP on a socket, as Orca expects
 * (https://htmlpreview.github.io/?https://github.com/brailcom/speechd/blob/master/doc/ssip.html).
 */
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** @typedef {{ text: string, language: string }} Spoken */

const VOICES = ['en', 'es', 'fr', 'de', 'pt', 'ar', 'zh', 'hi'];
/** When the end of a sentence is told, in ms: more than once, for Orca may not be ready to hear it yet and then waits for ever. */
const ENDS = [30, 300, 1500];

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** Words without SSML, on one line. @param {string} markup */
const plain = (markup) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (one) => ENTITIES[/** @type {'&lt;'} */ (one)] ?? one)
    .replace(/\s+/g, ' ')
    .trim();

export class Speech {
  /** All that was spoken. @type {Spoken[]} */
  spoken = [];
  #clients = 0;
  #sentences = 0;
  /** @type {Set<import('node:net').Socket>} */
  #sockets = new Set();
  #server = createServer((socket) => this.#talk(socket));

  /** @param {string} path of the socket @returns {Promise<void>} */
  listen(path) {
    return new Promise((done) => this.#server.listen(path, done));
  }

  close() {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  /** @param {string} text @param {string} language */
  #note(text, language) {
    if (text) this.spoken.push({ text, language });
  }

  /** @param {import('node:net').Socket} socket */
  #talk(socket) {
    const client = ++this.#clients;
    let language = 'en';
    /** The sentence that is being sent. @type {string[] | undefined} */
    let data;
    this.#sockets.add(socket);
    socket.on('error', () => {}).on('close', () => this.#sockets.delete(socket));
    const answer = (/** @type {string[]} */ ...lines) => {
      if (socket.writable) socket.write(lines.map((line) => `${line}\r\n`).join(''));
    };
    const finish = (/** @type {number} */ sentence) =>
      [701, 702].forEach((code) =>
        answer(
          `${code}-${sentence}`,
          `${code}-${client}`,
          `${code} ${code === 701 ? 'BEGIN' : 'END'}`,
        ),
      );
    const queue = (/** @type {string} */ text) => {
      this.#note(plain(text), language);
      const sentence = ++this.#sentences;
      answer(`225-${sentence}`, '225 OK MESSAGE QUEUED');
      return sentence;
    };
    /** @type {Record<string, (words: string[], line: string) => void>} */
    const commands = {
      SET: ([, , what = '', value = '']) => {
        if (what.toUpperCase() === 'LANGUAGE') language = value.slice(0, 2).toLowerCase();
        answer(what.toUpperCase() === 'PRIORITY' ? '217 OK SET' : '200 OK SET');
      },
      HISTORY: () => answer(`245-${client}`, '245 OK CLIENT ID SENT'),
      LIST: ([, what = '']) =>
        what.toUpperCase() === 'OUTPUT_MODULES'
          ? answer('250-written', '250 OK MODULE LIST SENT')
          : answer(...VOICES.map((one) => `249-${one}\t${one}\tnone`), '249 OK VOICE LIST SENT'),
      GET: () => answer('251-0', '251 OK GET RETURNED'),
      SPEAK: () => {
        data = [];
        answer('230 OK RECEIVING DATA');
      },
      CHAR: (_, line) => queue(line.slice(5)),
      KEY: (_, line) => queue(line.slice(4)),
      CANCEL: () => answer('210 OK MESSAGES CANCELED'),
      STOP: () => answer('210 OK MESSAGES CANCELED'),
      QUIT: () => answer('231 HAPPY HACKING'),
    };
    createInterface({ input: socket }).on('line', (line) => {
      if (!data) {
        const words = line.split(' ');
        const command = commands[(words[0] ?? '').toUpperCase()];
        return command ? command(words, line) : answer('200 OK');
      }
      if (line !== '.') return data.push(line.startsWith('..') ? line.slice(1) : line);
      const sentence = queue(data.join('\n'));
      data = undefined;
      for (const later of ENDS) setTimeout(() => finish(sentence), later).unref();
    });
  }
}
