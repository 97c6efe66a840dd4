/* French. Translated from `en.ts` and read against it a second time; not yet read by a native speaker. */
import type { Wording } from '../wording.js';

export const fr: Wording = {
  lang: 'fr',
  dir: 'ltr',
  diagram: {
    title: 'Toute rupture n’est pas un conflit. Tout conflit est une rupture.',
    caption:
      'Ici, « rupture » ne veut pas dire séparation. C’est une coupure dans le lien entre deux personnes qui comptent l’une pour l’autre. Un cercle plus grand montre une idée plus large, pas quelque chose de pire.',
    rupture: {
      label: 'Rupture',
      meaning:
        'Le lien entre vous est perturbé. Cela peut être minuscule ou immense, bruyant ou silencieux. Ce que toutes les ruptures ont en commun, c’est la coupure elle-même.',
    },
    kinds: {
      conflict: {
        label: 'Conflit',
        meaning:
          'Vous voulez des choses différentes, ou vous voyez une chose autrement, et cela se met entre vous.',
        feelings: 'de la colère, de la tension, ne pas être entendu, ou la peur de se perdre.',
        repair: 'Ralentir. Dire ce qui compte pour vous, et demander ce qui compte pour l’autre.',
        examples: {
          any: {
            small: 'Où mettre la plante verte.',
            large: 'Où habiter, ou que faire des économies.',
          },
          partners: {
            small: 'Où mettre la plante verte.',
            large: 'Déménager ou non, ou que faire de vos économies.',
          },
          family: {
            small: 'À qui le tour de faire la vaisselle.',
            large: 'Qui s’occupera d’un parent.',
          },
          friends: { small: 'Quel film regarder.', large: 'Qui quitte l’appartement partagé.' },
          work: {
            small: 'Quelle température au bureau.',
            large: 'Qui dirige le projet, et à quoi sert l’argent.',
          },
          therapy: {
            small: 'À quelle heure se voir.',
            large: 'Si la thérapie va dans le bon sens.',
          },
        },
      },
      trust: {
        label: 'Confiance brisée',
        meaning:
          'Une chose sur laquelle vous comptiez n’a pas tenu : une promesse, un secret, la vérité.',
        feelings: 'un choc, de la colère, de la honte, se sentir bête, ou rester sur ses gardes.',
        repair:
          'La personne qui a brisé la confiance dit la vérité, sans se justifier. La personne blessée donne le rythme. La confiance revient par les actes, si elle revient.',
        examples: {
          any: {
            small: 'Un petit secret est répété.',
            large: 'Un mensonge qui a duré des années.',
          },
          partners: {
            small: 'Un appel promis, encore oublié.',
            large: 'Des dettes cachées, ou une liaison secrète.',
          },
          family: {
            small: 'Un journal intime lu sans demander.',
            large: 'On vous a caché une chose importante, enfant.',
          },
          friends: {
            small: 'Une chose privée racontée à d’autres.',
            large: 'De l’argent prêté qui ne revient jamais.',
          },
          work: {
            small: 'Votre idée est présentée par un autre.',
            large: 'Quelqu’un a parlé contre vous en secret.',
          },
          therapy: {
            small: 'Un appel promis ne vient pas.',
            large:
              'Votre thérapeute a répété à quelqu’un ce que vous aviez dit en séance. (Vous pouvez demander pourquoi, partir ou faire une réclamation.)',
          },
        },
      },
      health: {
        label: 'Loin par maladie',
        meaning:
          'Le corps ou l’esprit prend tant de force que quelqu’un ne peut plus être là comme avant. Ce n’est la faute de personne.',
        feelings:
          'de la solitude, de la culpabilité, du souci, ou de la colère et du regret d’être en colère.',
        repair:
          'Dire tout haut que vous vous manquez. Chercher une petite façon d’être proches, possible aujourd’hui.',
        examples: {
          any: {
            small: 'Un gros rhume, et les projets tombent.',
            large: 'Une longue maladie change qui peut être là.',
          },
          partners: {
            small: 'Un mal de tête le jour de l’anniversaire.',
            large: 'Avec la dépression, l’un de vous est difficile à joindre.',
          },
          family: {
            small: 'Mamie est trop fatiguée pour une visite.',
            large: 'La maladie d’un parent prend toute la place.',
          },
          friends: {
            small: 'Pas la force d’aller à la fête.',
            large: 'Des mois de maladie sans un mot.',
          },
          work: {
            small: 'Un jour de maladie avant une échéance.',
            large: 'Six mois d’absence, et vous faites les deux postes.',
          },
          therapy: {
            small: 'Votre thérapeute est malade et annule.',
            large: 'Une longue maladie interrompt la thérapie.',
          },
        },
      },
      duties: {
        label: 'Loin par devoir',
        meaning:
          'Le travail, les soins ou d’autres devoirs emportent quelqu’un, de corps ou en pensée.',
        feelings: 'ne pas compter, être partagé, fatigué, ou jaloux d’un travail.',
        repair: 'Dire ce qui a manqué à l’autre. Puis donner un temps qui soit à lui, et le tenir.',
        examples: {
          any: {
            small: 'Encore un soir au travail.',
            large: 'Des années où le devoir passait toujours d’abord.',
          },
          partners: {
            small: 'Un retour tard, et le repas est froid.',
            large: 'Un travail dans une autre ville.',
          },
          family: {
            small: 'Une réunion à la place du spectacle de l’école.',
            large: 'Une enfance avec un parent qui travaille loin.',
          },
          friends: {
            small: 'Un appel vite coupé.',
            large: 'Un bébé, et un an sans temps pour vous.',
          },
          work: {
            small: 'Votre réunion est déplacée trois fois.',
            large: 'Un responsable introuvable tout l’hiver.',
          },
          therapy: {
            small: 'Trois semaines de vacances sans séance.',
            large: 'Votre thérapeute change de poste et doit arrêter.',
          },
        },
      },
      blame: {
        label: 'Reproche ou honte',
        meaning:
          'Un sentiment fort d’une personne, comme la faute ou la honte, est mis sur l’autre.',
        feelings: 'se sentir petit, perdu, rouge de colère, ou coupable sans savoir pourquoi.',
        repair:
          'La personne qui l’a fait le reprend à son compte : « Cela venait de moi, pas de toi. » Si quelqu’un vous accuse, se moque de vous ou vous fait peur encore et encore, ce n’est pas à vous de réparer. Pensez d’abord à votre sécurité.',
        examples: {
          any: {
            small: 'Un mot sec après la mauvaise journée d’un autre.',
            large: 'Une mauvaise semaine, et on vous accuse de tout.',
          },
          partners: {
            small: '« Toi et ton désordre ! » après une dure journée.',
            large: 'L’autre a honte, et vous parle avec mépris.',
          },
          family: {
            small: '« Quel maladroit ! » quand une tasse se casse.',
            large: 'Après une dispute, tous les reproches vont au même enfant.',
          },
          friends: {
            small: 'Une blague qui vous ridiculise.',
            large: 'Le souci d’argent sort en colère contre vous.',
          },
          work: {
            small: 'Un message sec destiné à un autre.',
            large: 'Une personne paie pour toute l’équipe.',
          },
          therapy: {
            small: 'L’impression d’être à l’école, face à un reproche.',
            large: 'Vous partez avec l’idée que votre douleur est votre faute.',
          },
        },
      },
      drift: {
        label: 'S’éloigner',
        meaning: 'Sans bruit et sans dispute : le fil entre vous devient plus fin, peu à peu.',
        feelings:
          'de la solitude côte à côte, de la tristesse, de l’ennui, ou ne pas savoir quand cela a commencé.',
        repair:
          'Le dire avec douceur : « Notre lien me manque. » Commencer par une vraie question et du temps pour écouter.',
        examples: {
          any: {
            small: 'Moins de messages qu’avant.',
            large: 'Vous ne connaissez plus la vie de l’autre.',
          },
          partners: {
            small: 'Chacun sur son téléphone à table.',
            large: 'Vivre côte à côte comme des colocataires.',
          },
          family: {
            small: 'Des appels seulement aux anniversaires.',
            large: 'Des frères et sœurs devenus étrangers.',
          },
          friends: {
            small: 'Une réponse qui met une semaine.',
            large: 'Une grande amitié, sans se voir depuis des années.',
          },
          work: {
            small: 'Vous ne déjeunez plus ensemble.',
            large: 'Une équipe qui ne parle que de tâches.',
          },
          therapy: {
            small: 'Parler encore de la pluie et du beau temps.',
            large: 'Des séances qui ne touchent rien d’important.',
          },
        },
      },
    },
    relationshipLabel: 'Montrer des exemples pour',
    relationships: {
      partners: 'Un couple',
      family: 'La famille',
      friends: 'Des amis',
      work: 'Le travail',
      therapy: 'La thérapie',
    },
    hint: 'Choisissez un cercle pour lire ce qu’il veut dire.',
    detail: {
      small: 'Petit',
      large: 'Grand comme la vie',
      feelings: 'Vous pourriez ressentir',
      repair: 'La réparation pourrait commencer ainsi',
    },
    normal: {
      title: 'Les ruptures du lien sont normales',
      text: 'Personne n’avance toujours du même pas. Même fréquentes, ces coupures ne sont pas forcément un mauvais signe. Vivre dans la peur de l’autre personne, c’est différent : cela n’est pas normal. Deux choses en disent plus que le nombre de ces coupures :',
      tells: [
        'comment vous vous traitez pendant ce temps : le respect reste',
        'comment vous réparez ensuite : une vraie réparation fait place à la franchise et à la proximité',
      ],
      facts: [
        {
          text: 'Les bébés et leurs parents sont souvent décalés. Ce qui compte, c’est de se retrouver. (Vu seulement chez des bébés et leurs parents.)',
          source: 'Tronick et Gold 2020, The Power of Discord',
        },
        {
          text: 'Les bébés qui retrouvent un parent après une pause montrent d’abord des sentiments mêlés, pas une joie immédiate. (Vu seulement chez des bébés.)',
          source: 'Weinberg et Tronick 1996, Child Development 67',
        },
        {
          text: 'En thérapie par la parole, réparer les ruptures va avec de meilleurs résultats. C’est un lien, pas la preuve d’une cause.',
          source: 'Eubanks, Muran et Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Des personnes qui jugeaient des excuses inventées ont mieux noté « c’était ma faute » et « je vais réparer » que la demande de pardon. (Scènes imaginées seulement.)',
          source: 'Lewicki, Polin et Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      sources: 'Les cercles sont un modèle pour expliquer. Ce que la recherche ajoute',
    },
    safety:
      'Quelqu’un vous frappe, vous menace ou vous contrôle ? Cette personne vous fait peur ? Alors ce n’est pas à vous de réparer cela, et ce n’est pas votre faute. Vous pouvez en parler à quelqu’un qui peut vous aider.',
    describe: 'Décrire ce schéma',
    description: [
      'Un grand cercle s’appelle rupture. Tout le reste est à l’intérieur.',
      'Le plus grand cercle à l’intérieur est le conflit, dessiné en or. Il est un peu plus petit que la rupture et ne touche aucun autre.',
      'Les petits cercles dans la rupture, mais hors du conflit, sont les sortes de rupture qui ne sont pas un conflit : {kinds}.',
      'Ainsi, tout conflit est une rupture, mais toute rupture n’est pas un conflit.',
    ],
  },
  checklist: {
    title: 'Réparer, une partie à la fois',
    safety:
      'Réparer, c’est pour des personnes qui sont en sécurité ensemble. L’autre personne vous frappe, vous menace, vous contrôle ou vous rabaisse sans cesse ? Elle vous fait peur ? Alors ce n’est pas à vous de réparer cela, et ce n’est pas votre faute. Vous pouvez en parler à quelqu’un qui peut vous aider.',
    help: 'Vous pouvez demander de l’aide à une ligne d’écoute contre les violences dans votre pays, chez le médecin, à l’école ou à une personne de confiance. Si vous êtes en danger en ce moment, appelez le numéro d’urgence.',
    openingTitle: 'Une façon de commencer',
    openingOwn: 'Ou avec mes propres mots',
    openings: [
      { label: 'S’excuser', text: 'Pardon. On peut parler ?', when: 'caused' },
      { label: 'Une invitation', text: 'Je sens que ça ne va pas entre nous. On en parle ?' },
      {
        label: 'Après des jours de silence',
        text: 'On ne se parle plus depuis des jours. J’aimerais qu’on parle, quand tu voudras. Si tu préfères ne pas parler, c’est d’accord.',
      },
      { label: 'Pas encore', text: 'C’est trop tôt pour moi. Je veux parler le …' },
    ],
    copy: 'Copier',
    copied: 'C’est copié.',
    notCopied: 'C’est sélectionné. Copiez avec la commande de votre appareil.',
    doNotSend:
      'Si l’autre personne vous a demandé de ne plus la contacter, n’envoyez pas ce message, s’il vous plaît. Son « non » est une réponse.',
    happeningLabel: 'Ce qui s’est passé',
    relationshipLabel: 'Entre',
    anything: 'peu importe',
    anyOrder:
      'Prenez les parties dans l’ordre que vous voulez. Sautez-en une, ou arrêtez : cela peut aussi être une bonne fin. Rien ne vous oblige à pardonner, à revoir l’autre personne ni à réessayer.',
    noForgiveness:
      'Rien ne vous oblige à pardonner, à revoir l’autre personne ni à aller jusqu’au bout.',
    parts: {
      hurt: {
        title: 'Reconnaître la blessure',
        text: 'Commencez par la douleur, pas par les raisons. Montrez que vous la voyez.',
        questions: ['Comment l’autre l’a-t-il vécu ?', 'Où cela m’a-t-il fait mal ?'],
        starters: ['Je vois que cela t’a fait mal.', 'Je crois que tu as ressenti …'],
        wrong: 'le réconfort vient trop vite : « Ce n’était pas si grave. »',
      },
      happened: {
        title: 'Nommer ce qui s’est passé',
        text: 'Dites-le simplement, comme une caméra l’aurait vu. Laissez de côté les suppositions.',
        questions: ['Qu’ai-je fait ou dit ? Et l’autre ?', 'Quel moment compte le plus ?'],
        starters: ['Ce dont je me souviens, c’est …', 'Ce soir-là, j’ai …'],
        wrong: '« toujours » et « jamais » font d’un moment une personne entière.',
      },
      own: {
        title: 'Assumer ma part',
        text: 'Dites ce que vous avez fait, sans « mais ». Si vous cherchez et ne trouvez rien, cela peut être vrai. Alors laissez cette partie de côté.',
        questions: ['Qu’aurais-je voulu faire ?', 'Qu’est-ce que je n’ai pas fait ?'],
        starters: ['J’ai eu tort de …', 'Je regrette d’avoir …'],
        wrong: 'l’excuse contient un « mais » et s’efface elle-même.',
      },
      impact: {
        title: 'Voir ce que cela a fait à chacun',
        text: 'La personne qui a eu le plus mal parle d’abord. L’autre écoute, redit ce qu’elle a entendu et demande : « Est-ce que j’ai bien compris ? » Puis vous échangez les rôles, si chaque personne le veut.',
        questions: [
          'Qu’ai-je ressenti, et qu’en ai-je fait ?',
          'Puis-je entendre sa version sans la corriger ?',
        ],
        starters: [
          'Quand c’est arrivé, j’ai ressenti …',
          'Dis-moi comment c’était pour toi. Je veux l’entendre.',
        ],
        wrong: 'on répond au lieu d’écouter, ou on dit trop tôt : « Moi aussi, j’ai eu mal. »',
      },
      'co-creation': {
        title: 'Se demander comment c’est né entre nous',
        text: 'Seulement si chaque personne le veut : dites ce que vous avez fait juste avant, et ce qui a suivi. Avec curiosité, sans juger. Comprendre n’est pas excuser.',
        questions: [
          'Quelle vieille inquiétude en moi a été touchée ?',
          'Quand j’ai fait cela, qu’est-ce qui a suivi ?',
        ],
        starters: [
          'Je me demande si j’ai reculé parce que …',
          'Juste avant que ça tourne mal, j’ai remarqué que je …',
        ],
        wrong: '« c’était nous deux » fait porter la faute à la personne blessée.',
      },
      forward: {
        title: 'Chercher un chemin',
        text: 'Choisissez une petite chose que chacun pourra faire la prochaine fois.',
        questions: [
          'Qu’est-ce qui aiderait si cela recommence ?',
          'Que puis-je promettre, et tenir ?',
        ],
        starters: [
          'La prochaine fois, j’essaierai de …',
          'Et si on avait un signe pour « j’ai besoin d’une pause » ?',
        ],
        wrong: 'la promesse est trop grande pour être tenue.',
      },
    },
    guard:
      'Seulement si chaque personne est en sécurité. La violence ne naît jamais entre deux personnes : une personne la fait subir à l’autre. Si quelqu’un vous frappe, vous menace ou vous contrôle, vous n’y êtes pour rien, pas même un peu. Alors laissez cette partie de côté. Laissez-la aussi de côté si vous avez peur, ou si vous pensez toujours que c’est votre faute.',
    questionsLabel: 'À vous demander',
    startersLabel: 'Vous pourriez commencer par',
    wrongLabel: 'Cela peut mal tourner quand',
    fits: {
      happenings: {
        minor: {
          label: 'un petit conflit',
          happened: {
            question: 'De quoi s’agissait-il, en une phrase ?',
            starter: 'Cela a commencé par …',
          },
          own: {
            question: 'Avais-je déjà de la fatigue ou de l’agacement ?',
            starter: 'Je t’ai mal parlé quand …',
          },
        },
        major: {
          label: 'un grand conflit',
          happened: {
            question: 'Quel est l’enjeu pour chacun ?',
            starter: 'Pour moi, il s’agit de …',
          },
          own: {
            question: 'Où ai-je insisté, ou cessé d’écouter ?',
            starter: 'J’ai cessé d’écouter quand …',
          },
        },
        trust: {
          label: 'une confiance brisée',
          happened: {
            question: 'Qu’est-ce qui était promis, et qu’est-ce qui a été fait ?',
            starter: 'Nous avions convenu que … Puis …',
          },
          own: {
            question:
              'Si c’est moi qui n’ai pas tenu la promesse : qu’est-ce que l’autre a besoin d’entendre de ma part ?',
            starter: 'Je n’ai pas tenu parole quand …',
          },
        },
        health: {
          label: 'loin par maladie',
          happened: {
            question: 'Qu’est-ce que la maladie a changé ?',
            starter: 'Depuis, il me manque …',
          },
          own: { question: 'Qu’ai-je demandé d’impossible ?', starter: 'J’attendais …' },
        },
        duties: {
          label: 'loin par devoir',
          happened: {
            question: 'Quand avons-nous eu du temps pour la dernière fois ?',
            starter: 'Depuis des semaines, nous …',
          },
          own: {
            question: 'Qu’ai-je fait passer avant nous ?',
            starter: 'J’ai laissé … passer d’abord.',
          },
        },
        blame: {
          label: 'reproche ou honte',
          happened: {
            question: 'À qui était ce sentiment au début ?',
            starter: 'On m’a chargé de quelque chose quand …',
          },
          own: {
            question:
              'Est-ce que j’ai fait porter à l’autre un sentiment à moi ? Ou est-ce l’autre qui m’a fait porter le sien ?',
            starter: 'J’ai passé mes nerfs sur toi. Cela venait de moi, pas de toi.',
          },
        },
        drift: {
          label: 's’éloigner',
          happened: {
            question: 'Quand étions-nous encore proches ?',
            starter: 'Je crois que cela a commencé quand …',
          },
          own: { question: 'Qu’ai-je cessé de demander ou de faire ?', starter: 'Je ne … plus.' },
        },
      },
      relationships: {
        any: { label: 'deux personnes' },
        partners: {
          label: 'partenaires',
          impact: {
            question: 'Qu’est-ce que cela a fait à nos soirées ?',
            starter: 'À la maison, je ressens maintenant …',
          },
        },
        family: {
          label: 'proches d’une famille',
          impact: {
            question: 'Qui d’autre dans la famille l’a senti ?',
            starter: 'À notre table, on sent …',
          },
        },
        friends: {
          label: 'amis',
          impact: {
            question: 'Ai-je eu peur pour notre amitié ?',
            starter: 'Dans notre amitié, j’ai ressenti …',
          },
        },
        work: {
          label: 'collègues',
          impact: {
            question: 'Qu’est-ce que cela a fait à notre travail ?',
            starter: 'Au travail, j’ai maintenant du mal à …',
          },
        },
        therapy: {
          label: 'client et thérapeute',
          impact: {
            question: 'Qu’est-ce que je n’ai pas osé dire ici ?',
            starter: 'À notre dernière séance, j’ai ressenti …',
          },
        },
      },
    },
    noteLabel: 'Ce que j’ai envie de dire',
    heardLabel: 'Ce que j’ai entendu',
    names: { first: 'Premier nom', second: 'Deuxième nom' },
    people: { first: 'Première personne', second: 'Deuxième personne' },
    tick: 'Nous en avons parlé',
    progress: {
      none: 'Rien n’est encore coché. Commencez où vous voulez.',
      some: 'Vous avez déjà parlé de : {parts}.',
      all: 'Vous avez parlé de toutes les parties. Maintenant, reposez-vous, ou faites quelque chose de facile. La proximité peut prendre du temps, et vous n’avez pas à la forcer.',
    },
    stopped: {
      title: 'Nous nous arrêtons ici',
      text: 'C’est bien ainsi : s’arrêter peut être une bonne fin. Vous pouvez continuer un autre jour, ou pas du tout. Si cela bloque toujours au même endroit, une ou un thérapeute peut aider. Si parler vous fait peur, arrêtez. Puis parlez à quelqu’un, sans l’autre personne.',
    },
    keep: {
      action: 'Enregistrer sur cet appareil',
      warning:
        'Si vous enregistrez vos notes, toute personne qui utilise cet appareil pourra les lire. Ne les enregistrez pas si quelqu’un fouille dans votre téléphone ou votre ordinateur.',
      kept: 'Vos notes sont enregistrées sur cet appareil, y compris chaque changement. Toute personne qui utilise cet appareil peut les lire.',
      full: 'Il n’y a pas de place sur cet appareil. Cela reste sur cette page et disparaît quand vous partez.',
      forbidden:
        'Cette page ne peut rien garder ici. Cela reste sur cette page et disparaît quand vous partez.',
      unreadable: 'Une chose gardée ici est illisible. Elle a été laissée telle quelle.',
    },
    clear: 'Tout effacer',
    cleared:
      'Vos notes et vos coches ne sont plus ici. Pendant une minute, on peut les remettre. Ce que vous avez imprimé, copié ou enregistré dans un fichier existe toujours.',
    notCleared:
      'C’est effacé de cette page, mais l’appareil a refusé d’effacer sa copie. Effacez les données de ce site dans votre navigateur.',
    undo: 'Tout remettre',
    restored: 'C’est revenu.',
    print: 'Imprimer',
    cannotPrint:
      'Cette page ne permet pas d’imprimer d’ici. Vous pouvez enregistrer un fichier à la place.',
    save: 'Enregistrer un fichier (il reste dans les téléchargements)',
  },
  card: {
    title: 'Rupture et réparation',
    left: {
      before: 'Quand personne ne nous a montré comment réparer, nous finissons souvent par',
      frame: 'ne rien risquer',
      after:
        'Tout a l’air calme, mais on ne se rapproche pas. Là où l’on n’est pas en sécurité, ne rien risquer est sage.',
    },
    banner: 'Ces ruptures arrivent à tout le monde. Réparer demande du travail.',
    right: {
      before: 'Réparer, c’est plus que',
      bubble: '« Pardon. »',
      listLabel: 'Quand on est en sécurité des deux côtés, c’est aussi',
      parts: {
        happened: 'dire ce qui s’est passé',
        own: 'assumer ma part',
        impact: 'dire ce que cela m’a fait, et écouter l’autre',
        'co-creation':
          'se demander comment on en est venu là, mais seulement si les deux se sentent en sécurité',
        forward: 'choisir la suite',
      },
    },
    myth: {
      before: 'On voit si rarement une bonne réparation qu’on dirait un conte.',
      banner: 'Elle existe.',
    },
    credit:
      'D’après « Rupture & Repair » de Lindsay Braman (@LindsayBraman), d’une conférence sur l’attachement de The Allender Center (@AllenderCenter).',
    pictureName:
      'Deux personnes après une coupure dans leur lien : l’une pose les deux mains sur les épaules de l’autre, qui s’est détournée',
    describe: 'Description de l’image',
    description: [
      {
        title: 'Composition',
        text: 'Une carte dessinée sur {paper}, avec le titre « {title} ». Deux personnes sont au milieu, entourées de mots.',
      },
      {
        title: 'Les deux personnes',
        text: 'La personne de gauche a la peau {skin-left} et les cheveux courts (couleur : {hair-left}) ; vêtements : {clothes-left}. Elle se tient tout près, derrière l’autre, a l’air inquiète, les sourcils levés, et pose doucement les deux mains sur ses épaules. La personne de droite a la peau {skin-right} et de longs cheveux (couleur : {hair-right}) ; vêtements : {clothes-right}. Elle s’est détournée, a l’air triste, la tête baissée et les yeux fermés, et tient ses bras croisés. Sur une bannière dorée dessous, on lit : « {banner} »',
      },
      {
        title: 'Signes de l’âge',
        text: 'La personne de gauche est plus âgée, avec de fines lignes sous les yeux et près de la bouche.',
        about: 'age',
      },
      {
        title: 'Les mots',
        text: '« {left-before} » mène à « {frame} », dans un cadre doré. Dessous : « {left-after} » « {right-before} » mène à une bulle : {bubble} Suit une liste, « {list-label} » : {list}. « {myth-before} » Une deuxième bannière dorée répond : « {truth} »',
      },
      {
        title: 'La licorne',
        text: 'Une flèche montre la tête et le cou d’une licorne grise, à la crinière plus sombre et à la corne dorée. Elle sourit, les yeux fermés.',
        about: 'unicorn',
      },
    ],
    colors: {
      black: 'noir',
      white: 'blanc',
      grey: 'gris',
      brown: 'brun',
      red: 'rouge',
      pink: 'rose',
      orange: 'orangé',
      yellow: 'jaune',
      green: 'vert',
      blue: 'bleu',
      purple: 'violet',
    },
    skins: { light: 'claire', tan: 'mate', brown: 'brune', dark: 'brun foncé' },
    papers: { light: 'papier clair', yellow: 'papier jaune clair', dark: 'papier sombre' },
    pdf: 'Télécharger en PDF',
    talkedAbout: 'abordé',
  },
  exit: {
    label: 'Quitter cette page',
    quick: 'Quitter cette page tout de suite',
    hint: 'Ou appuyez trois fois sur Maj. Votre navigateur garde quand même cette page dans son historique.',
    twice: 'Maj. Encore deux fois pour quitter.',
    once: 'Maj. Encore une fois pour quitter.',
    leaving: 'Vous quittez cette page.',
  },
};
