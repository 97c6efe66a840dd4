import { expect } from '@open-wc/testing';
import { deXFormal } from '../../src/wording/languages/de-x-formal.js';
import { de } from '../../src/wording/languages/de.js';

/** Said aloud to the other person; and a note for the young, who are addressed as everywhere. */
const SAID_WITH_DU = /\.(starters?|openings)\b|letter\.text|safetyNotes\.1\b/;

const DU = /(?<!\p{L})(du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu;
/** “Ihr” of several readers, and not of or to the other person. */
const IHR =
  /(?<!\p{L})(ihr (ein|für|schaut|beide|voreinander|denselben|schon|den|währenddessen|wisst|lebt|wohnt|esst|redet)|(habt|bleibt|tauscht) ihr)(?!\p{L})/iu;
const ORDERS =
  /(?<!\p{L})(sag|frag|nimm|wähl|lies|hör|lass|such|schreib|sprich|geh|hol|warte|mach|zeig|fang|ruf|tipp|speichere|markiere|kopiere|drück|öffne|lösch|wirf|schick|versuch|trink|atme|wasch|benutz|erzähl|verlang|ruh|respektiere|drucke|seid|macht dann|überlegt)(?!\p{L})/iu;

/** Every text by its place, without what is quoted: that is said aloud. */
function texts(value: unknown, place = ''): [place: string, text: string][] {
  if (typeof value === 'string') return [[place, value.replace(/„[^“]*“/g, '„…“')]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, place ? `${place}.${key}` : key),
  );
}
const toReader = (language: object) =>
  texts(language).filter(([place]) => !SAID_WITH_DU.test(place));
const isFamiliar = ([, text]: [string, string]) =>
  [DU, IHR, ORDERS].some((pattern) => pattern.test(text));

describe('formal German', () => {
  it('says du nowhere to the reader, where German does in more than a hundred places', () => {
    expect(toReader(de).filter(isFamiliar)).to.have.length.above(120);
    expect(toReader(deXFormal).filter(isFamiliar)).to.deep.equal([]);
  });

  it('says Sie wherever German says du', () => {
    const formal = new Map(toReader(deXFormal));
    const toOne = toReader(de).filter(([, text]) => DU.test(text));
    expect(toOne.filter(([place, text]) => formal.get(place) === text)).to.deep.equal([]);
  });

  it('leaves what two people say to each other, and what is said to the young, as it is in German', () => {
    const said = (language: object) =>
      texts(language).filter(([place]) => SAID_WITH_DU.test(place));
    expect(said(de).filter(isFamiliar)).to.have.length.above(15);
    expect(said(deXFormal)).to.deep.equal(said(de));
  });

  it('has no “Sie sie”, which cannot be heard', () => {
    expect(JSON.stringify(deXFormal)).not.to.match(/\bSie sie\b/);
  });
});
