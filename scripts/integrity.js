import { createHash } from 'node:crypto';

/** What an `integrity` attribute says of a file (SRI). @param {string | Buffer} content */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
