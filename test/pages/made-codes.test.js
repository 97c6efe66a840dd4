import { tryMadeCodes } from './made-codes.js';
import { describePages } from './watched-page.js';

describePages('Make it yours', () => tryMadeCodes(false));
