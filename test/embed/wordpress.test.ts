import { expect } from '@open-wc/testing';
import { scriptOf, SECTIONS, SINGLES, type ElementName } from '../../src/contract/names.js';
import { TELLING } from '../../src/embed/texted.js';
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
      expect(inBlock).to.have.members([
        ...inShortcode.filter((name) => name !== 'wording'),
        'helpline',
      ]);
    });

  it('knows the script of each element', async () => {
    const php = await text(`${plugin}includes/widgets.php`);
    expect(names(php, /RUPTURE_REPAIR_SCRIPTS =/)).to.deep.equal(
      (Object.keys(SECTIONS) as ElementName[]).flatMap((name) => [name, scriptOf(name)]),
    );
  });

  it('knows the attributes of page-exit, in a shortcode', async () => {
    const php = await text(`${plugin}includes/widgets.php`);
    expect(names(php, /RUPTURE_REPAIR_EXIT =/)).to.have.members(
      [...(await told('page-exit')), 'lang'].filter((name) => name !== 'wording'),
    );
  });

  it('has a block and a shortcode for each widget, and for no other', async () => {
    const php = await text(`${plugin}includes/widgets.php`);
    const [, list = ''] = /RUPTURE_REPAIR_WIDGETS = array\(([\s\S]*?)\n\);/.exec(php) ?? [];
    expect([...list.matchAll(/'([a-z-]+)'\s*=>/g)].map(([, name]) => name)).to.deep.equal([
      ...SINGLES,
    ]);
    const editor = await text(`${plugin}blocks/editor.js`);
    const [, blocks = ''] = /widgets = \[([\s\S]*?)\]/.exec(editor) ?? [];
    expect([...blocks.matchAll(/['"]([^'"]*)['"]/g)].map(([, name]) => name)).to.deep.equal([
      ...SINGLES,
    ]);
  });

  it('knows the words that tell to write to a number, or to call it', async () => {
    const php = await text(`${plugin}includes/widgets.php`);
    const [, list = ''] = /RUPTURE_REPAIR_TELLING = array\(\n([\s\S]*?)\n\);/.exec(php) ?? [];
    const told = list.split(/^\t'([a-z-]+)' => array\(/m).slice(1);
    const words = (inside: string) => [...inside.matchAll(/^\t\t'(.*)',$/gm)].map(([, one]) => one);
    expect(told.map((part, index) => (index % 2 ? words(part) : part))).to.deep.equal(
      Object.entries(TELLING).flat(),
    );
  });

  it('says whose it is, and that no other place has its updates', async () => {
    const php = await text(`${plugin}rupture-repair.php`);
    const { repository } = JSON.parse(await text('/package.json')) as {
      repository: { url: string };
    };
    const address = repository.url.replace(/^git\+|\.git$/g, '');
    const said = (name: string) => new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(php)?.[1];
    expect(said('Plugin URI')).to.equal(address);
    expect(said('Author')).to.equal(address.split('/').at(-2));
    expect(said('Update URI')).to.equal('false');
  });

  it('offers the languages and themes that there are', async () => {
    const php = await text(`${plugin}includes/settings.php`);
    const offered = (name: string) =>
      names(php, new RegExp(`'${name}'\\s*=> array\\(.*?,\\s*'rupture-repair' \\),`));
    const [, languages = ''] = /RUPTURE_REPAIR_LANGUAGES = array\(([^;]*)\);/.exec(php) ?? [];
    expect([...languages.matchAll(/'([\w-]+)'\s*=>/g)].map(([, lang]) => lang)).to.have.members(
      LANGUAGES.map(({ lang }) => lang),
    );
    expect(offered('theme')).to.have.members(['', ...THEMES]);
  });
});
