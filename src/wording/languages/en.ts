/* English, the source of all languages. What a translator has to know is in ../translating.md. */
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
        'The one who did it takes it back: “That was mine, not yours.” If someone scares you, or blames or mocks you again and again, that is not yours to repair. Look after your own safety first.',
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
    text: 'No two people are in step all the time. Even many ruptures need not mean trouble. Living in fear of the other person is different: that is not normal. Two things matter more than how often ruptures happen:',
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
      'It is tempting to move on and say nothing. It works for a day. But what is never said stands between us, and we share less and less.',
      'Most of us learned early what to do in a fight: shout, leave, go quiet, or please. It once kept us safe. Each time we do it, the habit grows. With someone who is safe to be with, we can stay in the talk a little longer each time, and the habit can loosen.',
    ],
  },
  practice: {
    title: 'Where to practise',
    text: [
      'This is hard to do alone. Therapy is a good place to try it out: there is room for strong feelings, and for conflict. You may be angry there, even with your therapist, and someone helps you to stay. What works there can go home with you, where home is safe.',
    ],
  },
  safety:
    'Has someone hit or threatened you, even once? Do they control you? Are you afraid of them? Then this is not yours to repair, and it is not your fault. You can talk to someone who can help.',
  describe: 'Describe this diagram',
  description: [
    'A large circle is called rupture. Everything else lies inside it.',
    'The largest circle inside is conflict, drawn in gold. It is a little smaller than rupture and touches none of the others.',
    'The smaller circles inside rupture, but outside conflict, are the kinds of rupture that are not conflict: {kinds}.',
    'So every conflict is a rupture, but not every rupture is a conflict.',
  ],
  between: '; ',
  signs: {
    drawn:
      'A little drawing stands beside each name, and in its circle where the name has no room there. The first three are a chain that has come apart, someone in bed, and a bag with a clock. The others are a finger that points at someone small, and two people who go away from each other.',
    numbered:
      'A number stands beside each name, and in its circle where the name has no room there.',
  },
};

export const checklist: ChecklistWording = {
  title: 'Repair, one part at a time',
  safety:
    'Repair is for people who are safe with each other. Has the other person hit or threatened you, even once? Do they control you, or put you down again and again? Are you afraid of them? Then this is not yours to repair, and it is not your fault.',
  help: 'Talk to someone outside: a helpline for abuse in your country, a doctor, a teacher, a friend you trust. In danger now, call your emergency number.',
  safetyNotes: [
    {
      title: 'If you hit, threaten or control them',
      text: [
        'Have you hit or threatened them, even once? Do you control them, or put them down again and again? Do they live in fear of you? Then repair starts when you stop. Leave the room before you hurt anyone. Get help for yourself first, from a doctor or a helpline for people who hurt others. Do not use these words to bring someone back.',
      ],
    },
    {
      title: 'Under 18?',
      text: [
        'It is never your job to repair what a grown-up did. Tell a grown-up you trust. If they do not help, tell another one.',
      ],
    },
  ],
  situation: 'It is about {happening} with {relationship}, and {side}',
  happeningLabel: 'What is it about?',
  relationshipLabel: 'Who is it with?',
  sideLabel: 'Who was hurt?',
  anything: 'what?',
  sides: {
    any: 'who was hurt?',
    hurt: 'I was hurt',
    caused: 'I hurt them',
    both: 'we were both hurt',
  },
  upset: {
    title: 'Too upset to talk right now?',
    text: [
      'Is your heart racing? Are you shaking, or close to shouting? Then do not talk yet.',
      'Wait at least twenty minutes. Longer is fine. Walk, drink some water, breathe out slowly, wash your face. Try not to go over the fight in your head. After alcohol or drugs, wait until tomorrow.',
      'Say that you need a break, and when you will be back. If it is not safe to say that, just go.',
      'Before you talk, ask: “Is now a good time?” Choose a quiet place. You can also write, or talk while you walk side by side.',
    ],
    action: 'Say that I need a break',
  },
  openingTitle: 'A way to begin',
  openingOwn: 'Your words',
  openingChange: 'Tap the words to change them.',
  openings: [
    { label: 'An invitation', text: 'Something feels off between us. Shall we talk about it?' },
    { label: 'Saying sorry', text: 'I’m sorry. Could we talk about it?', when: 'caused' },
    {
      label: 'It hurt me',
      text: 'Something you did hurt me. I would like to tell you about it.',
      when: 'hurt',
    },
    {
      label: 'Saying sorry',
      text: 'I shouted at you. That was not your fault. I am sorry.',
      when: 'child',
    },
    {
      label: 'After silence',
      text: 'We have not talked for days. I would like to, when you are ready. If you would rather not, that is all right.',
    },
    {
      label: 'Not ready yet',
      text: 'I need a break, and I will be back at …',
      when: 'break',
    },
  ],
  letter: {
    label: 'We cannot talk',
    text: 'What I would tell you is …',
    hint: 'This is a letter to keep, not to send. Write what you miss, what hurt, and what you wish you had said. Save it or print it below, read it to someone, or let it go. If they do not want to talk, let them be.',
  },
  copy: 'Copy these words',
  copied: 'Copied.',
  notCopied: 'We could not copy it. The words are selected: copy them the way you usually do.',
  send: { action: 'Send … (you choose how)', sent: 'Your words are in the app that you chose.' },
  doNotSend:
    'If they have asked you not to get in touch, please do not send this. Their no is an answer.',
  anyOrder:
    'Take the parts in any order. Leave one out, or stop. You do not have to forgive, to meet, or to try again.',
  noForgiveness: 'You do not have to forgive, to meet, or to finish.',
  parts: {
    hurt: {
      title: 'See the hurt',
      text: 'Start with what hurt. Reasons can wait. Let them see that you see it.',
      questions: ['What was this like for them?', 'Where did it hurt me?'],
      starters: ['I can see that this hurt you.', 'I imagine you felt … Is that right?'],
      wrong: 'we play it down: “It was not that bad.”',
    },
    happened: {
      title: 'Say what happened',
      text: 'Say only what you saw and heard. Leave out guesses about why.',
      questions: ['What did I do or say? What did they?', 'Which moment matters most?'],
      starters: ['What I remember is …', 'Then I …'],
      wrong: 'we say “you always” or “you never”. Then the whole person is on trial.',
    },
    own: {
      title: 'Own what I did',
      text: 'Say what you did, without a “but”. If you look and find nothing, that can be true. Then leave this part out.',
      questions: [
        'What would I do differently today?',
        'Was there something I should have done, and did not?',
        'What would I say to a friend who had done the same?',
      ],
      starters: ['I was wrong to …', 'I am sorry that I …'],
      wrong: 'a “but” follows the “sorry” and takes it back.',
    },
    impact: {
      title: 'Hear what it was like',
      text: 'The one who was hurt more speaks first. The other listens, says back what they heard, and asks: “Did I get that right?” Then change over, if you both want to.',
      questions: [
        'What did I feel? Did I show it, or hide it?',
        'Can I listen to their side without correcting it?',
      ],
      starters: ['When that happened, I felt …', 'Tell me how it was for you. I want to hear it.'],
      wrong: 'we answer instead of listening, or say “I was hurt too” too soon.',
    },
    'co-creation': {
      title: 'Ask how it came about',
      text: 'Only if you both want to: say what you did just before, and what came next. Be curious, not a judge. To understand it is not to excuse it.',
      questions: ['Did it stir up an old worry of mine?', 'When I did this, what came next?'],
      starters: [
        'I wonder if I pulled back because …',
        'Just before it went wrong, I noticed that I …',
      ],
      wrong: 'it ends in “we are both to blame”, and the one who was hurt carries part of it.',
    },
    forward: {
      title: 'Find a next step',
      text: 'Pick one small change of your own. Let them pick theirs. A way forward can also be to part, kindly if you can.',
      questions: ['What would help if this happens again?', 'What can I promise, and keep?'],
      starters: [
        'Next time, I will try to …',
        'Could we agree on a word that means “I need a break, and I will come back”?',
      ],
      wrong: 'the promise is too big to keep.',
    },
  },
  standpoints: {
    hurt: {
      hurt: {
        text: 'Start with what hurt you. You do not have to explain it yet.',
        questions: ['Where did it hurt me?', 'What do I want them to see?'],
        starters: ['This hurt me.', 'What hurt me most was …'],
        wrong: 'we make it smaller than it was: “It was nothing.”',
      },
      happened: {
        questions: ['What did they do or say?', 'Which moment matters most to me?'],
        starters: ['What I remember is …', 'Then you …'],
      },
      own: {
        text: 'What was done to you is not yours to own. You can leave this part out for good.',
        questions: ['Is there anything that I want to say about my side?'],
        starters: [],
        wrong: 'we take the blame so that it is over.',
      },
      impact: {
        title: 'Say what it was like',
        text: 'You speak first. Ask them to say back what they heard, and tell them if it is right. You do not have to hear their side today.',
        questions: [
          'What did I feel? Did I show it, or hide it?',
          'What is different for me since then?',
        ],
        starters: [
          'When that happened, I felt …',
          'Please listen first. Then tell me what you heard.',
        ],
        wrong: 'we end up comforting them, because they feel bad about it.',
      },
      'co-creation': {
        text: 'You can leave this part out for good. What they did was their choice. Take it only if you want to know more, and not to look for blame in yourself.',
        questions: ['What would I like to understand?'],
        starters: ['I would like to know what was going on for you when …'],
      },
      forward: {
        text: 'Say what you need now. It may be time, a change, or distance. A way forward can also be to part, kindly if you can.',
        questions: ['What do I need now?', 'What would have to be different?'],
        starters: ['What I need now is …', 'It would help me if you …'],
        wrong: 'we say that all is well before it is.',
      },
    },
    caused: {
      hurt: {
        text: 'Start with what it was like for them. Reasons can wait. Let them see that you see it.',
        questions: ['What was this like for them?', 'What did they lose by it?'],
      },
      own: { text: 'Say what you did, without a “but”.' },
      impact: {
        text: 'Let them speak first. Listen, say back what you heard, and ask: “Did I get that right?” Your side can wait.',
        questions: [
          'Can I listen to their side without correcting it?',
          'What do they say that is new to me?',
        ],
        starters: [
          'Tell me how it was for you. I want to hear it.',
          'What I heard is … Did I get that right?',
        ],
      },
      forward: {
        text: 'Pick one small change of your own, and ask for nothing in return. A way forward can also be to part, kindly if you can.',
      },
    },
    child: {
      hurt: {
        text: 'The grown-up goes first, and goes alone. Say what you think it was like for them. The child does not have to say anything back.',
        questions: ['What did they see and hear?', 'What is it like to be the small one?'],
        starters: ['I think that was scary.', 'I imagine you felt …'],
        wrong: 'we want the child to make us feel better.',
      },
      happened: {
        text: 'Use few words, and words that they know. Leave out what the child did before.',
        questions: ['What did I do? Can I say it in one sentence?'],
        starters: ['I shouted.', 'I was angry, and I …'],
        wrong: 'it turns into “because you did not listen”.',
      },
      own: {
        text: 'You are the grown-up, so this part is yours alone. Tell them that it was not their fault.',
        questions: [
          'What would I do differently today?',
          'What would I say to a friend who had done the same?',
        ],
        starters: ['That was not your fault. I am sorry.', 'I was wrong to …'],
        wrong: 'we say “but you made me so angry”.',
      },
      impact: {
        text: 'Listen, if they want to tell you. If they do not, that is fine. Do not ask them to forgive you.',
        questions: ['Can I listen without explaining myself?'],
        starters: ['You can tell me how it was. You do not have to.'],
        wrong: 'we ask “Are we good now?” and wait for a yes.',
      },
      forward: {
        text: 'Pick one small change of your own, and tell them. Then do something easy together, if they like.',
        questions: ['What will I do when I get that angry again?', 'Who can help me with it?'],
        starters: [
          'Next time I will step outside and breathe.',
          'I am working on it. That is my job, not yours.',
        ],
      },
    },
  },
  guard:
    'Only if you are both safe. Abuse is the doing of the one who abuses, and of nobody else. If someone hits, threatens or controls you, you did not help to cause it, not even a little. Then leave this part out. Leave it out too if you feel afraid, or always to blame.',
  guardTitle: 'Only if you are both safe. Someone who is abused has no share in it.',
  folded: {
    title: 'More parts, if you want them',
    text: ['Nothing here is for you to own. You can leave this closed.'],
  },
  labelled: '{label}: {text}',
  questionsLabel: 'Ask yourself',
  startersLabel: 'You could start with',
  wrongLabel: 'This can go wrong when',
  fits: {
    happenings: {
      conflict: {
        label: 'a conflict',
        happened: { question: 'What was it about, in one sentence?', starter: 'It was about …' },
        own: {
          question: 'Where did I push, or stop listening?',
          starter: 'I stopped listening when …',
        },
      },
      minor: {
        label: 'a small conflict',
        happened: { question: 'How did it begin?', starter: 'It began with …' },
        own: {
          question: 'Was I tired or upset before it began?',
          starter: 'I snapped at you when …',
        },
      },
      major: {
        label: 'a big conflict',
        happened: {
          question: 'What is at stake for each of us?',
          starter: 'For me this is about …',
        },
        own: {
          question: 'Did I want to win more than to understand?',
          starter: 'I wanted to win, and I …',
        },
      },
      trust: {
        label: 'a broken promise or a lie',
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
        label: 'an illness between us',
        happened: {
          question: 'What has the illness changed?',
          starter: 'Since the illness began, I have missed …',
        },
        own: { question: 'Did I ask for more than they could give?', starter: 'I expected …' },
      },
      duties: {
        label: 'too little time',
        happened: {
          question: 'When did we last have time for each other?',
          starter: 'For weeks we have …',
        },
        own: { question: 'What did I put first, and them second?', starter: 'I let … come first.' },
      },
      blame: {
        label: 'blame or shame',
        happened: {
          question: 'Whose feeling was it to begin with?',
          starter: 'I felt blamed for something that was not mine when …',
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
      any: { label: 'whom?' },
      partners: {
        label: 'my partner',
        impact: {
          question: 'What is different between us since then?',
          starter: 'Since then, when we are together, I feel …',
        },
      },
      family: {
        label: 'someone in my family',
        impact: {
          question: 'Who else in the family felt it?',
          starter: 'When we are all together, it feels …',
        },
      },
      child: {
        label: 'a child in my care',
        impact: {
          question: 'What did it look like from where they stood?',
          starter: 'I think that was scary for you.',
        },
      },
      friends: {
        label: 'a friend',
        impact: {
          question: 'Was I afraid of losing my friend?',
          starter: 'As your friend I felt …',
        },
      },
      work: {
        label: 'someone at work',
        impact: {
          question: 'How has it changed the way we work together?',
          starter: 'At work I now find it hard to …',
        },
      },
      therapy: {
        label: 'my therapist or client',
        impact: {
          question: 'What have I not dared to say in our sessions?',
          starter: 'In our last session I felt …',
        },
      },
    },
  },
  noteLabel: 'What I want to say',
  heardLabel: 'What I heard them say',
  stays: {
    page: 'Your note stays on this page until you close it.',
    unlessSaved: 'Your note stays on this page until you close it, unless you save it below.',
    device: 'Your note is saved on this device.',
  },
  names: { first: 'One name, or a letter', second: 'The other name, or a letter' },
  people: { first: 'One of you', second: 'The other' },
  tick: 'We have talked about this',
  between: '; ',
  progress: {
    none: 'Nothing is ticked yet. Start wherever you like.',
    some: 'Talked about so far: {parts}.',
    all: 'You have talked about every part. Now rest, or do something easy. Closeness may take time, and you do not have to force it.',
  },
  alone: {
    note: 'My notes',
    tick: 'I have thought about this',
    done: 'thought about',
    progress: {
      some: 'Thought about so far: {parts}.',
      all: 'You have thought about every part. Now rest, or do something easy. You do not have to do anything more.',
    },
  },
  together: {
    ticks: 'Talked about:',
    done: 'talked about',
    half: 'One of you has ticked: {parts}.',
    note: 'If you share this screen, the other one can read this.',
  },
  more: {
    title: 'More about repair',
    notes: [
      {
        title: 'Why is this so hard?',
        text: [
          'The first sentence is often the hardest one. It is tempting to move on and say nothing. That works for a day. But what is never said stands between us, and we share less and less.',
          'Most of us learned early what to do in a fight: shout, leave, go quiet, or please. It once kept us safe. Each time we do it, the habit grows. Each time we stay a little longer, with someone who is safe, it can loosen.',
          'This is hard to do alone. Therapy is a good place to practise. You may be angry there, even with your therapist, and someone helps you to stay. What works there can go home with you, where home is safe.',
          'There is no right way to do this. Repair is not one big speech. It is many small tries.',
        ],
      },
      {
        title: 'If they say sorry to you',
        text: [
          'You can say: “Thank you for saying that. I need time.” You can hear a sorry and not trust yet. You can ask: “What will be different?”',
        ],
      },
      {
        title: 'If one of you has more power',
        text: [
          'A parent, a boss, a therapist or the one with the money goes first and carries more. At work, a talk does not replace a complaint.',
        ],
      },
      {
        title: 'Sorry has many forms',
        text: [
          'A cup of tea, a meal, a letter, something that you mend: use the one that they will understand, and would like.',
        ],
      },
      {
        title: 'Afterwards',
        text: [
          'Do something easy together, or rest alone. Old feelings may come back in the night. In a few days, you can ask: “How is it for you now?”',
          'If you think of dying, or of hurting yourself, get help today: tell someone near you, or call your emergency number.',
        ],
      },
    ],
  },
  stopped: {
    title: 'You can stop here',
    text: 'Stopping can be a good end. You can go on another day, or not at all. If you get stuck in the same place each time, a therapist can help. If talking leaves you scared, stop. Then talk to someone on your own, without the other person.',
  },
  keep: {
    action: 'Save on this device',
    warning:
      'If you save your notes, anyone who uses this device can read them. Do not save them if someone looks through your phone or computer.',
    kept: 'Your notes are saved on this device, with every change you make. Anyone who uses this device can read them.',
    full: 'There is no room to save on this device. Your notes stay on this page until you leave it.',
    forbidden:
      'This page cannot save on this device. Your notes stay here until you leave the page.',
    unreadable: 'Some saved notes could not be read. We have not changed them.',
  },
  clear: 'Clear everything',
  cleared:
    'Your notes and ticks are gone from here. For one minute they can be brought back. What you printed, copied or saved as a file is still there.',
  notCleared:
    'The page is clear, but a copy is still on this device. To remove it, open your browser’s settings and clear the data of this site.',
  undo: 'Bring it back',
  restored: 'Your notes and ticks are back.',
  print: 'Print',
  printing: { filled: 'With my notes', empty: 'An empty sheet' },
  cannotPrint: 'This page does not allow printing from here. You can save it as a file instead.',
  save: 'Save as a file',
  saveHint: 'A file stays in the downloads of this device until you delete it.',
  cannotSave:
    'If no file comes, this page does not allow it. Mark your words and copy them to a safe place instead.',
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
    between: '; ',
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
      text: 'The person on the left has {skin-left} skin and short, {hair-left} hair, and wears {clothes-left}. They stand close behind the other, look worried, and rest both hands lightly on the other’s shoulders. The person on the right has {skin-right} skin and long, {hair-right} hair, and wears {clothes-right}. They have turned away, look sad, with lowered head and closed eyes, and hold their own crossed arms. A gold banner beneath the two says: “{banner}”',
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
