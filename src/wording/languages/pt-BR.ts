/* Brazilian Portuguese. Translated from `en.ts` and read against it a second time; not yet read by a native speaker. */
import type { Wording } from '../wording.js';

export const ptBR: Wording = {
  lang: 'pt-BR',
  dir: 'ltr',
  diagram: {
    title: 'Nem toda ruptura é um conflito. Todo conflito é uma ruptura.',
    caption:
      '“Ruptura”, aqui, não é o fim da relação. É um abalo no vínculo entre duas pessoas que são importantes uma para a outra. Um círculo maior é uma ideia mais ampla, não algo pior.',
    rupture: {
      label: 'Ruptura',
      meaning:
        'O vínculo entre vocês foi abalado. Pode ser minúsculo ou enorme, barulhento ou calado. O que todas as rupturas têm em comum é o próprio corte.',
    },
    kinds: {
      conflict: {
        label: 'Conflito',
        meaning:
          'Vocês querem coisas diferentes, ou veem algo de outro jeito, e isso fica entre vocês.',
        feelings: 'raiva, tensão, não se sentir ouvido, ou medo de perder a outra pessoa.',
        repair:
          'Ir mais devagar. Dizer o que importa para você nisso e perguntar o que importa para a outra pessoa.',
        examples: {
          any: {
            small: 'Onde fica o vaso de planta.',
            large: 'Onde morar, ou o que fazer com a poupança.',
          },
          partners: {
            small: 'Onde fica o vaso de planta.',
            large: 'Se mudar ou não de casa, ou como usar a poupança.',
          },
          family: {
            small: 'De quem é a vez de lavar a louça.',
            large: 'Quem vai cuidar da mãe ou do pai.',
          },
          friends: { small: 'Qual filme ver.', large: 'Quem sai da casa dividida.' },
          work: {
            small: 'A temperatura do escritório.',
            large: 'Quem lidera o projeto e como o dinheiro é gasto.',
          },
          therapy: {
            small: 'A que horas se encontrar.',
            large: 'Se a terapia está indo pelo caminho certo.',
          },
        },
      },
      trust: {
        label: 'Confiança quebrada',
        meaning: 'Algo em que você confiava não se sustentou: uma promessa, um segredo, a verdade.',
        feelings: 'choque, raiva, vergonha, sentir-se bobo, ou estar sempre em guarda.',
        repair:
          'Quem quebrou a confiança conta a verdade, sem se justificar. Quem sofreu decide o ritmo. A confiança volta pelas atitudes, se voltar.',
        examples: {
          any: {
            small: 'Um pequeno segredo é passado adiante.',
            large: 'Uma mentira que durou anos.',
          },
          partners: {
            small: 'Uma ligação prometida, esquecida de novo.',
            large: 'Dívidas escondidas, ou um caso secreto.',
          },
          family: {
            small: 'Alguém lê um diário sem pedir.',
            large: 'Esconderam de você algo grande quando era criança.',
          },
          friends: {
            small: 'Algo particular é contado a outros.',
            large: 'Dinheiro emprestado que nunca volta.',
          },
          work: {
            small: 'Alguém apresenta a sua ideia como dele.',
            large: 'Alguém falou contra você às escondidas.',
          },
          therapy: {
            small: 'Uma ligação prometida não vem.',
            large:
              'Quem atende você na terapia contou a alguém o que você disse em sigilo. (Você pode perguntar, sair ou fazer uma reclamação.)',
          },
        },
      },
      health: {
        label: 'Longe por doença',
        meaning:
          'O corpo ou a mente gasta tanta força que alguém não consegue estar presente como antes. Não é culpa de ninguém.',
        feelings: 'solidão, culpa, preocupação, ou raiva e tristeza por sentir raiva.',
        repair:
          'Dizer em voz alta que sentem falta um do outro. Procurar um jeito pequeno de estar perto que caiba hoje.',
        examples: {
          any: {
            small: 'Uma gripe forte, e os planos caem.',
            large: 'Uma doença longa muda quem pode estar presente.',
          },
          partners: {
            small: 'Dor de cabeça no dia do aniversário.',
            large: 'Com a depressão, fica difícil chegar a um de vocês.',
          },
          family: {
            small: 'A avó está cansada demais para visitas.',
            large: 'A doença da mãe ou do pai ocupa todo o espaço.',
          },
          friends: {
            small: 'Sem forças para ir à festa.',
            large: 'Meses de doença sem uma palavra.',
          },
          work: {
            small: 'Um dia doente antes de um prazo.',
            large: 'Meio ano de ausência, e você faz os dois trabalhos.',
          },
          therapy: {
            small: 'Seu terapeuta adoece e cancela.',
            large: 'Uma doença longa interrompe a terapia.',
          },
        },
      },
      duties: {
        label: 'Longe por deveres',
        meaning:
          'Trabalho, cuidados ou outros deveres levam alguém embora, de corpo ou em pensamento.',
        feelings: 'sentir que não importa, estar dividido, cansado, ou com ciúme de um trabalho.',
        repair:
          'Dizer do que a outra pessoa sentiu falta. Depois, dar um tempo que seja dela, e cumprir.',
        examples: {
          any: {
            small: 'Mais uma noite no trabalho.',
            large: 'Anos em que o dever sempre vinha primeiro.',
          },
          partners: {
            small: 'Chegar tarde, e o jantar está frio.',
            large: 'Um emprego em outra cidade.',
          },
          family: {
            small: 'Uma reunião no lugar da peça da escola.',
            large: 'Uma infância com a mãe ou o pai trabalhando longe.',
          },
          friends: {
            small: 'Uma ligação que acaba logo.',
            large: 'Um bebê novo, e um ano sem tempo para você.',
          },
          work: {
            small: 'Sua reunião é adiada três vezes.',
            large: 'Uma chefia que ninguém alcança o inverno inteiro.',
          },
          therapy: {
            small: 'Três semanas de férias sem sessões.',
            large: 'Seu terapeuta muda de emprego e precisa parar.',
          },
        },
      },
      blame: {
        label: 'Culpa ou vergonha',
        meaning: 'Um sentimento forte de uma pessoa, como culpa ou vergonha, é jogado na outra.',
        feelings: 'sentir-se pequeno, confuso, com muita raiva, ou culpado sem saber por quê.',
        repair:
          'Quem fez isso assume: “Isso era meu, não seu.” Se alguém vive culpando você, zombando de você ou pondo medo em você, não é tarefa sua reparar isso. Cuide primeiro da sua própria segurança.',
        examples: {
          any: {
            small: 'Uma resposta seca depois do dia ruim de alguém.',
            large: 'Uma semana ruim, e a culpa de tudo cai em você.',
          },
          partners: {
            small: '“Você e a sua bagunça!”, depois de um dia duro.',
            large: 'A outra pessoa sente vergonha e trata você com desprezo.',
          },
          family: {
            small: '“Que desastrado!”, quando uma xícara quebra.',
            large: 'Depois de uma briga, uma só criança leva toda a culpa.',
          },
          friends: {
            small: 'Uma piada em que você faz papel de bobo.',
            large: 'A preocupação com dinheiro sai como raiva de você.',
          },
          work: {
            small: 'Uma mensagem dura que era para outra pessoa.',
            large: 'Uma pessoa leva a culpa pela equipe toda.',
          },
          therapy: {
            small: 'Você se sente repreendido, como na escola.',
            large: 'Você sai sentindo que a sua dor é culpa sua.',
          },
        },
      },
      drift: {
        label: 'Afastamento',
        meaning: 'Sem estrondo e sem briga: o fio entre vocês vai ficando mais fino, aos poucos.',
        feelings: 'solidão lado a lado, tristeza, tédio, ou não saber quando começou.',
        repair:
          'Dizer com carinho: “Sinto falta de nós.” Começar com uma pergunta de verdade e tempo para ouvir.',
        examples: {
          any: {
            small: 'Menos mensagens do que antes.',
            large: 'Vocês já não conhecem a vida um do outro.',
          },
          partners: {
            small: 'Os dois no celular durante o jantar.',
            large: 'Viver lado a lado como colegas de casa.',
          },
          family: {
            small: 'Ligações só nos aniversários.',
            large: 'Irmãos que agora são estranhos.',
          },
          friends: {
            small: 'Uma resposta que leva uma semana.',
            large: 'Uma grande amizade, sem se ver há anos.',
          },
          work: {
            small: 'Vocês não almoçam mais juntos.',
            large: 'Uma equipe que só fala de tarefas.',
          },
          therapy: {
            small: 'Falar do tempo outra vez.',
            large: 'Sessões que não tocam em nada importante.',
          },
        },
      },
    },
    relationshipLabel: 'Mostrar exemplos para',
    relationships: {
      partners: 'Casal',
      family: 'Família',
      friends: 'Amizade',
      work: 'Trabalho',
      therapy: 'Cliente e terapeuta',
    },
    hint: 'Escolha um círculo para ler o que ele significa.',
    detail: {
      small: 'Pequeno',
      large: 'Do tamanho da vida',
      feelings: 'Você pode sentir',
      repair: 'O reparo pode começar assim',
    },
    normal: {
      title: 'Ter rupturas no vínculo é normal',
      text: 'Duas pessoas nunca estão em sintonia o tempo todo. Mesmo muitas rupturas não são, por si só, um mau sinal. Viver com medo da outra pessoa é diferente: isso não é normal. Duas coisas dizem mais do que o número de rupturas:',
      tells: [
        'como vocês se tratam enquanto dura: o respeito fica',
        'como vocês reparam depois: um reparo de verdade abre espaço para a sinceridade e a proximidade',
      ],
      facts: [
        {
          text: 'Bebês e pais muitas vezes estão fora de ritmo. O que importa é se reencontrar. (Visto só em bebês e seus pais.)',
          source: 'Tronick e Gold 2020, The Power of Discord',
        },
        {
          text: 'Bebês que reencontram a mãe ou o pai depois de uma pausa mostram primeiro sentimentos misturados, não alegria na hora. (Visto só em bebês.)',
          source: 'Weinberg e Tronick 1996, Child Development 67',
        },
        {
          text: 'Na terapia pela conversa, reparar rupturas vem junto com melhores resultados. É uma ligação, não prova de causa.',
          source: 'Eubanks, Muran e Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Pessoas que julgaram desculpas inventadas deram mais valor a “a culpa foi minha” e “vou consertar” do que a pedir perdão. (Só cenas imaginadas.)',
          source: 'Lewicki, Polin e Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      sources: 'Os círculos são um modelo para explicar. O que a pesquisa acrescenta',
    },
    safety:
      'Alguém bate em você, ameaça ou controla você? Você tem medo dessa pessoa? Então não é tarefa sua reparar isso, e a culpa não é sua. Você pode falar com alguém que saiba ajudar.',
    describe: 'Descrever este diagrama',
    description: [
      'Um círculo grande se chama ruptura. Todo o resto fica dentro dele.',
      'O maior círculo de dentro é o conflito, desenhado em dourado. Ele é um pouco menor que a ruptura e não toca em nenhum outro.',
      'Os círculos menores dentro da ruptura, mas fora do conflito, são os tipos de ruptura que não são conflito: {kinds}.',
      'Assim, todo conflito é uma ruptura, mas nem toda ruptura é um conflito.',
    ],
  },
  checklist: {
    title: 'Reparar, uma parte de cada vez',
    safety:
      'Reparar a relação é só para quem está em segurança com a outra pessoa. A outra pessoa bate em você, ameaça você, controla você ou vive humilhando você? Você tem medo dela? Então não é tarefa sua reparar isso, e a culpa não é sua. Você pode falar com alguém que saiba ajudar.',
    help: 'Você pode pedir ajuda a um canal de atendimento contra a violência no seu país, a um serviço de saúde, na escola ou a uma pessoa de confiança. Se você está em perigo agora, ligue para o número de emergência.',
    openingTitle: 'Um jeito de começar',
    openingOwn: 'Ou com as minhas próprias palavras',
    openings: [
      { label: 'Pedir desculpas', text: 'Me desculpe. Podemos conversar?', when: 'caused' },
      {
        label: 'Um convite',
        text: 'Sinto que algo não vai bem entre nós. Vamos conversar sobre isso?',
      },
      {
        label: 'Depois de dias de silêncio',
        text: 'Faz dias que a gente não se fala. Eu gostaria de conversar, quando você quiser. Se preferir não conversar, tudo bem.',
      },
      { label: 'Ainda não', text: 'Ainda não estou em condições. Quero conversar no dia …' },
    ],
    copy: 'Copiar',
    copied: 'Está copiado.',
    notCopied: 'Está marcado. Copie com o comando do seu aparelho.',
    doNotSend:
      'Se a outra pessoa pediu para você não entrar em contato, por favor, não envie isto. O “não” dela é uma resposta.',
    happeningLabel: 'O que aconteceu',
    relationshipLabel: 'Entre',
    anything: 'qualquer coisa',
    anyOrder:
      'Siga a ordem que quiser. Pule uma parte ou pare: isso também pode ser um bom fim. Você não precisa perdoar, nem encontrar a outra pessoa, nem tentar de novo.',
    noForgiveness: 'Você não precisa perdoar, nem encontrar a outra pessoa, nem ir até o fim.',
    parts: {
      hurt: {
        title: 'Reconhecer a dor',
        text: 'Comece pela dor, não pelos motivos. Mostre que você a vê.',
        questions: ['Como foi isso para a outra pessoa?', 'Onde doeu em mim?'],
        starters: ['Vejo que isso machucou você.', 'Acho que você sentiu …'],
        wrong: 'o consolo vem rápido demais: “Não foi tão ruim assim.”',
      },
      happened: {
        title: 'Dizer o que aconteceu',
        text: 'Diga de forma simples, como uma câmera teria visto. Deixe de fora os palpites sobre o porquê.',
        questions: ['O que eu fiz ou disse? E a outra pessoa?', 'Que momento importa mais?'],
        starters: ['O que eu lembro é …', 'Naquela noite, eu …'],
        wrong: '“sempre” e “nunca” transformam um momento numa pessoa inteira.',
      },
      own: {
        title: 'Assumir a minha parte',
        text: 'Diga o que você fez, sem um “mas”. Se você procurar e não achar nada, pode ser verdade. Então pule esta parte.',
        questions: ['O que eu gostaria de ter feito?', 'O que eu deixei de fazer?'],
        starters: ['Eu errei ao …', 'Sinto muito por ter …'],
        wrong: 'a desculpa tem um “mas” e se desfaz sozinha.',
      },
      impact: {
        title: 'Ver como chegou a cada um',
        text: 'Quem sentiu mais dor fala primeiro. A outra pessoa escuta, conta o que ouviu e pergunta: “Entendi direito?” Depois, trocam, se as duas quiserem.',
        questions: [
          'O que eu senti, e o que fiz com isso?',
          'Consigo ouvir a versão do outro sem consertá-la?',
        ],
        starters: [
          'Quando aquilo aconteceu, eu senti …',
          'Me conte como foi para você. Quero ouvir.',
        ],
        wrong: 'respondemos em vez de ouvir, ou dizemos cedo demais: “Eu também sofri.”',
      },
      'co-creation': {
        title: 'Perguntar como surgiu entre nós',
        text: 'Só se as duas pessoas quiserem: digam o que fizeram logo antes e o que veio depois. Com curiosidade, sem julgar. Entender não é justificar.',
        questions: [
          'Que velha preocupação minha foi tocada?',
          'Quando eu fiz isso, o que veio depois?',
        ],
        starters: ['Será que eu me afastei porque …', 'Logo antes de dar errado, percebi que eu …'],
        wrong: '“fomos os dois” faz quem foi ferido dividir a culpa.',
      },
      forward: {
        title: 'Procurar um caminho',
        text: 'Escolham uma coisa pequena que cada um possa fazer da próxima vez.',
        questions: ['O que ajudaria se acontecer de novo?', 'O que eu posso prometer, e cumprir?'],
        starters: ['Da próxima vez, vou tentar …', 'Que tal um sinal para “preciso de uma pausa”?'],
        wrong: 'a promessa é grande demais para ser cumprida.',
      },
    },
    guard:
      'Só se as duas pessoas estiverem em segurança. A violência nunca surge entre duas pessoas: é uma que faz isso com a outra. Se alguém bate em você, ameaça você ou controla você, nada disso é culpa sua, nem um pouco. Então pule esta parte. Pule também se você sente medo, ou se sente sempre que a culpa é sua.',
    questionsLabel: 'Pergunte a si',
    startersLabel: 'Você pode começar com',
    wrongLabel: 'Isso pode dar errado quando',
    fits: {
      happenings: {
        minor: {
          label: 'um conflito pequeno',
          happened: { question: 'Do que se tratava, em uma frase?', starter: 'Começou com …' },
          own: {
            question: 'Eu já estava com cansaço ou mau humor?',
            starter: 'Falei mal com você quando …',
          },
        },
        major: {
          label: 'um conflito grande',
          happened: {
            question: 'O que está em jogo para cada um?',
            starter: 'Para mim, trata-se de …',
          },
          own: {
            question: 'Onde eu forcei, ou parei de ouvir?',
            starter: 'Eu parei de ouvir quando …',
          },
        },
        trust: {
          label: 'confiança quebrada',
          happened: {
            question: 'O que foi prometido, e o que foi feito?',
            starter: 'Tínhamos combinado que … Depois …',
          },
          own: {
            question:
              'Se fui eu que quebrei a promessa: o que a outra pessoa precisa ouvir de mim?',
            starter: 'Eu não cumpri a minha palavra quando …',
          },
        },
        health: {
          label: 'longe por doença',
          happened: { question: 'O que a doença mudou?', starter: 'Desde então sinto falta de …' },
          own: { question: 'O que eu pedi que não podia ser dado?', starter: 'Eu esperava …' },
        },
        duties: {
          label: 'longe por deveres',
          happened: {
            question: 'Quando tivemos tempo pela última vez?',
            starter: 'Há semanas nós …',
          },
          own: { question: 'O que eu pus na frente de nós?', starter: 'Deixei … vir primeiro.' },
        },
        blame: {
          label: 'culpa ou vergonha',
          happened: {
            question: 'De quem era o sentimento no começo?',
            starter: 'Jogaram algo em mim quando …',
          },
          own: {
            question:
              'Eu descontei na outra pessoa um sentimento meu? Ou ela descontou em mim um sentimento dela?',
            starter: 'Eu descontei em você. Isso era meu, não seu.',
          },
        },
        drift: {
          label: 'afastamento',
          happened: {
            question: 'Quando ainda nos sentíamos perto?',
            starter: 'Acho que começou quando …',
          },
          own: { question: 'O que eu parei de perguntar ou de fazer?', starter: 'Eu já não …' },
        },
      },
      relationships: {
        any: { label: 'duas pessoas quaisquer' },
        partners: {
          label: 'casal',
          impact: {
            question: 'O que isso fez com as nossas noites?',
            starter: 'Em casa agora eu sinto …',
          },
        },
        family: {
          label: 'família',
          impact: {
            question: 'Quem mais na família sentiu?',
            starter: 'Na nossa mesa, o clima é …',
          },
        },
        friends: {
          label: 'amigos',
          impact: {
            question: 'Tive medo pela nossa amizade?',
            starter: 'Na nossa amizade, eu senti …',
          },
        },
        work: {
          label: 'colegas de trabalho',
          impact: {
            question: 'O que isso fez com o nosso trabalho?',
            starter: 'No trabalho, agora acho difícil …',
          },
        },
        therapy: {
          label: 'cliente e terapeuta',
          impact: {
            question: 'O que eu não tive coragem de dizer aqui?',
            starter: 'Na nossa última sessão, eu senti …',
          },
        },
      },
    },
    noteLabel: 'O que eu quero falar',
    heardLabel: 'O que eu ouvi',
    names: { first: 'Primeiro nome', second: 'Segundo nome' },
    people: { first: 'Primeira pessoa', second: 'Segunda pessoa' },
    tick: 'Conversamos sobre isso',
    progress: {
      none: 'Nada está marcado ainda. Comece por onde quiser.',
      some: 'Vocês já conversaram sobre: {parts}.',
      all: 'Vocês conversaram sobre todas as partes. Agora descansem ou façam algo leve. A proximidade pode levar tempo, e não é preciso forçar.',
    },
    stopped: {
      title: 'Paramos aqui',
      text: 'Está tudo bem: parar pode ser um bom fim. Vocês podem continuar outro dia, ou não continuar. Se vocês travam sempre no mesmo ponto, a terapia pode ajudar. Se conversar deixa você com medo, pare. Depois, fale com alguém, sem a outra pessoa.',
    },
    keep: {
      action: 'Salvar neste aparelho',
      warning:
        'Se você salvar as anotações, quem usar este aparelho poderá ler. Não salve se alguém mexe no seu celular ou no seu computador.',
      kept: 'Suas anotações estão salvas neste aparelho, com cada mudança. Quem usar este aparelho pode ler.',
      full: 'Não há espaço neste aparelho. Fica nesta página e some quando você sair.',
      forbidden:
        'Esta página não pode guardar nada aqui. Fica nesta página e some quando você sair.',
      unreadable: 'Algo guardado aqui não pode ser lido. Ficou como está.',
    },
    clear: 'Apagar tudo',
    cleared:
      'Suas anotações e marcas não estão mais aqui. Por um minuto, dá para trazer de volta. O que você imprimiu, copiou ou salvou em arquivo ainda existe.',
    notCleared:
      'Foi apagado desta página, mas o aparelho não quis apagar a cópia dele. Apague os dados deste site no seu navegador.',
    undo: 'Trazer de volta',
    restored: 'Está de volta.',
    print: 'Imprimir',
    cannotPrint:
      'Esta página não permite imprimir daqui. Em vez disso, você pode salvar como arquivo.',
    save: 'Salvar como arquivo (fica nos downloads)',
  },
  card: {
    title: 'Ruptura e reparo',
    left: {
      before: 'Quando ninguém nos mostrou como reparar uma relação, muitas vezes acabamos',
      frame: 'não arriscando nada',
      after:
        'Tudo parece calmo, mas a gente não se aproxima. Onde não há segurança, não arriscar é sábio.',
    },
    banner: 'Toda relação tem rupturas. Reparar dá trabalho.',
    right: {
      before: 'Reparar é mais que',
      bubble: '“Me desculpe.”',
      listLabel: 'Onde as duas pessoas estão em segurança, também é',
      parts: {
        happened: 'dizer o que aconteceu',
        own: 'assumir a minha parte',
        impact: 'contar como chegou a mim e ouvir o outro lado',
        'co-creation': 'perguntar como chegamos aqui, mas só se os dois se sentirem seguros',
        forward: 'escolher o que fazer agora',
      },
    },
    myth: {
      before: 'Vemos um bom reparo tão raramente que parece conto de fadas.',
      banner: 'É real.',
    },
    credit:
      'A partir de “Rupture & Repair”, de Lindsay Braman (@LindsayBraman), de uma palestra sobre apego do The Allender Center (@AllenderCenter).',
    pictureName:
      'Duas pessoas depois de um abalo no vínculo: uma apoia as duas mãos nos ombros da outra, que se virou',
    describe: 'Descrição da imagem',
    description: [
      {
        title: 'Composição',
        text: 'Um cartão desenhado em {paper}, com o título “{title}”. Duas pessoas estão no meio, com palavras em volta.',
      },
      {
        title: 'As duas pessoas',
        text: 'A pessoa da esquerda tem pele {skin-left} e cabelo curto (cor: {hair-left}); roupa: {clothes-left}. Está de pé, bem perto, atrás da outra; parece preocupada, de sobrancelhas erguidas, e apoia de leve as duas mãos nos ombros dela. A pessoa da direita tem pele {skin-right} e cabelo comprido (cor: {hair-right}); roupa: {clothes-right}. Ela se virou, parece triste, de cabeça baixa e olhos fechados, e segura os próprios braços cruzados. Numa faixa dourada embaixo, lê-se: “{banner}”',
      },
      {
        title: 'Sinais da idade',
        text: 'A pessoa da esquerda é mais velha, com linhas finas embaixo dos olhos e perto da boca.',
        about: 'age',
      },
      {
        title: 'As palavras',
        text: '“{left-before}” leva a “{frame}”, numa moldura dourada. Abaixo: “{left-after}” “{right-before}” leva a um balão de fala: {bubble} Segue uma lista, “{list-label}”: {list}. “{myth-before}” Uma segunda faixa dourada responde: “{truth}”',
      },
      {
        title: 'O unicórnio',
        text: 'Uma seta aponta para a cabeça e o pescoço de um unicórnio cinza, de crina mais escura e chifre dourado. Ele sorri de olhos fechados.',
        about: 'unicorn',
      },
    ],
    colors: {
      black: 'preto',
      white: 'branco',
      grey: 'cinza',
      brown: 'castanho',
      red: 'vermelho',
      pink: 'rosa',
      orange: 'laranja',
      yellow: 'amarelo',
      green: 'verde',
      blue: 'azul',
      purple: 'roxo',
    },
    skins: { light: 'clara', tan: 'morena clara', brown: 'morena', dark: 'negra' },
    papers: { light: 'papel claro', yellow: 'papel amarelo-claro', dark: 'papel escuro' },
    pdf: 'Baixar como PDF',
    talkedAbout: 'conversado',
  },
  exit: {
    label: 'Sair desta página',
    quick: 'Sair desta página agora',
    hint: 'Ou aperte Shift três vezes. Seu navegador ainda guarda esta página no histórico.',
    twice: 'Shift. Aperte mais duas vezes para sair.',
    once: 'Shift. Aperte mais uma vez para sair.',
    leaving: 'Saindo desta página.',
  },
};
