/*
 * Formal German: what `de` says to the reader, said with “Sie”. For pages of authorities, clinics and churches that never say
 * “du”. Whatever is here missing is said as in `de`; its choices about gender and words hold here too. Written in November 2026
 * beside `de`, then read as a whole by a second reader who edits German: a language model, as its writer is. Not yet read by a
 * native speaker.
 * - “du” stays in what is said aloud to the other person (openings, starters, letter, words in quotation marks): two people
 *   who are close say it to each other, and to a child. `openingChange` says that the words can be changed to “Sie”, and a
 *   starter becomes part of a note, where it can be changed, too; those made for work and therapy address nobody.
 * - “Sie” and “sie”, “Ihre” and “ihre” sound the same, and look the same where a sentence begins. Where the other person is
 *   near, the sentence is built otherwise (“werden Sie von ihr kontrolliert”, “wie Sie es sehen” for “Ihre Sicht”, “das Haar”
 *   for “ihr Haar”), above all where it is about safety or guilt. “Dann verlassen Sie” could be an order: “um … zu verlassen”.
 *   Two readers are “Sie beide” where it might be one. No “Sie sie”.
 * - “Unter 18?” says “du”: German counselling pages keep it for children.
 */
import { variantOf } from '../overlay.js';
import type { Wording } from '../wording.js';
import { de } from './de.js';

export const deXFormal: Wording = variantOf(de, {
  lang: 'de-x-formal',
  diagram: {
    rupture: {
      meaning:
        'Er kann winzig sein oder riesig, laut oder leise. Sie beide sind sich nicht mehr so nah wie eben noch oder wie vor einem Jahr. Vielleicht ist auch das Vertrauen kleiner geworden.',
    },
    kinds: {
      conflict: {
        meaning:
          'Sie beide wollen Verschiedenes oder sehen etwas unterschiedlich, und das steht jetzt zwischen Ihnen.',
        feelings:
          'wütend, nicht gehört, angespannt oder voller Sorge, dass Sie einander verlieren.',
        repair:
          'Es ist egal, wer von Ihnen den ersten Schritt macht. Lassen Sie sich Zeit. Sagen Sie, was Ihnen daran wichtig ist, und fragen Sie, was der anderen Person wichtig ist.',
        examples: {
          any: { large: 'Ob Sie zusammen ein Kind wollen.' },
          partners: { large: 'Ob Sie beide für einen Job umziehen.' },
          friends: { small: 'Welchen Film Sie zusammen schauen.' },
          therapy: { small: 'Um wie viel Uhr Sie sich treffen.' },
        },
      },
      trust: {
        meaning:
          'Sie haben sich auf etwas verlassen, und es hat nicht gehalten: Ein Versprechen wurde gebrochen, ein Geheimnis verraten, oder es wurde gelogen.',
        feelings: 'geschockt, dumm, wütend, beschämt oder so, als müssten Sie immer aufpassen.',
        examples: {
          family: { large: 'Als Kind wurde Ihnen etwas Wichtiges verschwiegen.' },
          child: {
            small:
              'Sie haben versprochen, mit dem Kind zu spielen, und dann nicht mehr daran gedacht.',
            large: 'Das Kind findet heraus, dass Sie bei etwas Wichtigem gelogen haben.',
          },
          work: {
            small: 'Jemand gibt Ihre Idee als eigene aus.',
            large: 'Jemand hat hinter Ihrem Rücken schlecht über Sie geredet.',
          },
          therapy: {
            large:
              'Ihre Therapeutin oder Ihr Therapeut hat weitererzählt, was Sie vertraulich gesagt haben. (Sie dürfen nachfragen, gehen oder sich beschweren.)',
          },
        },
      },
      health: {
        meaning:
          'Jemand ist krank, an Körper oder Seele, und hat kaum noch Kraft für Sie. Niemand ist schuld daran.',
        feelings: 'einsam, schuldig, besorgt oder wütend, und danach tut es Ihnen leid.',
        repair:
          'Es ist egal, wer von Ihnen den ersten Schritt macht. Sprechen Sie aus, dass Sie einander fehlen. Überlegen Sie, wie Sie sich heute im Kleinen nah sein können.',
        examples: {
          any: { small: 'Eine starke Erkältung, und alle Pläne fallen ins Wasser.' },
          partners: {
            small: 'Starke Kopfschmerzen an Ihrem Geburtstag.',
            large: 'Eine Person von Ihnen hat eine Depression und ist kaum noch zu erreichen.',
          },
          child: {
            small: 'Sie haben starke Kopfschmerzen und können nicht spielen.',
            large:
              'Monatelang sind Sie zu krank oder zu niedergeschlagen, um für das Kind da zu sein.',
          },
          friends: { large: 'Jemand ist monatelang krank, und Sie hören nichts voneinander.' },
          work: { large: 'Jemand fällt ein halbes Jahr aus, und Sie arbeiten für zwei.' },
          therapy: { small: 'Ihre Sitzung fällt wegen Krankheit aus.' },
        },
      },
      duties: {
        examples: {
          child: {
            small: 'Sie schauen aufs Handy, während das Kind Ihnen etwas erzählt.',
            large: 'Wegen der Arbeit sind Sie an den meisten Abenden nicht da.',
          },
          friends: { large: 'Ein Baby ist da, und ein Jahr lang bleibt keine Zeit für Sie.' },
          work: { small: 'Ihr Termin wird dreimal verschoben.' },
          therapy: {
            large:
              'Die Therapie endet, weil Ihre Therapeutin oder Ihr Therapeut die Stelle wechselt.',
          },
        },
      },
      blame: {
        repair:
          'Zurücknehmen muss es die Person, die es getan hat: „Das hatte mit mir zu tun, nicht mit dir.“ Wenn Ihnen jemand Angst macht, Ihnen immer wieder die Schuld gibt oder Sie verspottet, müssen Sie das nicht reparieren. Ihre eigene Sicherheit geht vor.',
        examples: {
          any: {
            small: 'Jemand hat einen schlechten Tag und schnauzt Sie an.',
            large: 'Eine schlechte Woche, und Sie sollen an allem schuld sein.',
          },
          partners: {
            large:
              'Die andere Person schämt sich für etwas und redet einen Abend lang verächtlich mit Ihnen.',
          },
          child: {
            small: 'Sie hatten einen schweren Tag und schreien das Kind an.',
            large: 'Sie haben dem Kind gesagt, dass es an Ihrer schlechten Laune schuld ist.',
          },
          friends: {
            small: 'Ein Witz, der Sie dumm dastehen lässt.',
            large: 'Die andere Person hat Geldsorgen und schreit Sie an.',
          },
          work: { large: 'Ein Plan scheitert, und Sie allein sollen schuld sein.' },
          therapy: {
            small: 'Sie fühlen sich ausgeschimpft wie in der Schule.',
            large:
              'Sie gehen nach Hause mit dem Gefühl: Ich soll selbst daran schuld sein, dass es mir so schlecht geht.',
          },
        },
      },
      drift: {
        meaning:
          'Es gab keinen großen Streit. Der Faden zwischen Ihnen ist dünner geworden, Stück für Stück.',
        repair:
          'Es ist egal, wer von Ihnen den ersten Schritt macht. Sprechen Sie es freundlich aus: „Du fehlst mir.“ Fragen Sie etwas, das Sie wirklich wissen wollen, und nehmen Sie sich Zeit zum Zuhören.',
        examples: {
          any: { large: 'Sie wissen kaum noch etwas voneinander.' },
          partners: { large: 'Sie leben nebeneinanderher wie in einer WG.' },
          child: {
            small: 'Das Kind erzählt Ihnen weniger als früher.',
            large: 'Sie wohnen mit dem Kind zusammen und wissen kaum, was in ihm vorgeht.',
          },
          friends: {
            large: 'Eine enge Freundschaft, und Sie haben sich seit Jahren nicht gesehen.',
          },
          work: { small: 'Sie essen mittags nicht mehr zusammen.' },
          therapy: { small: 'Sie reden wieder nur über das Wetter.' },
        },
      },
    },
    hint: 'Den Konflikt bemerken die meisten von uns zuerst. Welche andere Art kennen Sie? Wählen Sie einen Kreis oder einen Namen und lesen Sie mehr dazu.',
    detail: {
      feelings: 'Sie fühlen sich vielleicht',
      therapy:
        'Sie müssen es nicht gut sagen können. Sie dürfen verstummen oder wütend werden, beides ist normal. Raum dafür zu schaffen, ist die Aufgabe Ihrer Therapeutin oder Ihres Therapeuten. Sie dürfen auch um einen Wechsel bitten oder sich beschweren.',
    },
    normal: {
      tells: [
        'Wie Sie währenddessen miteinander umgehen: Bleiben Sie beide respektvoll?',
        'Wie Sie den Riss danach reparieren: Echtes Reparieren schafft Raum für Ehrlichkeit und Nähe.',
      ],
    },
    practice: {
      text: [
        'Allein ist das schwer. Eine Therapie ist ein guter Ort zum Üben: Da ist Platz für starke Gefühle und für Konflikte. Sie dürfen dort wütend sein, auch auf Ihre Therapeutin oder Ihren Therapeuten, und jemand hilft Ihnen, dabeizubleiben. Was dort gelingt, können Sie mit nach Hause nehmen, wenn Sie zu Hause keine Angst haben müssen.',
      ],
    },
    safety:
      'Wurden Sie von jemandem geschlagen oder bedroht, auch nur einmal? Werden Sie von jemandem kontrolliert? Haben Sie Angst vor dieser Person? Dann ist es nicht Ihre Aufgabe, das zu reparieren, und Sie sind nicht schuld daran. Sie können mit Menschen reden, die Ihnen helfen können.',
  },
  checklist: {
    safety:
      'Reparieren ist für Menschen, die voreinander keine Angst haben müssen. Wurden Sie von der anderen Person geschlagen oder bedroht, auch nur einmal? Werden Sie von ihr kontrolliert oder immer wieder kleingemacht? Haben Sie Angst vor ihr? Dann ist es nicht Ihre Aufgabe, das zu reparieren, und Sie sind nicht schuld daran.',
    help: 'Sprechen Sie mit jemandem von außen: mit einem Hilfetelefon bei Gewalt oder einer Beratungsstelle in Ihrem Land, mit einer Arztpraxis, einer Lehrerin, einem Lehrer oder einem Menschen, dem Sie vertrauen. Wenn Sie jetzt in Gefahr sind, wählen Sie den Notruf.',
    safetyNotes: [
      {
        title: 'Wenn Sie die andere Person schlagen, bedrohen oder kontrollieren',
        text: [
          'Haben Sie die andere Person geschlagen oder bedroht, auch nur einmal? Kontrollieren Sie diese Person? Machen Sie diese Person immer wieder klein? Lebt sie in Angst vor Ihnen? Dann fängt Reparieren damit an, dass Sie aufhören, ihr wehzutun oder Angst zu machen. Verlassen Sie den Raum, bevor Sie jemandem wehtun. Holen Sie zuerst Hilfe für sich selbst, in einer Arztpraxis oder bei einem Hilfetelefon für Menschen, die anderen wehtun. Benutzen Sie diese Worte nicht, um jemanden zurückzuholen.',
        ],
      },
      {
        title: 'Unter 18?',
        text: [
          'Es ist nie deine Aufgabe, zu reparieren, was Erwachsene getan haben. Erzähl es einer erwachsenen Person, der du vertraust. Wenn sie nicht hilft, erzähl es einer anderen.',
        ],
      },
    ],
    upset: {
      text: [
        'Haben Sie Herzrasen? Zittern Sie, oder sind Sie kurz davor zu schreien? Dann ist es noch zu früh zum Reden.',
        'Warten Sie mindestens zwanzig Minuten. Länger ist auch gut. Gehen Sie ein Stück, trinken Sie Wasser, atmen Sie langsam aus, waschen Sie sich das Gesicht. Versuchen Sie, den Streit nicht im Kopf weiterzuführen. Wenn Alkohol oder Drogen im Spiel sind, warten Sie bis morgen.',
        'Sagen Sie, dass Sie eine Pause brauchen und wann Sie wieder da sind. Wenn es gefährlich sein könnte, das zu sagen, dann gehen Sie ohne ein Wort, am besten an einen sicheren Ort.',
        'Fragen Sie vor dem Reden: „Passt es dir gerade?“ Suchen Sie einen ruhigen Ort, an dem Sie sich beide wohlfühlen. Sie können auch schreiben oder beim Gehen reden, Seite an Seite.',
      ],
    },
    openingOwn: 'Eigene Worte',
    openingChange: 'Sie können die Worte antippen und ändern, zum Beispiel von „du“ zu „Sie“.',
    letter: {
      hint: 'Das ist ein Brief zum Behalten, nicht zum Abschicken. Schreiben Sie, was Sie vermissen, was wehgetan hat und was Sie gern gesagt hätten. Speichern oder drucken Sie ihn unten, lesen Sie ihn jemandem vor, oder werfen Sie ihn weg. Wenn die andere Person nicht reden will, dann respektieren Sie das.',
    },
    notCopied:
      'Das Kopieren hat nicht geklappt. Die Worte sind markiert und lassen sich so kopieren, wie Sie es sonst auch machen.',
    send: {
      action: 'Senden … (Sie wählen, womit)',
      sent: 'Ihre Worte sind in der App, die Sie gewählt haben.',
    },
    doNotSend:
      'Wenn die andere Person Ihnen gesagt hat, dass sie keinen Kontakt will, schicken Sie das bitte nicht ab. Auch ein Nein ist eine Antwort.',
    anyOrder:
      'Die Reihenfolge ist egal. Sie können einen Teil auslassen oder aufhören. Sie müssen niemandem verzeihen, Sie müssen niemanden treffen, und Sie müssen es auch nicht noch einmal versuchen.',
    noForgiveness: 'Sie müssen niemandem verzeihen, niemanden treffen und nichts zu Ende bringen.',
    parts: {
      hurt: {
        text: 'Fangen Sie mit dem an, was wehgetan hat. Gründe können warten. Zeigen Sie der anderen Person, dass Sie es sehen.',
      },
      happened: {
        text: 'Sagen Sie nur, was Sie gesehen und gehört haben. Lassen Sie Vermutungen über das Warum weg.',
      },
      own: {
        text: 'Sagen Sie, was Sie getan haben, ohne ein „Aber“. Wenn Sie suchen und nichts finden, kann das stimmen. Dann lassen Sie diesen Teil aus.',
      },
      impact: {
        text: 'Wer stärker verletzt wurde, spricht zuerst. Die andere Person hört zu, sagt in eigenen Worten, was sie gehört hat, und fragt: „Habe ich dich richtig verstanden?“ Dann können Sie tauschen, wenn Sie beide wollen.',
      },
      'co-creation': {
        text: 'Nur wenn Sie beide wollen: Sagen Sie einander, was Sie kurz davor getan haben und was danach kam. Seien Sie neugierig, ohne zu urteilen. Etwas zu verstehen, heißt nicht, es zu entschuldigen.',
      },
      forward: {
        text: 'Suchen Sie sich eine kleine Sache aus, die Sie anders machen wollen. Was die andere Person anders machen will, entscheidet sie selbst. Auch auseinanderzugehen kann ein nächster Schritt sein.',
      },
    },
    standpoints: {
      hurt: {
        hurt: {
          text: 'Fangen Sie mit dem an, was Ihnen wehgetan hat. Sie müssen es noch nicht erklären.',
        },
        own: {
          text: 'An dem, was Ihnen angetan wurde, sind Sie nicht schuld. Sie können diesen Teil weglassen, auch für immer.',
        },
        impact: {
          text: 'Sie sprechen zuerst. Bitten Sie die andere Person, zu wiederholen, was sie gehört hat, und sagen Sie ihr, ob es stimmt. Die Sicht der anderen Person müssen Sie sich heute nicht anhören.',
        },
        'co-creation': {
          text: 'Sie können diesen Teil weglassen, auch für immer. Was die andere Person getan hat, hat sie selbst entschieden. Nehmen Sie diesen Teil nur, wenn Sie mehr wissen wollen, und nicht, um die Schuld bei sich zu suchen.',
        },
        forward: {
          text: 'Sagen Sie, was Sie jetzt brauchen. Das kann Zeit sein, eine Veränderung oder Abstand. Auch zu gehen kann ein nächster Schritt sein. Sie müssen sich dafür nicht verabschieden.',
        },
      },
      caused: {
        hurt: {
          text: 'Fangen Sie damit an, wie es für die andere Person war. Gründe können warten. Zeigen Sie der anderen Person, dass Sie es sehen.',
        },
        own: { text: 'Sagen Sie, was Sie getan haben, ohne ein „Aber“.' },
        impact: {
          text: 'Lassen Sie die andere Person zuerst sprechen. Hören Sie zu, sagen Sie in eigenen Worten, was Sie gehört haben, und fragen Sie: „Habe ich dich richtig verstanden?“ Wie Sie es sehen, kann warten.',
        },
        forward: {
          text: 'Suchen Sie sich eine kleine Sache aus, die Sie anders machen wollen, und verlangen Sie nichts dafür. Auch im Guten auseinanderzugehen, kann ein nächster Schritt sein.',
        },
      },
      child: {
        hurt: {
          text: 'Den Anfang macht die erwachsene Person, und zwar allein. Sagen Sie, wie es für das Kind wohl war. Das Kind muss nicht antworten.',
        },
        happened: {
          text: 'Sagen Sie es mit wenigen Worten, die das Kind kennt. Lassen Sie weg, was das Kind vorher getan hat.',
        },
        own: {
          text: 'Sie sind erwachsen, darum ist dieser Teil allein Ihre Sache. Sagen Sie dem Kind, dass es nicht schuld war.',
        },
        impact: {
          text: 'Hören Sie zu, wenn das Kind davon erzählen will. Wenn nicht, ist das in Ordnung. Bitten Sie das Kind nicht, Ihnen zu verzeihen.',
        },
        forward: {
          text: 'Suchen Sie sich eine kleine Sache aus, die Sie anders machen wollen, und erzählen Sie dem Kind davon. Machen Sie dann zusammen etwas, das Ihnen beiden guttut, wenn das Kind mag.',
        },
      },
    },
    guard:
      'Nehmen Sie diesen Teil nur, wenn Sie beide voreinander keine Angst haben müssen. Zu Gewalt, auch mit Worten, gehören nie zwei: Eine Person tut sie der anderen an. Wenn Sie geschlagen, bedroht oder kontrolliert werden, haben Sie nichts dazu beigetragen, auch nicht ein bisschen. Dann lassen Sie diesen Teil aus. Lassen Sie ihn auch aus, wenn Sie Angst haben oder sich immer schuldig fühlen.',
    guardTitle:
      'Nur wenn Sie beide voreinander keine Angst haben müssen. Wer Gewalt erlebt, ist nie schuld daran.',
    folded: {
      title: 'Weitere Teile, wenn Sie mögen',
      text: [
        'Hier ist nichts, wofür Sie verantwortlich sind. Sie müssen diese Teile nicht öffnen.',
      ],
    },
    questionsLabel: 'Fragen Sie sich',
    startersLabel: 'Sie könnten so anfangen',
    stays: {
      page: 'Ihre Notiz bleibt hier, bis Sie diese Seite verlassen.',
      unlessSaved:
        'Ihre Notiz bleibt hier, bis Sie diese Seite verlassen. Länger bleibt sie nur, wenn Sie unten speichern.',
      device: 'Ihre Notiz ist auf diesem Gerät gespeichert.',
    },
    progress: {
      none: 'Noch ist kein Häkchen gesetzt. Fangen Sie an, wo Sie mögen.',
      some: 'Darüber haben Sie schon geredet: {parts}.',
      all: 'Sie haben über jeden Teil geredet. Ruhen Sie sich jetzt aus, oder machen Sie etwas, das Ihnen guttut. Nähe braucht vielleicht Zeit, und Sie müssen nichts erzwingen.',
    },
    alone: {
      progress: {
        some: 'Darüber haben Sie schon nachgedacht: {parts}.',
        all: 'Sie haben über jeden Teil nachgedacht. Ruhen Sie sich jetzt aus, oder machen Sie etwas, das Ihnen guttut. Mehr müssen Sie nicht tun.',
      },
    },
    together: {
      half: 'Eine Person von Ihnen hat ein Häkchen gesetzt bei: {parts}.',
      note: 'Wenn Sie beide denselben Bildschirm nutzen, kann die andere Person das lesen.',
    },
    more: {
      notes: [
        {
          title: 'Warum ist das so schwer?',
          text: [
            'Der erste Satz ist oft der schwerste. Es ist verlockend, einfach weiterzumachen und nichts zu sagen. Einen Tag lang geht das gut. Aber was nie gesagt wird, steht weiter zwischen uns, und wir teilen immer weniger miteinander. Wer aus Angst vor der anderen Person schweigt, schützt sich.',
            'Die meisten von uns haben früh gelernt, was man bei Streit tut: schreien, weggehen, verstummen oder es allen recht machen. Das hat uns einmal geschützt. Mit jedem Mal wird die Gewohnheit stärker. Mit einem Menschen, vor dem wir keine Angst haben müssen, können wir jedes Mal etwas länger im Gespräch bleiben, und die Gewohnheit kann sich lockern.',
            'Allein ist das schwer. Eine Therapie ist ein guter Ort zum Üben. Sie dürfen dort wütend sein, auch auf Ihre Therapeutin oder Ihren Therapeuten, und jemand hilft Ihnen, dabeizubleiben. Was dort gelingt, können Sie mit nach Hause nehmen, wenn Sie zu Hause keine Angst haben müssen.',
            'Es gibt nicht den einen richtigen Weg. Reparieren ist keine große Rede. Es sind viele kleine Versuche.',
          ],
        },
        {
          title: 'Wenn sich die andere Person entschuldigt',
          text: [
            'Sie können sagen: „Danke, dass du das sagst. Ich brauche Zeit.“ Sie können eine Entschuldigung hören und noch nicht vertrauen. Sie können fragen: „Was wird anders?“',
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
            'Eine Tasse Tee, ein Essen, ein Brief, etwas, das Sie wieder heil machen: Nehmen Sie etwas, das die andere Person versteht und gern annimmt.',
          ],
        },
        {
          title: 'Danach',
          text: [
            'Machen Sie zusammen etwas, das Ihnen beiden guttut, oder ruhen Sie sich allein aus. In der Nacht kommen vielleicht alte Gefühle zurück. In ein paar Tagen können Sie fragen: „Wie geht es dir jetzt damit?“',
            'Wenn Sie nicht mehr leben wollen oder daran denken, sich zu verletzen, holen Sie sich noch heute Hilfe: Sagen Sie es einem Menschen, dem Sie vertrauen, oder rufen Sie ein Krisentelefon oder den Notruf an.',
          ],
        },
      ],
    },
    stopped: {
      title: 'Sie können hier aufhören',
      text: 'Aufhören kann ein gutes Ende sein. Sie können an einem anderen Tag weitermachen oder gar nicht. Wenn Sie immer an derselben Stelle hängen bleiben, kann eine Therapie helfen. Wenn Sie beim Reden oder danach Angst haben, hören Sie auf. Sprechen Sie dann allein mit jemandem, ohne die andere Person.',
    },
    keep: {
      warning:
        'Wenn Sie Ihre Notizen speichern, können alle mitlesen, die dieses Gerät benutzen. Speichern Sie nichts, wenn jemand Ihr Handy oder Ihren Computer kontrolliert.',
      kept: 'Ihre Notizen sind auf diesem Gerät gespeichert, und jede Änderung wird mitgespeichert. Alle, die dieses Gerät benutzen, können mitlesen.',
      full: 'Auf diesem Gerät ist kein Platz zum Speichern. Ihre Notizen bleiben hier, bis Sie diese Seite verlassen.',
      forbidden:
        'Diese Seite kann auf diesem Gerät nichts speichern. Ihre Notizen bleiben hier, bis Sie diese Seite verlassen.',
    },
    cleared:
      'Ihre Notizen und Häkchen sind hier gelöscht. Eine Minute lang kann jede Person an diesem Gerät alles zurückholen. Was Sie gedruckt, kopiert, verschickt oder als Datei gespeichert haben, ist noch da.',
    notCleared:
      'Auf der Seite ist alles gelöscht, aber auf diesem Gerät ist noch eine Kopie. Zum Entfernen öffnen Sie die Einstellungen Ihres Browsers und löschen Sie die Daten dieser Website.',
    restored: 'Ihre Notizen und Häkchen sind wieder da.',
    cannotPrint:
      'Von hier aus können Sie nicht drucken. Sie können stattdessen eine Datei speichern.',
    cannotSave:
      'Wenn keine Datei kommt, geht das auf dieser Seite nicht. Markieren Sie Ihre Worte und kopieren Sie alles dorthin, wo sonst niemand liest.',
    saveHint: 'Die Datei bleibt im Download-Ordner dieses Geräts, bis sie gelöscht wird.',
  },
  card: {
    description: [
      {
        title: 'Aufbau',
        text: 'Eine gezeichnete Karte auf {paper} mit dem Titel „{title}“. In der Mitte sind zwei Menschen, um sie herum stehen Worte.',
      },
      {
        title: 'Die zwei Menschen',
        text: 'Die Person links hat {skin-left} Haut. Das Haar ist kurz und {hair-left}, die Kleidung ist {clothes-left}. Diese Person steht dicht hinter der anderen, wirkt besorgt, mit zusammengezogenen Brauen, und legt beide Hände leicht auf deren Schultern. Die Person rechts hat {skin-right} Haut. Das Haar ist lang und {hair-right}, die Kleidung ist {clothes-right}. Diese Person hat sich abgewandt, wirkt traurig, mit gesenktem Kopf und geschlossenen Augen, und hat die Arme vor dem Körper verschränkt. Auf einem goldenen Band darunter steht: „{banner}“',
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
  },
  exit: {
    hint: 'Oder drücken Sie dreimal die Umschalttaste (Shift). Im Verlauf Ihres Browsers bleibt diese Seite trotzdem sichtbar.',
    twice: 'Umschalttaste gedrückt. Noch zweimal, um die Seite zu verlassen.',
    once: 'Umschalttaste gedrückt. Noch einmal, um die Seite zu verlassen.',
    leaving: 'Diese Seite wird verlassen.',
  },
});
