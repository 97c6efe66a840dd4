/*
 * The words of Make it yours, in the order in which they are met: plain text. {…} is filled in where they are said. The other
 * languages have the same shape.
 */

/** @typedef {{ title: string, text?: string }} Step */
/** @typedef {{ name: string, limits: string, limitsOf?: Record<string, string>, steps: Record<string, Step[]> }} Place `limitsOf`: what else than `limits` is said of a way; `steps`: what to do, by way */
/** @typedef {typeof words} Words */

/** @param {string} [text] @returns {Step} */
const copy = (text = '') => ({ title: 'Copy the code.', text });
/** @param {string} text @returns {Step} */
const download = (text) => ({ title: 'Download the files.', text });
/** @param {string} title @param {string} text @returns {Step} */
const step = (title, text) => ({ title, text });

/** Where a code block takes everything. @param {...Step} steps @returns {Record<string, Step[]>} */
const inBlock = (...steps) => ({ paste: [copy(), ...steps], address: [copy(), ...steps] });

const wordpressBlock = step(
  'Paste it into a Custom HTML block.',
  'In the editor press +, choose Custom HTML, and paste. Press Publish, then look at the page itself: the editor’s own preview may show text only.',
);
const squarespaceBlock = step(
  'Paste it into a Code block.',
  'Edit the page, press Add Block, choose Code, and keep it at HTML. Paste, and save.',
);
const squarespaceLook = step(
  'Log out, and look.',
  'Or open your page on your phone. While you are logged in, you may see nothing but plain black words: that is normal.',
);
const webflowEmbed = step(
  'Paste it into a Code Embed.',
  'Press + (Add elements), drag Code Embed to its place, paste, and press Save & Close. You see the widget once you have published.',
);
const drupalFull = step(
  'Paste it as Full HTML.',
  'Edit the page, choose the text format Full HTML, press Source, paste, and save at once.',
);
const ghostCard = step(
  'Paste it into an HTML card.',
  'In your post type /html and press Enter. Paste, and press Publish. The editor itself shows only that there is an HTML card.',
);
const joomlaModule = step(
  'Paste it into a Custom module.',
  'In your profile set Editor to “None”. Then Content → Site Modules → New → Custom: paste, choose a position, and save. Set the editor back.',
);
const ownPage = step(
  'Paste it into your page.',
  'Where the widget should stand, inside <body>. Save, and open the page.',
);

export const words = {
  page: {
    title: 'Make it yours',
    description:
      'Four steps, then copy and paste: a checklist, a diagram or a card about repair for your own website.',
    lead: 'Four steps, then copy and paste. No account, nothing to pay, nobody is tracked.',
    needsScript: 'This page needs JavaScript to make your code.',
    choices: 'Your choices',

    what: 'What do you want to show?',
    checklist: 'A checklist to work through',
    diagram: 'A diagram to explore',
    card: 'An illustrated card',
    pair: 'The diagram and the checklist, joined',
    kit: 'All three, joined',

    who: 'Who is it for?',
    helplineFirst: 'Add a helpline first.',
    helplineWhy:
      'Some of your visitors are not safe with the other person. The widget tells them so; you tell them whom to call.',
    helpline: 'Helpline to show',
    helplineExample: 'Our duty team: 01632 960 123, day and night',
    helplineHelp:
      'A name and a number, or a web address. It stands beside the safety note. More than one? Each on a line of its own.',
    exit: 'Add a quick exit',
    exitHelp:
      'A button in the corner, or Shift pressed three times, puts Wikipedia in the place of your page. It cannot wipe the browser’s history, and says so. You see it on your page, not in the picture of it here.',
    language: 'Language',
    languageHelp:
      'Pages in English and in another one? Choose the other one: its files serve both.',
    between: 'Between',
    anyone: 'the visitor chooses',
    partners: 'partners',
    family: 'family',
    child: 'a parent and a child',
    friends: 'friends',
    work: 'people at work',
    therapy: 'therapist and client',
    filledIn: 'Filled in by',
    one: 'one person, alone',
    two: 'two people, together',
    ownTitle: 'Your own title',
    opening: 'Your own first words to say',
    openingHelp: 'A sentence that one person could begin with. Ours stay to choose from.',

    looks: 'How should it look?',
    color: 'Your site’s main colour',
    pick: 'Pick the colour',
    toned:
      'This is what comes of it. The background takes a breath of it, and the gold of the drawings stays: both can be changed under “Fine-tune colours”.',
    theme: 'The look',
    themeOwn: 'Follows your page',
    themePaper: 'Paper',
    themeNight: 'Night',
    themeAuto: 'As the visitor’s device',
    themeCalm: 'Calm',
    themePlain: 'Plain',
    themeContrast: 'Contrast',
    themeSaving: 'Saves ink',
    people: 'The people on the card',
    fineTune: 'Fine-tune colours, font, size, and what to leave out',
    font: 'Font',
    fontOfPage: 'that of your page',
    headingLevel: 'Level of its heading',
    leaveOut: 'Leave out',
    notes: 'notes',
    coCreation: 'how it came about',
    saving: 'keeping on the device',
    unicorn: 'the unicorn',
    pdf: 'Address of a PDF of yours to offer',
    sizes: 'Sizes',
    colors: 'Colours',
    drawing: 'The people and the unicorn',
    drawingColors: 'Colours of the drawing',
    contrast: 'Table of contrast',
    contrastWhat: 'What',
    onPaper: 'on the paper',
    onSheet: 'on inset ground',
    onField: 'on fields',
    reset: 'Begin anew',

    where: 'Where does it go?',
    choosePlace:
      'Press what your site is made with. You then get the code, and what to press there.',
    ways: 'Another way, or another folder',
    from: 'Which address?',
    jsdelivr: 'jsDelivr, which serves packages of npm',
    unpkg: 'unpkg, which serves packages of npm',
    ownFolder: 'a folder that I name',
    fromHelp:
      'That company then sees the addresses (IP) of your visitors, and you should say so in your privacy notice. Files of your own tell nobody.',
    notOnNpm:
      'Other companies (jsDelivr, unpkg) only serve what is on npm. This version is not there yet.',
    notPublished:
      'This version is not on npm yet. Make the package from a copy of the project, beside your own:',
    inReact: 'A whole component for React 19',
    otherFolder: 'The files lie in another folder',
    base: 'Address of the folder with the files',
    policyTitle: 'Only for sites with a policy for scripts (CSP)',
    policyCopy: 'Copy this',
    noFolder:
      'The code does not know yet where your files are: type the address of their folder below, under “Another way, or another folder”.',
    noHelpline: 'No helpline yet.',
    noHelplineWhy: 'Visitors who are not safe are told so, but not whom to call.',
    tell: 'Tell us how it went',
    signed: 'What you sign on this way: policy, data and licences',
    addHelpline: 'Add one',
    orWithout: 'or go on without.',

    live: 'This is how it will look',
    preview: 'How it will look',
    show: 'Show',
    widths: 'As wide as',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    ground: 'Your page’s background',
  },
  hide: 'Hide',

  helpline: {
    beside: '✓ It stands beside the safety note.',
    below: '✓ It stands below.',
    check: 'It came with the link that you opened: check that it is right.',
  },
  exitInFrame:
    'Not here: {place} keeps the code in a frame, and a frame cannot leave the page around it. The code has no quick exit.',
  color: {
    none: 'Write it as six signs after a #, such as #2f6b5b, or pick it.',
    asItIs: '✓ It is used as it is. Words in it are easy to read.',
    darker: '✓ Words take a darker tone of it, so that they are easy to read.',
    lighter: '✓ Words take a lighter tone of it, so that they are easy to read.',
    accent: 'links and what is chosen',
    paper: 'the ground',
    line: 'lines',
  },
  looks: {
    honey: 'Two tan people',
    harbour: 'Both with deep brown skin',
    orchard: 'Deep brown and pale, with grey hair',
    dusk: 'A parent and a grown child',
  },
  contrast: {
    ink: 'Text',
    quiet: 'Second text',
    accent: 'Links and focus',
    line: 'Lines',
    'on-gold': 'Words on gold',
    tooLow: 'too low',
    some: '{low} of {all} pairs cannot be told apart well enough.',
    none: 'All pairs can be told apart well.',
  },
  /** What each variable colours or sizes, by its name without `--rr-`. */
  variables: {
    ink: 'Text and drawn lines',
    quiet: 'Second text',
    paper: 'Ground',
    sheet: 'Inset ground',
    field: 'Fields, frame and bubble',
    line: 'Borders',
    gold: 'Banners and conflict',
    'on-gold': 'Words on gold',
    size: 'Text size',
    radius: 'Corners',
    'line-weight': 'Thickness of borders',
    'skin-left': 'Skin of the left person',
    'skin-right': 'Skin of the right person',
    'hair-left': 'Hair of the left person',
    'hair-right': 'Hair of the right person',
    'clothes-left': 'Clothes of the left person',
    'clothes-right': 'Clothes of the right person',
    unicorn: 'The unicorn’s coat',
    mane: 'Its mane',
    outline: 'Ink inside the drawings',
  },

  ways: {
    plugin: 'A plugin',
    npm: 'Packages of npm',
    files: 'I upload a few files, and paste a short code',
    paste: 'No files: I paste one long code',
    address: 'No files: a short code, and another company serves them',
    elsewhere: 'No files here: a short code, and the files lie in a folder of mine elsewhere',
    best: '(recommended)',
    upTo: '(only up to {longest} signs)',
  },
  refused: {
    link: 'The link that you followed says “{value}” for “{field}”. It leads to another place than this site, and was not taken over. Type it in if it is yours.',
    base: '“{value}” is no folder of a website.',
    pdf: '“{value}” is no address of the web.',
  },
  buttons: {
    plugin: 'Download the plugin (zip)',
    download: 'Download the files (zip)',
    copy: 'Copy the code',
    once: 'Copy this part',
    helpline: 'Copy the helpline',
    mail: 'Send it to my web person',
  },
  showCode: {
    one: 'Show the code (1 line, {size} KB)',
    other: 'Show the code ({lines} lines, {size} KB)',
  },
  tooLong:
    'This code has {size} signs, and {place} takes {longest}: it does not work here. Choose another way.',
  policy: {
    paste:
      'Under such a policy this paste stays plain words, unless the policy names its hashes. Whoever keeps the policy adds them to what is there. They are others as soon as you choose something else. Where the policy also has require-trusted-types-for, no paste works: take files.',
    files: 'Files on your own site need no more than this. It may well be there already.',
  },
  tried: 'Our tests bring the widgets to a page in this way, in real browsers.',
  untried:
    'Our tests bring this code to life in real browsers. Buttons at this place may have other names than here: we have not pressed them ourselves.',

  deeds: {
    packing: 'Packing the files …',
    packingOne: 'Packing everything into one paste …',
    copied: 'Copied.',
    notCopied:
      'The browser does not let us copy. Open “Show the code”, mark all of it, and copy it by hand.',
    downloaded: '{name} ({size} KB) is in your downloads.',
    pluginDownloaded: 'rupture-repair-wordpress.zip is in your downloads. Upload it as it is.',
    filesFailed: 'The files could not be fetched ({name}). Check your connection, and press again.',
    pluginFailed:
      'The plugin could not be fetched ({name}). Check your connection, and press again.',
    choiceFailed:
      'Something could not be fetched ({name}). Check your connection, and choose again.',
    noHashes: 'They show where this page is opened with https:.',
    mailed: 'Your mail program opens with the code.',
    mailedCopied:
      'Your mail program opens. The code is long and was copied: paste it into the mail.',
    mailedWithout:
      'Your mail program opens. The code is too long for it: open “Show the code”, mark all of it, copy it, and paste it into the mail.',
  },
  /** The plugin's field for a helpline: for all languages, or for the chosen one. */
  helplineField: {
    all: 'Settings → Rupture & Repair → Helpline',
    own: 'Settings → Rupture & Repair → {language}, below “Another helpline in one language”',
  },
  joinedBlocks:
    'Two blocks are joined by the same kit name: type one, such as “ours”, into the field “kit” of each.',
  bothLanguages: 'It serves your pages in English, and those in {language}.',
  mail: {
    subject: 'For our website',
    hello: 'Hello,',
    please: 'could you please put this on our website, where it should stand on the page?',
    madeOn: 'It was made on this page, which says what to do: {page}',
    private: 'It sends nothing to anyone, and sets no cookie.',
    elsewhere:
      'Its files come from another company, which then sees the addresses (IP) of our visitors. It sets no cookie.',
    plugin: 'First install this plugin in WordPress (Plugins → Add New Plugin → Upload Plugin):',
    helpline: 'Then paste our helpline. Its field is here: {field}',
    code: 'This is the code:',
    once: 'And this goes once into the site:',
    paste: '(Paste the code here.)',
  },
  readMe: {
    head: 'RUPTURE & REPAIR {version} for: {place}',
    todo: 'What to do',
    files: 'The files, where each has to be found in the end, and its hash (SRI)',
    noHash: '(without a hash)',
    private:
      'These files send nothing to anyone, set no cookie, and ask no other site for anything.',
    anew: 'To choose anew, or to get a newer version:',
    signed: 'What to sign for this way (policy, data, licences):',
    licence:
      'Code: MIT licence. Words and drawings: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Lettering of the card: SIL Open Font License 1.1. Their texts are in the files beside this page.',
    credit:
      'There is no line of credit for you to add. The card shows it by itself; the checklist and the diagram have none. If you take words or drawings elsewhere, such as onto a handout, put this line there:',
    line: 'After “Rupture & Repair” by Lindsay Braman (@LindsayBraman), from a lecture on attachment by The Allender Center (@AllenderCenter).',
    once: 'Once for the whole site',
    code: 'The code to paste',
  },

  /** @type {Record<string, Place>} */
  places: {
    'wordpress-plugin': {
      name: 'WordPress, with our plugin',
      limits:
        'Only an administrator can install a plugin. On WordPress.com your plan has to allow plugins.',
      steps: {
        plugin: [
          step(
            'Install the plugin.',
            'In WordPress: Plugins → Add New Plugin → Upload Plugin. Choose the zip, then press Activate.',
          ),
          step(
            'Paste your helpline once.',
            '{field}. Each checklist, diagram and card then shows it by itself. Each language can have another one.',
          ),
          copy('Or do without code: in the editor press +, and search for “Rupture”. {joined}'),
          step(
            'Paste it into a Shortcode block.',
            'In the editor press +, choose Shortcode, paste, and press Publish.',
          ),
          step(
            'If you chose a colour, copy it once.',
            'Appearance → Customise → Additional CSS. In a block theme: Appearance → Editor → Styles → Additional CSS. WordPress prints that inside the page. Where a strict policy (CSP) forbids it, put these lines into the style sheet of your theme: style.css of a child theme.',
          ),
        ],
      },
    },
    wordpress: {
      name: 'WordPress, without a plugin',
      limits:
        'Administrators and editors may paste scripts; authors may not, and nobody may on some WordPress.com plans. If only plain text shows after you publish, WordPress took the script out: use the plugin.',
      limitsOf: {
        files:
          'If only plain text shows after you publish, either the part for the head is not on that page, or a file is not where it looks for it.',
      },
      steps: {
        ...inBlock(wordpressBlock),
        files: [
          download(
            'The media library takes no scripts. Unpack the zip, and put its folder “rupture-repair” beside “wp-content” with your host’s file manager.',
          ),
          step(
            'Copy this once for the whole site.',
            'Into the head of every page, for example with a plugin for header code. {both}',
          ),
          copy('It holds no script: authors may paste it, too.'),
          wordpressBlock,
        ],
      },
    },
    squarespace: {
      name: 'Squarespace',
      limits:
        'Your plan has to take scripts in a Code block: Core, Plus, Advanced, Business and Commerce do, the cheapest does not. On that one your page shows the words alone.',
      limitsOf: {
        files:
          'If plain text stays, there are two reasons. A file is not where the code looks for it: open your site’s address with /s/ and the file’s name behind it, as in the list, and see whether it comes. Or your plan takes no scripts in a Code block: Core, Plus, Advanced, Business and Commerce do, the cheapest does not.',
      },
      steps: {
        files: [
          download(
            'Unpack the zip: a double click does. In Squarespace mark any word, press the link button, then the wheel, then File, and upload each file of this list. The licences and read-me.txt are for you to keep. You can take the link away again: the files stay, and their addresses begin with /s/.',
          ),
          copy(),
          squarespaceBlock,
          squarespaceLook,
        ],
        ...inBlock(squarespaceBlock, squarespaceLook),
      },
    },
    wix: {
      name: 'Wix',
      limits:
        'Wix keeps pasted code in a frame of its own. So your page’s font does not reach it, and the box has the height that you give it: make it tall.',
      steps: inBlock(
        step(
          'Paste it into Embed HTML.',
          'Press Add Elements → Embed Code → Embed HTML. Choose Code, paste, and press Update. Drag the box as wide as your text, and about 900 pixels tall; the rest scrolls inside.',
        ),
      ),
    },
    webflow: {
      name: 'Webflow',
      limits:
        'A Code Embed needs a paid plan, and takes 50,000 signs at most. Webflow keeps no script files of yours. So, today: files on other web space work; one paste works while it is short enough; what npm serves does not work yet.',
      steps: {
        files: [
          download(
            'Unpack the zip, and upload its folder to other web space of yours, with https. Type its address below, under “Another way, or another folder”: without it, the code does not find the files.',
          ),
          copy(),
          webflowEmbed,
        ],
        ...inBlock(webflowEmbed),
      },
    },
    drupal: {
      name: 'Drupal',
      limits:
        'Your text format has to be Full HTML. In Basic HTML the script is taken out; an administrator can lend a hand.',
      steps: {
        files: [
          download(
            'Whoever runs the site unpacks the zip, and puts the folder into “libraries”, beside “core” and “modules”.',
          ),
          copy(),
          drupalFull,
        ],
        ...inBlock(drupalFull),
      },
    },
    ghost: {
      name: 'Ghost',
      limits:
        'In a newsletter no script runs: your readers get the plain words. On Ghost’s own hosting, files of yours need a plan with themes of your own.',
      steps: {
        ...inBlock(ghostCard),
        files: [
          download(
            'Unpack the zip, put the files into your theme’s folder “assets”, and upload the theme.',
          ),
          copy(),
          ghostCard,
        ],
      },
    },
    'google-sites': {
      name: 'Google Sites',
      limits:
        'Google Sites keeps pasted code in a frame of its own: your page’s font does not reach it, and the box has the height that you give it. It takes no files.',
      steps: inBlock(
        step(
          'Paste it into Embed.',
          'Insert → Embed → Embed code. Paste, press Next, then Insert. Drag the box as wide as your text and as tall as it goes, and publish.',
        ),
      ),
    },
    joomla: {
      name: 'Joomla',
      limits:
        'Joomla’s editor and its text filters take scripts out. A Super User can let them through: System → Global Configuration → Text Filters → No Filtering for your group.',
      steps: {
        ...inBlock(joomlaModule),
        files: [
          download(
            'The media manager takes no scripts. Unpack the zip, and put its folder “rupture-repair” into “media” with your host’s file manager.',
          ),
          copy(),
          joomlaModule,
        ],
      },
    },
    html: {
      name: 'My own HTML',
      limits:
        "With a policy for scripts (CSP), files need script-src 'self' and style-src 'self', and nothing more.",
      steps: {
        files: [
          download(
            'Unpack the zip, and upload its folder “rupture-repair” to the top folder of your site.',
          ),
          copy(),
          ownPage,
        ],
        ...inBlock(ownPage),
      },
    },
    npm: {
      name: 'A project with npm',
      limits:
        'React 19, Vue 3, Svelte 5 and Eleventy are tried. Lit comes along by itself, and is shared with your own code.',
      steps: {
        npm: [
          step('Install the package.', 'npm install rupture-repair'),
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
      limits:
        'Into a frame your page’s colours and font do not cross: choose a look. The diagram and the card show no helpline there.',
      steps: {
        files: [
          download(
            'Unpack the zip, and upload its folder to any web space that is yours. Type its address below, under “Another way, or another folder”.',
          ),
          copy(),
          step(
            'Paste it where frames are allowed.',
            'The frame is 800 pixels tall, and scrolls inside.',
          ),
          step(
            'If you may, add this once to the page.',
            'It makes the frame as tall as what it shows.',
          ),
        ],
      },
    },
    unsure: {
      name: 'I don’t know',
      limits:
        'If only plain words show after you have saved, your place takes no scripts. Then send it to whoever looks after your site.',
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
  },
};
