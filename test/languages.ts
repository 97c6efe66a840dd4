import { ar } from '../src/wording/languages/ar.js';
import { de } from '../src/wording/languages/de.js';
import { deXFormal } from '../src/wording/languages/de-x-formal.js';
import { en } from '../src/wording/languages/en.js';
import { es } from '../src/wording/languages/es.js';
import { fr } from '../src/wording/languages/fr.js';
import { hi } from '../src/wording/languages/hi.js';
import { ptBR } from '../src/wording/languages/pt-BR.js';
import { zhHans } from '../src/wording/languages/zh-Hans.js';

/** All languages, for tests, stories and docs; a test holds the list against the files that were built. */
export const LANGUAGES = [en, es, fr, de, deXFormal, ptBR, zhHans, ar, hi];
