import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../languages.js';

/** What once stood in a language and can hurt someone who is not safe, and what it says to them. */
const HARMFUL: [lang: string, words: string, says: string][] = [
  ['en', 'Could it be that we both', 'puts shared blame into the reader’s mouth'],
  ['en', 'A note for yourself', 'promises a privacy that two people at one screen do not have'],
  ['en', 'Come back when', 'takes back that stopping can be a good end'],
  ['en', 'What have I not told yet', 'asks the betrayed for a confession'],
  ['de', 'nie beide schuld', 'never both at fault: then it is me'],
  ['de', 'schuldest niemandem Verzeihung', 'you owe nobody an apology'],
  ['de-x-formal', 'alle sie', 'heard: that all can bring you back, or read you'],
  ['de-x-formal', 'hat die andere Person Sie geschlagen', 'heard: has the other one hit her'],
  ['fr', 'la faute des deux', 'never the fault of both: then it is mine'],
  ['fr', 'La rupture est normale', 'breaking up is normal'],
  ['fr', 'Deux personnes après une rupture', 'someone lays hands on an ex'],
  ['es', 'culpa de los dos', 'never the fault of both: then it is mine'],
  ['es', 'La ruptura es normal', 'breaking up is normal'],
  ['es', 'están seguras la una', 'for people who are sure of each other'],
  ['pt-BR', 'culpa dos dois', 'never the fault of both: then it is mine'],
  ['pt-BR', 'Ruptura é normal', 'breaking up is normal'],
  ['zh-Hans', '不是两个人一起造成的', 'not made by the two together: then by me alone'],
  ['zh-Hans', '只求平安', 'wanting to be safe is the fault'],
  ['ar', 'ذنب الاثنين', 'never the fault of the two: then it is mine'],
  ['ar', 'نصيبي', 'my lot, and my husband or wife'],
  ['ar', 'التصدّع أمر طبيعي', 'family breakdown is normal'],
  ['ar', 'ذنب الطفل نفسه', 'the fault is always the child’s own'],
  ['hi', 'साझी नहीं', 'never shared: then it is all mine'],
  ['hi', 'मरम्मत', 'of people, a beating'],
];

describe('the words of every language', () => {
  it('say nothing that once hurt', () => {
    for (const [lang, words, says] of HARMFUL) {
      const isOf = (one: string) => one === lang || one.startsWith(`${lang}-x-`);
      const variants = LANGUAGES.filter((one) => isOf(one.lang));
      expect(variants).to.have.length.above(0);
      expect(JSON.stringify(variants), says).not.to.contain(words);
    }
  });
});
