/*
 * English. To the translator:
 * - Plain and warm, reading age 9–11. Short sentences. "You" or "we". No cheer, no score, no "correct".
 * - The reader may be in pain, or in an unsafe relationship: never tell anyone to forgive, finish or make contact.
 * - "Rupture" is any break in a connection; "conflict" is one kind of it; "repair" is a process, "part" one of its six parts.
 * - Labels in circles stay short (two or three words). Keep {names in braces} as they are.
 * - \u00a0 is a space at which no line may end, so that one ends at the comma.
 * - `wrong` goes on from `wrongLabel`; `starters` are beginnings that a reader finishes in their own words.
 */
import type {
  CardWording,
  ChecklistWording,
  DiagramWording,
  ExitWording,
  Wording,
} from '../wording.js';

export const diagram: DiagramWording = {
  title: 'Not every rupture is a conflict. Every conflict is a rupture.',
  lead: 'A rupture is a break between two people who matter to each other.',
  caption:
    'A rupture does not mean that it is over. A bigger circle takes in more kinds of rupture. It does not mean a worse one.',
  rupture: {
    label: 'Rupture',
    meaning:
      'It may be tiny or huge, loud or quiet. You are not as close as you were a moment ago, or a year ago. Trust may be less, too.',
  },
  kinds: {
    conflict: {
      label: 'Conflict',
      meaning: 'You want different things, or see things differently, and it has come between you.',
      feelings: 'angry, unheard, tense, or worried about losing each other.',
      repair:
        'Either of you can begin. Slow down. Say what matters to you about it, and ask what matters to them.',
      examples: {
        any: {
          small: 'Who left the light on.',
          large: 'Whether to have a child.',
        },
        partners: {
          small: 'How loud the music is.',
          large: 'Whether to move for a job.',
        },
        family: {
          small: 'Whose turn it is to do the dishes.',
          large: 'Who will look after a parent.',
        },
        child: {
          small: 'When it is time for bed.',
          large: 'What they may do, and what you do not allow.',
        },
        friends: { small: 'Which movie to watch.', large: 'Who moves out of the shared home.' },
        work: {
          small: 'How warm the office should be.',
          large: 'Who leads the project, and how the money is spent.',
        },
        therapy: {
          small: 'What time to meet.',
          large: 'Whether the therapy is helping.',
        },
      },
    },
    trust: {
      label: 'Broken trust',
      meaning: 'You counted on something, and it broke: a promise, a secret, the truth.',
      feelings: 'shocked, foolish, angry, ashamed, or always on guard.',
      repair:
        'The one who broke it tells the truth and makes no excuses. The one who was hurt sets the pace. Trust comes back by what is done, if it comes back.',
      examples: {
        any: { small: 'A small secret gets passed on.', large: 'A lie that went on for years.' },
        partners: {
          small: 'A promise to call, forgotten again.',
          large: 'Hidden debts, or a secret affair.',
        },
        family: {
          small: 'A promise to come to the match is forgotten.',
          large: 'Something big was kept from you as a child.',
        },
        child: {
          small: 'You promised to play, and forgot.',
          large: 'They find out that you did not tell them the truth about something big.',
        },
        friends: {
          small: 'Something private is told to others.',
          large: 'Borrowed money that never comes back.',
        },
        work: {
          small: 'Someone shows your idea as their own.',
          large: 'Someone talked badly of you behind your back.',
        },
        therapy: {
          small: 'A promised phone call does not come.',
          large:
            'Your therapist told someone what you said in private. (You may ask, leave, or complain.)',
        },
      },
    },
    health: {
      label: 'Too ill to be there',
      meaning:
        'Someone is ill, in body or mind, and has little strength left for you. It is nobody’s fault.',
      feelings: 'lonely, guilty, worried, or angry, and then sorry that you were angry.',
      repair:
        'Either of you can begin. Say out loud that you miss each other. Look for one small way to be close that fits today.',
      examples: {
        any: {
          small: 'A bad cold, and plans fall through.',
          large: 'A long illness changes who can be there.',
        },
        partners: {
          small: 'A bad headache on your birthday.',
          large: 'Depression makes one of you hard to reach.',
        },
        family: {
          small: 'Grandma is too tired for a visit.',
          large: 'A parent’s illness takes up all the room.',
        },
        child: {
          small: 'You have a bad headache and cannot play.',
          large: 'For months you are too ill or too low to be there for them.',
        },
        friends: {
          small: 'Too ill to come to the party.',
          large: 'Months of illness without a word.',
        },
        work: {
          small: 'A sick day before a deadline.',
          large: 'Half a year away, and you carry both jobs.',
        },
        therapy: {
          small: 'Your therapist is ill and cancels.',
          large: 'A long sick leave stops the therapy.',
        },
      },
    },
    duties: {
      label: 'Too busy to be there',
      meaning:
        'Work, caring for others or other duties keep someone away. Or they are there, and their mind is not.',
      feelings: 'unimportant, torn, tired, or jealous of a job.',
      repair:
        'The one who was not there can begin: say what the other person had to do without. Then set aside a time that is theirs, and keep to it.',
      examples: {
        any: { small: 'One more evening at work.', large: 'Years when duty always came first.' },
        partners: { small: 'Home late, and dinner is cold.', large: 'A job in another town.' },
        family: {
          small: 'A school play missed for a meeting.',
          large: 'A childhood with a parent working away.',
        },
        child: {
          small: 'You look at your phone while they tell you something.',
          large: 'Work keeps you away most evenings.',
        },
        friends: {
          small: 'A call cut short.',
          large: 'A new baby, and a year without time for you.',
        },
        work: {
          small: 'Your meeting is moved three times.',
          large: 'For months, nobody can reach the manager.',
        },
        therapy: {
          small: 'Three holiday weeks without sessions.',
          large: 'Your therapist changes jobs and has to stop.',
        },
      },
    },
    blame: {
      label: 'Blame or shame',
      meaning:
        'One person has a feeling that is hard to bear, such as shame or anger, and puts it on the other.',
      feelings: 'small, confused, hot with anger, or guilty without knowing why.',
      repair:
        'The one who did it takes it back: “That was mine, not yours.” Being blamed, mocked or scared again and again is not yours to repair. Look after your own safety first.',
      examples: {
        any: {
          small: 'Someone has a bad day, and snaps at you.',
          large: 'One bad week, and you get the blame for all of it.',
        },
        partners: {
          small: '“You and your mess!” after a hard day.',
          large: 'One evening they feel ashamed, and speak to you with scorn.',
        },
        family: {
          small: '“So clumsy!” when a cup breaks.',
          large: 'After a fight, one child gets all the blame.',
        },
        child: {
          small: 'You had a hard day, and you shout at them.',
          large: 'You told them that your bad mood was their fault.',
        },
        friends: {
          small: 'A joke that makes you look silly.',
          large: 'They worry about money, and shout at you.',
        },
        work: {
          small: 'A sharp message meant for someone else.',
          large: 'A plan fails, and you alone get the blame.',
        },
        therapy: {
          small: 'You feel told off, as if back at school.',
          large: 'You leave feeling blamed for your own pain.',
        },
      },
    },
    drift: {
      label: 'Growing apart',
      meaning: 'There was no big fight. The thread between you got thinner, bit by bit.',
      feelings: 'lonely beside each other, sad, bored, or not sure when it began.',
      repair:
        'Either of you can begin. Name it kindly: “I miss us.” Ask one real question, and take time to listen.',
      examples: {
        any: {
          small: 'Fewer messages than there used to be.',
          large: 'You no longer know each other’s lives.',
        },
        partners: {
          small: 'Both on the phone at dinner.',
          large: 'Living side by side like people who share a home and no more.',
        },
        family: {
          small: 'Calls only on birthdays.',
          large: 'Brothers and sisters who no longer know each other.',
        },
        child: {
          small: 'They tell you less than they used to.',
          large: 'You live in one home and hardly know what moves them.',
        },
        friends: {
          small: 'A reply that takes a week.',
          large: 'A best friend you have not seen for years.',
        },
        work: {
          small: 'You stop having lunch together.',
          large: 'A team that only talks about tasks.',
        },
        therapy: {
          small: 'Talking about the weather again.',
          large: 'Sessions that touch nothing that matters.',
        },
      },
    },
  },
  relationshipLabel: 'Show examples for',
  relationships: {
    partners: 'Partners',
    family: 'Family',
    child: 'A child in my care',
    friends: 'Friends',
    work: 'Work',
    therapy: 'Client and therapist',
  },
  hint: 'Conflict is the kind that most of us notice first. Which other kind do you know? Choose a circle or a name to read about it.',
  othersLabel: 'Ruptures that are not conflicts',
  detail: {
    small: 'A small one',
    large: 'A big one',
    feelings: 'You might feel',
    repair: 'Repair could begin with',
    therapy:
      'You do not have to say it well. You can go quiet, or get angry; both are normal. It is your therapist’s job to make room. You may also ask for another therapist, or complain.',
  },
  begin: 'Begin to repair this',
  normal: {
    title: 'Rupture is normal',
    text: 'No two people are in step all the time. Even many ruptures need not mean trouble. Living in fear of the other person is different: that is not normal. Two things matter more than how often it happens:',
    tells: [
      'How you treat each other while it lasts: does respect stay?',
      'How you repair afterwards: real repair makes room for honesty and closeness.',
    ],
    facts: [
      {
        text: 'Babies and parents are often out of step. Coming back together matters. (Seen in babies and their parents only.)',
        source: 'Tronick & Gold 2020, The Power of Discord',
      },
      {
        text: 'Mothers played with their baby, kept a still face for a while, then played again. The babies were glad, and also fussed and cried more. (Fifty babies, six months old.)',
        source: 'Weinberg & Tronick 1996, Child Development 67, 905–914',
      },
      {
        text: 'When client and therapist repair their ruptures, therapy tends to go better. That does not show that one causes the other. (Talking therapy only.)',
        source: 'Eubanks, Muran & Safran 2018, Psychotherapy 55',
      },
      {
        text: 'People read stories in which someone says sorry. “It was my fault” counted most, then “I will put it right”. Asking to be forgiven counted least. (Invented stories only.)',
        source: 'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research 9',
      },
    ],
    model: 'The circles are a way to think, not a finding.',
    sources: 'What research says',
  },
  movingOn: {
    title: 'When we move on too fast',
    text: [
      'It is tempting to move on and say nothing. It works for a day. But what is never said stays between us, and we share less and less.',
      'Most of us learned early what to do in a fight: shout, leave, go quiet, or please. It once kept us safe. Each time we do it, the habit grows. With someone who is safe to be with, we can stay in the talk a little longer each time, and the habit can loosen.',
    ],
  },
  practice: {
    title: 'Where to practise',
    text: [
      'This is hard to do alone. Therapy is a good place to try it out: there is room for strong feelings, and for conflict. You may be angry there, even with your therapist, and someone helps you to stay. What works there can go home with you.',
    ],
  },
  safety:
    'Does someone hit you, threaten you or control you? Are you afraid of them? Then this is not yours to repair, and it is not your fault. You can talk to someone who can help.',
  describe: 'Describe this diagram',
  description: [
    'A large circle is called rupture. Everything else lies inside it.',
    'The largest circle inside is conflict, drawn in gold. It is a little smaller than rupture and touches none of the others.',
    'The smaller circles inside rupture, but outside conflict, are the kinds of rupture that are not conflict: {kinds}.',
    'So every conflict is a rupture, but not every rupture is a conflict.',
  ],
  signs: {
    drawn:
      'A little drawing stands beside each name, and in its circle where the name has no room there: a chain that has come apart, someone in bed, a bag with a clock, a finger that points at someone small, and two people who go away from each other.',
    numbered:
      'A number stands beside each name, and in its circle where the name has no room there.',
  },
};

export const checklist: ChecklistWording = {
  title: 'Repair, one part at a time',
  safety:
    'Repair is for people who are safe with each other. Does the other person hit you, threaten you, control you, or put you down again and again? Are you afraid of them? Then this is not yours to repair, and it is not your fault. You can talk to someone who can help.',
  help: 'Helplines for abuse in your country, a doctor, a teacher or a friend you trust can help you. If you are in danger now, call the emergency number.',
  openingTitle: 'A way to begin',
  openingOwn: 'Or in my own words',
  openings: [
    { label: 'Saying sorry', text: 'I’m sorry. Can we talk?' },
    { label: 'An invitation', text: 'Something feels off between us. Shall we talk about it?' },
    {
      label: 'After days of silence',
      text: 'We have not talked for days. I would like to, when you are ready. If you would rather not, that is all right.',
    },
    { label: 'Not ready yet', text: 'I am not ready yet. I want to talk on …' },
  ],
  copy: 'Copy',
  copied: 'It is copied.',
  notCopied: 'It is marked. Copy it with your device’s own command.',
  doNotSend:
    'If they have asked you not to get in touch, please do not send this. Their no is an answer.',
  happeningLabel: 'What happened',
  relationshipLabel: 'Between',
  anything: 'anything',
  anyOrder:
    'Take the parts in any order. Leave one out, or stop: that can be a good end too. You do not have to forgive, to meet, or to try again.',
  noForgiveness: 'You do not have to forgive, to meet, or to finish.',
  parts: {
    hurt: {
      title: 'Acknowledge the hurt',
      text: 'Begin with the pain, not with the reasons. Show that you see it.',
      questions: ['What was this like for them?', 'Where did it hurt me?'],
      starters: ['I can see that this hurt you.', 'I think you felt …'],
      wrong: 'comfort comes too fast: “It was not that bad.”',
    },
    happened: {
      title: 'Name what happened',
      text: 'Say it plainly, the way a camera would have seen it. Leave out guesses about why.',
      questions: ['What did I do or say? What did they?', 'Which moment matters most?'],
      starters: ['What I remember is …', 'On that evening, I …'],
      wrong: '“always” and “never” turn one moment into a whole person.',
    },
    own: {
      title: 'Own my part',
      text: 'Say what you did, without a “but”. If you look and find nothing, that can be true. Then leave this part out.',
      questions: ['What do I wish I had done?', 'What did I leave undone?'],
      starters: ['I was wrong to …', 'I am sorry that I …'],
      wrong: 'the apology has a “but” in it, and takes itself back.',
    },
    impact: {
      title: 'See how it landed on each of us',
      text: 'The one who was hurt more speaks first. The other listens, says back what they heard, and asks: “Did I get that right?” Then change over, if you both want to.',
      questions: [
        'What did I feel, and what did I do with it?',
        'Can I hear their version without mending it?',
      ],
      starters: ['When that happened, I felt …', 'Tell me how it was for you. I want to hear it.'],
      wrong: 'we answer instead of listening, or say “I was hurt too” too soon.',
    },
    'co-creation': {
      title: 'Wonder how it came about between us',
      text: 'Only if you both want to: say what you did just before, and what came next. Be curious, not a judge. To understand it is not to excuse it.',
      questions: ['Which old worry of mine was touched?', 'When I did this, what came next?'],
      starters: [
        'I wonder if I pulled back because …',
        'Just before it went wrong, I noticed that I …',
      ],
      wrong: '“we both did it” makes the hurt person share the blame.',
    },
    forward: {
      title: 'Look for a way forward',
      text: 'Choose one small thing that each of you can do next time.',
      questions: ['What would help if this happens again?', 'What can I promise, and keep?'],
      starters: ['Next time, I will try to …', 'Could we have a sign for “I need a break”?'],
      wrong: 'the promise is too big to keep.',
    },
  },
  guard:
    'Only if you are both safe. Abuse never comes about between two people: one person does it. If someone hits, threatens or controls you, you did not help to cause it, not even a little. Then leave this part out. Leave it out too if you feel afraid, or always to blame.',
  questionsLabel: 'Ask yourself',
  startersLabel: 'You could start with',
  wrongLabel: 'This can go wrong when',
  fits: {
    happenings: {
      minor: {
        label: 'a small conflict',
        happened: { question: 'What was it about, in one sentence?', starter: 'It began with …' },
        own: { question: 'Was I tired, or cross before?', starter: 'I was short with you when …' },
      },
      major: {
        label: 'a big conflict',
        happened: {
          question: 'What is at stake for each of us?',
          starter: 'For me this is about …',
        },
        own: {
          question: 'Where did I push, or stop listening?',
          starter: 'I stopped listening when …',
        },
      },
      trust: {
        label: 'broken trust',
        happened: {
          question: 'What was promised, and what was done?',
          starter: 'We had agreed that … Then …',
        },
        own: {
          question: 'If I broke the promise: what do they need to hear from me?',
          starter: 'I did not keep my word when …',
        },
      },
      health: {
        label: 'away through illness',
        happened: { question: 'What has the illness changed?', starter: 'Since then I miss …' },
        own: { question: 'What did I ask that could not be given?', starter: 'I expected …' },
      },
      duties: {
        label: 'away through duties',
        happened: { question: 'When did we last have time?', starter: 'For weeks we have …' },
        own: { question: 'What did I put before us?', starter: 'I let … come first.' },
      },
      blame: {
        label: 'blame or shame',
        happened: {
          question: 'Whose feeling was it at first?',
          starter: 'Something was put on me when …',
        },
        own: {
          question: 'Did I put a feeling of mine onto them? Or did they put theirs onto me?',
          starter: 'I took it out on you. That was mine, not yours.',
        },
      },
      drift: {
        label: 'growing apart',
        happened: { question: 'When did we still feel close?', starter: 'I think it began when …' },
        own: { question: 'What did I stop asking or doing?', starter: 'I no longer …' },
      },
    },
    relationships: {
      any: { label: 'any two people' },
      partners: {
        label: 'partners',
        impact: { question: 'What has it done to our evenings?', starter: 'At home I now feel …' },
      },
      family: {
        label: 'family',
        impact: { question: 'Who else in the family felt it?', starter: 'At our table it feels …' },
      },
      child: {
        label: 'a child in my care',
        impact: {
          question: 'What did it look like from where they stood?',
          starter: 'I think that was scary for you. Is that right?',
        },
      },
      friends: {
        label: 'friends',
        impact: { question: 'Did I fear for our friendship?', starter: 'As your friend I felt …' },
      },
      work: {
        label: 'colleagues',
        impact: {
          question: 'What has it done to our work?',
          starter: 'At work I now find it hard to …',
        },
      },
      therapy: {
        label: 'client and therapist',
        impact: {
          question: 'What did I not dare to say here?',
          starter: 'In our last session I felt …',
        },
      },
    },
  },
  noteLabel: 'What I want to say',
  heardLabel: 'What I heard them say',
  names: { first: 'First name', second: 'Second name' },
  people: { first: 'First person', second: 'Second person' },
  tick: 'We have talked about this',
  progress: {
    none: 'Nothing is marked yet. Begin wherever you like.',
    some: 'Talked about so far: {parts}.',
    all: 'You have talked about every part. Now rest, or do something easy. Closeness may take time, and you do not have to force it.',
  },
  stopped: {
    title: 'We stopped here',
    text: 'That is fine: stopping can be a good end. You can go on another day, or not at all. If you get stuck in the same place each time, a therapist can help. If talking leaves you scared, stop. Then talk to someone on your own, without the other person.',
  },
  keep: {
    action: 'Save on this device',
    warning:
      'If you save your notes, anyone who uses this device can read them. Do not save them if someone looks through your phone or computer.',
    kept: 'Your notes are saved on this device, with every change you make. Anyone who uses this device can read them.',
    full: 'This device has no room for it. It stays on this page and is gone when you leave.',
    forbidden:
      'This page may not keep anything here. It stays on this page and is gone when you leave.',
    unreadable: 'Something kept here cannot be read. It was left as it is.',
  },
  clear: 'Clear everything',
  cleared:
    'Your notes and ticks are gone from here. For one minute they can be brought back. What you printed, copied or saved as a file is still there.',
  notCleared:
    'It is cleared from this page, but this device would not delete its copy. Delete this site’s data in your browser.',
  undo: 'Bring it back',
  restored: 'It is back.',
  print: 'Print',
  cannotPrint: 'This page does not allow printing from here. You can save it as a file instead.',
  save: 'Save as a file (it stays in the downloads)',
};

export const card: CardWording = {
  title: 'Rupture & Repair',
  left: {
    before: 'If no one showed us how to repair, we often end up',
    frame: 'playing it safe',
    after:
      'Then things look calm, but we do not get close. Where we are not safe, playing it safe is wise.',
  },
  banner: 'Ruptures come to all of us. Repair is work.',
  right: {
    before: 'Repair goes further than',
    bubble: '“I’m sorry.”',
    listLabel: 'Where both are\u00a0safe, it also means',
    parts: {
      happened: 'saying what happened',
      own: 'owning what we did',
      impact: 'saying what it was like, and hearing their side',
      'co-creation': 'asking together how we got here',
      forward: 'choosing what we do next',
    },
  },
  myth: {
    before: 'Many of us have hardly ever seen good repair. It can sound like a fairy tale.',
    banner: 'It is real.',
  },
  credit:
    'After “Rupture & Repair” by Lindsay Braman (@LindsayBraman), from a lecture on attachment by The Allender Center (@AllenderCenter).',
  pictureName:
    'Two people after a rupture: one rests both hands on the other’s shoulders, the other has turned away',
  describe: 'Image description',
  description: [
    {
      title: 'Layout',
      text: 'A drawn card on {paper} with the title “{title}”. Two people are the middle of it, with words around them.',
    },
    {
      title: 'The two people',
      text: 'The person on the left has {skin-left} skin and short, {hair-left} hair, and wears {clothes-left}. They stand close behind the other, look worried, with drawn-up brows, and rest both hands lightly on the other’s shoulders. The person on the right has {skin-right} skin and long, {hair-right} hair, and wears {clothes-right}. They have turned away, look sad, with lowered head and closed eyes, and hold their own crossed arms. A gold banner beneath the two says: “{banner}”',
    },
    {
      title: 'Signs of age',
      text: 'The person on the left is older, with fine lines under the eyes and by the mouth.',
      about: 'age',
    },
    {
      title: 'The words',
      text: '“{left-before}” leads to a gold frame: “{frame}”. Below it: “{left-after}” “{right-before}” leads to a speech bubble: {bubble} “{list-label}”: {list}. “{myth-before}” A second gold banner answers: “{truth}”',
    },
    {
      title: 'The unicorn',
      text: 'An arrow points to the head and neck of a grey unicorn with a darker mane and a gold horn. It smiles, with closed eyes.',
      about: 'unicorn',
    },
  ],
  colors: {
    black: 'black',
    white: 'white',
    grey: 'grey',
    brown: 'brown',
    red: 'red',
    pink: 'pink',
    orange: 'orange',
    yellow: 'yellow',
    green: 'green',
    blue: 'blue',
    purple: 'purple',
  },
  skins: { light: 'light', tan: 'tan', brown: 'brown', dark: 'dark brown' },
  papers: { light: 'light paper', yellow: 'light yellow paper', dark: 'dark paper' },
  pdf: 'Download as PDF (A4, 1 page)',
  talkedAbout: 'thought or talked about',
};

export const exit: ExitWording = {
  label: 'Leave this page',
  quick: 'Leave this page at once',
  hint: 'Or press Shift three times. Your browser still keeps this page in its history.',
  twice: 'Shift. Press it two more times to leave.',
  once: 'Shift. Press it once more to leave.',
  leaving: 'Leaving this page.',
};

export const en: Wording = { lang: 'en', dir: 'ltr', diagram, checklist, card, exit };
