/* The one page that lies in the zip beside the files. */

/**
 * @param {import('./code.js').Made} made @param {{ place: string, integrity: Record<string, string>, version: string, page: string, steps: string[] }} about
 */
export function readMe({ code, once, files, base }, { place, integrity, version, page, steps }) {
  const hashes = files.map(
    ({ name, as }) => `  ${base}${as}\n    ${integrity[name] ?? '(without a hash)'}`,
  );
  return `RUPTURE & REPAIR ${version} for: ${place}

What to do
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}

The files, where each has to be found in the end, and its hash (SRI)
${hashes.join('\n')}

These files send nothing to anyone, set no cookie, and ask no other site for anything.
To choose anew, or to get a newer version:
  ${page}

Please keep the line of credit. Code: MIT licence. Words and drawings: CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/. Lettering of the card: SIL Open Font License 1.1.
After “Rupture & Repair” by Lindsay Braman (@LindsayBraman), from a lecture by The Allender Center.
${once ? `\nOnce for the whole site\n------------------------\n${once}\n` : ''}
The code to paste
-----------------
${code}
`;
}
