import { expect } from '@open-wc/testing';
import { scriptOf, SECTIONS, SINGLES, type ElementName } from '../../src/contract/names.js';
import { THEMES } from '../../src/theme/themes.js';
import { LANGUAGES } from '../languages.js';

const plugin = new URL('../../integrations/wordpress/rupture-repair/', import.meta.url).href;
const text = async (address: string) => (await fetch(address)).text();

/** The names in a PHP array of strings. */
const names = (php: string, start: RegExp) => {
  const [, inside = ''] = new RegExp(`${start.source}\\s*array\\(([^)]*)\\)`).exec(php) ?? [];
  return [...inside.matchAll(/'([^']*)'/g)].map(([, name]) => name!);
};

/** The attributes of an element, as everyone is told of them. */
async function told(tag: string): Promise<string[]> {
  const manifest = JSON.parse(await text('/custom-elements.json')) as {
    modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
  };
  const all = manifest.modules.flatMap(({ declarations }) => declarations);
  return all.find(({ tagName }) => tagName === tag)!.attributes!.map(({ name }) => name);
}

describe('the WordPress plugin', () => {
  for (const widget of SINGLES)
    it(`knows the attributes of ${widget}, in shortcodes and blocks, and no other`, async () => {
      const php = await text(`${plugin}includes/widgets.php`);
      const inShortcode = [
        ...names(php, /RUPTURE_REPAIR_COMMON =/),
        ...names(php, new RegExp(`'${widget}'\\s*=>`)),
      ];
      expect(inShortcode).to.have.members([...(await told(widget)), 'lang']);
      const block = JSON.parse(await text(`${plugin}blocks/${widget}/block.json`)) as {
        attributes: Record<string, { type: string }>;
      };
      const inBlock = Object.keys(block.attributes).map((name) =>
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      );
      // JSON is nothing for a field of the editor.
      expect(inBlock).to.have.members(inShortcode.filter((name) => name !== 'wording'));
    });

  it('knows the script of each element', async () => {
    const php = await text(`${plugin}includes/widgets.php`);
    expect(names(php, /RUPTURE_REPAIR_SCRIPTS =/)).to.deep.equal(
      (Object.keys(SECTIONS) as ElementName[]).flatMap((name) => [name, scriptOf(name)]),
    );
  });

  it('offers the languages and themes that there are', async () => {
    const php = await text(`${plugin}includes/settings.php`);
    const offered = (name: string) =>
      names(php, new RegExp(`'${name}'\\s*=> array\\(.*?,\\s*'rupture-repair' \\),`));
    expect(offered('lang')).to.have.members(['', ...LANGUAGES.map(({ lang }) => lang)]);
    expect(offered('theme')).to.have.members(['', ...THEMES]);
  });
});
