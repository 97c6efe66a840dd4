/*
 * German, for Germany, Austria and Switzerland. Written anew in November 2026, read against the English by a second and
 * without it by a third reader; not yet read by a native speaker.
 * - Register: du and ihr all through, as one speaks to someone in pain and as two people who are close speak; `openingChange`
 *   says that the words can be changed to “Sie”. `situation` has its prepositions in the choices: any two fit together.
 * - Gender: “die andere Person”, “jemand”, “wer …” and nouns without a sex (Kind, Arztpraxis); adjectives stand where they
 *   have no ending; “Therapeutin oder Therapeut”, “Lehrerin, Lehrer”. No asterisk or colon inside a word.
 * - “Riss”, not “Bruch”: between people, “Bruch” is the end of contact. “sicher” alone is “certain”: safe is
 *   “keine Angst haben müssen”.
 * - “verletzt” is everyday hurt; where it is violence: schlagen, bedrohen, kontrollieren, kleinmachen.
 */
import type { Wording } from '../wording.js';

export const de: Wording = {
  lang: 'de',
  dir: 'ltr',
  diagram: {
    title: 'Nicht jeder Riss ist ein Konflikt. Jeder Konflikt ist ein Riss.',
    lead: 'Ein Riss heißt: Die Verbindung zwischen zwei Menschen, die einander wichtig sind, hat gelitten.',
    caption:
      'Ein Riss heißt nicht, dass es aus ist. In einen größeren Kreis gehören mehr Arten von Rissen. Größer heißt nicht schlimmer.',
    rupture: {
      label: 'Riss',
      meaning:
        'Er kann winzig sein oder riesig, laut oder leise. Ihr seid euch nicht mehr so nah wie eben noch oder wie vor einem Jahr. Vielleicht ist auch das Vertrauen kleiner geworden.',
    },
    kinds: {
      conflict: {
        label: 'Konflikt',
        meaning:
          'Ihr wollt Verschiedenes oder seht etwas unterschiedlich, und das steht jetzt zwischen euch.',
        feelings: 'wütend, nicht gehört, angespannt oder voller Sorge, dass ihr euch verliert.',
        repair:
          'Es ist egal, wer von euch den ersten Schritt macht. Lasst euch Zeit. Sag, was dir daran wichtig ist, und frag, was der anderen Person wichtig ist.',
        examples: {
          any: {
            small: 'Wer das Licht angelassen hat.',
            large: 'Ob ihr ein Kind wollt.',
          },
          partners: {
            small: 'Wie laut die Musik ist.',
            large: 'Ob ihr für einen Job umzieht.',
          },
          family: {
            small: 'Wer mit dem Abwasch dran ist.',
            large: 'Wer sich um Mutter oder Vater kümmert.',
          },
          child: {
            small: 'Wann Schlafenszeit ist.',
            large: 'Was das Kind darf und was nicht.',
          },
          friends: {
            small: 'Welchen Film ihr schaut.',
            large: 'Wer aus der gemeinsamen Wohnung auszieht.',
          },
          work: {
            small: 'Wie warm es im Büro sein soll.',
            large: 'Wer das Projekt leitet und wofür das Geld ausgegeben wird.',
          },
          therapy: {
            small: 'Um wie viel Uhr ihr euch trefft.',
            large: 'Ob die Therapie hilft.',
          },
        },
      },
      trust: {
        label: 'Vertrauensbruch',
        meaning:
          'Du hast dich auf etwas verlassen, und es hat nicht gehalten: Ein Versprechen wurde gebrochen, ein Geheimnis verraten, oder es wurde gelogen.',
        feelings: 'geschockt, dumm, wütend, beschämt oder so, als müsstest du immer aufpassen.',
        repair:
          'Den ersten Schritt macht, wer das Vertrauen gebrochen hat: mit der Wahrheit und ohne Ausreden. Wer verletzt wurde, bestimmt das Tempo. Vertrauen kommt durch Taten zurück, falls es zurückkommt.',
        examples: {
          any: {
            small: 'Ein kleines Geheimnis wird weitererzählt.',
            large: 'Jemand hat jahrelang gelogen.',
          },
          partners: {
            small: 'Ein versprochener Anruf, wieder vergessen.',
            large: 'Verschwiegene Schulden oder eine heimliche Affäre.',
          },
          family: {
            small: 'Jemand hat versprochen, zum Spiel zu kommen, und es vergessen.',
            large: 'Als Kind wurde dir etwas Wichtiges verschwiegen.',
          },
          child: {
            small:
              'Du hast versprochen, mit dem Kind zu spielen, und dann nicht mehr daran gedacht.',
            large: 'Das Kind findet heraus, dass du bei etwas Wichtigem gelogen hast.',
          },
          friends: {
            small: 'Etwas Privates wird anderen erzählt.',
            large: 'Geliehenes Geld, das nie zurückkommt.',
          },
          work: {
            small: 'Jemand gibt deine Idee als eigene aus.',
            large: 'Jemand hat hinter deinem Rücken schlecht über dich geredet.',
          },
          therapy: {
            small: 'Ein versprochener Anruf kommt nicht.',
            large:
              'Deine Therapeutin oder dein Therapeut hat weitererzählt, was du vertraulich gesagt hast. (Du darfst nachfragen, gehen oder dich beschweren.)',
          },
        },
      },
      health: {
        label: 'Zu krank, um da zu sein',
        meaning:
          'Jemand ist krank, an Körper oder Seele, und hat kaum noch Kraft für dich. Niemand ist schuld daran.',
        feelings: 'einsam, schuldig, besorgt oder wütend, und danach tut es dir leid.',
        repair:
          'Es ist egal, wer von euch den ersten Schritt macht. Sagt euch, dass ihr euch fehlt. Überlegt, wie ihr euch heute im Kleinen nah sein könnt.',
        examples: {
          any: {
            small: 'Eine starke Erkältung, und eure Pläne fallen ins Wasser.',
            large: 'Eine lange Krankheit, und jemand kann kaum noch da sein.',
          },
          partners: {
            small: 'Starke Kopfschmerzen an deinem Geburtstag.',
            large: 'Jemand von euch hat eine Depression und ist kaum noch zu erreichen.',
          },
          family: {
            small: 'Oma ist zu müde für einen Besuch.',
            large: 'Mutter oder Vater ist krank, und für anderes ist kein Platz mehr.',
          },
          child: {
            small: 'Du hast starke Kopfschmerzen und kannst nicht spielen.',
            large:
              'Monatelang bist du zu krank oder zu niedergeschlagen, um für das Kind da zu sein.',
          },
          friends: {
            small: 'Zu krank, um zur Party zu kommen.',
            large: 'Jemand ist monatelang krank, und ihr hört nichts voneinander.',
          },
          work: {
            small: 'Einen Tag krank, kurz vor der Abgabe.',
            large: 'Jemand fällt ein halbes Jahr aus, und du arbeitest für zwei.',
          },
          therapy: {
            small: 'Deine Sitzung fällt wegen Krankheit aus.',
            large: 'Eine lange Krankheit unterbricht die Therapie.',
          },
        },
      },
      duties: {
        label: 'Zu viel zu tun',
        meaning:
          'Jemand ist nicht da, weil die Arbeit ruft, jemand anders Hilfe braucht oder sonst eine Pflicht wartet. Oder jemand ist da, aber mit den Gedanken woanders.',
        feelings: 'unwichtig, hin- und hergerissen, müde oder eifersüchtig auf die Arbeit.',
        repair:
          'Wer nicht da war, kann den ersten Schritt machen und sagen, worauf die andere Person verzichten musste. Dann hilft eine feste Zeit, die nur der anderen Person gehört und auch eingehalten wird.',
        examples: {
          any: {
            small: 'Schon wieder ein Abend bei der Arbeit.',
            large: 'Jahre, in denen die Pflicht immer vorging.',
          },
          partners: {
            small: 'Spät zu Hause, und das Essen ist kalt.',
            large: 'Ein Job in einer anderen Stadt.',
          },
          family: {
            small: 'Die Schulaufführung verpasst, wegen einer Besprechung.',
            large: 'Eine Kindheit, in der Mutter oder Vater weit weg gearbeitet hat.',
          },
          child: {
            small: 'Du schaust aufs Handy, während das Kind dir etwas erzählt.',
            large: 'Wegen der Arbeit bist du an den meisten Abenden nicht da.',
          },
          friends: {
            small: 'Ein Anruf, für den kaum Zeit ist.',
            large: 'Ein Baby ist da, und ein Jahr lang bleibt keine Zeit für dich.',
          },
          work: {
            small: 'Dein Termin wird dreimal verschoben.',
            large: 'Eine Führungskraft, die monatelang nicht zu erreichen ist.',
          },
          therapy: {
            small: 'Drei Wochen Ferien ohne Sitzung.',
            large:
              'Die Therapie endet, weil deine Therapeutin oder dein Therapeut die Stelle wechselt.',
          },
        },
      },
      blame: {
        label: 'Vorwürfe oder Beschämung',
        meaning:
          'Jemand hat ein Gefühl, das schwer auszuhalten ist, etwa Scham oder Wut, und lädt es bei der anderen Person ab.',
        feelings: 'klein, verwirrt, heiß vor Wut oder schuldig, ohne zu wissen, warum.',
        repair:
          'Zurücknehmen muss es die Person, die es getan hat: „Das hatte mit mir zu tun, nicht mit dir.“ Wenn dir jemand Angst macht, dir immer wieder die Schuld gibt oder dich verspottet, ist es nicht deine Aufgabe, das zu reparieren. Deine Sicherheit geht vor.',
        examples: {
          any: {
            small: 'Jemand hat einen schlechten Tag und schnauzt dich an.',
            large: 'Eine schlechte Woche, und du sollst an allem schuld sein.',
          },
          partners: {
            small: '„Du und deine Unordnung!“ nach einem schweren Tag.',
            large:
              'Die andere Person schämt sich für etwas und redet einen Abend lang verächtlich mit dir.',
          },
          family: {
            small: '„Wie kann man nur so ungeschickt sein!“, wenn eine Tasse zerbricht.',
            large: 'Nach einem Streit bekommt ein Kind die ganze Schuld.',
          },
          child: {
            small: 'Du hattest einen schweren Tag und schreist das Kind an.',
            large: 'Du hast dem Kind gesagt, dass es an deiner schlechten Laune schuld ist.',
          },
          friends: {
            small: 'Ein Witz, der dich dumm dastehen lässt.',
            large: 'Die andere Person hat Geldsorgen und schreit dich an.',
          },
          work: {
            small: 'Eine scharfe Nachricht, die jemand anderem galt.',
            large: 'Ein Plan scheitert, und du allein sollst schuld sein.',
          },
          therapy: {
            small: 'Du fühlst dich ausgeschimpft wie in der Schule.',
            large:
              'Du gehst nach Hause mit dem Gefühl: Ich soll selbst daran schuld sein, dass es mir so schlecht geht.',
          },
        },
      },
      drift: {
        label: 'Sich fremd werden',
        meaning:
          'Es gab keinen großen Streit. Der Faden zwischen euch ist dünner geworden, Stück für Stück.',
        feelings:
          'einsam neben der anderen Person, traurig, gelangweilt oder unsicher, wann es angefangen hat.',
        repair:
          'Es ist egal, wer von euch den ersten Schritt macht. Sprich es freundlich aus: „Du fehlst mir.“ Frag etwas, das du wirklich wissen willst, und nimm dir Zeit zum Zuhören.',
        examples: {
          any: {
            small: 'Weniger Nachrichten als früher.',
            large: 'Ihr wisst kaum noch etwas voneinander.',
          },
          partners: {
            small: 'Beim Essen sind beide am Handy.',
            large: 'Ihr lebt nebeneinanderher wie in einer WG.',
          },
          family: {
            small: 'Anrufe nur noch zum Geburtstag.',
            large: 'Geschwister, die sich fremd geworden sind.',
          },
          child: {
            small: 'Das Kind erzählt dir weniger als früher.',
            large: 'Ihr wohnt zusammen, und du weißt kaum, was das Kind bewegt.',
          },
          friends: {
            small: 'Eine Antwort kommt erst nach einer Woche.',
            large: 'Eine enge Freundschaft, und ihr habt euch seit Jahren nicht gesehen.',
          },
          work: {
            small: 'Ihr esst mittags nicht mehr zusammen.',
            large: 'Ein Team, das nur noch über Aufgaben redet.',
          },
          therapy: {
            small: 'Ihr redet wieder nur über das Wetter.',
            large: 'Sitzungen, die nichts Wichtiges berühren.',
          },
        },
      },
    },
    relationshipLabel: 'Beispiele zeigen für',
    relationships: {
      partners: 'Paare',
      family: 'Familie',
      child: 'Ein Kind, für das ich sorge',
      friends: 'Freundschaft',
      work: 'Arbeit',
      therapy: 'Therapie',
    },
    hint: 'Den Konflikt bemerken die meisten von uns zuerst. Welche andere Art kennst du? Wähl einen Kreis oder einen Namen und lies mehr dazu.',
    othersLabel: 'Risse, die keine Konflikte sind',
    detail: {
      small: 'Im Kleinen',
      large: 'Im Großen',
      feelings: 'Du fühlst dich vielleicht',
      repair: 'So könnte das Reparieren anfangen',
      therapy:
        'Du musst es nicht gut sagen können. Du darfst verstummen oder wütend werden, beides ist normal. Raum dafür zu schaffen, ist die Aufgabe deiner Therapeutin oder deines Therapeuten. Du darfst auch um einen Wechsel bitten oder dich beschweren.',
    },
    begin: 'Mit dem Reparieren anfangen',
    normal: {
      title: 'Risse sind normal',
      text: 'Kein Mensch ist mit einem anderen immer im Einklang. Auch viele Risse müssen nichts Schlimmes bedeuten. Ein Leben in Angst vor der anderen Person ist etwas anderes: Das ist nicht normal. Sonst sind zwei Dinge wichtiger als die Frage, wie oft es zu Rissen kommt:',
      tells: [
        'Wie ihr währenddessen miteinander umgeht: Bleibt ihr respektvoll?',
        'Wie ihr den Riss danach repariert: Echtes Reparieren schafft Raum für Ehrlichkeit und Nähe.',
      ],
      facts: [
        {
          text: 'Babys und ihre Eltern sind oft nicht im Einklang. Wichtig ist, dass sie wieder zusammenfinden. (Nur bei Babys und ihren Eltern beobachtet.)',
          source: 'Tronick und Gold 2020, The Power of Discord',
        },
        {
          text: 'Mütter spielten mit ihrem Baby, zeigten eine Weile ein unbewegtes Gesicht und spielten dann weiter. Danach freuten sich die Babys wieder, quengelten und weinten aber auch mehr als vorher. (Fünfzig Babys, sechs Monate alt.)',
          source: 'Weinberg und Tronick 1996, Child Development 67, 905–914',
        },
        {
          text: 'Wenn Risse in der therapeutischen Beziehung repariert werden, verläuft eine Therapie im Schnitt besser. Das zeigt nicht, dass das eine das andere bewirkt. (Nur Psychotherapie.)',
          source: 'Eubanks, Muran und Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Menschen lasen Geschichten, in denen sich jemand entschuldigt. Am meisten zählte „Es war meine Schuld“, danach „Ich bringe es in Ordnung“. Am wenigsten zählte die Bitte um Verzeihung. (Nur erfundene Geschichten.)',
          source: 'Lewicki, Polin und Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      model: 'Die Kreise sind ein Modell zum Nachdenken, kein Ergebnis der Forschung.',
      sources: 'Was die Forschung sagt',
    },
    movingOn: {
      title: 'Wenn wir zu schnell weitermachen',
      text: [
        'Es ist verlockend, einfach weiterzumachen und nichts zu sagen. Einen Tag lang geht das gut. Aber was nie gesagt wird, steht weiter zwischen uns, und wir teilen immer weniger miteinander. Wer aus Angst vor der anderen Person schweigt, schützt sich.',
        'Die meisten von uns haben früh gelernt, was man bei Streit tut: schreien, weggehen, verstummen oder es allen recht machen. Das hat uns einmal geschützt. Mit jedem Mal wird die Gewohnheit stärker. Mit einem Menschen, vor dem wir keine Angst haben müssen, können wir jedes Mal etwas länger im Gespräch bleiben, und die Gewohnheit kann sich lockern.',
      ],
    },
    practice: {
      title: 'Wo man es üben kann',
      text: [
        'Allein ist das schwer. Eine Therapie ist ein guter Ort zum Üben: Da ist Platz für starke Gefühle und für Konflikte. Du darfst dort wütend sein, auch auf deine Therapeutin oder deinen Therapeuten, und jemand hilft dir, dabeizubleiben. Was dort gelingt, kannst du mit nach Hause nehmen, wenn du zu Hause keine Angst haben musst.',
      ],
    },
    safety:
      'Hat dich jemand geschlagen oder bedroht, auch nur einmal? Kontrolliert dich jemand? Hast du Angst vor dieser Person? Dann ist es nicht deine Aufgabe, das zu reparieren, und du bist nicht schuld daran. Du kannst mit Menschen reden, die dir helfen können.',
    describe: 'Bildbeschreibung',
    description: [
      'Ein großer Kreis heißt Riss. Alles andere liegt darin.',
      'Der größte Kreis darin ist der Konflikt, in Gold gezeichnet. Er ist etwas kleiner als der Riss und berührt keinen anderen.',
      'Die kleineren Kreise im Riss, aber außerhalb des Konflikts, sind die Arten von Rissen, die keine Konflikte sind: {kinds}.',
      'Also ist jeder Konflikt ein Riss, aber nicht jeder Riss ein Konflikt.',
    ],
    between: '; ',
    signs: {
      drawn:
        'Neben jedem Namen steht eine kleine Zeichnung, und wenn der Name nicht in den Kreis passt, auch im Kreis: eine gerissene Kette, jemand im Bett, eine Tasche mit einer Uhr, ein Finger, der auf eine kleine Person zeigt, und zwei Menschen, die voneinander weggehen.',
      numbered:
        'Neben jedem Namen steht eine Zahl, und wenn der Name nicht in den Kreis passt, auch im Kreis.',
    },
  },
  checklist: {
    title: 'Stück für Stück reparieren',
    safety:
      'Reparieren ist für Menschen, die voreinander keine Angst haben müssen. Hat dich die andere Person geschlagen oder bedroht, auch nur einmal? Kontrolliert sie dich, oder macht sie dich immer wieder klein? Hast du Angst vor ihr? Dann ist es nicht deine Aufgabe, das zu reparieren, und du bist nicht schuld daran.',
    help: 'Sprich mit jemandem von außen: mit einem Hilfetelefon bei Gewalt oder einer Beratungsstelle in deinem Land, mit einer Arztpraxis, einer Lehrerin, einem Lehrer oder einem Menschen, dem du vertraust. Wenn du jetzt in Gefahr bist, wähl den Notruf.',
    safetyNotes: [
      {
        title: 'Wenn du die andere Person schlägst, bedrohst oder kontrollierst',
        text: [
          'Hast du die andere Person geschlagen oder bedroht, auch nur einmal? Kontrollierst du sie, oder machst du sie immer wieder klein? Lebt sie in Angst vor dir? Dann fängt Reparieren damit an, dass du aufhörst, ihr wehzutun oder Angst zu machen. Geh aus dem Raum, bevor du jemandem wehtust. Hol zuerst Hilfe für dich selbst, in einer Arztpraxis oder bei einem Hilfetelefon für Menschen, die anderen wehtun. Benutz diese Worte nicht, um jemanden zurückzuholen.',
        ],
      },
      {
        title: 'Unter 18?',
        text: [
          'Es ist nie deine Aufgabe, zu reparieren, was Erwachsene getan haben. Erzähl es einer erwachsenen Person, der du vertraust. Wenn sie nicht hilft, erzähl es einer anderen.',
        ],
      },
    ],
    situation: 'Zwischen {relationship} geht es {happening}, und {side}',
    happeningLabel: 'Worum geht es?',
    relationshipLabel: 'Zwischen wem?',
    sideLabel: 'Wer wurde verletzt?',
    anything: 'worum?',
    sides: {
      any: 'wer wurde verletzt?',
      hurt: 'ich wurde verletzt',
      caused: 'ich habe die andere Person verletzt',
      both: 'wir wurden beide verletzt',
    },
    upset: {
      title: 'Gerade zu aufgewühlt zum Reden?',
      text: [
        'Rast dein Herz? Zitterst du, oder bist du kurz davor zu schreien? Dann rede noch nicht.',
        'Warte mindestens zwanzig Minuten. Länger ist auch gut. Geh ein Stück, trink Wasser, atme langsam aus, wasch dir das Gesicht. Versuch, den Streit nicht im Kopf weiterzuführen. Wenn Alkohol oder Drogen im Spiel sind, warte bis morgen.',
        'Sag, dass du eine Pause brauchst und wann du wieder da bist. Wenn es gefährlich sein könnte, das zu sagen, dann geh ohne ein Wort, am besten an einen sicheren Ort.',
        'Frag vor dem Reden: „Passt es dir gerade?“ Such einen ruhigen Ort, an dem ihr euch beide wohlfühlt. Du kannst auch schreiben, oder ihr redet beim Gehen, Seite an Seite.',
      ],
      action: 'Einen Satz zeigen: „Ich brauche eine Pause“',
    },
    openingTitle: 'Ein Anfang',
    openingOwn: 'Deine Worte',
    openingChange: 'Tipp auf die Worte, um sie zu ändern, zum Beispiel von „du“ zu „Sie“.',
    openings: [
      {
        label: 'Eine Einladung',
        text: 'Irgendetwas stimmt gerade nicht zwischen uns. Wollen wir darüber reden?',
      },
      {
        label: 'Sich entschuldigen',
        text: 'Es tut mir leid. Können wir darüber reden?',
        when: 'caused',
      },
      {
        label: 'Es hat mich verletzt',
        text: 'Du hast etwas gemacht, das mich verletzt hat. Ich würde dir gern davon erzählen.',
        when: 'hurt',
      },
      {
        label: 'Sich entschuldigen',
        text: 'Ich habe dich angeschrien. Das war nicht deine Schuld. Es tut mir leid.',
        when: 'child',
      },
      {
        label: 'Nach dem Schweigen',
        text: 'Wir haben seit Tagen nicht geredet. Ich würde gern wieder reden, wenn du so weit bist. Wenn du lieber nicht willst, ist das in Ordnung.',
      },
      {
        label: 'Noch nicht so weit',
        text: 'Ich brauche eine Pause und bin wieder da um …',
        when: 'break',
      },
    ],
    letter: {
      label: 'Wir können nicht reden',
      text: 'Was ich dir sagen würde: …',
      hint: 'Das ist ein Brief zum Behalten, nicht zum Abschicken. Schreib, was du vermisst, was wehgetan hat und was du gern gesagt hättest. Speichere oder drucke ihn unten, lies ihn jemandem vor, oder wirf ihn weg. Wenn die andere Person nicht reden will, dann respektiere das.',
    },
    copy: 'Diese Worte kopieren',
    copied: 'Kopiert.',
    notCopied:
      'Das Kopieren hat nicht geklappt. Die Worte sind markiert: Kopiere sie so, wie du es sonst auch machst.',
    send: {
      action: 'Senden … (du wählst, womit)',
      sent: 'Deine Worte sind in der App, die du gewählt hast.',
    },
    doNotSend:
      'Wenn die andere Person dich gebeten hat, dich nicht bei ihr zu melden, schick das bitte nicht ab. Auch ein Nein ist eine Antwort.',
    anyOrder:
      'Die Reihenfolge ist egal. Du kannst einen Teil auslassen oder aufhören. Du musst niemandem verzeihen, du musst niemanden treffen, und du musst es auch nicht noch einmal versuchen.',
    noForgiveness: 'Du musst niemandem verzeihen, niemanden treffen und nichts zu Ende bringen.',
    parts: {
      hurt: {
        title: 'Den Schmerz sehen',
        text: 'Fang mit dem an, was wehgetan hat. Gründe können warten. Lass die andere Person merken, dass du es siehst.',
        questions: ['Wie war das für die andere Person?', 'Was daran hat mir wehgetan?'],
        starters: [
          'Ich sehe, dass dir das wehgetan hat.',
          'Ich kann mir vorstellen, dass du dich … gefühlt hast. Stimmt das?',
        ],
        wrong: 'wir es kleinreden: „So schlimm war es doch nicht.“',
      },
      happened: {
        title: 'Sagen, was passiert ist',
        text: 'Sag nur, was du gesehen und gehört hast. Lass Vermutungen über das Warum weg.',
        questions: [
          'Was habe ich getan oder gesagt? Was die andere Person?',
          'Welcher Moment ist der wichtigste?',
        ],
        starters: ['Ich erinnere mich, dass …', 'Dann habe ich …'],
        wrong:
          'wir „du immer“ oder „du nie“ sagen. Dann geht es nicht mehr um den Moment, sondern um den ganzen Menschen.',
      },
      own: {
        title: 'Zu dem stehen, was ich getan habe',
        text: 'Sag, was du getan hast, ohne ein „Aber“. Wenn du suchst und nichts findest, kann das stimmen. Dann lass diesen Teil aus.',
        questions: [
          'Was würde ich heute anders machen?',
          'Hätte ich etwas tun sollen und habe es nicht getan?',
          'Was würde ich einem lieben Menschen sagen, der dasselbe getan hat?',
        ],
        starters: ['Es war falsch, dass ich …', 'Es tut mir leid, dass ich …'],
        wrong: 'nach dem „Tut mir leid“ ein „Aber“ kommt und es zurücknimmt.',
      },
      impact: {
        title: 'Hören, wie es war',
        text: 'Wer stärker verletzt wurde, spricht zuerst. Die andere Person hört zu, sagt in eigenen Worten, was sie gehört hat, und fragt: „Habe ich dich richtig verstanden?“ Dann tauscht ihr, wenn ihr beide wollt.',
        questions: [
          'Was habe ich gefühlt? Habe ich es gezeigt oder versteckt?',
          'Kann ich mir die andere Sicht anhören, ohne etwas richtigzustellen?',
        ],
        starters: [
          'Als das passiert ist, habe ich mich … gefühlt.',
          'Erzähl mir, wie es für dich war. Ich möchte es hören.',
        ],
        wrong: 'wir antworten, statt zuzuhören, oder zu früh sagen: „Ich wurde auch verletzt.“',
      },
      'co-creation': {
        title: 'Fragen, wie es dazu kam',
        text: 'Nur wenn ihr beide wollt: Sagt, was ihr kurz davor getan habt und was danach kam. Seid neugierig, ohne zu urteilen. Etwas zu verstehen, heißt nicht, es zu entschuldigen.',
        questions: [
          'Hat es eine alte Angst in mir geweckt?',
          'Als ich das getan habe, was kam dann?',
        ],
        starters: [
          'Vielleicht habe ich mich zurückgezogen, weil …',
          'Kurz bevor es schiefging, habe ich gemerkt, dass ich …',
        ],
        wrong:
          'am Ende „Wir sind beide schuld“ herauskommt und die verletzte Person einen Teil der Schuld tragen soll.',
      },
      forward: {
        title: 'Einen nächsten Schritt finden',
        text: 'Such dir eine kleine Sache aus, die du anders machen willst. Was die andere Person anders machen will, entscheidet sie selbst. Auch auseinanderzugehen kann ein nächster Schritt sein.',
        questions: [
          'Was würde helfen, wenn das wieder passiert?',
          'Was kann ich versprechen und auch halten?',
        ],
        starters: [
          'Nächstes Mal will ich versuchen, …',
          'Wollen wir ein Wort ausmachen für „Ich brauche eine Pause und komme wieder“?',
        ],
        wrong: 'das Versprechen zu groß ist, um es zu halten.',
      },
    },
    standpoints: {
      hurt: {
        hurt: {
          text: 'Fang mit dem an, was dir wehgetan hat. Du musst es noch nicht erklären.',
          questions: ['Was daran hat mir wehgetan?', 'Was soll die andere Person sehen?'],
          starters: ['Das hat mir wehgetan.', 'Am meisten wehgetan hat mir …'],
          wrong: 'wir es kleiner machen, als es war: „Ach, das war nichts.“',
        },
        happened: {
          questions: [
            'Was hat die andere Person getan oder gesagt?',
            'Welcher Moment ist für mich der wichtigste?',
          ],
          starters: ['Ich erinnere mich, dass …', 'Dann hast du …'],
        },
        own: {
          text: 'An dem, was dir angetan wurde, bist du nicht schuld. Du kannst diesen Teil weglassen, auch für immer.',
          questions: ['Möchte ich von mir aus etwas dazu sagen, wie ich es erlebt habe?'],
          starters: [],
          wrong: 'wir die Schuld auf uns nehmen, damit es vorbei ist.',
        },
        impact: {
          title: 'Sagen, wie es war',
          text: 'Du sprichst zuerst. Bitte die andere Person, zu wiederholen, was sie gehört hat, und sag ihr, ob es stimmt. Ihre Sicht musst du dir heute nicht anhören.',
          questions: [
            'Was habe ich gefühlt? Habe ich es gezeigt oder versteckt?',
            'Was ist seitdem für mich anders?',
          ],
          starters: [
            'Als das passiert ist, habe ich mich … gefühlt.',
            'Bitte hör erst zu. Sag mir dann, was du gehört hast.',
          ],
          wrong: 'wir am Ende die andere Person trösten, weil es ihr damit schlecht geht.',
        },
        'co-creation': {
          text: 'Du kannst diesen Teil weglassen, auch für immer. Was die andere Person getan hat, war ihre Entscheidung. Nimm diesen Teil nur, wenn du mehr wissen willst, und nicht, um die Schuld bei dir zu suchen.',
          questions: ['Was möchte ich verstehen?'],
          starters: ['Ich möchte wissen, was in dir vorging, als …'],
        },
        forward: {
          text: 'Sag, was du jetzt brauchst. Das kann Zeit sein, eine Veränderung oder Abstand. Auch zu gehen kann ein nächster Schritt sein. Du musst dich dafür nicht verabschieden.',
          questions: ['Was brauche ich jetzt?', 'Was müsste anders sein?'],
          starters: ['Ich brauche jetzt …', 'Mir würde helfen, wenn du …'],
          wrong: 'wir „Alles gut“ sagen, bevor es gut ist.',
        },
      },
      caused: {
        hurt: {
          text: 'Fang damit an, wie es für die andere Person war. Gründe können warten. Lass sie merken, dass du es siehst.',
          questions: ['Wie war das für die andere Person?', 'Was hat sie dadurch verloren?'],
        },
        own: { text: 'Sag, was du getan hast, ohne ein „Aber“.' },
        impact: {
          text: 'Lass die andere Person zuerst sprechen. Hör zu, sag in eigenen Worten, was du gehört hast, und frag: „Habe ich dich richtig verstanden?“ Deine Sicht kann warten.',
          questions: [
            'Kann ich mir die andere Sicht anhören, ohne etwas richtigzustellen?',
            'Was höre ich, das neu für mich ist?',
          ],
          starters: [
            'Erzähl mir, wie es für dich war. Ich möchte es hören.',
            'Ich habe verstanden, dass … Stimmt das?',
          ],
        },
        forward: {
          text: 'Such dir eine kleine Sache aus, die du anders machen willst, und verlang nichts dafür. Auch im Guten auseinanderzugehen, kann ein nächster Schritt sein.',
        },
      },
      child: {
        hurt: {
          text: 'Den Anfang macht die erwachsene Person, und zwar allein. Sag, wie es für das Kind wohl war. Das Kind muss nicht antworten.',
          questions: ['Was hat das Kind gesehen und gehört?', 'Wie ist es, so klein zu sein?'],
          starters: [
            'Ich glaube, das hat dir Angst gemacht.',
            'Ich kann mir vorstellen, dass du …',
          ],
          wrong: 'wir wollen, dass das Kind uns tröstet.',
        },
        happened: {
          text: 'Sag es mit wenigen Worten, die das Kind kennt. Lass weg, was das Kind vorher getan hat.',
          questions: ['Was habe ich getan? Kann ich es in einem Satz sagen?'],
          starters: ['Ich habe geschrien.', 'Ich war wütend und habe …'],
          wrong: 'daraus ein „weil du nicht gehört hast“ wird.',
        },
        own: {
          text: 'Du bist die erwachsene Person, darum ist dieser Teil allein deine Sache. Sag dem Kind, dass es nicht schuld war.',
          questions: [
            'Was würde ich heute anders machen?',
            'Was würde ich einem lieben Menschen sagen, der dasselbe getan hat?',
          ],
          starters: ['Das war nicht deine Schuld. Es tut mir leid.', 'Es war falsch, dass ich …'],
          wrong: 'ein „Aber“ kommt: „Aber du hast mich so wütend gemacht.“',
        },
        impact: {
          text: 'Hör zu, wenn das Kind davon erzählen will. Wenn nicht, ist das in Ordnung. Bitte das Kind nicht, dir zu verzeihen.',
          questions: ['Kann ich zuhören, ohne mich zu erklären?'],
          starters: ['Du kannst mir erzählen, wie es war. Du musst aber nicht.'],
          wrong: 'wir fragen: „Ist jetzt alles wieder gut?“, und auf ein Ja warten.',
        },
        forward: {
          text: 'Such dir eine kleine Sache aus, die du anders machen willst, und sag sie dem Kind. Macht dann zusammen etwas, das euch guttut, wenn das Kind mag.',
          questions: [
            'Was mache ich, wenn ich wieder so wütend werde?',
            'Wer kann mir dabei helfen?',
          ],
          starters: [
            'Nächstes Mal gehe ich kurz raus und atme durch.',
            'Ich arbeite daran. Das ist meine Aufgabe, nicht deine.',
          ],
        },
      },
    },
    guard:
      'Nimm diesen Teil nur, wenn ihr voreinander keine Angst haben müsst. Zu Gewalt, auch mit Worten, gehören nie zwei: Eine Person tut sie der anderen an. Wenn dich jemand schlägt, bedroht oder kontrolliert, hast du nichts dazu beigetragen, auch nicht ein bisschen. Dann lass diesen Teil aus. Lass ihn auch aus, wenn du Angst hast oder dich immer schuldig fühlst.',
    guardTitle:
      'Nur wenn ihr voreinander keine Angst haben müsst. Wer Gewalt erlebt, ist nie schuld daran.',
    folded: {
      title: 'Weitere Teile, wenn du magst',
      text: ['Hier ist nichts, wofür du verantwortlich bist. Du musst diese Teile nicht öffnen.'],
    },
    labelled: '{label}: {text}',
    questionsLabel: 'Frag dich',
    startersLabel: 'Du könntest so anfangen',
    wrongLabel: 'Das kann schiefgehen, wenn',
    fits: {
      happenings: {
        conflict: {
          label: 'um einen Konflikt',
          happened: { question: 'Worum ging es, in einem Satz?', starter: 'Es ging um …' },
          own: {
            question: 'Habe ich irgendwann gedrängt oder nicht mehr zugehört?',
            starter: 'Ich habe nicht mehr zugehört, als …',
          },
        },
        minor: {
          label: 'um einen kleinen Konflikt',
          happened: { question: 'Wie hat es angefangen?', starter: 'Angefangen hat es mit …' },
          own: {
            question: 'War ich schon vorher müde oder gereizt?',
            starter: 'Ich habe dich angeschnauzt, als …',
          },
        },
        major: {
          label: 'um einen großen Konflikt',
          happened: {
            question: 'Was steht für mich auf dem Spiel, was für die andere Person?',
            starter: 'Für mich geht es dabei um …',
          },
          own: {
            question: 'Wollte ich lieber gewinnen als verstehen?',
            starter: 'Ich wollte gewinnen und habe …',
          },
        },
        trust: {
          label: 'um eine Lüge oder ein gebrochenes Versprechen',
          happened: {
            question: 'Was war versprochen, und was ist passiert?',
            starter: 'Wir hatten ausgemacht, dass … Dann …',
          },
          own: {
            question:
              'Wenn ich das Versprechen gebrochen habe: Was muss die andere Person von mir hören?',
            starter: 'Ich habe mein Wort nicht gehalten, als …',
          },
        },
        health: {
          label: 'um eine Krankheit',
          happened: {
            question: 'Was hat die Krankheit verändert?',
            starter: 'Seit die Krankheit da ist, fehlt mir …',
          },
          own: {
            question: 'Habe ich mehr verlangt, als die andere Person geben konnte?',
            starter: 'Ich habe erwartet, dass …',
          },
        },
        duties: {
          label: 'um zu wenig Zeit',
          happened: {
            question: 'Wann hatten wir zuletzt Zeit füreinander?',
            starter: 'Seit Wochen haben wir …',
          },
          own: {
            question: 'Gab es etwas, das bei mir vor der anderen Person kam?',
            starter: 'Bei mir kam … zuerst.',
          },
        },
        blame: {
          label: 'um Vorwürfe oder Beschämung',
          happened: {
            question: 'Wessen Gefühl war es am Anfang?',
            starter: 'Ich habe mich zu Unrecht beschuldigt gefühlt, als …',
          },
          own: {
            question:
              'Habe ich ein Gefühl von mir bei der anderen Person abgeladen? Oder sie ihres bei mir?',
            starter: 'Ich habe es an dir ausgelassen. Das hatte mit mir zu tun, nicht mit dir.',
          },
        },
        drift: {
          label: 'darum, dass wir uns fremd werden',
          happened: {
            question: 'Wann waren wir uns noch nah?',
            starter: 'Ich glaube, angefangen hat es, als …',
          },
          own: { question: 'Was frage oder tue ich nicht mehr?', starter: 'Ich habe aufgehört, …' },
        },
      },
      relationships: {
        any: { label: 'wem?' },
        partners: {
          label: 'uns als Paar',
          impact: {
            question: 'Was ist seitdem anders zwischen uns?',
            starter: 'Wenn wir zusammen sind, fühle ich mich seitdem …',
          },
        },
        family: {
          label: 'uns in der Familie',
          impact: {
            question: 'Wer in der Familie hat es sonst noch gespürt?',
            starter: 'Wenn wir alle zusammen sind, fühlt es sich … an.',
          },
        },
        child: {
          label: 'einem Kind, für das ich sorge, und mir',
          impact: {
            question: 'Wie sah es aus der Sicht des Kindes aus?',
            starter: 'Ich glaube, das hat dir Angst gemacht.',
          },
        },
        friends: {
          label: 'uns in der Freundschaft',
          impact: {
            question: 'Hatte ich Angst um unsere Freundschaft?',
            starter: 'In unserer Freundschaft habe ich mich … gefühlt.',
          },
        },
        work: {
          label: 'uns bei der Arbeit',
          impact: {
            question: 'Was ist seitdem anders, wenn wir zusammenarbeiten?',
            starter: 'Bei der Arbeit fällt es mir jetzt schwer, …',
          },
        },
        therapy: {
          label: 'uns in der Therapie',
          impact: {
            question: 'Was wollte ich in unseren Sitzungen sagen und habe mich nicht getraut?',
            starter: 'In unserer letzten Sitzung habe ich mich … gefühlt.',
          },
        },
      },
    },
    noteLabel: 'Was ich sagen möchte',
    heardLabel: 'Was ich gehört habe',
    stays: {
      page: 'Deine Notiz bleibt hier, bis du diese Seite verlässt.',
      unlessSaved:
        'Deine Notiz bleibt hier, bis du diese Seite verlässt. Länger bleibt sie nur, wenn du sie unten speicherst.',
      device: 'Deine Notiz ist auf diesem Gerät gespeichert.',
    },
    names: { first: 'Ein Name oder ein Buchstabe', second: 'Der andere Name oder ein Buchstabe' },
    people: { first: 'Die eine Person', second: 'Die andere Person' },
    tick: 'Darüber haben wir geredet',
    between: '; ',
    progress: {
      none: 'Noch ist kein Häkchen gesetzt. Fang an, wo du magst.',
      some: 'Darüber habt ihr schon geredet: {parts}.',
      all: 'Ihr habt über jeden Teil geredet. Ruht euch jetzt aus, oder macht etwas, das euch guttut. Nähe braucht vielleicht Zeit, und ihr müsst sie nicht erzwingen.',
    },
    alone: {
      note: 'Meine Notizen',
      tick: 'Darüber habe ich nachgedacht',
      done: 'darüber nachgedacht',
      progress: {
        some: 'Darüber hast du schon nachgedacht: {parts}.',
        all: 'Du hast über jeden Teil nachgedacht. Ruh dich jetzt aus, oder mach etwas, das dir guttut. Mehr musst du nicht tun.',
      },
    },
    together: {
      ticks: 'Darüber geredet:',
      done: 'darüber geredet',
      half: 'Jemand von euch hat ein Häkchen gesetzt bei: {parts}.',
      note: 'Wenn ihr denselben Bildschirm nutzt, kann die andere Person das lesen.',
    },
    more: {
      title: 'Mehr über das Reparieren',
      notes: [
        {
          title: 'Warum ist das so schwer?',
          text: [
            'Der erste Satz ist oft der schwerste. Es ist verlockend, einfach weiterzumachen und nichts zu sagen. Einen Tag lang geht das gut. Aber was nie gesagt wird, steht weiter zwischen uns, und wir teilen immer weniger miteinander. Wer aus Angst vor der anderen Person schweigt, schützt sich.',
            'Die meisten von uns haben früh gelernt, was man bei Streit tut: schreien, weggehen, verstummen oder es allen recht machen. Das hat uns einmal geschützt. Mit jedem Mal wird die Gewohnheit stärker. Mit einem Menschen, vor dem wir keine Angst haben müssen, können wir jedes Mal etwas länger im Gespräch bleiben, und die Gewohnheit kann sich lockern.',
            'Allein ist das schwer. Eine Therapie ist ein guter Ort zum Üben. Du darfst dort wütend sein, auch auf deine Therapeutin oder deinen Therapeuten, und jemand hilft dir, dabeizubleiben. Was dort gelingt, kannst du mit nach Hause nehmen, wenn du zu Hause keine Angst haben musst.',
            'Es gibt nicht den einen richtigen Weg. Reparieren ist keine große Rede. Es sind viele kleine Versuche.',
          ],
        },
        {
          title: 'Wenn sich die andere Person entschuldigt',
          text: [
            'Du kannst sagen: „Danke, dass du das sagst. Ich brauche Zeit.“ Du kannst eine Entschuldigung hören und noch nicht vertrauen. Du kannst fragen: „Was wird anders?“',
          ],
        },
        {
          title: 'Wenn eine Person mehr Macht hat',
          text: [
            'Wer Mutter oder Vater ist, andere leitet, als Therapeutin oder Therapeut arbeitet oder über das Geld bestimmt, macht den ersten Schritt und trägt mehr Verantwortung. Bei der Arbeit ersetzt ein Gespräch keine Beschwerde.',
          ],
        },
        {
          title: 'Sich entschuldigen geht auf viele Arten',
          text: [
            'Eine Tasse Tee, ein Essen, ein Brief, etwas, das du wieder heil machst: Nimm etwas, das die andere Person versteht und gern annimmt.',
          ],
        },
        {
          title: 'Danach',
          text: [
            'Macht zusammen etwas, das euch guttut, oder ruht euch allein aus. In der Nacht kommen vielleicht alte Gefühle zurück. In ein paar Tagen kannst du fragen: „Wie geht es dir jetzt damit?“',
            'Wenn du nicht mehr leben willst oder daran denkst, dich zu verletzen, hol dir noch heute Hilfe: Sag es einem Menschen, dem du vertraust, oder ruf ein Krisentelefon oder den Notruf an.',
          ],
        },
      ],
    },
    stopped: {
      title: 'Du kannst hier aufhören',
      text: 'Aufhören kann ein gutes Ende sein. Du kannst an einem anderen Tag weitermachen oder gar nicht. Wenn du immer an derselben Stelle hängen bleibst, kann eine Therapie helfen. Wenn du beim Reden oder danach Angst hast, hör auf. Sprich dann allein mit jemandem, ohne die andere Person.',
    },
    keep: {
      action: 'Auf diesem Gerät speichern',
      warning:
        'Wenn du deine Notizen speicherst, können alle sie lesen, die dieses Gerät benutzen. Speichere sie nicht, wenn jemand dein Handy oder deinen Computer kontrolliert.',
      kept: 'Deine Notizen sind auf diesem Gerät gespeichert, und jede Änderung wird mitgespeichert. Alle, die dieses Gerät benutzen, können sie lesen.',
      full: 'Auf diesem Gerät ist kein Platz zum Speichern. Deine Notizen bleiben hier, bis du diese Seite verlässt.',
      forbidden:
        'Diese Seite kann auf diesem Gerät nichts speichern. Deine Notizen bleiben hier, bis du diese Seite verlässt.',
      unreadable:
        'Einige gespeicherte Notizen ließen sich nicht lesen. Wir haben sie nicht verändert.',
    },
    clear: 'Alles löschen',
    cleared:
      'Deine Notizen und Häkchen sind hier gelöscht. Eine Minute lang können alle sie zurückholen, die an diesem Gerät sind. Was du gedruckt, kopiert, verschickt oder als Datei gespeichert hast, ist noch da.',
    notCleared:
      'Auf der Seite ist alles gelöscht, aber auf diesem Gerät ist noch eine Kopie. Um sie zu entfernen, öffne die Einstellungen deines Browsers und lösch die Daten dieser Website.',
    undo: 'Zurückholen',
    restored: 'Deine Notizen und Häkchen sind wieder da.',
    print: 'Drucken',
    printing: { filled: 'Mit meinen Notizen', empty: 'Ein leeres Blatt' },
    cannotPrint:
      'Von hier aus kannst du nicht drucken. Du kannst stattdessen eine Datei speichern.',
    save: 'Als Datei speichern',
    cannotSave:
      'Wenn keine Datei kommt, geht das auf dieser Seite nicht. Markiere deine Worte und kopiere sie dorthin, wo sonst niemand liest.',
    saveHint: 'Die Datei bleibt im Download-Ordner dieses Geräts, bis du sie löschst.',
  },
  card: {
    title: 'Riss und Reparatur',
    left: {
      before: 'Wenn uns niemand gezeigt hat, wie man repariert, gehen wir oft',
      frame: 'auf Nummer sicher',
      after:
        'Dann wirkt alles ruhig, aber wir kommen uns nicht nah. Wo wir vor jemandem Angst haben müssen, ist Vorsicht klug.',
    },
    banner: 'Risse erleben wir alle. Reparieren ist Arbeit.',
    right: {
      before: 'Reparieren ist mehr als',
      bubble: '„Es tut mir leid.“',
      listLabel: 'Wo niemand Angst haben\u00a0muss, gehört auch dazu',
      between: '; ',
      parts: {
        happened: 'sagen, was passiert ist',
        own: 'zu dem stehen, was wir getan haben',
        impact: 'sagen, wie es war, und die andere Sicht hören',
        'co-creation': 'zusammen fragen, wie es dazu kam',
        forward: 'entscheiden, was wir als Nächstes tun',
      },
    },
    myth: {
      before:
        'Viele von uns haben fast nie erlebt, dass Reparieren gelingt. Es klingt wie ein Märchen.',
      banner: 'Das gibt es wirklich.',
    },
    credit:
      'Nach „Rupture & Repair“ von Lindsay Braman (@LindsayBraman), aus einem Vortrag über Bindung von The Allender Center (@AllenderCenter).',
    pictureName:
      'Zwei Menschen, zwischen denen es einen Riss gibt: Eine Person legt beide Hände leicht auf die Schultern der anderen, die sich abgewandt hat',
    describe: 'Bildbeschreibung',
    description: [
      {
        title: 'Aufbau',
        text: 'Eine gezeichnete Karte auf {paper} mit dem Titel „{title}“. In der Mitte sind zwei Menschen, um sie herum stehen Worte.',
      },
      {
        title: 'Die zwei Menschen',
        text: 'Die Person links hat {skin-left} Haut. Ihr Haar ist kurz und {hair-left}, ihre Kleidung ist {clothes-left}. Sie steht dicht hinter der anderen, wirkt besorgt, mit zusammengezogenen Brauen, und legt beide Hände leicht auf deren Schultern. Die Person rechts hat {skin-right} Haut. Ihr Haar ist lang und {hair-right}, ihre Kleidung ist {clothes-right}. Sie hat sich abgewandt, wirkt traurig, mit gesenktem Kopf und geschlossenen Augen, und hat die Arme vor dem Körper verschränkt. Auf einem goldenen Band darunter steht: „{banner}“',
      },
      {
        title: 'Zeichen des Alters',
        text: 'Die Person links ist älter, mit feinen Linien unter den Augen und am Mund.',
        about: 'age',
      },
      {
        title: 'Die Worte',
        text: '„{left-before}“ führt zu einem goldenen Rahmen: „{frame}“. Darunter: „{left-after}“ „{right-before}“ führt zu einer Sprechblase: {bubble} „{list-label}“: {list}. „{myth-before}“ Ein zweites goldenes Band antwortet: „{truth}“',
      },
      {
        title: 'Das Einhorn',
        text: 'Ein Pfeil zeigt auf Kopf und Hals eines grauen Einhorns mit dunklerer Mähne und goldenem Horn. Es lächelt mit geschlossenen Augen.',
        about: 'unicorn',
      },
    ],
    colors: {
      black: 'schwarz',
      white: 'weiß',
      grey: 'grau',
      brown: 'braun',
      red: 'rot',
      pink: 'rosa',
      orange: 'orangefarben',
      yellow: 'gelb',
      green: 'grün',
      blue: 'blau',
      purple: 'lila',
    },
    skins: { light: 'helle', tan: 'hellbraune', brown: 'braune', dark: 'dunkelbraune' },
    papers: { light: 'hellem Papier', yellow: 'hellgelbem Papier', dark: 'dunklem Papier' },
    pdf: 'Als PDF herunterladen (A4, 1 Seite)',
    talkedAbout: 'darüber nachgedacht oder geredet',
  },
  exit: {
    label: 'Diese Seite verlassen',
    quick: 'Diese Seite sofort verlassen',
    hint: 'Oder drück dreimal die Umschalttaste (Shift). Im Verlauf deines Browsers bleibt diese Seite trotzdem sichtbar.',
    twice: 'Umschalttaste gedrückt. Noch zweimal, dann verlässt du die Seite.',
    once: 'Umschalttaste gedrückt. Noch einmal, dann verlässt du die Seite.',
    leaving: 'Du verlässt diese Seite.',
  },
};
