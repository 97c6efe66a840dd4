/*
 * The words of the site's own pages, in the order in which they are met. Long text is Markdown. {…} is filled in at the build:
 * sentences of the widgets, numbers and lists stand once, where they are made. The other languages have the same shape.
 */
export const en = {
  lang: 'en',
  site: 'Rupture & Repair',
  skip: 'Skip to the content',
  siteNavigation: 'Site',
  pages: {
    'make-it-yours': 'Make it yours',
    clinicians: 'For clinicians',
    developers: 'For developers',
    'sign-off': 'For the one who must sign it off',
  },
  /** For a site’s own privacy notice. */
  notice:
    'The exercises on this page run in your browser. What you write stays there. It is not sent to us or to anyone else. If you press “{keep}”, your browser also keeps it on this device (in its localStorage), until you press “{clear}”.',
  /** Where the quick exit leads. */
  neutral: 'https://en.wikipedia.org/',
  foot: {
    version: 'Version {version}.',
    licences:
      'Code: [MIT]({root}LICENSE.txt). Words and drawings: [CC BY 4.0]({root}LICENSE-WORDS-AND-DRAWINGS.txt). Lettering: [SIL Open Font License]({root}LICENSE-LETTERING.txt). [What others made]({root}LICENCES.txt).',
  },
  home: {
    title: 'Rupture & Repair: free widgets for when something breaks between two people',
    heading: 'When something breaks between two people',
    lead: 'Three free widgets for the websites of therapists and nonprofits: see what a rupture is, find a first sentence, repair one part at a time.',
    makeItYours: 'Make it yours',
    tryThem: 'Try them here',
    small:
      'Free to use and republish · {languages} languages · made for keyboard, screen reader and phone · [no tracking, nothing leaves the page]({sign-off})',
    doors: 'Three doors',
    understand: {
      title: 'Understand',
      text: 'Not every rupture is a conflict. A diagram to explore, with examples for partners, families, friends, work and therapy.',
      open: 'Open the diagram',
    },
    repair: {
      title: 'Repair',
      text: 'A first sentence that you can say or send, and six parts to go through, alone or together. Notes stay with you.',
      open: 'Open the checklist',
      bubble: 'I’m sorry. Can we talk?',
    },
    keep: {
      title: 'Keep',
      text: 'An illustrated card for the fridge, the waiting room or a handout. One page to print, all words real text.',
      open: 'Open the card',
      onPaper: 'The card to print: [A4]({card}card-a4.pdf), [US Letter]({card}card-letter.pdf).',
    },
    reasons: [
      {
        title: 'Safety comes first',
        text: 'Repair is for people who are safe with each other. Each widget says so, and the checklist shows your helpline. [For clinicians]({clinicians})',
      },
      {
        title: 'Yours in four steps',
        text: 'Choose, colour, copy, paste. WordPress, Squarespace, Wix and others. No account. [Make it yours]({make-it-yours})',
      },
      {
        title: 'Ready to be signed off',
        text: 'An honest report on accessibility, no data, no requests, a strict policy. [What you need to sign]({sign-off})',
      },
    ],
    putOn: {
      diagram: 'Put this diagram on your site',
      checklist: 'Put this checklist on your site',
      card: 'Put this card on your site',
    },
    here: {
      title: 'Try them here',
      text: 'They are real, and they work together: choose what happened in the diagram, and the checklist fits its questions to it.',
    },
    exit: {
      title: 'A quick way out',
      text: 'The button in the corner is real, too. It puts a neutral page in the place of this one, and so does pressing Shift three times. It cannot wipe the browser’s history, and says so. On your site it is there only if you want it, and leads where you say.',
    },
    demo: {
      title: 'On a page like yours',
      text: 'An invented counselling service shows all three in its own colours: [see its page]({root}demo/index.html).',
    },
  },
  clinicians: {
    lead: 'What these widgets are, what they claim and what they do not. It takes five minutes to read.',
    what: `
## What they are

Three pieces for your website: a **diagram** of what a rupture is, a **checklist** for a talk about it, and a **card** to print. A **quick exit** can stand beside them.

The circles and the six parts are a **teaching model**: a way to think, and a way to begin to talk. They are not a treatment, not a test and not a diagnosis. Nothing is scored. They do not take the place of you.

The idea follows the illustration “Rupture & Repair” by Lindsay Braman, drawn while she listened to a course of The Allender Center. Every sentence and every line of the drawing was made for this project. Neither of them has endorsed it.`,
    claims: `
## What they claim, and what they do not

Four findings are told, each with how far it reaches. They stand in the diagram, folded away.`,
    said: 'What is said',
    source: 'Source',
    notClaimed: `
**Not claimed:** that the checklist heals, works or is proven · that it foretells who stays together · that repair mends everything, or at once · that a share of every relationship is out of step (that study is about babies and their parents). Please do not claim it beside them either.`,
    safety: `
## Safety

The checklist and the printed sheet begin with this note. It cannot be emptied:

> {safety}

- **No helpline is built in**, since numbers differ by country and change. Yours stands in the note, and below it, with or without yours, whom anyone can turn to: “{help}”
- **The one who was hurt** is never asked to confess, or to own a share. The visitor says who was hurt, and the checklist changes with it.
- **“{co-creation}”** is closed, and says before it opens: “{guard}” You can leave it out.
- **A child:** the grown-up goes first, and alone. Nothing is asked of the child.
- **Nobody has to** forgive, meet, write, try again or finish. Stopping is called a good end.
- **If they cannot or will not talk**, there is a letter to keep. Nothing is to be sent.
- **Too upset to talk?** Waiting comes first, with a sentence that says when one will come back.

**Before you publish it, please:**

1. Give your helplines, and check now and then that they still work.
2. Read it all once, in each language that you offer.
3. Add the quick exit, if someone near your visitors may look on.
4. Keep trackers and session recorders off that page. Any script of a page can read what is typed there.

**Do not offer it** to two people together if one may be afraid of the other.`,
    privacy: `
## Privacy

The widgets ask nobody for anything: no font, no picture, no count. What a visitor writes goes nowhere.`,
    kept: ['What', 'Where it is', 'When it goes'],
    keptRows: [
      ['ticks and notes', 'in the open page', 'when the visitor leaves'],
      [
        'after “{keep}”',
        'in that browser, on that device',
        'at “{clear}”, or with your site’s data',
      ],
      ['a printed sheet or a file', 'with the visitor', 'they are the visitor’s own'],
    ],
    notice: `
Notes that are saved are not locked: who uses the device can read them. The visitor is told so first. On shared computers, take that choice away.

For your privacy notice, this may do:

> {notice}`,
    reviewed: `
## Who has read it, and who has not

- **No clinician from outside has reviewed it yet.**
- **No native speaker has read the translations yet.** Each was read a second time against the English, by those who made it.
- **Nobody who has lived with abuse has been asked yet**, and it was not tried out with clients.
- Nobody from outside has tested its accessibility. [What we tested ourselves]({sign-off})

So read it as you would read a colleague’s draft. If you want to review it, we have a sheet for each language, with every sentence and room for a verdict. Ask for it as below.`,
    licence: `
## The licence, in two sentences

You may use, print, translate and change all of it, also for money, as long as the notes of licence stay in the files, and the credit line on the card and with any words or drawings that you take out of the widgets; on your page you need not add one. Nobody promises that it fits your clients, and the people who are credited do not stand behind your page.`,
    report: `
## Something is wrong?

Tell us in [the project’s list of issues]({repository}/issues): a sentence that could hurt, a wrong word, a barrier. Never write anything there about a real person. If a fault could put a visitor in danger, use the [private form]({repository}/security/advisories/new).`,
    next: 'Make it yours',
  },
  developers: {
    lead: 'Custom elements with types, events, slots, parts and variables. One script tag, or npm. Lit inside, nothing else.',
    first: `
## At a glance

- [Storybook]({root}storybook/index.html): every element live, with its attributes, slots, parts, variables and events, and each theme and look
- [custom-elements.json]({root}custom-elements.json): the manifest, for editors and tools
- [The repository]({repository}): source, tests, how to change something
- [What is promised and tested]({sign-off}): policy, hashes, sizes, accessibility

Three lines bring one to life:`,
    script: 'With a script tag',
    npm: 'With npm',
    kit: 'The script of each of the three widgets brings `<repair-kit>`, too. So does `rupture-repair.min.js`. The one of the quick exit does not.',
    react: 'In React 19',
    reactLead:
      'One component: the diagram and the checklist, joined, in your colour, with your helpline, and heard.',
    reactUse: 'Where it stands:',
    notPublished:
      'It is not on npm yet. Make the package from a copy of the project, beside your own:',
    packing: `git clone {repository}
cd rupture-repair
npm install && npm run build && npm pack
cd ../your-project
npm install ../rupture-repair/rupture-repair-{version}.tgz`,
    reactInstall: `
Install it as [above](#npm), beside React 19. Lit comes along. With TypeScript also \`@types/react\` 19.

What your page puts into a slot keeps the styles of your page: the link to call above has the colour of your page’s links.`,
    reactServer: `
**From a server:** React writes the elements as plain HTML, with your attributes and all that stands in them, so your helpline is there before any script. They come alive in the browser; React’s own server does not draw what is inside.

Where React takes over such a page, it hears their events only once it has rendered again ([its issue 35446](https://github.com/facebook/react/issues/35446)). In the component around it, this is enough:`,
    events: 'Events',
    eventsLead:
      'All bubble, and leave the shadow root. Each comes from what a person does. None has a note in it. For two people, a part is done once both have ticked it. Ticks that come back, from the device or by “Bring it back”, tell nothing: `detail.done` of the next tick has them in it.',
    eventsHead: ['Event', 'Element', 'Type', 'When, and what it holds'],
    testing: `
## To test a page of yours

**In a browser**, Playwright’s \`getByRole\` sees into the widgets. In a kit with the diagram and the checklist:

    await page.getByRole('button', { name: 'Broken trust' }).click();
    await expect(page.getByRole('combobox', { name: 'What is it about?' })).toHaveValue('trust');
    await page.getByText('See the hurt', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'I have thought about this See the hurt' }).check();

**In jsdom** nothing is drawn. Node hands out what is meant for a server, and jsdom says \`Cannot set property parentNode\`. There, import the types alone. The tags stay plain, and your handler hears what you send to one: \`new CustomEvent('rupture-select', { detail: { id: 'trust' }, bubbles: true })\`. Testing Library’s \`getByRole\` does not see into a shadow root at all.`,
    snippets: 'For any other place, [Make it yours]({make-it-yours}) writes what you paste.',
    files: 'Files',
    filesLead:
      'Copy those that you need to your site. The sizes are what a visitor downloads (brotli).',
    file: 'File',
    what: 'What for',
    size: 'Size',
    npmSizes: 'By npm',
    npmSizesLead:
      'What one import adds to your build, in English, without Lit ({litSize} more, once). Two elements share much: the sum is less.',
    npmImport: 'Import',
    npmAll: 'all of them',
    all: 'all widgets in one file',
    alone: '{element} alone',
    language: '{language}, beside one of the above',
    styles: 'keeps room until the script has come',
    lettering: 'the card’s letters, for pages from a server',
    frame: 'for a page that takes no script of its own, with {frame}',
    frameHeight: 'fits the frame’s height, in the page around it',
    integrity: 'the hash (SRI) of each script',
    schema: 'completes and checks words of your own in an editor',
    cards: 'The card, to print and to send',
    manual: 'The manual',
    manualNote: '',
  },
  cardFiles: {
    'card-a4.pdf': 'PDF, A4',
    'card-a4-ink-saving.pdf': 'PDF, A4, saving ink',
    'card-letter.pdf': 'PDF, US Letter',
    'card-letter-ink-saving.pdf': 'PDF, US Letter, saving ink',
    'card.png': 'picture',
    'card@2x.png': 'large picture',
    'card-square.png': 'square picture, for social posts',
    'card-square@2x.png': 'large square picture',
    'card.svg': 'drawing (SVG)',
    'card.txt': 'the picture in words',
  },
  signOff: {
    lead: 'For the one who answers for accessibility, privacy and security. Nothing here is a sales text: what falls short is said.',
    contents: 'On this page',
    short: 'In short',
    shortRows: [
      [
        'Requests to others',
        'None: no font, picture, script, count or data from anywhere. Only if you choose npm’s CDN do its companies hand over the files.',
      ],
      ['Cookies', 'None.'],
      [
        'Data',
        'None leaves the page. Notes are kept on the visitor’s device (in the browser’s `localStorage`, under keys that begin with `rupture-repair/`) only after “{keep}”. They have no end date, and go at “{clear}”.',
      ],
      ['Account, key, contract', 'None.'],
      [
        'Updates',
        'Nothing changes by itself. You copy newer files when you want to; only the newest version is mended.',
      ],
      ['Help', 'No paid support. Ask in [the project’s list of issues]({repository}/issues).'],
      [
        'Policy',
        'Each way has its own, [below](#ways). Files on your site run under the strictest. None needs `unsafe-eval`.',
      ],
      [
        'Accessibility',
        'Made to WCAG 2.2 AA. The report below is our own; nobody from outside has checked it.',
      ],
      ['Languages', '{languageNames}. No native speaker has read the translations yet.'],
      [
        'Licence',
        'MIT (code), CC BY 4.0 (words and drawings), SIL Open Font License (lettering). No line of credit has to be added to your page: the card shows its own, and the checklist and the diagram need none.',
      ],
      [
        'Who has not reviewed it',
        'No clinician from outside, nobody who has lived with abuse, no native speaker of the translations, no auditor of accessibility. [Who has read it]({clinicians})',
      ],
      ['For your privacy notice', '“{notice}”'],
      ['Age of visitors', 'For grown-ups. A note for those under 18 says whom to tell.'],
    ],
    ways: {
      title: 'Your way, row by row',
      lead: 'Each row is one way to put a widget on your page. Find yours: its row is what you sign. Each policy (CSP) is all that its way needs, and no more. Has your site a policy? Then add to it what is new. One click marks a policy. Our tests run the page of each way under its policy.',
      head: [
        'Way',
        'Policy (CSP), to copy',
        'Who sees visitors’ addresses (IP)',
        'Where colour and helpline are set',
        'Licence files that come along',
      ],
      around: 'For your page:',
      framed: 'For `frame.html` itself:',
      noLicences: 'None. {named}',
      rows: {
        plugin: {
          name: 'WordPress plugin',
          note: '`unsafe-inline` is for the styles that WordPress itself prints, and may stand there already: the widgets need none. Your theme and other plugins may need more.',
          sees: 'Your own host, as on any page of yours.',
          set: 'Helpline: Settings → Rupture & Repair, for each language. Colour: a theme there, or your own once, as Additional CSS, or in your theme’s style sheet, which a stricter policy lets through.',
          named: '',
        },
        paste: {
          name: 'One paste, no files',
          note: 'In the place of each `sha256-…` goes a hash. [Make it yours]({make-it-yours}) shows all three beside the code. Choose anew, and they change.',
          sees: 'Your own host. On Wix and Google Sites also the host of their frames.',
          set: 'Both are in the paste.',
          named: 'The first line of the paste names those of code, words and drawings.',
        },
        files: {
          name: 'Files on your own site',
          note: '',
          sees: 'Your own host.',
          set: 'Colour: in `rupture-repair.colours.css`, one of the files. Helpline: in the code that you paste.',
          named: '`read-me.txt` says what each is for.',
        },
        address: {
          name: 'An address of your own',
          note: "Put your own address in the place of ours, or `'self'` if it is on the host of the page. `style-src-attr` is for your colour in the tag.",
          sees: 'Your own host, and the host of that address.',
          set: 'Both are in the code that you paste.',
          named: 'The first line of each widget’s script names them.',
        },
        cdn: {
          name: 'npm’s CDN, once it is published',
          note: 'For unpkg, begin with `https://unpkg.com/` in the place of `https://cdn.jsdelivr.net/npm/`.',
          sees: 'Your own host, and the companies that run the CDN. Say so in your privacy notice.',
          set: 'Both are in the code that you paste.',
          named: '',
        },
        frame: {
          name: 'A frame',
          note: '`script-src` is for `frame-height.js` alone. Without that file, leave it out.',
          sees: 'Your own host, and the host of `frame.html`.',
          set: 'Both are in the address of the frame: a look in the place of a colour, and the helpline of the checklist.',
          named: 'The first line of each widget’s script names them.',
        },
        npm: {
          name: 'npm, in a build of yours',
          note: '`style-src` is for your own style sheet.',
          sees: 'Your own host.',
          set: 'In your own style sheet and templates.',
          named: '',
        },
      },
    },
    trusted: `
### Trusted Types

What \`require-trusted-types-for 'script'\` asks of each way:

- **Script files** (plugin, files, address, CDN, the page around a frame): no name. \`trusted-types 'none'\` is enough.
- **npm:** Lit makes a policy of its own. It asks for \`trusted-types lit-html\`.
- **One paste** and **\`frame.html\` itself:** they do not run under it. Leave it out there.`,
    hashed: `
### Only these very files

This policy names the file itself, so no other script runs. The tag needs its \`integrity\` for it (tried in Chromium). It is for the file with all widgets. For another, take its hash from the table below.`,
    policyNotes: `
- \`style-src\` is for \`rupture-repair.css\` and your colour. The widgets write no styles into your page.
- The card’s letters lie in its script: no font is asked for.
- Server rendering needs \`style-src 'unsafe-inline'\`, and \`font-src data:\` for the card’s letters.`,
    hashes: 'Hashes and sizes',
    hashesLead:
      'Of version {version}. A page with one widget loads one script; a page with several loads the one with all, as the plugin does. Sizes are brotli. The hash of the zip also holds for the PHP in it.',
    file: 'File',
    size: 'Size',
    hash: 'Hash (SRI)',
    report: 'Accessibility conformance report',
    security: 'Security',
    english: '',
  },
};

/** The same in any language. @typedef {typeof en} Words */
