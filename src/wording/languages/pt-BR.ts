/*
 * Brazilian Portuguese. Written anew in November 2026, read against the English by a second and without it by a third reader, settled;
 * not yet read by a native speaker.
 * - "você" to one reader, "vocês" to two: the plain, warm form that all of Brazil understands. What is said aloud has "você",
 *   "te" and "a gente", "me desculpa", "me conta", as people speak.
 * - Gender: "a outra pessoa", "as duas pessoas", "quem …", "a criança", "uma pessoa adulta"; feelings are nouns ("raiva",
 *   "medo"), not adjectives; relationships are places ("na família", "no trabalho"); the therapist is "quem atende você".
 * - "Ruptura", the clinical word, is a break-up to most readers, so rupture is "rachadura", a crack: tiny or huge, sudden or
 *   slow, and it can be repaired. "Ruptura" stands once, where research on therapy is told, so that clinicians know it.
 * - "Reparar" alone is to notice: it has an object ("a relação"), or the noun "reparação" stands; where it is about
 *   safety, "consertar". "Machucar" is only for bodies, "magoar" and "doer" for feelings.
 * - "Rachadura" alone in a heading is masonry: "na relação" stands beside it (not in the circle).
 * - "Em segurança", never "seguro", which is also "sure". "Parte" is only a part of repair.
 */
import type { Wording } from '../wording.js';

export const ptBR: Wording = {
  lang: 'pt-BR',
  dir: 'ltr',
  diagram: {
    title: 'Nem toda rachadura na relação é um conflito. Todo conflito é uma rachadura.',
    lead: 'Aqui, “rachadura” é uma distância que se abre entre duas pessoas que são importantes uma para a outra.',
    caption:
      'Uma rachadura não quer dizer que a relação acabou. Um círculo maior inclui mais tipos de rachadura. Não quer dizer que sejam piores.',
    rupture: {
      label: 'Rachadura',
      meaning:
        'Ela pode ser minúscula ou enorme, barulhenta ou silenciosa. Vocês já não se sentem tão perto quanto há um instante, ou há um ano. A confiança também pode ter diminuído.',
    },
    kinds: {
      conflict: {
        label: 'Conflito',
        meaning:
          'Vocês querem coisas diferentes, ou veem as coisas de jeitos diferentes, e isso criou uma distância entre vocês.',
        feelings:
          'raiva, tensão, medo de perder a outra pessoa ou a sensação de que ninguém escuta você.',
        repair:
          'Pode começar quem quiser; com uma criança, a pessoa adulta. Vá com calma. Diga o que importa para você nisso e pergunte o que importa para a outra pessoa.',
        examples: {
          any: {
            small: 'Quem deixou a luz acesa.',
            large: 'Ter ou não ter filhos.',
          },
          partners: {
            small: 'O volume da música.',
            large: 'Mudar ou não de cidade por um emprego.',
          },
          family: {
            small: 'De quem é a vez de lavar a louça.',
            large: 'Quem vai cuidar da mãe ou do pai.',
          },
          child: {
            small: 'A hora de dormir.',
            large: 'O que a criança pode fazer e o que você não deixa.',
          },
          friends: {
            small: 'Que filme ver.',
            large: 'Quem sai do apartamento que vocês dividem.',
          },
          work: {
            small: 'A temperatura do escritório.',
            large: 'Quem lidera o projeto e como se gasta o dinheiro.',
          },
          therapy: {
            small: 'O horário da sessão.',
            large: 'Se a terapia está ajudando.',
          },
        },
      },
      trust: {
        label: 'Quebra de confiança',
        meaning:
          'Você contava com algo, e isso falhou: uma promessa não cumprida, um segredo contado, uma verdade escondida.',
        feelings:
          'choque, raiva, vergonha, a sensação de ter acreditado à toa ou de precisar ficar em alerta o tempo todo.',
        repair:
          'Quem quebrou a confiança conta a verdade e não se justifica. Quem sofreu com isso decide o ritmo. A confiança volta com atitudes, se voltar.',
        examples: {
          any: {
            small: 'Alguém conta um segredinho seu.',
            large: 'Uma mentira que durou anos.',
          },
          partners: {
            small: 'A outra pessoa prometeu ligar e esqueceu de novo.',
            large: 'Dívidas escondidas ou uma traição.',
          },
          family: {
            small: 'Prometeram ir ver o seu jogo e esqueceram.',
            large: 'Esconderam de você algo importante quando você era criança.',
          },
          child: {
            small: 'Você prometeu brincar e esqueceu.',
            large: 'A criança descobre que você não contou a verdade sobre algo importante.',
          },
          friends: {
            small: 'Contam a outras pessoas algo que era só seu.',
            large: 'Dinheiro emprestado que nunca volta.',
          },
          work: {
            small: 'Alguém leva o crédito por uma ideia sua.',
            large: 'Alguém falou mal de você pelas costas.',
          },
          therapy: {
            small: 'A ligação combinada não acontece.',
            large:
              'Na terapia, quem atende você contou a alguém o que você disse em sigilo. (Você pode perguntar, deixar a terapia ou fazer uma reclamação.)',
          },
        },
      },
      health: {
        label: 'Doença que afasta',
        meaning:
          'Alguém adoeceu, no corpo ou na mente, e tem pouca força para estar com você. Não é culpa de ninguém.',
        feelings:
          'solidão, culpa, preocupação ou raiva, e depois arrependimento por ter sentido raiva.',
        repair:
          'Pode começar quem quiser; com uma criança, a pessoa adulta. Diga em voz alta que você sente falta da outra pessoa. Procure um jeito pequeno de estar perto que seja possível hoje.',
        examples: {
          any: {
            small: 'Uma gripe forte, e os planos vão por água abaixo.',
            large: 'Uma doença longa muda quem pode estar por perto.',
          },
          partners: {
            small: 'Uma dor de cabeça forte no dia do seu aniversário.',
            large: 'Com a depressão, fica difícil se aproximar.',
          },
          family: {
            small: 'A avó está cansada demais para uma visita.',
            large: 'A doença da mãe ou do pai ocupa todo o espaço.',
          },
          child: {
            small: 'Você está com muita dor de cabeça e não consegue brincar.',
            large: 'Por meses, a doença ou a tristeza não deixam você dar atenção à criança.',
          },
          friends: {
            small: 'Doente demais para ir à festa.',
            large: 'Meses de doença sem dar notícias.',
          },
          work: {
            small: 'Uma falta por doença na véspera de uma entrega.',
            large: 'Seis meses de licença, e você trabalha por duas pessoas.',
          },
          therapy: {
            small: 'A sessão é cancelada: quem atende você adoeceu.',
            large: 'Uma licença médica longa interrompe a terapia.',
          },
        },
      },
      duties: {
        label: 'Falta de tempo',
        meaning:
          'O trabalho, o cuidado com alguém ou outras obrigações deixam uma pessoa longe. Ou ela está ali, mas com a cabeça em outro lugar.',
        feelings: 'cansaço, ciúme do trabalho, o coração dividido ou a sensação de não importar.',
        repair:
          'Quem esteve ausente pode dar o primeiro passo: dizer o que fez falta para a outra pessoa, reservar um tempo só para ela e cumprir o combinado.',
        examples: {
          any: {
            small: 'Mais uma noite no trabalho.',
            large: 'Anos em que o dever sempre veio primeiro.',
          },
          partners: {
            small: 'Alguém chega tarde, e o jantar já esfriou.',
            large: 'Um emprego em outra cidade.',
          },
          family: {
            small: 'Perder a peça da escola por causa de uma reunião.',
            large: 'Uma infância com a mãe ou o pai trabalhando longe.',
          },
          child: {
            small: 'Você olha o celular enquanto a criança conta algo.',
            large: 'Na maioria das noites, o trabalho não deixa você estar em casa.',
          },
          friends: {
            small: 'Uma ligação encerrada às pressas.',
            large: 'Chega um bebê, e passa um ano sem tempo para você.',
          },
          work: {
            small: 'Sua reunião é remarcada três vezes.',
            large: 'Há meses ninguém consegue falar com a chefia.',
          },
          therapy: {
            small: 'Três semanas de férias sem sessões.',
            large: 'Quem atende você muda de emprego e precisa parar.',
          },
        },
      },
      blame: {
        label: 'Culpar ou envergonhar',
        meaning:
          'Uma pessoa tem um sentimento difícil de aguentar, como vergonha ou raiva, e joga esse peso na outra.',
        feelings:
          'confusão, raiva que ferve, culpa sem saber por quê ou a sensação de valer menos.',
        repair:
          'Quem fez isso assume: “O problema era meu, não seu.” Se alguém faz você sentir medo, ou vive culpando você ou zombando de você, não cabe a você consertar isso. Cuide primeiro da sua própria segurança.',
        examples: {
          any: {
            small: 'Alguém teve um dia ruim e descontou em você.',
            large: 'Uma semana ruim, e a culpa de tudo cai em você.',
          },
          partners: {
            small: '“Você e a sua bagunça!”, depois de um dia difícil.',
            large: 'Uma noite, a outra pessoa sente vergonha e trata você com desprezo.',
          },
          family: {
            small: '“Você derruba tudo!”, quando uma xícara quebra.',
            large: 'Depois de uma briga, uma só criança leva toda a culpa.',
          },
          child: {
            small: 'Você teve um dia difícil e levantou a voz com a criança.',
            large: 'Você disse à criança que o seu mau humor era culpa dela.',
          },
          friends: {
            small: 'Uma piada que faz você passar vergonha.',
            large: 'A preocupação é com dinheiro, mas o grito é com você.',
          },
          work: {
            small: 'Você recebe uma mensagem dura, e a raiva nem era com você.',
            large: 'Um plano dá errado, e só você leva a culpa.',
          },
          therapy: {
            small: 'É como levar uma bronca na escola.',
            large: 'Você sai com a sensação de que culparam você pela sua própria dor.',
          },
        },
      },
      drift: {
        label: 'Afastamento aos poucos',
        meaning: 'Não houve uma grande briga. A distância foi crescendo, aos poucos.',
        feelings: 'solidão mesmo lado a lado, tristeza, tédio ou dúvida sobre quando começou.',
        repair:
          'Pode começar quem quiser; com uma criança, a pessoa adulta. Diga com carinho: “Sinto falta da gente.” Faça uma pergunta de verdade e tire um tempo para ouvir.',
        examples: {
          any: {
            small: 'Menos mensagens do que antes.',
            large: 'Uma pessoa já quase não sabe nada da vida da outra.',
          },
          partners: {
            small: 'Jantar com os olhos no celular.',
            large: 'Viver na mesma casa como quem só divide o aluguel.',
          },
          family: {
            small: 'Ligações só nos aniversários.',
            large: 'Irmãos e irmãs que já não se conhecem de verdade.',
          },
          child: {
            small: 'A criança conta menos coisas do que antes.',
            large: 'Vocês moram na mesma casa, e você mal sabe o que a criança sente.',
          },
          friends: {
            small: 'Uma resposta que leva uma semana.',
            large: 'Uma grande amizade, e vocês não se veem há anos.',
          },
          work: {
            small: 'Vocês já não almoçam na mesma mesa.',
            large: 'Uma equipe que só fala de tarefas.',
          },
          therapy: {
            small: 'Falar do tempo outra vez.',
            large: 'Sessões que não tocam em nada importante.',
          },
        },
      },
    },
    relationshipLabel: 'Mostrar exemplos de',
    relationships: {
      partners: 'Casal',
      family: 'Família',
      child: 'Uma criança de quem eu cuido',
      friends: 'Amizade',
      work: 'Trabalho',
      therapy: 'Paciente e terapeuta',
    },
    hint: 'O conflito é o tipo que a maioria de nós percebe primeiro. Que outro tipo de rachadura você conhece? Escolha um círculo ou um nome para ler mais.',
    othersLabel: 'Rachaduras na relação que não são conflitos',
    detail: {
      small: 'Uma pequena',
      large: 'Uma grande',
      feelings: 'Você pode sentir',
      repair: 'A reparação pode começar assim',
      therapy:
        'Você não precisa achar as palavras certas. Pode se calar ou ficar com raiva: as duas coisas são normais. Acolher isso é trabalho de quem atende você. Você também pode pedir para trocar de terapeuta ou fazer uma reclamação.',
    },
    begin: 'Começar a reparação',
    normal: {
      title: 'Rachaduras na relação são normais',
      text: 'Duas pessoas nunca estão em sintonia o tempo todo. Ter muitas rachaduras nem sempre é mau sinal. Viver com medo da outra pessoa é diferente: uma relação assim não é normal, e a culpa não é sua. Duas coisas importam mais do que o número de rachaduras:',
      tells: [
        'Como vocês se tratam enquanto a relação está abalada: o respeito continua?',
        'Como vocês reparam a relação depois: uma reparação de verdade abre espaço para a sinceridade e a proximidade.',
      ],
      facts: [
        {
          text: 'Um bebê e a mãe ou o pai muitas vezes estão fora de sintonia. Voltar à sintonia é importante. (Observado só em bebês com a mãe ou o pai.)',
          source: 'Tronick e Gold 2020, The Power of Discord',
        },
        {
          text: 'As mães brincaram com o bebê, ficaram um tempo com o rosto imóvel e depois brincaram de novo. Os bebês se alegraram, e também resmungaram e choraram mais do que antes. (Cinquenta bebês de seis meses.)',
          source: 'Weinberg e Tronick 1996, Child Development 67, 905–914',
        },
        {
          text: 'Quando paciente e terapeuta reparam as rachaduras entre si (na pesquisa, “rupturas”), a terapia costuma ir melhor. Isso não mostra que uma coisa causa a outra. (Só psicoterapia.)',
          source: 'Eubanks, Muran e Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Num estudo, pessoas leram histórias em que alguém pedia desculpas. O que mais contou foi “A culpa foi minha”; depois, “Vou consertar isso”. O que menos contou foi o pedido de perdão. (Só histórias imaginadas.)',
          source: 'Lewicki, Polin e Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      model: 'Os círculos são um jeito de pensar, não um resultado de pesquisa.',
      sources: 'O que diz a pesquisa',
    },
    movingOn: {
      title: 'Quando seguimos em frente rápido demais',
      text: [
        'Dá vontade de seguir em frente e não dizer nada. Por um dia, funciona. Mas o que nunca é dito vira um muro entre nós, e nos abrimos cada vez menos. Calar para se proteger é outra coisa.',
        'A maioria de nós aprendeu cedo o que fazer numa briga: gritar, sair, se calar ou agradar. Na época, isso nos protegeu. Cada vez que repetimos, o hábito cresce. Com uma pessoa que não nos faz mal, podemos ficar na conversa um pouco mais a cada vez, e o hábito pode perder força.',
      ],
    },
    practice: {
      title: 'Onde praticar',
      text: [
        'Isso é difícil de fazer sem ajuda. A terapia é um bom lugar para experimentar: ali há espaço para sentimentos fortes e para o conflito. Você pode sentir raiva ali, até de quem atende você, e ter ajuda para continuar na conversa. O que der certo ali, você pode levar para casa, se lá você estiver em segurança.',
      ],
    },
    safety:
      'Alguém já bateu em você ou ameaçou você, mesmo que só uma vez? Essa pessoa controla você? Você tem medo dela? Então não cabe a você consertar isso, e a culpa não é sua. Você pode falar com alguém que saiba ajudar.',
    describe: 'Descrever este diagrama',
    description: [
      'Um círculo grande se chama rachadura. Todo o resto fica dentro dele.',
      'O maior círculo de dentro é o conflito, desenhado em dourado. Ele é um pouco menor que a rachadura e não toca em nenhum outro.',
      'Os círculos menores, dentro da rachadura, mas fora do conflito, são os tipos de rachadura que não são conflito: {kinds}.',
      'Assim, todo conflito é uma rachadura, mas nem toda rachadura é um conflito.',
    ],
    between: '; ',
    signs: {
      drawn:
        'Há um pequeno desenho ao lado de cada nome, e dentro do círculo quando o nome não cabe nele. Os três primeiros são uma corrente que se abriu, alguém na cama e uma bolsa com um relógio. Os outros são um dedo que aponta para alguém pequeno e duas pessoas que se afastam uma da outra.',
      numbered:
        'Há um número ao lado de cada nome, e dentro do círculo quando o nome não cabe nele.',
    },
  },
  checklist: {
    title: 'Reparar a relação, uma parte de cada vez',
    safety:
      'Reparar a relação é para quem está em segurança com a outra pessoa. A outra pessoa já bateu em você ou ameaçou você, mesmo que só uma vez? Ela controla você ou vive humilhando você? Você tem medo dela? Então não cabe a você consertar isso, e a culpa não é sua.',
    help: 'Se você estiver em perigo agora, ligue para o número de emergência. Fale com alguém de fora: um telefone de apoio do seu país para quem sofre violência, um serviço de saúde, alguém da escola, uma amiga ou um amigo de confiança.',
    safetyNotes: [
      {
        title: 'Se você bate na outra pessoa, ameaça ou controla',
        text: [
          'Você já bateu na outra pessoa ou ameaçou essa pessoa, mesmo que só uma vez? Você controla essa pessoa ou humilha essa pessoa de novo e de novo? Ela vive com medo de você? Então a reparação começa quando você deixa de fazer tudo isso. Saia de perto antes de machucar alguém. Busque primeiro ajuda para você, num serviço de saúde ou num telefone ou grupo de apoio para quem quer parar de agredir. Não use estas palavras para trazer alguém de volta.',
        ],
      },
      {
        title: 'Você tem menos de 18 anos?',
        text: [
          'Nunca cabe a você consertar o que uma pessoa adulta fez. Conte para uma pessoa adulta em quem você confia. Se ela não ajudar, conte para outra.',
        ],
      },
    ],
    situation: 'É sobre {happening} {relationship}, e {side}',
    happeningLabel: 'É sobre o quê?',
    relationshipLabel: 'Em que relação?',
    sideLabel: 'Doeu em quem?',
    anything: 'o quê?',
    sides: {
      any: 'doeu em quem?',
      hurt: 'doeu em mim',
      caused: 'eu magoei a outra pessoa',
      both: 'doeu em mim e na outra pessoa',
    },
    upset: {
      title: 'As emoções estão fortes demais para conversar agora?',
      text: [
        'O seu coração está disparado? Você está tremendo ou quase gritando? Então não converse ainda. Se o motivo é medo da outra pessoa, você não precisa conversar, nem agora nem depois.',
        'Espere pelo menos vinte minutos. Se precisar de mais, tudo bem. Caminhe, beba água, solte o ar devagar, lave o rosto. Tente não ficar remoendo a briga. Se alguém bebeu ou usou drogas, espere até o dia seguinte.',
        'Diga que você precisa de uma pausa e quando vai voltar. Se houver algum risco em dizer isso, saia sem dizer nada.',
        'Antes de conversar, pergunte: “Agora é uma boa hora?” Escolha um lugar calmo, de onde as duas pessoas possam sair. Vocês também podem escrever, ou conversar enquanto caminham lado a lado.',
      ],
      action: 'Dizer que preciso de uma pausa',
    },
    openingTitle: 'Um jeito de começar',
    openingOwn: 'As suas palavras',
    openingChange: 'Toque nas palavras para mudar o que está escrito.',
    openings: [
      {
        label: 'Um convite',
        text: 'Sinto que tem um clima estranho entre a gente. Vamos conversar sobre isso?',
      },
      {
        label: 'Pedir desculpas',
        text: 'Me desculpa. A gente pode conversar sobre isso?',
        when: 'caused',
      },
      {
        label: 'Doeu em mim',
        text: 'Uma coisa que você fez me magoou. Eu queria te contar como foi.',
        when: 'hurt',
      },
      {
        label: 'Pedir desculpas a uma criança',
        text: 'Eu gritei com você. Não foi culpa sua. Me desculpa.',
        when: 'child',
      },
      {
        label: 'Depois do silêncio',
        text: 'Faz dias que a gente não conversa. Eu gostaria de conversar, quando você quiser. Se não quiser, tudo bem.',
      },
      {
        label: 'Ainda não',
        text: 'Preciso de uma pausa nesta conversa, e volto…',
        when: 'break',
      },
    ],
    letter: {
      label: 'Não podemos conversar',
      text: 'O que eu queria te dizer é…',
      hint: 'Esta carta é para guardar, não para enviar. Escreva do que você sente falta, o que doeu e o que queria ter dito. Você pode ler a carta para alguém ou se desfazer dela. Salve ou imprima aqui embaixo só se ninguém mexe no seu aparelho nem nas suas coisas. Se a outra pessoa não quer conversar, respeite.',
    },
    copy: 'Copiar estas palavras',
    copied: 'Copiado.',
    notCopied: 'Não foi possível copiar. O texto está selecionado: copie como você costuma copiar.',
    send: {
      action: 'Enviar… (você escolhe como)',
      sent: 'As suas palavras estão no aplicativo que você escolheu. Veja lá se já foram enviadas.',
    },
    doNotSend:
      'Se a outra pessoa pediu para você não entrar em contato, por favor, não envie isto. O “não” dela é uma resposta.',
    anyOrder:
      'Siga as partes na ordem que quiser. Pule uma, ou pare. Você não precisa perdoar a outra pessoa, nem se encontrar com ela, nem tentar de novo.',
    noForgiveness:
      'Você não precisa perdoar a outra pessoa, nem se encontrar com ela, nem ir até o fim.',
    parts: {
      hurt: {
        title: 'Reconhecer a dor',
        text: 'Comece pelo que doeu. Os motivos podem esperar. Mostre que você reconhece essa dor.',
        questions: ['Como foi isso para a outra pessoa?', 'Onde isso doeu em mim?'],
        starters: ['Eu vejo que isso te magoou.', 'Imagino que você sentiu… É isso?'],
        wrong: 'fazemos pouco da dor: “Não foi tão ruim assim.”',
      },
      happened: {
        title: 'Dizer o que aconteceu',
        text: 'Diga só o que você viu e ouviu. Deixe de fora os palpites sobre o porquê.',
        questions: ['O que eu fiz ou disse? E a outra pessoa?', 'Que momento é o mais importante?'],
        starters: ['O que eu lembro é…', 'Aí eu…'],
        wrong:
          'dizemos “você sempre” ou “você nunca”. Aí é a pessoa inteira que está sendo julgada.',
      },
      own: {
        title: 'Assumir o que eu fiz',
        text: 'Diga o que você fez, sem “mas”. Se você procurar e não achar nada, pode ser que não haja nada. Então pule esta parte.',
        questions: [
          'O que eu faria diferente hoje?',
          'Havia algo que eu devia ter feito e não fiz?',
          'O que eu diria a uma amiga ou um amigo que tivesse feito o mesmo?',
        ],
        starters: ['Eu errei quando…', 'Me desculpa por…'],
        wrong: 'depois do “me desculpa” vem um “mas”, e o pedido perde o valor.',
      },
      impact: {
        title: 'Ouvir como foi',
        text: 'Quem sentiu mais dor fala primeiro. A outra pessoa escuta, repete com as próprias palavras o que ouviu e pergunta: “Entendi direito?” Depois, troquem de lugar, se as duas pessoas quiserem.',
        questions: [
          'O que eu senti? Mostrei ou escondi?',
          'Consigo ouvir o lado da outra pessoa sem corrigir?',
        ],
        starters: [
          'Quando aquilo aconteceu, eu senti…',
          'Me conta como foi para você. Quero ouvir.',
        ],
        wrong: 'respondemos em vez de ouvir, ou dizemos cedo demais: “Doeu em mim também.”',
      },
      'co-creation': {
        title: 'Pensar em como isso surgiu',
        text: 'Só se as duas pessoas quiserem: digam o que fizeram logo antes e o que veio depois. Com curiosidade, sem julgar. Entender não é justificar.',
        questions: [
          'Isso despertou em mim um medo antigo?',
          'Quando eu fiz isso, o que veio depois?',
        ],
        starters: ['Será que eu me fechei porque…', 'Logo antes de dar errado, percebi que eu…'],
        wrong:
          'a conversa termina em “a culpa é dos dois lados”, e quem sofreu carrega um pouco dela.',
      },
      forward: {
        title: 'Achar um próximo passo',
        text: 'Escolha uma pequena mudança sua. A outra pessoa escolhe a dela. Um jeito de ir adiante também pode ser seguir caminhos separados, com gentileza, se der.',
        questions: [
          'O que pode ajudar se isso acontecer de novo?',
          'O que eu posso prometer e cumprir?',
        ],
        starters: [
          'Da próxima vez, vou tentar…',
          'Vamos combinar uma palavra para dizer “preciso de uma pausa, e eu volto”?',
        ],
        wrong: 'a promessa é grande demais para ser cumprida.',
      },
    },
    standpoints: {
      hurt: {
        hurt: {
          text: 'Comece pelo que doeu em você. Você ainda não precisa explicar.',
          questions: ['Onde isso doeu em mim?', 'O que eu quero que a outra pessoa veja?'],
          starters: ['Isso me magoou.', 'O que mais me magoou foi…'],
          wrong: 'fazemos a dor parecer menor do que foi: “Não foi nada.”',
        },
        happened: {
          questions: [
            'O que a outra pessoa fez ou disse?',
            'Que momento é o mais importante para mim?',
          ],
          starters: ['O que eu lembro é…', 'Aí você…'],
        },
        own: {
          text: 'O que fizeram com você não é responsabilidade sua. Você pode pular esta parte e não voltar a ela.',
          questions: ['Há algo que eu queira dizer sobre o meu lado?'],
          starters: [],
          wrong: 'assumimos a culpa só para acabar logo.',
        },
        impact: {
          title: 'Contar como foi',
          text: 'Você fala primeiro. Peça que a outra pessoa repita o que ouviu. Depois, diga a ela se está certo. Você não precisa ouvir o lado dela hoje.',
          questions: ['O que eu senti? Mostrei ou escondi?', 'O que mudou para mim desde então?'],
          starters: [
            'Quando aquilo aconteceu, eu senti…',
            'Por favor, me escuta primeiro. Depois me conta o que você ouviu.',
          ],
          wrong: 'acabamos consolando a outra pessoa, porque ela se sente mal com isso.',
        },
        'co-creation': {
          text: 'Você pode pular esta parte e não voltar a ela. O que a outra pessoa fez foi escolha dela. Use esta parte só se quiser saber mais, e não para procurar culpa em você.',
          questions: ['O que eu gostaria de entender?'],
          starters: ['Eu queria saber o que estava acontecendo com você quando…'],
        },
        forward: {
          text: 'Diga do que você precisa agora. Pode ser tempo, uma mudança ou distância. Um jeito de ir adiante também pode ser seguir caminhos separados, com gentileza, se der.',
          questions: ['Do que eu preciso agora?', 'O que teria que ser diferente?'],
          starters: ['O que eu preciso agora é…', 'Me ajudaria se você…'],
          wrong: 'dizemos que está tudo bem antes de estar.',
        },
      },
      caused: {
        hurt: {
          text: 'Comece por como foi para a outra pessoa. Os motivos podem esperar. Mostre que você reconhece essa dor.',
          questions: ['Como foi isso para a outra pessoa?', 'O que ela perdeu com isso?'],
        },
        own: { text: 'Diga o que você fez, sem “mas”.' },
        impact: {
          text: 'Deixe a outra pessoa falar primeiro. Escute, repita com as suas palavras o que ouviu e pergunte: “Entendi direito?” O seu lado pode esperar.',
          questions: [
            'Consigo ouvir o lado da outra pessoa sem corrigir?',
            'O que ela disse que eu ainda não sabia?',
          ],
          starters: [
            'Me conta como foi para você. Quero ouvir.',
            'O que eu ouvi foi… Entendi direito?',
          ],
        },
        forward: {
          text: 'Escolha uma pequena mudança sua e não peça nada em troca. Um jeito de ir adiante também pode ser seguir caminhos separados, com gentileza, se der.',
        },
      },
      child: {
        hurt: {
          text: 'A pessoa adulta é você: aqui só você precisa falar. Diga como acha que foi para a criança. Ela não precisa responder nada.',
          questions: [
            'O que a criança viu e ouviu?',
            'Como será ver tudo isso da altura da criança?',
          ],
          starters: ['Acho que aquilo deu medo.', 'Imagino que você sentiu…'],
          wrong: 'queremos que a criança nos console.',
        },
        happened: {
          text: 'Use poucas palavras, e palavras que a criança conhece. Deixe de fora o que ela fez antes.',
          questions: ['O que eu fiz? Consigo dizer em uma frase?'],
          starters: ['Eu gritei.', 'Eu estava com raiva, e…'],
          wrong: 'a conversa vira “foi porque você não obedeceu”.',
        },
        own: {
          text: 'Aqui a pessoa adulta é você, por isso esta parte é só sua. Diga à criança que não foi culpa dela.',
          questions: [
            'O que eu faria diferente hoje?',
            'O que eu diria a uma amiga ou um amigo que tivesse feito o mesmo?',
          ],
          starters: ['Não foi culpa sua. Me desculpa.', 'Eu errei quando…'],
          wrong: 'dizemos “mas você me deixou com tanta raiva”.',
        },
        impact: {
          text: 'Escute, se a criança quiser contar. Se não quiser, tudo bem. Não peça que ela perdoe você.',
          questions: ['Consigo ouvir sem me explicar?'],
          starters: ['Você pode me contar como foi. Não precisa, se não quiser.'],
          wrong: 'perguntamos “Agora está tudo bem?” e esperamos um sim.',
        },
        forward: {
          text: 'Escolha uma pequena mudança sua e conte à criança. Depois, façam algo tranquilo, se ela quiser.',
          questions: [
            'O que vou fazer quando sentir tanta raiva de novo?',
            'Quem pode me ajudar com isso?',
          ],
          starters: [
            'Da próxima vez, vou sair de perto um instante e respirar.',
            'Estou cuidando disso. Isso é comigo, não com você.',
          ],
        },
      },
    },
    guard:
      'Esta parte é só para quando cada pessoa está em segurança com a outra. Quem agride, ameaça, humilha ou controla é responsável por isso, e mais ninguém. Se alguém bate em você, ameaça você ou controla você, você não ajudou a causar isso, nem um pouco. Então pule esta parte. Pule também se você sente medo, ou sente que a culpa é sempre sua.',
    guardTitle:
      'Esta parte é só para quando cada pessoa está em segurança com a outra. Quem sofre violência, de qualquer tipo, não tem culpa nem responsabilidade por ela.',
    folded: {
      title: 'Mais partes, se você quiser',
      text: ['Nada aqui é responsabilidade sua. Você pode deixar fechado.'],
    },
    labelled: '{label}: {text}',
    questionsLabel: 'Perguntas para você pensar',
    startersLabel: 'Você pode começar assim',
    wrongLabel: 'Isso pode dar errado quando',
    fits: {
      happenings: {
        conflict: {
          label: 'um conflito',
          happened: { question: 'Sobre o que foi, em uma frase?', starter: 'Foi sobre…' },
          own: {
            question: 'Houve um momento em que eu forcei a barra ou parei de ouvir?',
            starter: 'Eu parei de ouvir quando…',
          },
        },
        minor: {
          label: 'um conflito pequeno',
          happened: { question: 'Como começou?', starter: 'Começou com…' },
          own: {
            question: 'Antes de começar, eu já estava sem energia ou sem paciência?',
            starter: 'Perdi a paciência com você quando…',
          },
        },
        major: {
          label: 'um conflito grande',
          happened: {
            question: 'O que está em jogo para mim e para a outra pessoa?',
            starter: 'Para mim, isso tem a ver com…',
          },
          own: {
            question: 'Eu quis ganhar mais do que entender?',
            starter: 'Eu queria ganhar, e…',
          },
        },
        trust: {
          label: 'uma promessa quebrada ou uma mentira',
          happened: {
            question: 'O que foi prometido, e o que foi feito?',
            starter: 'A gente tinha combinado que… Depois…',
          },
          own: {
            question: 'Se eu quebrei a promessa: o que a outra pessoa precisa ouvir de mim?',
            starter: 'Eu não cumpri a minha palavra quando…',
          },
        },
        health: {
          label: 'uma doença que nos afasta',
          happened: {
            question: 'O que a doença mudou?',
            starter: 'Desde que a doença começou, sinto falta de…',
          },
          own: {
            question: 'Eu pedi mais do que a outra pessoa podia dar?',
            starter: 'Eu esperava…',
          },
        },
        duties: {
          label: 'a falta de tempo',
          happened: {
            question: 'Quando foi a última vez que tivemos tempo para nós?',
            starter: 'Faz semanas que a gente…',
          },
          own: {
            question: 'Deixei a outra pessoa em segundo plano? Por causa de quê?',
            starter: 'Eu dei mais importância a…',
          },
        },
        blame: {
          label: 'culpa ou vergonha jogada em alguém',
          happened: {
            question: 'De quem era esse sentimento no começo?',
            starter: 'Senti que levei a culpa por algo que não era meu quando…',
          },
          own: {
            question:
              'Eu joguei na outra pessoa um sentimento meu? Ou ela jogou em mim um sentimento dela?',
            starter: 'Eu descontei em você. O problema era meu, não seu.',
          },
        },
        drift: {
          label: 'um afastamento aos poucos',
          happened: {
            question: 'Quando a gente ainda se sentia perto?',
            starter: 'Acho que começou quando…',
          },
          own: {
            question: 'Parei de perguntar ou de fazer alguma coisa?',
            starter: 'Eu parei de…',
          },
        },
      },
      relationships: {
        any: { label: 'em que relação?' },
        partners: {
          label: 'no namoro ou casamento',
          impact: {
            question: 'O que mudou entre a gente desde então?',
            starter: 'Desde então, quando a gente está perto, eu sinto…',
          },
        },
        family: {
          label: 'na família',
          impact: {
            question: 'Quem mais na família sentiu isso?',
            starter: 'Quando está todo mundo reunido, eu sinto…',
          },
        },
        child: {
          label: 'na relação com uma criança de quem eu cuido',
          impact: {
            question: 'Como foi isso aos olhos da criança?',
            starter: 'Acho que você ficou com medo.',
          },
        },
        friends: {
          label: 'numa amizade',
          impact: {
            question: 'Tive medo de perder essa amizade?',
            starter: 'Na nossa amizade, eu senti…',
          },
        },
        work: {
          label: 'no trabalho',
          impact: {
            question: 'O que mudou no nosso jeito de trabalhar?',
            starter: 'No trabalho, agora acho difícil…',
          },
        },
        therapy: {
          label: 'na terapia',
          impact: {
            question: 'O que eu ainda não consegui dizer nas sessões?',
            starter: 'Na nossa última sessão, eu senti…',
          },
        },
      },
    },
    noteLabel: 'O que eu quero falar',
    heardLabel: 'O que eu ouvi da outra pessoa',
    stays: {
      page: 'A sua anotação fica aqui até você fechar esta página.',
      unlessSaved:
        'A sua anotação fica aqui até você fechar esta página, a não ser que você salve aqui embaixo.',
      device: 'A sua anotação está salva neste aparelho.',
    },
    names: { first: 'Um nome ou uma letra', second: 'O outro nome ou a outra letra' },
    people: { first: 'Uma pessoa', second: 'A outra pessoa' },
    tick: 'Conversamos sobre isso',
    between: '; ',
    progress: {
      none: 'Nada está marcado ainda. Comece por onde quiser.',
      some: 'Vocês já conversaram sobre: {parts}.',
      all: 'Vocês conversaram sobre todas as partes. Agora descansem ou façam algo tranquilo. A proximidade pode levar tempo, e vocês não precisam forçar nada.',
    },
    alone: {
      note: 'As minhas anotações',
      tick: 'Já pensei nisso',
      done: 'já pensei',
      progress: {
        some: 'Você já pensou sobre: {parts}.',
        all: 'Você pensou sobre todas as partes. Agora descanse ou faça algo tranquilo. Você não precisa fazer mais nada.',
      },
    },
    together: {
      ticks: 'Já conversamos:',
      done: 'já conversamos',
      half: 'Uma das pessoas marcou: {parts}.',
      note: 'Se você divide esta tela com a outra pessoa, ela pode ler isto.',
    },
    more: {
      title: 'Mais sobre a reparação',
      notes: [
        {
          title: 'Por que isso é tão difícil?',
          text: [
            'A primeira frase costuma ser a mais difícil. Dá vontade de seguir em frente e não dizer nada. Por um dia, funciona. Mas o que nunca é dito vira um muro entre nós, e nos abrimos cada vez menos. Calar para se proteger é outra coisa.',
            'A maioria de nós aprendeu cedo o que fazer numa briga: gritar, sair, se calar ou agradar. Na época, isso nos protegeu. Cada vez que repetimos, o hábito cresce. Cada vez que ficamos na conversa um pouco mais, com uma pessoa que não nos faz mal, ele pode perder força.',
            'Isso é difícil de fazer sem ajuda. A terapia é um bom lugar para praticar. Você pode sentir raiva ali, até de quem atende você, e ter ajuda para continuar na conversa. O que der certo ali, você pode levar para casa, se lá você estiver em segurança.',
            'Não existe um jeito certo de fazer isso. A reparação não é um grande discurso. São muitas pequenas tentativas.',
          ],
        },
        {
          title: 'Se a outra pessoa pedir desculpas a você',
          text: [
            'Você pode dizer: “Foi bom ouvir isso. Preciso de tempo.” Você pode ouvir um pedido de desculpas e ainda não confiar. Você pode perguntar: “O que vai ser diferente?”',
          ],
        },
        {
          title: 'Se uma das pessoas tem mais poder',
          text: [
            'A pessoa com mais poder começa e assume mais responsabilidade: a mãe ou o pai, a chefia, quem atende na terapia, quem tem o dinheiro. No trabalho, uma conversa não substitui uma denúncia.',
          ],
        },
        {
          title: 'Há muitos jeitos de pedir desculpas',
          text: [
            'Um café, uma refeição, uma carta, algo que você conserta: use o jeito que a outra pessoa vai entender e de que vai gostar.',
          ],
        },
        {
          title: 'Depois',
          text: [
            'Faça algo tranquilo com a outra pessoa, ou descanse a sós. Sentimentos antigos podem voltar durante a noite. Daqui a alguns dias, você pode perguntar: “Como você está com isso agora?”',
            'Se você pensa em morrer ou em se machucar, procure ajuda hoje: conte a alguém perto de você, ou ligue para um serviço de emergência médica ou de apoio emocional.',
          ],
        },
      ],
    },
    stopped: {
      title: 'Você pode parar aqui',
      text: 'Parar pode ser um bom jeito de terminar. Você pode continuar outro dia, ou não continuar. Se a conversa trava sempre no mesmo ponto, a terapia pode ajudar. Se conversar deixa você com medo, pare. Depois, fale com alguém, sem a outra pessoa.',
    },
    keep: {
      action: 'Salvar neste aparelho',
      warning:
        'Se você salvar as anotações, quem usar este aparelho pode ler. Não salve se alguém mexe no seu celular ou no seu computador.',
      kept: 'As suas anotações estão salvas neste aparelho, com cada mudança que você fizer. Quem usar este aparelho pode ler.',
      full: 'Não há espaço para salvar neste aparelho. As suas anotações ficam nesta página até você sair dela.',
      forbidden:
        'Esta página não pode salvar neste aparelho. As suas anotações ficam aqui até você sair da página.',
      unreadable: 'Não foi possível ler algumas anotações salvas. Elas continuam como estavam.',
    },
    clear: 'Apagar tudo',
    cleared:
      'As suas anotações e o que você marcou não estão mais aqui. Por um minuto, dá para trazer tudo de volta. O que você imprimiu, copiou ou salvou como arquivo ainda existe.',
    notCleared:
      'Tudo foi apagado da página, mas ainda há uma cópia neste aparelho. Para tirar essa cópia, abra as configurações do navegador e apague os dados deste site.',
    undo: 'Trazer de volta',
    restored: 'As suas anotações e o que você marcou voltaram.',
    print: 'Imprimir',
    printing: { filled: 'Com as minhas anotações', empty: 'Uma folha vazia' },
    cannotPrint:
      'Esta página não permite imprimir daqui. Em vez disso, você pode salvar como arquivo.',
    save: 'Salvar como arquivo',
    cannotSave:
      'Se nenhum arquivo aparecer, esta página não permite. Selecione suas palavras e copie para um lugar que só você veja.',
    saveHint:
      'O arquivo fica nos downloads deste aparelho até você apagar. Quem usar este aparelho pode abrir.',
  },
  card: {
    title: 'Rachaduras e reparação',
    left: {
      before: 'Se ninguém nos mostrou como reparar uma relação, muitas vezes acabamos',
      frame: 'não arriscando nada',
      after:
        'Aí tudo parece calmo, mas não nos aproximamos. Quando não estamos em segurança, não arriscar é o mais sensato.',
    },
    banner: 'Toda relação tem rachaduras. A reparação dá trabalho.',
    right: {
      before: 'Reparar uma relação vai além de',
      bubble: '“Me desculpa.”',
      listLabel: 'Quando as duas pessoas estão em\u00a0segurança, também é',
      between: '; ',
      parts: {
        happened: 'dizer o que aconteceu',
        own: 'assumir o que fizemos',
        impact: 'contar como foi e ouvir o outro lado',
        'co-creation': 'conversar sobre como chegamos aqui',
        forward: 'escolher o que fazer a seguir',
      },
    },
    myth: {
      before: 'Muita gente quase nunca viu uma boa reparação. Ela pode parecer um conto de fadas.',
      banner: 'Mas ela existe.',
    },
    credit:
      'A partir de “Rupture & Repair”, de Lindsay Braman (@LindsayBraman), feito com base em uma palestra sobre apego do The Allender Center (@AllenderCenter).',
    pictureName:
      'Duas pessoas depois de uma rachadura na relação: uma apoia as duas mãos nos ombros da outra, que se virou para o outro lado',
    describe: 'Descrição da imagem',
    description: [
      {
        title: 'Composição',
        text: 'Um cartão desenhado em {paper}, com o título “{title}”. Duas pessoas estão no centro, com palavras em volta.',
      },
      {
        title: 'As duas pessoas',
        text: 'A pessoa da esquerda tem pele {skin-left} e cabelo curto, desenhado em {hair-left}, e se veste de {clothes-left}. Ela está bem perto, atrás da outra, parece preocupada, de sobrancelhas erguidas, e apoia de leve as duas mãos nos ombros dela. A pessoa da direita tem pele {skin-right} e cabelo comprido, desenhado em {hair-right}, e se veste de {clothes-right}. Ela se virou para o outro lado, parece triste, de cabeça baixa e olhos fechados, e segura os próprios braços cruzados. Uma faixa dourada embaixo das duas diz: “{banner}”',
      },
      {
        title: 'Sinais da idade',
        text: 'A pessoa da esquerda é mais velha, com linhas finas embaixo dos olhos e perto da boca.',
        about: 'age',
      },
      {
        title: 'As palavras',
        text: '“{left-before}” leva a uma moldura dourada: “{frame}”. Embaixo: “{left-after}” “{right-before}” leva a um balão de fala: {bubble} “{list-label}”: {list}. “{myth-before}” Uma segunda faixa dourada responde: “{truth}”',
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
      brown: 'marrom',
      red: 'vermelho',
      pink: 'rosa',
      orange: 'laranja',
      yellow: 'amarelo',
      green: 'verde',
      blue: 'azul',
      purple: 'roxo',
    },
    skins: { light: 'clara', tan: 'marrom-clara', brown: 'marrom', dark: 'marrom-escura' },
    papers: { light: 'papel claro', yellow: 'papel amarelo-claro', dark: 'papel escuro' },
    pdf: 'Baixar em PDF (A4, 1 página)',
    talkedAbout: 'já pensado ou conversado',
  },
  exit: {
    label: 'Sair desta página',
    quick: 'Sair desta página agora',
    hint: 'Ou aperte Shift três vezes. Esta página continua no histórico do navegador até você apagar de lá.',
    twice: 'Shift. Aperte mais duas vezes para sair.',
    once: 'Shift. Aperte mais uma vez para sair.',
    leaving: 'Saindo desta página.',
  },
};
