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

- **No helpline is built in**, since numbers differ by country and change. Where you give none, the note says whom anyone can turn to: “{help}”
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

> The exercises on this page run in your browser. What you write stays there. It is not sent to us or to anyone else.`,
    reviewed: `
## Who has read it, and who has not

- **No clinician from outside has reviewed it yet.**
- **No native speaker has read the translations yet.** Each was read a second time against the English, by those who made it.
- **Nobody who has lived with abuse has been asked yet**, and it was not tried out with clients.
- Nobody from outside has tested its accessibility. [What we tested ourselves]({sign-off})

So read it as you would read a colleague’s draft. If you want to review it, we have a sheet for each language, with every sentence and room for a verdict. Ask for it as below.`,
    licence: `
## The licence, in two sentences

You may use, print, translate and change all of it, also for money, as long as the credit line and the notes of licence stay with it. Nobody promises that it fits your clients, and the people who are credited do not stand behind your page.`,
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

Two lines bring one to life:`,
    script: 'With a script tag',
    npm: 'With npm',
    react: 'In React 19',
    snippets: 'For any other place, [Make it yours]({make-it-yours}) writes what you paste.',
    files: 'Files',
    filesLead:
      'Copy those that you need to your site. The sizes are what a visitor downloads (brotli).',
    file: 'File',
    what: 'What for',
    size: 'Size',
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
      ['Requests to others', 'None. No font, picture, script, count or data from anywhere.'],
      ['Cookies', 'None.'],
      [
        'Data',
        'None leaves the page. Notes are kept on the visitor’s device only after “{keep}”, and go at “{clear}”.',
      ],
      ['Account, key, contract', 'None. The files lie on your own site.'],
      [
        'Updates',
        'Nothing changes by itself. You copy newer files when you want to; only the newest version is mended.',
      ],
      ['Help', 'No paid support. Ask in [the project’s list of issues]({repository}/issues).'],
      [
        'Policy',
        'Works under a strict Content Security Policy, without `unsafe-inline` or `unsafe-eval`, and with Trusted Types.',
      ],
      [
        'Accessibility',
        'Made to WCAG 2.2 AA. The report below is our own; nobody from outside has checked it.',
      ],
      ['Languages', '{languageNames}. No native speaker has read the translations yet.'],
      ['Licence', 'MIT (code), CC BY 4.0 (words and drawings), SIL Open Font License (lettering).'],
      ['Age of visitors', 'For grown-ups. A note for those under 18 says whom to tell.'],
    ],
    policy: `
## The policy (CSP), to copy

This is enough if the files lie on your own site:`,
    policyHash:
      'This one names the very files, so that no other script runs. The script tag needs its attribute `integrity` for it (tried in Chromium). It is for the file with all widgets; for another take its hash from the table:',
    policyNotes: `
- \`style-src\` is for \`rupture-repair.css\`; the widgets write no styles into your page.
- \`font-src data:\` is for the card’s hand-lettered face, which lies in its script. Without it the card takes your page’s font.
- A frame needs \`frame-src 'self'\` in the page around it.
- Server rendering needs \`style-src 'unsafe-inline'\`. A script tag does not.`,
    hashes: 'Hashes and sizes',
    hashesLead: 'Of version {version}. A page with one widget loads one script. Sizes are brotli.',
    file: 'File',
    size: 'Size',
    hash: 'Hash (SRI)',
    report: 'Accessibility conformance report',
    security: 'Security',
    english: '',
  },
};

/** The same in any language. @typedef {typeof en} Words */
