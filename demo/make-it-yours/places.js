/*
 * The places where a widget can stand: which ways there are to its files, and what to press there. Written from what is known of
 * each place; `isTried` says where we have done it in the real one.
 */

/** @typedef {'plugin' | 'files' | 'paste' | 'address' | 'npm'} Way */
/** @typedef {'plugin' | 'download' | 'copy' | 'once' | 'helpline' | 'npm'} Deed what a step has a button for */
/** @typedef {{ title: string, text?: string, deed?: Deed }} Step */
/**
 * @typedef {object} Place
 * @property {string} name
 * @property {string} base where the files lie, unless someone says otherwise
 * @property {boolean} [isTried] whether we have done this in the real one
 * @property {boolean} [isRenamed] whether names of files have to be plain
 * @property {boolean} [isFramed] whether what is pasted stands in a frame
 * @property {boolean} [isOfAnyFolder] whether only its owner knows where the files lie
 * @property {number} [longest] how many signs its code block takes
 * @property {string} limits what the plan or the editor forbids
 * @property {Partial<Record<Way, import('./library.js').Route>>} routes the ways, the best one first
 * @property {Partial<Record<Way, Step[]>>} steps
 */

/** @param {string} text @returns {Step} */
const copy = (text = '') => ({ title: 'Copy the code.', text, deed: 'copy' });
/** @param {string} text @returns {Step} */
const download = (text) => ({ title: 'Download the files.', text, deed: 'download' });
/** @param {string} title @param {string} text @returns {Step} */
const step = (title, text) => ({ title, text });

/** What to do where a code block takes everything. @param {string} title @param {string} text @returns {Partial<Record<Way, Step[]>>} */
const inCodeBlock = (title, text) => ({
  paste: [copy(), step(title, text)],
  address: [copy(), step(title, text)],
});

/** @type {Record<string, Place>} */
export const PLACES = {
  'wordpress-plugin': {
    name: 'WordPress, with our plugin',
    base: '/wp-content/plugins/rupture-repair/assets/',
    isTried: true,
    limits:
      'Only an administrator can install a plugin. On WordPress.com your plan has to allow plugins.',
    routes: { plugin: 'wordpress-plugin' },
    steps: {
      plugin: [
        {
          title: 'Install the plugin.',
          text: 'In WordPress: Plugins → Add New Plugin → Upload Plugin. Choose the zip, then press Activate.',
          deed: 'plugin',
        },
        {
          title: 'Paste your helpline once.',
          text: 'Settings → Rupture & Repair → Helplines. It then stands in every checklist of your site.',
          deed: 'helpline',
        },
        copy('Or do without code: in the editor press +, and search for “Rupture”.'),
        step(
          'Paste it into a Shortcode block.',
          'In the editor press +, choose Shortcode, paste, and press Publish.',
        ),
        {
          title: 'If you chose a colour, copy it once.',
          text: 'Appearance → Customise → Additional CSS. In a block theme: Appearance → Editor → Styles → Additional CSS.',
          deed: 'once',
        },
      ],
    },
  },
  wordpress: {
    name: 'WordPress, without a plugin',
    base: '/rupture-repair/',
    isTried: true,
    limits:
      'Administrators and editors may paste scripts; authors may not, and nobody may on some WordPress.com plans. If only plain text shows after you publish, WordPress took the script out: use the plugin.',
    routes: { paste: 'paste', files: 'wordpress', address: 'code-block' },
    steps: {
      ...inCodeBlock(
        'Paste it into a Custom HTML block.',
        'In the editor press +, choose Custom HTML, and paste. Press Publish, then look at the page itself: the editor’s own preview may show text only.',
      ),
      files: [
        download(
          'The media library takes no scripts. Unpack the zip, and put its folder “rupture-repair” beside “wp-content” with your host’s file manager.',
        ),
        {
          title: 'Copy this once for the whole site.',
          text: 'Into the head of every page, for example with a plugin for header code.',
          deed: 'once',
        },
        copy('It holds no script, so authors may paste it, too.'),
        step(
          'Paste it into a Custom HTML block.',
          'In the editor press +, and choose Custom HTML.',
        ),
      ],
    },
  },
  squarespace: {
    name: 'Squarespace',
    base: '/s/',
    isRenamed: true,
    limits:
      'Your plan has to take scripts in a Code block: Core, Plus, Advanced, Business and Commerce do, the cheapest does not. If plain text stays, it is the plan.',
    routes: { files: 'code-block', paste: 'paste', address: 'code-block' },
    steps: {
      files: [
        download(
          'Unpack the zip: a double click does. In Squarespace mark any word, press the link button, then the wheel, then File, and upload each file. You can take the link away again: the files stay, and their addresses begin with /s/.',
        ),
        copy(),
        step(
          'Paste it into a Code block.',
          'Edit the page, press Add Block, choose Code, and keep it at HTML. Paste, and save. You see the widget once you are logged out, or in a private window.',
        ),
      ],
      ...inCodeBlock(
        'Paste it into a Code block.',
        'Edit the page, press Add Block, choose Code, and keep it at HTML. Paste, and save. You see the widget once you are logged out, or in a private window.',
      ),
    },
  },
  wix: {
    name: 'Wix',
    base: '/rupture-repair/',
    isFramed: true,
    limits:
      'Wix keeps pasted code in a frame of its own. So your page’s font does not reach it, and the box has the height that you give it: make it tall.',
    routes: { paste: 'paste', address: 'code-block' },
    steps: inCodeBlock(
      'Paste it into Embed HTML.',
      'Press Add Elements → Embed Code → Embed HTML. Choose Code, paste, and press Update. Drag the box as wide as your text, and about 900 pixels tall; the rest scrolls inside.',
    ),
  },
  webflow: {
    name: 'Webflow',
    base: '/rupture-repair/',
    longest: 50000,
    limits:
      'A Code Embed takes 50,000 signs at most, takes no script files, and needs a paid plan.',
    routes: { address: 'code-block', paste: 'paste' },
    steps: inCodeBlock(
      'Paste it into a Code Embed.',
      'Press + (Add elements), drag Code Embed to its place, paste, and press Save & Close. You see the widget once you have published.',
    ),
  },
  drupal: {
    name: 'Drupal',
    base: '/libraries/rupture-repair/',
    limits:
      'Your text format has to be Full HTML. In Basic HTML the script is taken out; an administrator can lend a hand.',
    routes: { files: 'code-block', paste: 'paste', address: 'code-block' },
    steps: {
      files: [
        download(
          'Whoever runs the site unpacks the zip, and puts the folder into “libraries”, beside “core” and “modules”.',
        ),
        copy(),
        step(
          'Paste it as Full HTML.',
          'Edit the page, choose the text format Full HTML, press Source, paste, and save at once.',
        ),
      ],
      ...inCodeBlock(
        'Paste it as Full HTML.',
        'Edit the page, choose the text format Full HTML, press Source, paste, and save at once.',
      ),
    },
  },
  ghost: {
    name: 'Ghost',
    base: '/assets/',
    limits:
      'In a newsletter no script runs: your readers get the plain words. On Ghost’s own hosting, files of yours need a plan with themes of your own.',
    routes: { paste: 'paste', files: 'code-block', address: 'code-block' },
    steps: {
      ...inCodeBlock(
        'Paste it into an HTML card.',
        'In your post type /html and press Enter. Paste, and press Publish. The editor itself shows only that there is an HTML card.',
      ),
      files: [
        download(
          'Unpack the zip, put the files into your theme’s folder “assets”, and upload the theme.',
        ),
        copy(),
        step(
          'Paste it into an HTML card.',
          'In your post type /html and press Enter. Paste, and press Publish.',
        ),
      ],
    },
  },
  'google-sites': {
    name: 'Google Sites',
    base: '/rupture-repair/',
    isFramed: true,
    limits:
      'Google Sites keeps pasted code in a frame of its own: your page’s font does not reach it, and the box has the height that you give it. It takes no files.',
    routes: { paste: 'paste', address: 'code-block' },
    steps: inCodeBlock(
      'Paste it into Embed.',
      'Insert → Embed → Embed code. Paste, press Next, then Insert. Drag the box as wide as your text and as tall as it goes, and publish.',
    ),
  },
  joomla: {
    name: 'Joomla',
    base: '/media/rupture-repair/',
    limits:
      'Joomla’s editor and its text filters take scripts out. A Super User can let them through: System → Global Configuration → Text Filters → No Filtering for your group.',
    routes: { paste: 'paste', files: 'code-block', address: 'code-block' },
    steps: {
      ...inCodeBlock(
        'Paste it into a Custom module.',
        'In your profile set Editor to “None”. Then Content → Site Modules → New → Custom: paste, choose a position, and save. Set the editor back.',
      ),
      files: [
        download(
          'The media manager takes no scripts. Unpack the zip, and put its folder “rupture-repair” into “media” with your host’s file manager.',
        ),
        copy(),
        step(
          'Paste it into a Custom module.',
          'In your profile set Editor to “None”. Then Content → Site Modules → New → Custom: paste, choose a position, and save.',
        ),
      ],
    },
  },
  html: {
    name: 'My own HTML',
    base: '/rupture-repair/',
    isTried: true,
    limits:
      "With a policy for scripts (CSP), files need script-src 'self'. One paste needs 'unsafe-inline': then take files.",
    routes: { files: 'html', paste: 'paste', address: 'html' },
    steps: {
      files: [
        download(
          'Unpack the zip, and upload its folder “rupture-repair” to the top folder of your site.',
        ),
        copy(),
        step(
          'Paste it into your page.',
          'Where the widget should stand, inside <body>. Save, and open the page.',
        ),
      ],
      ...inCodeBlock(
        'Paste it into your page.',
        'Where the widget should stand, inside <body>. Save, and open the page.',
      ),
    },
  },
  npm: {
    name: 'A project with npm',
    base: '/rupture-repair/',
    isTried: true,
    limits:
      'React 19, Vue 3, Svelte 5 and Eleventy are tried. Lit stays outside of the package, to be shared with your own code.',
    routes: { npm: 'npm' },
    steps: {
      npm: [
        {
          title: 'Install the packages.',
          text: 'npm install rupture-repair lit @lit/context',
          deed: 'npm',
        },
        copy(),
        step(
          'Paste it.',
          'The import goes where your scripts are, the tag into your HTML or template. In JSX the words inside can stay as they are; style, if there is one, has to be an object.',
        ),
      ],
    },
  },
  frame: {
    name: 'A place that takes only a frame',
    base: '/rupture-repair/',
    isFramed: true,
    isOfAnyFolder: true,
    isTried: true,
    limits:
      'Into a frame your page’s colours and font do not cross: choose a look. The diagram and the card show no helpline there.',
    routes: { files: 'frame' },
    steps: {
      files: [
        download(
          'Unpack the zip, and upload its folder to any web space that is yours. Type its address above.',
        ),
        copy(),
        step(
          'Paste it where frames are allowed.',
          'The frame is 800 pixels tall, and scrolls inside.',
        ),
        {
          title: 'If you may, add this once to the page.',
          text: 'It makes the frame as tall as what it shows.',
          deed: 'once',
        },
      ],
    },
  },
  unsure: {
    name: 'I don’t know',
    base: '/rupture-repair/',
    limits:
      'If only plain words show after you have saved, your place takes no scripts. Then send it to whoever looks after your site.',
    routes: { paste: 'paste' },
    steps: {
      paste: [
        copy('Or send it to the person who looks after your site: the button writes the mail.'),
        step(
          'Look for a block called “Code”, “HTML” or “Embed”.',
          'In your site’s editor, where you add text and pictures. Paste the code there, and save.',
        ),
        step(
          'Look at your page.',
          'In a new window, as a visitor would. Do you see the widget? Then you are done.',
        ),
      ],
    },
  },
};

/** @param {import('./choices.js').Choices} choices @returns {Place} */
export const placeOf = ({ place = '' }) => PLACES[place] ?? /** @type {Place} */ (PLACES['unsure']);

/** The ways that a place has, the best one first. @param {Place} place */
export const waysOf = ({ routes }) => /** @type {Way[]} */ (Object.keys(routes));

/** The chosen way, where this place has it, else its best one. @param {import('./choices.js').Choices} choices @returns {Way} */
export function wayOf(choices) {
  const ways = waysOf(placeOf(choices));
  return ways.find((way) => way === choices['way']) ?? /** @type {Way} */ (ways[0]);
}
