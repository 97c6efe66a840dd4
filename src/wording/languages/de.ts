/* German. Translated from `en.ts` and read against it a second time; not yet read by a native speaker. */
import type { Wording } from '../wording.js';

export const de: Wording = {
  lang: 'de',
  dir: 'ltr',
  diagram: {
    title: 'Nicht jeder Bruch ist ein Konflikt. Jeder Konflikt ist ein Bruch.',
    caption:
      'Ein Bruch ist ein Riss in der Verbindung zwischen zwei Menschen, die sich wichtig sind. Ein größerer Kreis ist ein weiterer Begriff, nichts Schlimmeres.',
    rupture: {
      label: 'Bruch',
      meaning:
        'Die Verbindung zwischen euch ist gestört. Das kann winzig oder riesig sein, laut oder leise. Was alle Brüche gemeinsam haben, ist der Riss selbst.',
    },
    kinds: {
      conflict: {
        label: 'Konflikt',
        meaning: 'Ihr wollt Verschiedenes oder seht etwas anders, und das steht zwischen euch.',
        feelings: 'wütend, nicht gehört, angespannt oder in Sorge, einander zu verlieren.',
        repair:
          'Langsamer werden. Sagen, was dir daran wichtig ist, und fragen, was dem anderen wichtig ist.',
        examples: {
          any: {
            small: 'Wo die Zimmerpflanze steht.',
            large: 'Wo man wohnt, oder was mit dem Ersparten geschieht.',
          },
          partners: {
            small: 'Wo die Zimmerpflanze steht.',
            large: 'Ob ihr umzieht, oder wofür ihr das Ersparte nehmt.',
          },
          family: {
            small: 'Wer mit dem Abwasch dran ist.',
            large: 'Wer sich um Mutter oder Vater kümmert.',
          },
          friends: {
            small: 'Welchen Film ihr schaut.',
            large: 'Wer aus der gemeinsamen Wohnung auszieht.',
          },
          work: {
            small: 'Wie warm das Büro sein soll.',
            large: 'Wer das Projekt leitet und wofür das Geld ausgegeben wird.',
          },
          therapy: {
            small: 'Um wie viel Uhr man sich trifft.',
            large: 'Ob die Therapie in die richtige Richtung geht.',
          },
        },
      },
      trust: {
        label: 'Vertrauen gebrochen',
        meaning:
          'Etwas, worauf du dich verlassen hast, hat nicht gehalten: ein Versprechen, ein Geheimnis, die Wahrheit.',
        feelings: 'erschrocken, dumm, wütend, beschämt oder ständig auf der Hut.',
        repair:
          'Wer das Vertrauen gebrochen hat, sagt die Wahrheit, ohne Ausreden. Wer verletzt wurde, bestimmt das Tempo. Vertrauen kommt durch Taten zurück, wenn es zurückkommt.',
        examples: {
          any: {
            small: 'Ein kleines Geheimnis wird weitererzählt.',
            large: 'Eine Lüge, die jahrelang dauerte.',
          },
          partners: {
            small: 'Ein versprochener Anruf, wieder vergessen.',
            large: 'Verheimlichte Schulden oder eine heimliche Affäre.',
          },
          family: {
            small: 'Ein Tagebuch wird ungefragt gelesen.',
            large: 'Als Kind wurde dir etwas Großes verschwiegen.',
          },
          friends: {
            small: 'Etwas Privates wird anderen erzählt.',
            large: 'Geliehenes Geld, das nie zurückkommt.',
          },
          work: {
            small: 'Jemand gibt deine Idee als seine aus.',
            large: 'Jemand hat heimlich gegen dich geredet.',
          },
          therapy: {
            small: 'Ein versprochener Anruf kommt nicht.',
            large:
              'Deine Therapeutin oder dein Therapeut erzählt weiter, was du vertraulich gesagt hast. (Du darfst nachfragen, gehen oder dich beschweren.)',
          },
        },
      },
      health: {
        label: 'Durch Krankheit fern',
        meaning:
          'Körper oder Seele brauchen so viel Kraft, dass jemand nicht da sein kann wie früher. Niemand ist schuld daran.',
        feelings: 'einsam, schuldig, besorgt, oder böse und traurig darüber, böse zu sein.',
        repair:
          'Laut sagen, dass ihr euch vermisst. Eine kleine Nähe suchen, die heute möglich ist.',
        examples: {
          any: {
            small: 'Eine starke Erkältung, und die Pläne fallen aus.',
            large: 'Eine lange Krankheit ändert, wer da sein kann.',
          },
          partners: {
            small: 'Kopfweh am Geburtstag.',
            large: 'Durch eine Depression ist einer von euch schwer zu erreichen.',
          },
          family: {
            small: 'Oma ist zu müde für Besuch.',
            large: 'Die Krankheit eines Elternteils nimmt allen Platz ein.',
          },
          friends: {
            small: 'Zu krank für das Fest.',
            large: 'Monate der Krankheit ohne ein Wort.',
          },
          work: {
            small: 'Ein Krankheitstag vor der Abgabe.',
            large: 'Ein halbes Jahr fort, und du machst beide Arbeiten.',
          },
          therapy: {
            small: 'Deine Therapeutin ist krank und sagt ab.',
            large: 'Eine lange Krankheit unterbricht die Therapie.',
          },
        },
      },
      duties: {
        label: 'Durch Pflichten fern',
        meaning:
          'Arbeit, Pflege oder andere Pflichten nehmen jemanden fort, mit dem Körper oder in Gedanken.',
        feelings: 'unwichtig, zerrissen, müde oder eifersüchtig auf eine Arbeit.',
        repair:
          'Sagen, was dem anderen gefehlt hat. Dann eine Zeit schenken, die ihm gehört, und sie einhalten.',
        examples: {
          any: {
            small: 'Noch ein Abend bei der Arbeit.',
            large: 'Jahre, in denen die Pflicht immer zuerst kam.',
          },
          partners: {
            small: 'Spät daheim, und das Essen ist kalt.',
            large: 'Eine Arbeit in einer anderen Stadt.',
          },
          family: {
            small: 'Eine Sitzung statt der Schulaufführung.',
            large: 'Eine Kindheit mit einem Elternteil, der weit fort arbeitet.',
          },
          friends: {
            small: 'Ein Anruf, der schnell endet.',
            large: 'Ein Baby, und ein Jahr ohne Zeit für dich.',
          },
          work: {
            small: 'Dein Termin wird dreimal verschoben.',
            large: 'Eine Leitung, die den ganzen Winter niemand erreicht.',
          },
          therapy: {
            small: 'Drei Wochen Ferien ohne Sitzung.',
            large: 'Dein Therapeut wechselt die Stelle und muss aufhören.',
          },
        },
      },
      blame: {
        label: 'Schuld oder Scham',
        meaning:
          'Ein starkes Gefühl des einen, etwa Schuld oder Scham, wird dem anderen aufgeladen.',
        feelings: 'klein, verwirrt, heiß vor Wut, oder schuldig, ohne zu wissen, warum.',
        repair:
          'Wer es getan hat, nimmt es zurück: „Das war meins, nicht deins.“ Wirst du immer wieder beschuldigt, verspottet oder eingeschüchtert, ist es nicht deine Aufgabe, das zu reparieren. Sorge zuerst für deine eigene Sicherheit.',
        examples: {
          any: {
            small: 'Angefahren werden, weil jemand einen schlechten Tag hatte.',
            large: 'Eine schlechte Woche, und du sollst an allem schuld sein.',
          },
          partners: {
            small: '„Du und deine Unordnung!“ nach einem harten Tag.',
            large: 'Jemand schämt sich und redet verächtlich mit dir.',
          },
          family: {
            small: '„So ungeschickt!“, wenn eine Tasse zerbricht.',
            large: 'Nach einem Streit bekommt ein Kind die ganze Schuld.',
          },
          friends: {
            small: 'Ein Witz, in dem du dumm dastehst.',
            large: 'Geldsorgen kommen als Wut auf dich heraus.',
          },
          work: {
            small: 'Eine scharfe Nachricht, die jemand anderem galt.',
            large: 'Einer muss für das ganze Team den Kopf hinhalten.',
          },
          therapy: {
            small: 'Du fühlst dich ausgeschimpft wie in der Schule.',
            large: 'Du gehst und meinst, dein Schmerz sei deine Schuld.',
          },
        },
      },
      drift: {
        label: 'Sich fremd werden',
        meaning: 'Kein Knall, kein Streit: Der Faden zwischen euch wird dünner, Stück für Stück.',
        feelings: 'einsam nebeneinander, traurig, gelangweilt, oder unsicher, wann es begann.',
        repair:
          'Es freundlich aussprechen: „Unsere Nähe fehlt mir.“ Mit einer echten Frage beginnen und Zeit zum Zuhören.',
        examples: {
          any: {
            small: 'Weniger Nachrichten als früher.',
            large: 'Ihr kennt das Leben des anderen nicht mehr.',
          },
          partners: {
            small: 'Beide am Handy beim Essen.',
            large: 'Nebeneinander leben wie in einer WG.',
          },
          family: {
            small: 'Anrufe nur zum Geburtstag.',
            large: 'Geschwister, die sich fremd geworden sind.',
          },
          friends: {
            small: 'Eine Antwort, die eine Woche braucht.',
            large: 'Eine beste Freundin, die du seit Jahren nicht gesehen hast.',
          },
          work: {
            small: 'Ihr esst mittags nicht mehr zusammen.',
            large: 'Ein Team, das nur noch über Aufgaben redet.',
          },
          therapy: {
            small: 'Wieder über das Wetter reden.',
            large: 'Sitzungen, die nichts Wichtiges berühren.',
          },
        },
      },
    },
    relationshipLabel: 'Beispiele zeigen für',
    relationships: {
      partners: 'Paare',
      family: 'Familie',
      friends: 'Freundschaft',
      work: 'Arbeit',
      therapy: 'Therapie',
    },
    hint: 'Wähle einen Kreis und lies, was er bedeutet.',
    detail: {
      small: 'Klein',
      large: 'Lebensgroß',
      feelings: 'Du fühlst dich vielleicht',
      repair: 'Die Reparatur könnte so beginnen',
    },
    normal: {
      title: 'Brüche sind normal',
      text: 'Keine zwei Menschen sind immer im Takt. Auch viele Brüche müssen nichts Schlimmes heißen. Anders ist es, wenn du vor der anderen Person Angst haben musst: Das ist nicht normal. Zwei Dinge sagen mehr als die Zahl der Brüche:',
      tells: [
        'wie ihr euch behandelt, solange es dauert: die Achtung bleibt',
        'wie ihr danach repariert: echte Reparatur macht Platz für Ehrlichkeit und Nähe',
      ],
      facts: [
        {
          text: 'Babys und Eltern sind oft nicht im Takt. Es kommt darauf an, wieder zusammenzufinden. (Nur bei Babys und ihren Eltern gesehen.)',
          source: 'Tronick und Gold 2020, The Power of Discord',
        },
        {
          text: 'Babys, die nach einer Pause Mutter oder Vater wiedersehen, zeigen zuerst gemischte Gefühle und nicht gleich Freude. (Nur bei Babys gesehen.)',
          source: 'Weinberg und Tronick 1996, Child Development 67',
        },
        {
          text: 'In der Gesprächstherapie gehen reparierte Brüche mit besseren Ergebnissen einher. Das ist ein Zusammenhang, kein Beweis für eine Ursache.',
          source: 'Eubanks, Muran und Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Menschen, die ausgedachte Entschuldigungen beurteilten, fanden „es war meine Schuld“ und „ich bringe es in Ordnung“ wichtiger als die Bitte um Verzeihung. (Nur gedachte Szenen.)',
          source: 'Lewicki, Polin und Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      sources: 'Die Kreise sind ein Lehrbild. Was die Forschung dazu sagt',
    },
    safety:
      'Schlägt, bedroht oder kontrolliert dich jemand? Hast du Angst vor dieser Person? Dann ist es nicht deine Aufgabe, das zu reparieren, und du bist nicht schuld daran. Du kannst mit jemandem reden und dir helfen lassen.',
    describe: 'Dieses Bild beschreiben',
    description: [
      'Ein großer Kreis heißt Bruch. Alles andere liegt in ihm.',
      'Der größte Kreis darin ist der Konflikt, in Gold gezeichnet. Er ist etwas kleiner als der Bruch und berührt keinen anderen.',
      'Die kleineren Kreise im Bruch, aber außerhalb des Konflikts, sind die Arten von Bruch, die kein Konflikt sind: {kinds}.',
      'Also ist jeder Konflikt ein Bruch, aber nicht jeder Bruch ein Konflikt.',
    ],
  },
  checklist: {
    title: 'Reparieren, Teil für Teil',
    safety:
      'Reparieren ist für Menschen, die beieinander sicher sind. Schlägt dich die andere Person, bedroht oder kontrolliert sie dich, macht sie dich immer wieder klein? Hast du Angst vor ihr? Dann ist es nicht deine Aufgabe, das zu reparieren, und du bist nicht schuld daran. Du kannst mit jemandem reden und dir helfen lassen.',
    help: 'Helfen kann dir ein Hilfetelefon bei Gewalt in deinem Land, eine Arztpraxis, eine Lehrkraft oder ein Mensch, dem du vertraust. Wenn du jetzt in Gefahr bist, ruf den Notruf an.',
    openingTitle: 'Ein Anfang',
    openingOwn: 'Oder mit meinen eigenen Worten',
    openings: [
      { label: 'Sich entschuldigen', text: 'Es tut mir leid. Können wir reden?', when: 'caused' },
      {
        label: 'Eine Einladung',
        text: 'Zwischen uns stimmt etwas nicht. Wollen wir darüber reden?',
      },
      {
        label: 'Nach Tagen der Stille',
        text: 'Wir haben seit Tagen nicht geredet. Ich möchte gern, wenn du so weit bist. Wenn du lieber nicht willst, ist das in Ordnung.',
      },
      { label: 'Noch nicht so weit', text: 'Ich bin noch nicht so weit. Ich möchte reden am …' },
    ],
    copy: 'Kopieren',
    copied: 'Es ist kopiert.',
    notCopied: 'Es ist markiert. Kopiere es mit dem Befehl deines Geräts.',
    doNotSend:
      'Wenn die andere Person dich gebeten hat, dich nicht bei ihr zu melden, schick das bitte nicht. Ein Nein ist eine Antwort.',
    happeningLabel: 'Was passiert ist',
    relationshipLabel: 'Zwischen',
    anything: 'irgendetwas',
    anyOrder:
      'Die Reihenfolge ist egal. Lass einen Teil aus, oder hör auf: Auch das kann ein gutes Ende sein. Du musst niemandem verzeihen, niemanden treffen und es nicht noch einmal versuchen.',
    noForgiveness: 'Du musst niemandem verzeihen, niemanden treffen und nichts zu Ende bringen.',
    parts: {
      hurt: {
        title: 'Die Verletzung anerkennen',
        text: 'Fang mit dem Schmerz an, nicht mit den Gründen. Zeig, dass du ihn siehst.',
        questions: ['Wie war das für die andere Person?', 'Wo hat es mir wehgetan?'],
        starters: ['Ich sehe, dass dich das verletzt hat.', 'Ich glaube, du hast … gefühlt.'],
        wrong: 'der Trost zu schnell kommt: „So schlimm war es doch nicht.“',
      },
      happened: {
        title: 'Sagen, was passiert ist',
        text: 'Sag es schlicht, so wie eine Kamera es gesehen hätte. Lass Vermutungen über das Warum weg.',
        questions: [
          'Was habe ich getan oder gesagt? Was die andere Person?',
          'Welcher Augenblick zählt am meisten?',
        ],
        starters: ['Ich erinnere mich, dass …', 'An dem Abend habe ich …'],
        wrong: '„immer“ und „nie“ aus einem Augenblick einen ganzen Menschen machen.',
      },
      own: {
        title: 'Zu meinem Teil stehen',
        text: 'Sag, was du getan hast, ohne ein „Aber“. Wenn du suchst und nichts findest, kann das stimmen. Dann lass diesen Teil aus.',
        questions: ['Was hätte ich gern getan?', 'Was habe ich nicht getan?'],
        starters: ['Es war falsch von mir, dass …', 'Es tut mir leid, dass ich …'],
        wrong: 'in der Entschuldigung ein „Aber“ steckt, das sie zurücknimmt.',
      },
      impact: {
        title: 'Sehen, wie es bei jedem ankam',
        text: 'Wer mehr verletzt wurde, spricht zuerst. Die andere Person hört zu, sagt, was sie gehört hat, und fragt: „Habe ich dich richtig verstanden?“ Dann wechselt ihr, wenn ihr beide wollt.',
        questions: [
          'Was habe ich gefühlt, und was habe ich damit gemacht?',
          'Kann ich die andere Sicht hören, ohne sie zu verbessern?',
        ],
        starters: [
          'Als das passierte, fühlte ich …',
          'Erzähl mir, wie es für dich war. Ich will es hören.',
        ],
        wrong: 'wir antworten, statt zuzuhören, oder zu früh sagen: „Mir tut es auch weh.“',
      },
      'co-creation': {
        title: 'Fragen, wie es zwischen uns entstand',
        text: 'Nur, wenn ihr beide wollt: Sagt, was ihr kurz davor getan habt und was danach kam. Seid neugierig, ohne zu urteilen. Verstehen heißt nicht entschuldigen.',
        questions: ['Welche alte Sorge von mir wurde berührt?', 'Als ich das tat, was kam dann?'],
        starters: [
          'Vielleicht habe ich mich zurückgezogen, weil …',
          'Kurz bevor es schiefging, habe ich gemerkt, dass ich …',
        ],
        wrong: '„wir waren es beide“ der verletzten Person die halbe Schuld gibt.',
      },
      forward: {
        title: 'Einen Weg nach vorn suchen',
        text: 'Wählt eine kleine Sache, die jeder beim nächsten Mal tun kann.',
        questions: [
          'Was würde helfen, wenn es wieder passiert?',
          'Was kann ich versprechen und halten?',
        ],
        starters: [
          'Nächstes Mal will ich versuchen, …',
          'Brauchen wir ein Zeichen für „Ich brauche eine Pause“?',
        ],
        wrong: 'das Versprechen zu groß ist, um es zu halten.',
      },
    },
    guard:
      'Nur, wenn ihr beide in Sicherheit seid. Zu Gewalt gehören nicht zwei: Eine Person tut sie der anderen an. Wenn dich jemand schlägt, bedroht oder kontrolliert, hast du dazu nichts beigetragen, auch nicht ein bisschen. Dann lass diesen Teil aus. Lass ihn auch aus, wenn du Angst hast oder dich immer schuldig fühlst.',
    questionsLabel: 'Frag dich',
    startersLabel: 'Du könntest so beginnen',
    wrongLabel: 'Das kann schiefgehen, wenn',
    fits: {
      happenings: {
        minor: {
          label: 'ein kleiner Konflikt',
          happened: { question: 'Worum ging es, in einem Satz?', starter: 'Es begann mit …' },
          own: {
            question: 'War ich schon vorher müde oder gereizt?',
            starter: 'Ich war schroff zu dir, als …',
          },
        },
        major: {
          label: 'ein großer Konflikt',
          happened: {
            question: 'Was steht für jeden von uns auf dem Spiel?',
            starter: 'Für mich geht es um …',
          },
          own: {
            question: 'Wo habe ich gedrängt oder nicht mehr zugehört?',
            starter: 'Ich habe nicht mehr zugehört, als …',
          },
        },
        trust: {
          label: 'gebrochenes Vertrauen',
          happened: {
            question: 'Was war versprochen, und was geschah?',
            starter: 'Wir hatten abgemacht, dass … Dann …',
          },
          own: {
            question:
              'Wenn ich das Versprechen gebrochen habe: Was muss die andere Person von mir hören?',
            starter: 'Ich habe mein Wort nicht gehalten, als …',
          },
        },
        health: {
          label: 'durch Krankheit fern',
          happened: {
            question: 'Was hat die Krankheit verändert?',
            starter: 'Seitdem fehlt mir …',
          },
          own: {
            question: 'Was habe ich verlangt, das nicht ging?',
            starter: 'Ich habe erwartet …',
          },
        },
        duties: {
          label: 'durch Pflichten fern',
          happened: {
            question: 'Wann hatten wir zuletzt Zeit?',
            starter: 'Seit Wochen haben wir …',
          },
          own: {
            question: 'Was habe ich vor uns gestellt?',
            starter: 'Ich habe … zuerst kommen lassen.',
          },
        },
        blame: {
          label: 'Schuld oder Scham',
          happened: {
            question: 'Wessen Gefühl war es am Anfang?',
            starter: 'Mir wurde etwas aufgeladen, als …',
          },
          own: {
            question:
              'Habe ich ein Gefühl von mir bei der anderen Person abgeladen? Oder sie ihres bei mir?',
            starter: 'Ich habe es an dir ausgelassen. Das war meins, nicht deins.',
          },
        },
        drift: {
          label: 'sich fremd werden',
          happened: {
            question: 'Wann waren wir uns noch nah?',
            starter: 'Ich glaube, es begann, als …',
          },
          own: { question: 'Was frage oder tue ich nicht mehr?', starter: 'Ich habe aufgehört, …' },
        },
      },
      relationships: {
        any: { label: 'zwei Menschen' },
        partners: {
          label: 'Partnern',
          impact: {
            question: 'Was hat es mit unseren Abenden gemacht?',
            starter: 'Zu Hause fühle ich jetzt …',
          },
        },
        family: {
          label: 'Angehörigen',
          impact: {
            question: 'Wer in der Familie hat es noch gespürt?',
            starter: 'An unserem Tisch fühlt es sich … an.',
          },
        },
        friends: {
          label: 'Freunden',
          impact: {
            question: 'Hatte ich Angst um unsere Freundschaft?',
            starter: 'In unserer Freundschaft fühlte ich …',
          },
        },
        work: {
          label: 'Kollegen',
          impact: {
            question: 'Was hat es mit unserer Arbeit gemacht?',
            starter: 'Bei der Arbeit fällt es mir jetzt schwer, …',
          },
        },
        therapy: {
          label: 'Klient und Therapeut',
          impact: {
            question: 'Was habe ich hier nicht zu sagen gewagt?',
            starter: 'In unserer letzten Sitzung fühlte ich …',
          },
        },
      },
    },
    noteLabel: 'Was ich sagen möchte',
    heardLabel: 'Was ich gehört habe',
    names: { first: 'Erster Name', second: 'Zweiter Name' },
    people: { first: 'Erste Person', second: 'Zweite Person' },
    tick: 'Darüber haben wir geredet',
    progress: {
      none: 'Noch ist nichts markiert. Fang an, wo du magst.',
      some: 'Bisher habt ihr geredet über: {parts}.',
      all: 'Ihr habt über jeden Teil geredet. Ruht euch jetzt aus, oder macht etwas Leichtes. Nähe braucht vielleicht Zeit, und ihr müsst sie nicht erzwingen.',
    },
    stopped: {
      title: 'Hier haben wir aufgehört',
      text: 'Das ist in Ordnung: Aufhören kann ein gutes Ende sein. Ihr könnt an einem anderen Tag weitermachen oder gar nicht. Wenn ihr immer an derselben Stelle hängen bleibt, kann eine Therapeutin oder ein Therapeut helfen. Wenn das Reden dir Angst macht, hör auf. Sprich dann mit jemandem, und zwar allein, ohne die andere Person.',
    },
    keep: {
      action: 'Auf diesem Gerät speichern',
      warning:
        'Wenn du deine Notizen speicherst, können alle sie lesen, die dieses Gerät benutzen. Speichere sie nicht, wenn jemand dein Handy oder deinen Computer durchsucht.',
      kept: 'Deine Notizen sind auf diesem Gerät gespeichert, auch jede Änderung. Alle, die dieses Gerät benutzen, können sie lesen.',
      full: 'Auf diesem Gerät ist kein Platz dafür. Es bleibt auf dieser Seite und ist fort, wenn du gehst.',
      forbidden:
        'Diese Seite darf hier nichts behalten. Es bleibt auf dieser Seite und ist fort, wenn du gehst.',
      unreadable: 'Etwas hier Behaltenes ist nicht lesbar. Es wurde gelassen, wie es ist.',
    },
    clear: 'Alles löschen',
    cleared:
      'Deine Notizen und Häkchen sind hier gelöscht. Eine Minute lang kann man sie zurückholen. Was du gedruckt, kopiert oder als Datei gespeichert hast, ist noch da.',
    notCleared:
      'Auf dieser Seite ist es gelöscht, aber das Gerät wollte seine Kopie nicht löschen. Lösche die Daten dieser Website in deinem Browser.',
    undo: 'Zurückholen',
    restored: 'Es ist wieder da.',
    print: 'Drucken',
    cannotPrint:
      'Diese Seite lässt das Drucken von hier aus nicht zu. Du kannst es stattdessen als Datei speichern.',
    save: 'Als Datei speichern (bleibt in den Downloads)',
  },
  card: {
    title: 'Bruch und Reparatur',
    left: {
      before: 'Wenn uns niemand gezeigt hat, wie Reparieren geht, gehen wir oft',
      frame: 'auf Nummer sicher',
      after:
        'Es wirkt ruhig, aber wir kommen uns nicht nahe. Wo wir nicht sicher sind, ist Vorsicht klug.',
    },
    banner: 'Brüche erleben wir alle. Reparieren ist Arbeit.',
    right: {
      before: 'Reparieren ist mehr als',
      bubble: '„Tut mir leid.“',
      listLabel: 'Wo beide sicher sind, heißt es auch',
      parts: {
        happened: 'sagen, was passiert ist',
        own: 'zu meinem Teil stehen',
        impact: 'sagen, wie es ankam, und die andere Seite hören',
        'co-creation': 'fragen, wie es dazu kam, aber nur, wenn sich beide sicher fühlen',
        forward: 'wählen, was wir als Nächstes tun',
      },
    },
    myth: {
      before: 'Gute Reparatur sehen wir so selten, dass sie wie ein Märchen klingt.',
      banner: 'Es gibt sie.',
    },
    credit:
      'Nach „Rupture & Repair“ von Lindsay Braman (@LindsayBraman), aus einem Vortrag über Bindung von The Allender Center (@AllenderCenter).',
    pictureName:
      'Zwei Menschen nach einem Bruch: Der eine legt beide Hände auf die Schultern des anderen, der sich abgewandt hat',
    describe: 'Bildbeschreibung',
    description: [
      {
        title: 'Aufbau',
        text: 'Eine gezeichnete Karte auf {paper} mit dem Titel „{title}“. In der Mitte sind zwei Menschen, um sie herum stehen Worte.',
      },
      {
        title: 'Die zwei Menschen',
        text: 'Der Mensch links hat {skin-left} Haut und kurzes Haar (Farbe: {hair-left}); die Kleidung ist {clothes-left}. Er steht dicht hinter dem anderen, wirkt besorgt, mit hochgezogenen Brauen, und legt beide Hände leicht auf dessen Schultern. Der Mensch rechts hat {skin-right} Haut und langes Haar (Farbe: {hair-right}); die Kleidung ist {clothes-right}. Er hat sich abgewandt, wirkt traurig, mit gesenktem Kopf und geschlossenen Augen, und hält die eigenen verschränkten Arme. Auf einem goldenen Band darunter steht: „{banner}“',
      },
      {
        title: 'Zeichen des Alters',
        text: 'Der Mensch links ist älter, mit feinen Linien unter den Augen und am Mund.',
        about: 'age',
      },
      {
        title: 'Die Worte',
        text: '„{left-before}“ führt zu „{frame}“ in einem goldenen Rahmen. Darunter: „{left-after}“ „{right-before}“ führt zu einer Sprechblase: {bubble} Es folgt eine Liste, „{list-label}“: {list}. „{myth-before}“ Ein zweites goldenes Band antwortet: „{truth}“',
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
    pdf: 'Als PDF herunterladen',
    talkedAbout: 'besprochen',
  },
  exit: {
    label: 'Diese Seite verlassen',
    quick: 'Diese Seite sofort verlassen',
    hint: 'Oder dreimal die Umschalttaste drücken. Dein Browser behält diese Seite trotzdem in seinem Verlauf.',
    twice: 'Umschalttaste. Noch zweimal drücken, um zu gehen.',
    once: 'Umschalttaste. Noch einmal drücken, um zu gehen.',
    leaving: 'Die Seite wird verlassen.',
  },
};
