/* What the checks of this folder need beside npm's packages: Debian's, installed where this process may. */
import { installWithApt } from '../../../scripts/browsers.js';

/**
 * Ends the process where something is missing and cannot be installed, and says so: a check that did not run did not pass.
 * @param {string} what is tried with it @param {string[]} packages @param {() => boolean} isThere
 */
export function requirePackages(what, packages, isThere) {
  if (isThere() || (installWithApt(packages) && isThere())) return;
  console.error(`${what} can only be tried where apt can install ${packages.join(', ')}.`);
  process.exit(1);
}
