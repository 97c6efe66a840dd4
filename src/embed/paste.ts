/*
 * Everything in one paste, for places that take a code block but no files: the room, the readable copy, and the script as text
 * that the browser unpacks. Packed, it is half as long, and has none of the signs that an editor might mend: no quote,
 * ampersand or bracket.
 */
import { version } from '../contract/version.js';
import type { Choice } from './choice.js';
import { languageOf, ownStyles, widgetsOf } from './choice.js';
import { placeholder } from './element.js';
import { reservedHeightStyles } from './reserved-heights.js';

/** @param packed the scripts, deflated (raw) and in base64 */
export function paste(choice: Choice, packed: string): string {
  // In one style sheet, so that a policy needs one hash for it, and none for a tag's own style.
  const styles = [
    reservedHeightStyles(widgetsOf(choice), [languageOf(choice.wording)]).trim(),
    ownStyles(choice),
  ];
  const lettering = widgetsOf(choice).includes('repair-card') ? ' Lettering: OFL 1.1.' : '';
  return `<!-- Rupture & Repair ${version.replace(/[^\d.]/g, '')}: everything in one paste, no other file is asked for. Code: MIT. Words and drawings: CC BY 4.0.${lettering} -->
<style>
${styles.filter(Boolean).join('\n')}
</style>
${placeholder({ ...choice, variables: {} })}
<script>
(async function () {
  if (!window.DecompressionStream) return;
  var packed = "${packed.replace(/[^\w+/=]/g, '')}";
  var bytes = Uint8Array.from(atob(packed), function (sign) { return sign.charCodeAt(0); });
  var unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  var script = document.createElement("script");
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
})();
</script>`;
}
