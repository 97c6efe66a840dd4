/*
 * French, for any country. Written anew in November 2026, read against the English by a second and without it by a third
 * reader; not yet read by a native speaker.
 * - Register: “vous” to the visitor, as sites that help do; “tu” in what the visitor says aloud. `openingChange` and
 *   `startersLabel` say that it can be changed. “On” stands for “we” where an adjective or participle would show a gender.
 * - Gender: “l’autre”, “l’autre personne … elle”, “l’enfant”, “quelqu’un”, “thérapeute” and nouns in place of adjectives (“de la
 *   colère”); no participle that agrees with the reader (“ça m’a fait mal”, “je regrette”). No point inside a word.
 *   `situation` names relationships (“mon couple”), not people.
 * - “Rupture” is a break-up to many: `lead`, `caption` and `normal.title` say that it is not meant.
 * - “Faire mal” is everyday hurt; where it is violence: frapper, menacer, contrôler, rabaisser.
 */
import type { Wording } from '../wording.js';

export const fr: Wording = {
  lang: 'fr',
  dir: 'ltr',
  diagram: {
    title: 'Une rupture n’est pas toujours un conflit. Un conflit est toujours une rupture.',
    lead: 'Une rupture est une cassure dans le lien entre deux personnes qui comptent l’une pour l’autre.',
    caption:
      'Ici, « rupture » ne veut pas dire séparation. Un cercle plus grand contient plus de sortes de ruptures. Cela ne veut pas dire qu’elles sont plus graves.',
    rupture: {
      label: 'Rupture',
      meaning:
        'Elle peut être minuscule ou immense, bruyante ou silencieuse. Vous êtes moins proches qu’il y a un instant, ou qu’il y a un an. La confiance a peut-être diminué aussi.',
    },
    kinds: {
      conflict: {
        label: 'Conflit',
        meaning:
          'Vous voulez des choses différentes, ou vous ne voyez pas les choses de la même façon, et cela a mis de la distance entre vous.',
        feelings:
          'de la colère, de la tension, l’impression que l’autre ne vous écoute pas, ou la peur de perdre l’autre.',
        repair:
          'Chaque personne peut faire le premier pas. Entre adulte et enfant, l’adulte commence. Ralentissez. Dites ce qui compte pour vous là-dedans, et demandez ce qui compte pour l’autre.',
        examples: {
          any: {
            small: 'Qui a laissé la lumière allumée.',
            large: 'Avoir un enfant, ou non.',
          },
          partners: {
            small: 'Le volume de la musique.',
            large: 'Déménager pour un travail, ou non.',
          },
          family: {
            small: 'Qui fait la vaisselle ce soir.',
            large: 'Qui s’occupera de votre mère ou de votre père.',
          },
          child: {
            small: 'L’heure du coucher.',
            large: 'Ce qui est permis à l’enfant, et ce qui ne l’est pas.',
          },
          friends: { small: 'Quel film regarder.', large: 'Qui quitte la colocation.' },
          work: {
            small: 'La température du bureau.',
            large: 'Qui dirige le projet, et à quoi va l’argent.',
          },
          therapy: {
            small: 'L’horaire des séances.',
            large: 'La thérapie aide-t-elle vraiment ?',
          },
        },
      },
      trust: {
        label: 'Confiance brisée',
        meaning:
          'Vous comptiez sur une promesse, un secret bien gardé ou la vérité, et votre confiance a été déçue.',
        feelings:
          'un choc, de la colère, de la honte, l’impression de vous être fait avoir, ou le besoin de rester toujours sur vos gardes.',
        repair:
          'La personne qui a brisé la confiance dit la vérité, sans se chercher d’excuses. La personne blessée donne le rythme. La confiance revient par les actes, si elle revient.',
        examples: {
          any: {
            small: 'Un petit secret répété à d’autres.',
            large: 'Un mensonge qui a duré des années.',
          },
          partners: {
            small: 'Un appel promis, encore oublié.',
            large: 'Des dettes cachées, ou une liaison secrète.',
          },
          family: {
            small: 'Quelqu’un avait promis de venir au match, et a oublié.',
            large: 'Quand vous étiez enfant, on vous a caché une chose importante.',
          },
          child: {
            small: 'Vous aviez promis de jouer, et vous avez oublié.',
            large:
              'L’enfant découvre que vous ne lui avez pas dit la vérité sur une chose importante.',
          },
          friends: {
            small: 'Une confidence racontée à d’autres.',
            large: 'De l’argent prêté, et jamais rendu.',
          },
          work: {
            small: 'Quelqu’un présente votre idée comme la sienne.',
            large: 'Quelqu’un a dit du mal de vous dans votre dos.',
          },
          therapy: {
            small: 'Votre thérapeute devait vous appeler, et ne l’a pas fait.',
            large:
              'Votre thérapeute a raconté à quelqu’un ce que vous aviez dit en confidence. (Vous pouvez demander pourquoi, partir ou déposer une plainte.)',
          },
        },
      },
      health: {
        label: 'Trop malade pour être là',
        meaning:
          'Quelqu’un est malade, physiquement ou psychiquement, et n’a presque plus de force pour vous. La maladie n’est la faute de personne.',
        feelings:
          'de la solitude, de la culpabilité, de l’inquiétude, ou de la colère, puis des regrets à cause de cette colère.',
        repair:
          'Chaque personne peut faire le premier pas. Entre adulte et enfant, l’adulte commence. Dites tout haut : « Tu me manques. » Cherchez une petite chose qui vous rapproche et qui soit possible aujourd’hui.',
        examples: {
          any: {
            small: 'Un gros rhume, et les projets tombent à l’eau.',
            large: 'Une longue maladie, et quelqu’un ne peut presque plus être là.',
          },
          partners: {
            small: 'Un gros mal de tête le jour de votre anniversaire.',
            large: 'Avec la dépression, il devient difficile de se retrouver.',
          },
          family: {
            small: 'Grand-mère est trop fatiguée pour une visite.',
            large: 'La maladie d’un parent prend toute la place.',
          },
          child: {
            small: 'Vous avez très mal à la tête et ne pouvez pas jouer.',
            large:
              'Pendant des mois, la maladie ou la déprime vous empêchent d’être là pour l’enfant.',
          },
          friends: {
            small: 'Trop malade pour venir à la fête.',
            large: 'Des mois de maladie, et pas un mot entre vous.',
          },
          work: {
            small: 'Un jour de maladie juste avant une date limite.',
            large: 'Six mois d’absence, et vous faites le travail de deux personnes.',
          },
          therapy: {
            small: 'Votre thérapeute est malade et annule.',
            large: 'Un long arrêt maladie interrompt la thérapie.',
          },
        },
      },
      duties: {
        label: 'Trop à faire pour être là',
        meaning:
          'À cause du travail, de proches dont il faut s’occuper ou d’autres obligations, quelqu’un n’est pas là. Ou la personne est là, mais elle a l’esprit ailleurs.',
        feelings:
          'de la fatigue, de la jalousie envers un travail qui vous prend l’autre, l’impression de ne pas compter, ou de devoir vous couper en deux.',
        repair:
          'La personne qui n’était pas là peut commencer : elle dit ce qui a manqué à l’autre. Puis elle réserve un moment rien que pour l’autre, et elle s’y tient.',
        examples: {
          any: {
            small: 'Encore un soir au travail.',
            large: 'Des années où le devoir passait avant tout.',
          },
          partners: {
            small: 'Un retour tardif, et le repas est froid.',
            large: 'Un travail dans une autre ville.',
          },
          family: {
            small: 'Le spectacle de l’école manqué pour une réunion.',
            large: 'Une enfance avec un parent qui travaille loin.',
          },
          child: {
            small: 'Vous regardez votre téléphone pendant que l’enfant vous raconte quelque chose.',
            large: 'Le travail vous prend presque tous les soirs.',
          },
          friends: {
            small: 'Un appel écourté.',
            large: 'Un bébé arrive, et pendant un an, il n’y a plus de temps pour vous.',
          },
          work: {
            small: 'Votre réunion est déplacée trois fois.',
            large: 'Pendant des mois, votre responsable est impossible à joindre.',
          },
          therapy: {
            small: 'Trois semaines de vacances sans séance.',
            large: 'Votre thérapeute change de poste et doit arrêter.',
          },
        },
      },
      blame: {
        label: 'Reproches ou honte',
        meaning:
          'Quelqu’un a un sentiment difficile à supporter, comme la honte ou la colère, et le fait porter à l’autre.',
        feelings:
          'de la confusion, une colère brûlante, de la culpabilité sans savoir pourquoi, ou l’impression de rapetisser.',
        repair:
          'La personne qui l’a fait reprend ce qui est à elle : « Ça venait de moi, pas de toi. » Si quelqu’un vous fait peur, ou n’arrête pas de vous accuser ou de se moquer de vous, ce n’est pas à vous de réparer cela. Pensez d’abord à votre sécurité.',
        examples: {
          any: {
            small: 'Quelqu’un passe une mauvaise journée et vous parle sèchement.',
            large: 'Une mauvaise semaine, et on vous met tout sur le dos.',
          },
          partners: {
            small: '« Toi et ton désordre ! » après une dure journée.',
            large: 'Un soir, l’autre a honte et vous parle avec mépris.',
          },
          family: {
            small: '« Tu as deux mains gauches ! » quand une tasse se casse.',
            large: 'Après une dispute, un seul enfant reçoit tous les reproches.',
          },
          child: {
            small: 'Vous avez eu une dure journée, et vous criez sur l’enfant.',
            large: 'Vous avez dit à l’enfant que votre mauvaise humeur était sa faute.',
          },
          friends: {
            small: 'Une blague qui vous ridiculise.',
            large: 'Quelqu’un a des soucis d’argent, et vous crie dessus.',
          },
          work: {
            small: 'Vous recevez un message sec qui était pour quelqu’un d’autre.',
            large: 'Un projet échoue, et tous les reproches tombent sur vous.',
          },
          therapy: {
            small: 'Vous avez l’impression de vous faire gronder, comme à l’école.',
            large: 'Vous repartez avec l’impression que votre douleur est votre faute.',
          },
        },
      },
      drift: {
        label: 'S’éloigner peu à peu',
        meaning: 'Il n’y a pas eu de grande dispute. Le fil entre vous s’est aminci petit à petit.',
        feelings:
          'de la solitude même à deux, de la tristesse, ou de l’ennui, sans bien savoir quand cela a commencé.',
        repair:
          'Chaque personne peut faire le premier pas. Entre adulte et enfant, l’adulte commence. Dites-le avec douceur : « Nos moments ensemble me manquent. » Posez une vraie question, et prenez le temps d’écouter.',
        examples: {
          any: {
            small: 'Moins de messages qu’avant.',
            large: 'Vous ne savez presque plus rien de la vie de l’autre.',
          },
          partners: {
            small: 'À table, les yeux sur les téléphones.',
            large: 'Vivre côte à côte, comme en colocation.',
          },
          family: {
            small: 'Des appels seulement aux anniversaires.',
            large: 'Des frères et sœurs qui ne se connaissent plus.',
          },
          child: {
            small: 'L’enfant vous raconte moins de choses qu’avant.',
            large:
              'Vous vivez sous le même toit, et vous savez à peine ce que l’enfant a dans le cœur.',
          },
          friends: {
            small: 'Une réponse qui met une semaine.',
            large: 'Une grande amitié, et des années sans se voir.',
          },
          work: {
            small: 'Vous ne mangez plus ensemble à midi.',
            large: 'Une équipe qui ne parle que des tâches à faire.',
          },
          therapy: {
            small: 'Parler encore de la pluie et du beau temps.',
            large: 'Des séances qui ne touchent à rien d’important.',
          },
        },
      },
    },
    relationshipLabel: 'Montrer des exemples pour',
    relationships: {
      partners: 'Le couple',
      family: 'La famille',
      child: 'L’enfant dont je m’occupe',
      friends: 'L’amitié',
      work: 'Le travail',
      therapy: 'La thérapie',
    },
    hint: 'La plupart d’entre nous remarquent d’abord le conflit. Quelle autre sorte de rupture connaissez-vous ? Choisissez un cercle ou un nom pour en savoir plus.',
    othersLabel: 'Les ruptures qui ne sont pas des conflits',
    detail: {
      small: 'Une petite rupture',
      large: 'Une grande rupture',
      feelings: 'Vous pourriez ressentir',
      repair: 'Une façon de commencer à réparer',
      therapy:
        'Vous n’avez pas à trouver les bons mots. Vous pouvez vous taire, ou vous mettre en colère : c’est normal. C’est le travail de votre thérapeute d’y faire de la place. Vous pouvez aussi demander à changer de thérapeute, ou déposer une plainte.',
    },
    begin: 'Voir comment réparer',
    normal: {
      title: 'Les ruptures du lien sont normales',
      text: 'Deux personnes ne marchent pas toujours du même pas. Même fréquentes, les ruptures du lien ne sont pas forcément un mauvais signe, mais vivre dans la peur de l’autre, c’est différent : ce n’est pas normal. Deux choses comptent plus que le nombre de ruptures :',
      tells: [
        'La façon dont chaque personne traite l’autre pendant ce temps : le respect est-il toujours là ?',
        'La façon dont vous réparez ensuite : quand on répare vraiment, on peut se parler franchement et être proches.',
      ],
      facts: [
        {
          text: 'Les bébés et leurs parents ne sont souvent pas au même rythme. Se retrouver est important. (Observé seulement chez des bébés et leurs parents.)',
          source: 'Tronick et Gold 2020, The Power of Discord',
        },
        {
          text: 'Des mères ont joué avec leur bébé, ont gardé un moment le visage immobile, puis ont joué de nouveau. À la reprise du jeu, les bébés montraient de la joie, mais aussi plus de mécontentement et de pleurs. (Cinquante bébés de six mois.)',
          source: 'Weinberg et Tronick 1996, Child Development 67, 905–914',
        },
        {
          text: 'Quand les ruptures entre thérapeute et personne en thérapie sont réparées, la thérapie tend à mieux se passer. Cela ne montre pas que la réparation en est la cause. (Psychothérapie seulement.)',
          source: 'Eubanks, Muran et Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Des personnes ont lu des histoires où quelqu’un s’excuse. « C’était ma faute » comptait le plus, puis « Je vais réparer ». Demander pardon comptait le moins. (Histoires inventées seulement.)',
          source: 'Lewicki, Polin et Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      model: 'Les cercles sont un modèle pour réfléchir, pas un résultat de la recherche.',
      sources: 'Ce que dit la recherche',
    },
    movingOn: {
      title: 'Quand on passe trop vite à autre chose',
      text: [
        'Il est tentant de passer à autre chose sans rien dire. Cela marche une journée. Mais ce qui n’est jamais dit se dresse entre nous, et nous partageons de moins en moins de choses.',
        'La plupart d’entre nous ont appris tôt quoi faire dans une dispute : crier, partir, se taire ou tout faire pour plaire. C’était une protection, et parfois c’en est encore une. Chaque fois que nous le refaisons, l’habitude devient plus forte. Quand nous sommes en sécurité avec quelqu’un, nous pouvons rester chaque fois un peu plus longtemps dans la discussion, et l’habitude peut perdre de sa force.',
      ],
    },
    practice: {
      title: 'Où s’exercer',
      text: [
        'C’est difficile sans aide. Une thérapie est un bon endroit pour essayer : il y a de la place pour les sentiments forts, et pour le conflit. Vous pouvez y être en colère, même contre votre thérapeute, et quelqu’un vous aide à rester dans la discussion. Ce qui marche là-bas peut ensuite vous suivre à la maison, si vous y êtes en sécurité.',
      ],
    },
    safety:
      'Est-il arrivé, même une seule fois, que quelqu’un vous frappe ou vous menace ? Est-ce que quelqu’un vous contrôle ? Vous avez peur de cette personne ? Alors ce n’est pas à vous de réparer cela, et ce n’est pas votre faute. Vous pouvez en parler à une ligne d’écoute ou à une personne de confiance.',
    describe: 'Description du schéma',
    description: [
      'Un grand cercle s’appelle rupture. Tout le reste se trouve à l’intérieur.',
      'Le plus grand cercle à l’intérieur est le conflit, tracé en doré. Il est un peu plus petit que la rupture et ne touche aucun des autres.',
      'Les cercles plus petits, dans la rupture mais hors du conflit, sont les sortes de ruptures qui ne sont pas des conflits : {kinds}.',
      'Un conflit est donc toujours une rupture, mais une rupture n’est pas toujours un conflit.',
    ],
    between: '\u00a0; ',
    signs: {
      drawn:
        'Un petit dessin se trouve à côté de chaque nom, et dans son cercle quand le nom n’y tient pas : une chaîne défaite, quelqu’un au lit, un sac avec une horloge, un doigt pointé vers quelqu’un de petit, et deux personnes qui s’éloignent l’une de l’autre.',
      numbered:
        'Un numéro se trouve à côté de chaque nom, et dans son cercle quand le nom n’y tient pas.',
    },
  },
  checklist: {
    title: 'Réparer, partie par partie',
    safety:
      'Réparer, c’est pour des personnes qui sont en sécurité l’une avec l’autre. Est-il arrivé, même une seule fois, que l’autre personne vous frappe ou vous menace ? Est-ce qu’elle vous contrôle, ou vous rabaisse sans cesse ? Vous avez peur de cette personne ? Alors ce n’est pas à vous de réparer cela, et ce n’est pas votre faute.',
    help: 'Parlez à quelqu’un de l’extérieur : une ligne d’écoute de votre pays pour les victimes de violences, votre médecin, une personne de l’école, une personne de confiance. En danger maintenant ? Appelez le numéro d’urgence du pays où vous êtes.',
    safetyNotes: [
      {
        title: 'Si vous frappez, menacez ou contrôlez l’autre personne',
        text: [
          'Avez-vous frappé ou menacé l’autre personne, même une seule fois ? Est-ce que vous la contrôlez, ou la rabaissez sans cesse ? Est-ce qu’elle vit dans la peur à cause de vous ? Alors, pour réparer, il faut d’abord arrêter de faire peur et de faire du mal. Quittez la pièce avant de faire du mal à quelqu’un. Cherchez d’abord de l’aide pour vous, auprès de votre médecin ou d’une ligne d’écoute pour les personnes qui font du mal aux autres. N’utilisez pas les mots de cette page pour faire revenir quelqu’un.',
        ],
      },
      {
        title: 'Vous avez moins de 18 ans ?',
        text: [
          'Ce n’est jamais à vous de réparer ce que des adultes ont fait, et ce n’est jamais votre faute. Parlez-en à un ou une adulte en qui vous avez confiance. Si cette personne ne vous aide pas, parlez-en à une autre.',
        ],
      },
    ],
    situation: 'Dans {relationship}, il y a {happening}, et {side}',
    happeningLabel: 'De quoi s’agit-il ?',
    relationshipLabel: 'Dans quelle relation ?',
    sideLabel: 'À qui cela a-t-il fait mal ?',
    anything: '(quoi ?)',
    sides: {
      any: '(à qui cela a-t-il fait mal ?)',
      hurt: 'cela m’a fait mal',
      caused: 'j’ai blessé l’autre',
      both: 'cela nous a fait mal à nous deux',
    },
    upset: {
      title: 'Trop d’émotions pour parler maintenant ?',
      text: [
        'Votre cœur bat très vite ? Vous tremblez, ou vous allez crier ? Alors ne parlez pas encore.',
        'Attendez au moins vingt minutes. Plus longtemps, c’est bien aussi. Marchez, buvez un peu d’eau, soufflez lentement, lavez-vous le visage. Essayez de ne pas refaire la dispute dans votre tête. Si vous avez bu de l’alcool ou pris de la drogue, attendez demain.',
        'Dites que vous avez besoin d’une petite pause, et quand vous reviendrez. Si vous risquez quelque chose en le disant, éloignez-vous sans le dire.',
        'Avant de parler, demandez : « C’est un bon moment pour toi ? » Choisissez un endroit calme, où vous vous sentez en sécurité. Vous pouvez aussi écrire, ou parler en marchant côte à côte.',
      ],
      action: 'Dire que j’ai besoin d’une petite pause',
    },
    openingTitle: 'Une façon de commencer',
    openingOwn: 'Vos mots',
    openingChange: 'Vous pouvez changer les mots, par exemple pour dire « vous ».',
    openings: [
      {
        label: 'Une invitation',
        text: 'Je sens que quelque chose ne va pas entre nous. On en parle ?',
      },
      {
        label: 'S’excuser',
        text: 'Je regrette ce que j’ai fait. On peut en parler ?',
        when: 'caused',
      },
      {
        label: 'Ça m’a fait mal',
        text: 'Quelque chose m’a fait mal dans ce que tu as fait. J’aimerais t’en parler.',
        when: 'hurt',
      },
      {
        label: 'S’excuser',
        text: 'J’ai crié sur toi. Ce n’était pas ta faute. Je regrette ce que j’ai fait.',
        when: 'child',
      },
      {
        label: 'Après un silence',
        text: 'On ne se parle plus depuis des jours. J’aimerais qu’on parle, quand tu le sentiras. Si tu préfères ne pas parler, ça va aussi.',
      },
      {
        label: 'Pas encore',
        text: 'J’ai besoin d’une petite pause. Je reviens …',
        when: 'break',
      },
    ],
    letter: {
      label: 'On ne peut pas se parler',
      text: 'Ce que je voudrais te dire, c’est …',
      hint: 'Cette lettre est à garder, pas à envoyer. Écrivez ce qui vous manque, ce qui vous a fait mal, et ce que vous auriez aimé dire. Vous pouvez l’enregistrer ou l’imprimer plus bas si personne ne risque de la trouver, la lire à quelqu’un, ou la jeter. Si l’autre personne ne veut pas parler, laissez-la tranquille.',
    },
    copy: 'Copier ces mots',
    copied: 'C’est copié.',
    notCopied:
      'La copie n’a pas marché. Les mots sont sélectionnés : copiez-les comme vous le faites d’habitude.',
    send: {
      action: 'Envoyer… (vous choisissez comment)',
      sent: 'Vos mots sont dans l’application que vous avez choisie. Vous y verrez s’ils sont partis.',
    },
    doNotSend:
      'Si l’autre personne vous a demandé de ne plus la contacter, n’envoyez pas ce message, s’il vous plaît. Son « non » est une réponse.',
    anyOrder:
      'Prenez les parties dans l’ordre que vous voulez. Vous pouvez en laisser de côté, ou vous arrêter. Rien ne vous oblige à pardonner, à revoir l’autre personne ni à réessayer.',
    noForgiveness:
      'Rien ne vous oblige à pardonner, à revoir l’autre personne ni à aller jusqu’au bout.',
    parts: {
      hurt: {
        title: 'Voir ce qui a fait mal',
        text: 'Commencez par ce qui a fait mal. Les raisons peuvent attendre. Montrez à l’autre que vous voyez ce qui lui a fait mal.',
        questions: ['Qu’est-ce que l’autre a vécu ?', 'Qu’est-ce qui m’a fait mal ?'],
        starters: [
          'Je vois que ça t’a fait mal.',
          'J’imagine que tu as ressenti … C’est bien ça ?',
        ],
        wrong: 'on fait comme si ce n’était rien : « Ce n’était pas si grave. »',
      },
      happened: {
        title: 'Dire ce qui s’est passé',
        text: 'Dites seulement ce que vous avez vu et entendu. N’essayez pas de deviner pourquoi.',
        questions: [
          'Qu’est-ce que j’ai fait ou dit ? Et l’autre ?',
          'Quel moment compte le plus ?',
        ],
        starters: ['Je me souviens que …', 'Ensuite, j’ai …'],
        wrong:
          'on dit « tu fais toujours » ou « tu ne fais jamais ». Alors on juge toute la personne.',
      },
      own: {
        title: 'Assumer ce que j’ai fait',
        text: 'Dites ce que vous avez fait, sans « mais ». Si vous cherchez et ne trouvez rien, c’est peut-être qu’il n’y a rien. Alors laissez cette partie de côté.',
        questions: [
          'Qu’est-ce que je ferais autrement aujourd’hui ?',
          'Y a-t-il une chose que j’aurais dû faire, et que je n’ai pas faite ?',
          'Qu’est-ce que je dirais à une personne que j’aime bien et qui aurait fait la même chose ?',
        ],
        starters: ['J’ai eu tort de …', 'Je regrette d’avoir …'],
        wrong: 'un « mais » suit le « je regrette » et l’efface.',
      },
      impact: {
        title: 'Écouter ce que l’autre a vécu',
        text: 'La personne la plus blessée parle d’abord. L’autre écoute, redit ce qu’elle a entendu et demande : « Est-ce que j’ai bien compris ? » Puis vous échangez les rôles, si cela vous va à vous deux.',
        questions: [
          'Qu’est-ce que j’ai ressenti ? Est-ce que je l’ai montré, ou caché ?',
          'Est-ce que je peux écouter son point de vue sans le corriger ?',
        ],
        starters: [
          'Quand c’est arrivé, j’ai ressenti …',
          'Dis-moi comment tu l’as vécu. Je veux t’écouter.',
        ],
        wrong:
          'on répond au lieu d’écouter, ou qu’on dit trop tôt : « Moi aussi, ça m’a fait mal. »',
      },
      'co-creation': {
        title: 'Se demander comment c’est arrivé',
        text: 'Seulement si vous et l’autre personne le voulez : dites ce que vous avez fait juste avant, et ce qui a suivi. Cherchez à comprendre, sans juger. Comprendre n’est pas excuser.',
        questions: [
          'Est-ce que cela a réveillé en moi une vieille peur ?',
          'Quand j’ai fait cela, qu’est-ce qui a suivi ?',
        ],
        starters: [
          'Je me demande si j’ai pris mes distances parce que …',
          'Juste avant que ça tourne mal, j’ai remarqué que je …',
        ],
        wrong:
          'cela finit par « c’est notre faute à nous deux », et que la personne blessée en porte une part.',
      },
      forward: {
        title: 'Trouver le prochain pas',
        text: 'Choisissez un petit changement qui dépend de vous. Laissez l’autre choisir le sien. Se séparer, avec douceur si vous ne risquez rien, peut aussi être une façon d’avancer.',
        questions: [
          'Qu’est-ce qui aiderait si cela recommençait ?',
          'Qu’est-ce que je peux promettre, et tenir ?',
        ],
        starters: [
          'La prochaine fois, j’essaierai de …',
          'Et si on choisissait un mot qui veut dire « j’ai besoin d’une petite pause, et je reviens » ?',
        ],
        wrong: 'la promesse est trop grande pour être tenue.',
      },
    },
    standpoints: {
      hurt: {
        hurt: {
          text: 'Commencez par ce qui vous a fait mal. Vous n’avez pas à l’expliquer tout de suite.',
          questions: [
            'Qu’est-ce qui m’a fait mal ?',
            'Qu’est-ce que je veux que l’autre comprenne ?',
          ],
          starters: ['Ça m’a fait mal.', 'Ce qui m’a fait le plus mal, c’est …'],
          wrong: 'on minimise ce qui s’est passé : « Ce n’était rien. »',
        },
        happened: {
          questions: [
            'Qu’est-ce que l’autre a fait ou dit ?',
            'Quel moment compte le plus pour moi ?',
          ],
          starters: ['Je me souviens que …', 'Ensuite, tu …'],
        },
        own: {
          text: 'Ce qu’on vous a fait, ce n’est pas à vous de l’assumer. Vous pouvez laisser cette partie de côté pour de bon.',
          questions: ['Y a-t-il quelque chose que je veux dire de mon côté ?'],
          starters: [],
          wrong: 'on prend la faute sur soi pour que ce soit fini.',
        },
        impact: {
          title: 'Dire ce que j’ai vécu',
          text: 'Vous parlez d’abord. Demandez à l’autre personne de redire ce qu’elle a entendu, et dites-lui si c’est juste. Vous n’avez pas à écouter son point de vue aujourd’hui.',
          questions: [
            'Qu’est-ce que j’ai ressenti ? Est-ce que je l’ai montré, ou caché ?',
            'Qu’est-ce qui a changé pour moi depuis ?',
          ],
          starters: [
            'Quand c’est arrivé, j’ai ressenti …',
            'Écoute-moi d’abord, s’il te plaît. Ensuite, dis-moi ce que tu as entendu.',
          ],
          wrong: 'on finit par consoler l’autre, parce que l’autre s’en veut.',
        },
        'co-creation': {
          text: 'Vous pouvez laisser cette partie de côté pour de bon. Ce que l’autre a fait, c’était son choix. Prenez cette partie seulement si vous voulez en savoir plus, et pas pour chercher une faute en vous.',
          questions: ['Qu’est-ce que j’aimerais comprendre ?'],
          starters: ['J’aimerais savoir ce qui se passait pour toi quand …'],
        },
        forward: {
          text: 'Dites ce dont vous avez besoin maintenant. Cela peut être du temps, un changement ou de la distance. Se séparer peut aussi être une façon d’avancer.',
          questions: [
            'De quoi est-ce que j’ai besoin maintenant ?',
            'Qu’est-ce qui devrait changer ?',
          ],
          starters: ['Maintenant, j’ai besoin de …', 'Ça m’aiderait si tu …'],
          wrong: 'on dit que tout va bien avant que ce soit vrai.',
        },
      },
      caused: {
        hurt: {
          text: 'Commencez par ce que l’autre a vécu. Les raisons peuvent attendre. Montrez à l’autre que vous voyez ce qui lui a fait mal.',
          questions: ['Qu’est-ce que l’autre a vécu ?', 'Qu’est-ce que l’autre y a perdu ?'],
        },
        own: { text: 'Dites ce que vous avez fait, sans « mais ».' },
        impact: {
          text: 'Laissez l’autre parler d’abord. Écoutez, redites ce que vous avez entendu et demandez : « Est-ce que j’ai bien compris ? » Votre point de vue peut attendre.',
          questions: [
            'Est-ce que je peux écouter son point de vue sans le corriger ?',
            'Dans ce que dit l’autre, qu’est-ce qui est nouveau pour moi ?',
          ],
          starters: [
            'Dis-moi comment tu l’as vécu. Je veux t’écouter.',
            'Ce que j’ai entendu, c’est … Est-ce que j’ai bien compris ?',
          ],
        },
        forward: {
          text: 'Choisissez un petit changement qui dépend de vous, et ne demandez rien en échange. Se séparer, avec douceur si possible, peut aussi être une façon d’avancer.',
        },
      },
      child: {
        hurt: {
          text: 'C’est l’adulte qui commence, et l’adulte seulement. Dites ce que l’enfant a vécu, à votre avis. Rien n’oblige l’enfant à répondre.',
          questions: [
            'Qu’est-ce que l’enfant a vu et entendu ?',
            'Qu’est-ce que cela fait, quand on a son âge et sa taille ?',
          ],
          starters: ['Je crois que ça faisait peur.', 'J’imagine que pour toi, c’était …'],
          wrong: 'on veut que l’enfant nous console.',
        },
        happened: {
          text: 'Utilisez peu de mots, et des mots que l’enfant connaît. Laissez de côté ce que l’enfant a fait avant.',
          questions: ['Qu’est-ce que j’ai fait ? Est-ce que je peux le dire en une phrase ?'],
          starters: ['J’ai crié.', 'J’étais en colère, et j’ai …'],
          wrong: 'cela devient « parce que tu n’as pas écouté ».',
        },
        own: {
          text: 'L’adulte, c’est vous : cette partie n’est que pour vous. Dites à l’enfant que ce n’était pas sa faute.',
          questions: [
            'Qu’est-ce que je ferais autrement aujourd’hui ?',
            'Qu’est-ce que je dirais à une personne que j’aime bien et qui aurait fait la même chose ?',
          ],
          starters: ['Ce n’était pas ta faute. Je regrette ce que j’ai fait.', 'J’ai eu tort de …'],
          wrong: 'on dit « mais tu me mets tellement en colère ».',
        },
        impact: {
          text: 'Écoutez, si l’enfant veut vous raconter. Sinon, ce n’est pas grave. Ne lui demandez pas de vous pardonner.',
          questions: ['Est-ce que je peux écouter sans me justifier ?'],
          starters: ['Tu peux me dire comment c’était. Seulement si tu veux.'],
          wrong: 'on demande « C’est bon entre nous, maintenant ? » et qu’on attend un oui.',
        },
        forward: {
          text: 'Choisissez un petit changement qui dépend de vous, et dites-le à l’enfant. Puis faites ensemble quelque chose de facile, si l’enfant en a envie.',
          questions: ['Qu’est-ce que je ferai si cette colère revient ?', 'Qui peut m’y aider ?'],
          starters: [
            'La prochaine fois, je sortirai un moment pour respirer.',
            'J’y travaille. C’est à moi de le faire, pas à toi.',
          ],
        },
      },
    },
    guard:
      'Seulement si chaque personne est en sécurité avec l’autre. Toute forme de violence vient de la personne qui la commet, et de personne d’autre. Si quelqu’un vous frappe, vous menace ou vous contrôle, vous n’y êtes pour rien, pas même un peu. Alors laissez cette partie de côté. Laissez-la aussi de côté si vous avez peur, ou si vous avez toujours l’impression que c’est votre faute.',
    guardTitle:
      'Seulement si chaque personne est en sécurité avec l’autre. La personne qui subit des violences n’y est pour rien.',
    folded: {
      title: 'D’autres parties, si vous en voulez',
      text: ['Vous n’avez rien à assumer ici. Rien ne vous oblige à ouvrir ces parties.'],
    },
    labelled: '{label}\u00a0: {text}',
    questionsLabel: 'Questions à vous poser',
    startersLabel: 'Vous pourriez commencer ainsi, avec « tu » ou « vous »',
    wrongLabel: 'Cela n’aide plus quand',
    fits: {
      happenings: {
        conflict: {
          label: 'un conflit',
          happened: {
            question: 'De quoi s’agissait-il, en une phrase ?',
            starter: 'C’était à propos de …',
          },
          own: {
            question: 'Quand est-ce que j’ai insisté, ou arrêté d’écouter ?',
            starter: 'J’ai arrêté d’écouter quand …',
          },
        },
        minor: {
          label: 'un petit conflit',
          happened: {
            question: 'Comment cela a-t-il commencé ?',
            starter: 'Ça a commencé par …',
          },
          own: {
            question:
              'Est-ce que j’étais déjà sur les nerfs, ou sans énergie, avant que cela commence ?',
            starter: 'Je t’ai mal parlé quand …',
          },
        },
        major: {
          label: 'un gros conflit',
          happened: {
            question: 'Qu’est-ce qui est en jeu pour moi, et pour l’autre ?',
            starter: 'Ce qui compte pour moi, c’est …',
          },
          own: {
            question: 'Est-ce que j’avais plus envie de gagner que de comprendre ?',
            starter: 'Je voulais gagner, et j’ai …',
          },
        },
        trust: {
          label: 'une promesse non tenue ou un mensonge',
          happened: {
            question: 'Qu’est-ce qui était promis, et qu’est-ce qui a été fait ?',
            starter: 'On avait dit que … Et puis …',
          },
          own: {
            question:
              'Si c’est moi qui n’ai pas tenu la promesse : qu’est-ce que l’autre a besoin d’entendre de ma part ?',
            starter: 'Je n’ai pas tenu parole quand …',
          },
        },
        health: {
          label: 'une maladie entre nous',
          happened: {
            question: 'Qu’est-ce que la maladie a changé ?',
            starter: 'Depuis que la maladie est là, il me manque …',
          },
          own: {
            question: 'Est-ce que j’ai demandé plus que l’autre ne pouvait donner ?',
            starter: 'J’attendais de toi …',
          },
        },
        duties: {
          label: 'un manque de temps',
          happened: {
            question: 'Quand est-ce qu’on a eu du temps ensemble pour la dernière fois ?',
            starter: 'Depuis des semaines, on …',
          },
          own: {
            question: 'Qu’est-ce que j’ai fait passer avant l’autre ?',
            starter: 'J’ai fait passer … avant toi.',
          },
        },
        blame: {
          label: 'des reproches ou de la honte',
          happened: {
            question: 'Au départ, c’était le sentiment de qui ?',
            starter: 'J’ai eu l’impression de porter une faute qui n’était pas la mienne quand …',
          },
          own: {
            question:
              'Est-ce que j’ai fait porter à l’autre un sentiment à moi ? Ou est-ce l’autre qui m’a fait porter le sien ?',
            starter: 'J’ai passé mes nerfs sur toi. Ça venait de moi, pas de toi.',
          },
        },
        drift: {
          label: 'une distance qui grandit',
          happened: {
            question: 'Quand est-ce qu’on se sentait encore proches ?',
            starter: 'Je crois que ça a commencé quand …',
          },
          own: {
            question: 'Qu’est-ce que j’ai arrêté de demander ou de faire ?',
            starter: 'J’ai arrêté de …',
          },
        },
      },
      relationships: {
        any: { label: '(quelle relation ?)' },
        partners: {
          label: 'mon couple',
          impact: {
            question: 'Qu’est-ce qui a changé entre nous depuis ?',
            starter: 'Depuis, quand on est ensemble, je ressens …',
          },
        },
        family: {
          label: 'ma famille',
          impact: {
            question: 'Qui d’autre dans la famille l’a ressenti ?',
            starter: 'Quand la famille est réunie, on sent …',
          },
        },
        child: {
          label: 'mon lien avec l’enfant dont je m’occupe',
          impact: {
            question: 'À quoi cela ressemblait-il, vu de sa hauteur ?',
            starter: 'Je crois que ça t’a fait peur.',
          },
        },
        friends: {
          label: 'une amitié',
          impact: {
            question: 'Est-ce que j’ai eu peur de perdre cette amitié ?',
            starter: 'Dans notre amitié, j’ai ressenti …',
          },
        },
        work: {
          label: 'mes relations de travail',
          impact: {
            question: 'Qu’est-ce que cela a changé dans notre façon de travailler ensemble ?',
            starter: 'Au travail, j’ai maintenant du mal à …',
          },
        },
        therapy: {
          label: 'ma relation en thérapie',
          impact: {
            question: 'Qu’est-ce que je n’ai pas osé dire en séance ?',
            starter: 'À notre dernière séance, j’ai ressenti …',
          },
        },
      },
    },
    noteLabel: 'Ce que je veux dire',
    heardLabel: 'Ce que j’ai entendu',
    stays: {
      page: 'Votre note reste ici tant que la page est ouverte.',
      unlessSaved:
        'Si vous ne l’enregistrez pas plus bas, votre note reste ici seulement tant que la page est ouverte.',
      device: 'Votre note est enregistrée sur cet appareil.',
    },
    names: { first: 'Un prénom, ou une lettre', second: 'L’autre prénom, ou une lettre' },
    people: { first: 'Une personne', second: 'L’autre personne' },
    tick: 'Nous en avons parlé',
    between: '\u00a0; ',
    progress: {
      none: 'Rien n’est encore coché. Commencez où vous voulez.',
      some: 'Vous en avez déjà parlé : {parts}.',
      all: 'Vous avez parlé de toutes les parties. Maintenant, reposez-vous, ou faites quelque chose de facile. Se rapprocher peut prendre du temps, et vous n’avez pas à forcer les choses.',
    },
    alone: {
      note: 'Mes notes',
      tick: 'J’y ai réfléchi',
      done: 'j’y ai réfléchi',
      progress: {
        some: 'Vous y avez déjà réfléchi : {parts}.',
        all: 'Vous avez réfléchi à toutes les parties. Maintenant, reposez-vous, ou faites quelque chose de facile. Vous n’avez rien de plus à faire.',
      },
    },
    together: {
      ticks: 'Nous en avons parlé :',
      done: 'nous en avons parlé',
      half: 'Une seule personne a coché : {parts}.',
      note: 'Sur cet écran, l’autre personne peut lire ce que vous écrivez ici.',
    },
    more: {
      title: 'En savoir plus sur la réparation',
      notes: [
        {
          title: 'Pourquoi est-ce si difficile ?',
          text: [
            'La première phrase est souvent la plus difficile. Il est tentant de passer à autre chose sans rien dire. Cela marche une journée. Mais ce qui n’est jamais dit se dresse entre nous, et nous partageons de moins en moins de choses.',
            'La plupart d’entre nous ont appris tôt quoi faire dans une dispute : crier, partir, se taire ou tout faire pour plaire. C’était une protection, et parfois c’en est encore une. Chaque fois que nous le refaisons, l’habitude devient plus forte. Quand nous sommes en sécurité avec quelqu’un, nous pouvons rester chaque fois un peu plus longtemps dans la discussion, et l’habitude peut perdre de sa force.',
            'C’est difficile sans aide. Une thérapie est un bon endroit pour s’exercer. Vous pouvez y être en colère, même contre votre thérapeute, et quelqu’un vous aide à rester dans la discussion. Ce qui marche là-bas peut ensuite vous suivre à la maison, si vous y êtes en sécurité.',
            'Il n’y a pas une seule bonne façon de faire. Réparer n’est pas un grand discours. Ce sont plutôt beaucoup de petits essais.',
          ],
        },
        {
          title: 'Si l’autre vous présente des excuses',
          text: [
            'Vous pouvez dire : « Merci de me le dire. J’ai besoin de temps. » Vous pouvez entendre des excuses et ne pas encore faire confiance. Vous pouvez demander : « Qu’est-ce qui va changer ? »',
          ],
        },
        {
          title: 'Si l’une des deux personnes a plus de pouvoir',
          text: [
            'La personne qui a plus de pouvoir commence, et sa responsabilité est plus grande : parent, responsable d’équipe, thérapeute ou personne qui tient l’argent. Au travail, avoir cette discussion ne vous empêche pas de déposer une plainte.',
          ],
        },
        {
          title: 'Il y a bien des façons de s’excuser',
          text: [
            'Une tasse de thé, un repas, une lettre, un objet que vous réparez : choisissez ce que l’autre comprendra, et voudra bien recevoir.',
          ],
        },
        {
          title: 'Après',
          text: [
            'Faites ensemble quelque chose de facile, ou reposez-vous de votre côté. De vieilles émotions peuvent remonter la nuit. Dans quelques jours, vous pouvez demander : « Comment c’est pour toi, maintenant ? »',
            'Si vous pensez à mourir, ou à vous faire du mal, demandez de l’aide aujourd’hui : parlez-en à quelqu’un près de vous, ou appelez le numéro d’urgence.',
          ],
        },
      ],
    },
    stopped: {
      title: 'Vous pouvez vous arrêter ici',
      text: 'C’est parfois une bonne façon de finir. Vous pouvez continuer un autre jour, ou pas du tout. Si cela bloque chaque fois au même endroit, une thérapie, même sans l’autre personne, peut aider. Si la discussion vous fait peur, pendant ou après, arrêtez là. Parlez-en à quelqu’un de confiance, quand l’autre personne n’est pas là.',
    },
    keep: {
      action: 'Enregistrer sur cet appareil',
      warning:
        'Si vous enregistrez vos notes, toute personne qui utilise cet appareil pourra les lire. Ne les enregistrez pas si quelqu’un fouille dans votre téléphone ou votre ordinateur.',
      kept: 'Vos notes sont enregistrées sur cet appareil, avec chaque changement que vous faites. Toute personne qui utilise cet appareil peut les lire.',
      full: 'Il n’y a pas assez de place pour enregistrer sur cet appareil. Vos notes restent sur cette page jusqu’à ce que vous la quittiez.',
      forbidden:
        'Cette page ne peut pas enregistrer sur cet appareil. Vos notes restent ici jusqu’à ce que vous quittiez la page.',
      unreadable:
        'Certaines notes enregistrées n’ont pas pu être lues. Nous ne les avons pas changées.',
    },
    clear: 'Tout effacer',
    cleared:
      'Vos notes et vos cases cochées ne sont plus ici. Pendant une minute, on peut encore les récupérer. Ce que vous avez imprimé, copié, envoyé ou enregistré dans un fichier existe toujours.',
    notCleared:
      'La page est vide, mais une copie est encore sur cet appareil. Pour l’enlever, ouvrez les réglages de votre navigateur et effacez les données de ce site.',
    undo: 'Annuler l’effacement',
    restored: 'Vos notes et vos cases cochées sont revenues.',
    print: 'Imprimer',
    printing: { filled: 'Avec mes notes', empty: 'Une feuille vide' },
    cannotPrint:
      'On ne peut pas imprimer depuis cette page. Vous pouvez enregistrer un fichier à la place.',
    save: 'Enregistrer dans un fichier',
    cannotSave:
      'Si aucun fichier n’arrive, c’est que cette page ne le permet pas. Sélectionnez vos mots et copiez-les plutôt dans un endroit sûr.',
    saveHint:
      'Un fichier reste dans les téléchargements de cet appareil jusqu’à ce que vous le supprimiez.',
  },
  card: {
    title: 'Ruptures et réparations',
    left: {
      before: 'Quand personne ne nous a montré comment réparer, on finit souvent par',
      frame: 'ne rien risquer',
      after:
        'Alors tout a l’air calme, mais on ne se rapproche pas. Quand on n’est pas en sécurité, on a raison de ne rien risquer.',
    },
    banner: 'Tout lien a ses ruptures. Réparer demande du travail.',
    right: {
      before: 'Réparer, c’est plus que',
      bubble: '« Pardon. »',
      listLabel: 'Quand tout le monde est en sécurité, c’est aussi',
      between: '\u00a0; ',
      parts: {
        happened: 'dire ce qui s’est passé',
        own: 'assumer ce qu’on a fait',
        impact: 'dire ce qu’on a vécu, et écouter le point de vue de l’autre',
        'co-creation': 'se demander ensemble comment c’est arrivé',
        forward: 'choisir la suite',
      },
    },
    myth: {
      before:
        'Beaucoup d’entre nous n’ont presque jamais vu un lien bien réparé. On dirait un conte de fées.',
      banner: 'C’est bien réel.',
    },
    credit:
      'D’après « Rupture & Repair » de Lindsay Braman (@LindsayBraman), tiré d’une conférence sur l’attachement de The Allender Center (@AllenderCenter).',
    pictureName:
      'Deux personnes après une cassure dans leur lien : l’une pose les deux mains sur les épaules de l’autre, qui s’est détournée',
    describe: 'Description de l’image',
    description: [
      {
        title: 'Composition',
        text: 'Une carte dessinée sur {paper}, avec le titre « {title} ». Deux personnes sont au milieu, entourées de mots.',
      },
      {
        title: 'Les deux personnes',
        text: 'La personne de gauche a la peau {skin-left} et des cheveux courts, d’un ton {hair-left}. Elle porte un vêtement {clothes-left}. Elle se tient tout près, derrière l’autre, avec un air inquiet et les sourcils relevés, et pose doucement les deux mains sur ses épaules. La personne de droite a la peau {skin-right} et de longs cheveux, d’un ton {hair-right}. Elle porte un vêtement {clothes-right}. Elle s’est détournée, avec un air triste, la tête baissée et les yeux fermés, et garde les bras croisés. Une bannière dorée sous les deux personnes dit : « {banner} »',
      },
      {
        title: 'Signes de l’âge',
        text: 'La personne de gauche est plus âgée, avec de fines lignes sous les yeux et près de la bouche.',
        about: 'age',
      },
      {
        title: 'Les mots',
        text: '« {left-before} » mène à un cadre doré : « {frame} ». Dessous : « {left-after} » Ensuite, « {right-before} » mène à une bulle : {bubble} « {list-label} » : {list}. « {myth-before} » Une deuxième bannière dorée répond : « {truth} »',
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
    pdf: 'Télécharger en PDF (A4, 1 page)',
    talkedAbout: 'on y a pensé ou on en a parlé',
  },
  exit: {
    label: 'Quitter cette page',
    quick: 'Quitter cette page tout de suite',
    hint: 'Ou appuyez trois fois sur Maj (Shift). Votre navigateur garde quand même cette page dans son historique.',
    twice: 'Maj. Appuyez encore deux fois pour quitter la page.',
    once: 'Maj. Appuyez encore une fois pour quitter la page.',
    leaving: 'Vous quittez cette page.',
  },
};
