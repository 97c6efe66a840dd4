import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SINGLES } from '../../src/contract/names.js';
import { snippet, type Choice } from '../../src/embed/snippet.js';
import { en } from '../../src/wording/languages/en.js';
import { blankPage, until } from './blank-page.js';

const files = { base: new URL('../../dist/', import.meta.url).href, integrity: {} };
const helped = (helpline: string, own: Partial<Choice> = {}): Choice => ({
  widget: 'repair-checklist',
  wording: en,
  attributes: {},
  helpline,
  ...own,
});
/** The paragraphs of a helpline in what is pasted. */
const lines = (choice: Choice, slot = 'slot') =>
  [
    ...new DOMParser()
      .parseFromString(snippet(slot === 'slot' ? 'html' : 'code-block', choice, files), 'text/html')
      .querySelectorAll(`[${slot}]`),
  ] as HTMLElement[];

const TEXTED = [
  'Text HOME to 55501',
  'TEXT: 55501',
  'Text START to 88788 from any phone',
  'Send HELP to 55501',
  'SMS an 55501: HILFE',
  'Schreiben Sie eine Nachricht an 0160 5550123',
  'Envoyez AIDE par SMS au 55501',
  'Envía AYUDA al 55501',
  'WhatsApp: 600 000 016',
  'Envie uma mensagem para 55501',
  '发送短信至 12345',
  'أرسل رسالة نصية إلى 55501',
  '55501 पर एसएमएस भेजें',
];
const CALLED = [
  'Call or text 01632 960123',
  'Tel. 01632 960123, SMS 01632 960123',
  'In this context: 01632 960123',
  'Rufen Sie an oder schicken Sie eine SMS: 0160 5550123',
  'Appelez le 01 99 00 12 34, ou envoyez un SMS',
  'Llama o envía un mensaje al 600 000 016',
  'Ligue ou envie uma mensagem: 11 5550 1234',
  '电话或短信：12345678',
  'اتصل أو أرسل رسالة: 55501',
  'कॉल करें या संदेश भेजें: 55501',
];

describe('a helpline in a snippet', () => {
  it('makes links of what can be called, written to or opened', () => {
    const leads = (text: string) =>
      lines(helped(text)).flatMap((line) =>
        [...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      );
    expect(leads('Duty team: 01632 960 123, day and night')).to.deep.equal(['tel:01632960123']);
    expect(leads('+44 (0)1632 960-123 or help@example.org.')).to.deep.equal([
      'tel:+4401632960123',
      'mailto:help@example.org',
    ]);
    expect(leads('See www.example.org/a?b=1, or https://example.org.')).to.deep.equal([
      'https://www.example.org/a?b=1',
      'https://example.org',
    ]);
    for (const text of ['Open 24/7', 'Room 12', 'From 2026-11-27 on', 'http://1234567/12345'])
      expect(leads(text).filter((address) => address?.startsWith('tel:'))).to.deep.equal([]);
  });

  it('makes no link of a number that is only to be written to, in any language', () => {
    const leads = (text: string) =>
      lines(helped(text))[0]!.querySelectorAll('a[href^="tel:"]').length;
    for (const text of TEXTED) expect(leads(text), text).to.equal(0);
    for (const text of CALLED) expect(leads(text), text).to.be.greaterThan(0);
    // An address stays one, and each line speaks for itself.
    const [texted, called] = lines(helped('Text 55501 or www.example.org\nCall 01632 960123'));
    expect(texted!.querySelector('a')!.getAttribute('href')).to.equal('https://www.example.org');
    expect(called!.querySelector('a')!.getAttribute('href')).to.equal('tel:01632960123');
  });

  it('says what was typed, line by line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        fc.pre(!text.includes('\0'));
        const typed = text.split(/[\r\n]+/).map((line) => line.trim());
        const said = lines(helped(text)).map((line) => line.textContent);
        expect(said).to.deep.equal(typed.filter(Boolean));
      }),
    );
  });

  it('stands beside the safety note, or after a widget that has none, and in each of a kit', () => {
    for (const attribute of ['slot', 'data-slot'])
      for (const widget of [...SINGLES, 'repair-kit'] as const) {
        const slots = (widget === 'repair-kit' ? SINGLES : [widget]).map((name) =>
          name === 'repair-checklist' ? 'safety' : 'after',
        );
        const found = lines(helped('Call 01632 960123', { widget }), attribute);
        expect(found.map((line) => line.getAttribute(attribute))).to.deep.equal(slots);
      }
  });

  it('can be read in every look, and keeps the colour that the page gives its links', async () => {
    const choice = helped('01632 960123', { attributes: { theme: 'night' } });
    const code = snippet('code-block', choice, files);
    const colors = async (head: string) => {
      const { document } = await blankPage(code, head);
      const link = document.querySelector('[data-slot] a')!;
      // Its line has the colour of the widget's words once the widget is there.
      await until(() => link.closest('[data-rupture-repair]')?.shadowRoot);
      return [link, link.parentElement!].map((element) => getComputedStyle(element).color);
    };
    const [own, around] = await colors('');
    expect(own).to.equal(around);
    const [given] = await colors('<style>a { color: rgb(1, 2, 3) }</style>');
    expect(given).to.equal('rgb(1, 2, 3)');
  });
});
