/* Spanish. Translated from `en.ts` and read against it a second time; not yet read by a native speaker. */
import type { Wording } from '../wording.js';

export const es: Wording = {
  lang: 'es',
  dir: 'ltr',
  diagram: {
    title: 'No toda ruptura es un conflicto. Todo conflicto es una ruptura.',
    caption:
      'Aquí «ruptura» no quiere decir separarse. Es un corte en el vínculo entre dos personas que son importantes la una para la otra. Un círculo más grande es una idea más amplia, no algo peor.',
    rupture: {
      label: 'Ruptura',
      meaning:
        'El vínculo entre ustedes se ha interrumpido. Puede ser pequeño o enorme, ruidoso o callado. Lo que todas las rupturas comparten es el corte mismo.',
    },
    kinds: {
      conflict: {
        label: 'Conflicto',
        meaning: 'Quieren cosas distintas, o ven algo de otra manera, y eso se pone entre ustedes.',
        feelings: 'enojo, tensión, no sentirse escuchado, o miedo a perder a la otra persona.',
        repair:
          'Ir más despacio. Decir qué te importa de esto y preguntar qué le importa a la otra persona.',
        examples: {
          any: {
            small: 'Dónde poner la planta.',
            large: 'Dónde vivir, o qué hacer con los ahorros.',
          },
          partners: {
            small: 'Dónde poner la planta.',
            large: 'Si mudarse, o en qué usar los ahorros.',
          },
          family: {
            small: 'A quién le toca lavar los platos.',
            large: 'Quién cuidará de la madre o del padre.',
          },
          friends: { small: 'Qué película ver.', large: 'Quién deja la casa compartida.' },
          work: {
            small: 'Qué temperatura debe tener la oficina.',
            large: 'Quién dirige el proyecto y en qué se gasta el dinero.',
          },
          therapy: { small: 'A qué hora verse.', large: 'Si la terapia va por buen camino.' },
        },
      },
      trust: {
        label: 'Confianza rota',
        meaning: 'Algo en lo que confiabas no se sostuvo: una promesa, un secreto, la verdad.',
        feelings: 'susto, rabia, vergüenza, sentirse tonto, o estar siempre en guardia.',
        repair:
          'Quien rompió la confianza dice la verdad, sin excusas. La persona herida marca el ritmo. La confianza vuelve con los hechos, si es que vuelve.',
        examples: {
          any: { small: 'Alguien cuenta un pequeño secreto.', large: 'Una mentira que duró años.' },
          partners: {
            small: 'Una llamada prometida, olvidada otra vez.',
            large: 'Deudas ocultas, o una relación secreta.',
          },
          family: {
            small: 'Alguien lee un diario sin permiso.',
            large: 'En tu infancia te ocultaron algo importante.',
          },
          friends: {
            small: 'Alguien cuenta algo privado.',
            large: 'Dinero prestado que nunca vuelve.',
          },
          work: {
            small: 'Alguien presenta tu idea como suya.',
            large: 'Alguien habló mal de ti a escondidas.',
          },
          therapy: {
            small: 'Una llamada prometida no llega.',
            large:
              'Tu terapeuta le contó a alguien lo que dijiste en privado. (Puedes preguntar, irte o presentar una queja.)',
          },
        },
      },
      health: {
        label: 'Lejos por enfermedad',
        meaning:
          'El cuerpo o la mente gastan tanta fuerza que alguien no puede estar como antes. No es culpa de nadie.',
        feelings: 'soledad, culpa, preocupación, o enojo y pena por sentirlo.',
        repair:
          'Decir en voz alta que se extrañan. Buscar una forma pequeña de estar cerca que hoy sea posible.',
        examples: {
          any: {
            small: 'Un resfriado fuerte, y los planes se caen.',
            large: 'Una enfermedad larga cambia quién puede estar.',
          },
          partners: {
            small: 'Dolor de cabeza el día del cumpleaños.',
            large: 'Por la depresión cuesta llegar a uno de los dos.',
          },
          family: {
            small: 'La abuela está muy cansada para una visita.',
            large: 'La enfermedad de un padre o una madre lo ocupa todo.',
          },
          friends: {
            small: 'Sin fuerzas para ir a la fiesta.',
            large: 'Meses de enfermedad sin una palabra.',
          },
          work: {
            small: 'Un día de enfermedad antes de una entrega.',
            large: 'Medio año de ausencia, y tú haces los dos trabajos.',
          },
          therapy: {
            small: 'Tu terapeuta enferma y cancela.',
            large: 'Una larga enfermedad interrumpe la terapia.',
          },
        },
      },
      duties: {
        label: 'Lejos por deberes',
        meaning:
          'El trabajo, los cuidados u otros deberes se llevan a alguien, de cuerpo o de cabeza.',
        feelings: 'no importar, cansancio, estar entre dos lados, o celos de un trabajo.',
        repair:
          'Decir qué se perdió la otra persona. Después, dar un tiempo que sea suyo, y cumplirlo.',
        examples: {
          any: {
            small: 'Una tarde más en el trabajo.',
            large: 'Años en que el deber siempre iba primero.',
          },
          partners: {
            small: 'Llega tarde y la cena está fría.',
            large: 'Un trabajo en otra ciudad.',
          },
          family: {
            small: 'Una reunión en vez de la función de la escuela.',
            large: 'Una infancia con un padre o una madre trabajando lejos.',
          },
          friends: {
            small: 'Una llamada que se corta pronto.',
            large: 'Un bebé nuevo, y un año sin tiempo para ti.',
          },
          work: {
            small: 'Tu reunión se cambia tres veces.',
            large: 'Alguien que dirige y a quien nadie alcanza en todo el invierno.',
          },
          therapy: {
            small: 'Tres semanas de vacaciones sin sesiones.',
            large: 'Tu terapeuta cambia de trabajo y tiene que parar.',
          },
        },
      },
      blame: {
        label: 'Culpa o vergüenza',
        meaning:
          'Un sentimiento fuerte de una persona, como la culpa o la vergüenza, se le carga a la otra.',
        feelings: 'sentirse pequeño, confusión, mucha rabia, o culpa sin saber por qué.',
        repair:
          'Quien lo hizo se hace cargo: «Eso era mío, no tuyo». Si alguien te culpa, se burla de ti o te asusta una y otra vez, no te toca a ti repararlo. Cuida primero tu propia seguridad.',
        examples: {
          any: {
            small: 'Una mala respuesta tras un mal día ajeno.',
            large: 'Una mala semana, y te echan la culpa de todo.',
          },
          partners: {
            small: '«¡Tú y tu desorden!», tras un día duro.',
            large: 'La otra persona siente vergüenza y te habla con desprecio.',
          },
          family: {
            small: '«¡Qué torpe!», cuando se rompe una taza.',
            large: 'Tras una pelea, toda la culpa cae sobre una sola criatura.',
          },
          friends: {
            small: 'Una broma que te deja en ridículo.',
            large: 'La preocupación por el dinero sale como rabia contra ti.',
          },
          work: {
            small: 'Un mensaje duro que era para otra persona.',
            large: 'Una persona carga con la culpa del equipo.',
          },
          therapy: {
            small: 'Te sientes como si te regañaran en la escuela.',
            large: 'Sales sintiendo que tu dolor es culpa tuya.',
          },
        },
      },
      drift: {
        label: 'Distancia',
        meaning: 'Sin golpe y sin pelea: el hilo entre ustedes se hace más fino, poco a poco.',
        feelings: 'soledad estando juntos, tristeza, aburrimiento, o no saber cuándo empezó.',
        repair:
          'Nombrarlo con cariño: «Extraño lo nuestro». Empezar con una pregunta de verdad y tiempo para escuchar.',
        examples: {
          any: { small: 'Menos mensajes que antes.', large: 'Ya no conocen la vida del otro.' },
          partners: {
            small: 'Los dos con el teléfono en la cena.',
            large: 'Vivir uno al lado del otro como compañeros de casa.',
          },
          family: {
            small: 'Llamadas solo en los cumpleaños.',
            large: 'Hermanos que ahora son extraños.',
          },
          friends: {
            small: 'Una respuesta que tarda una semana.',
            large: 'Tu mejor amistad, sin verse desde hace años.',
          },
          work: { small: 'Ya no comen juntos.', large: 'Un equipo que solo habla de tareas.' },
          therapy: {
            small: 'Otra vez hablar del tiempo.',
            large: 'Sesiones que no tocan nada importante.',
          },
        },
      },
    },
    relationshipLabel: 'Mostrar ejemplos para',
    relationships: {
      partners: 'Pareja',
      family: 'Familia',
      friends: 'Amistad',
      work: 'Trabajo',
      therapy: 'Cliente y terapeuta',
    },
    hint: 'Elige un círculo para leer qué significa.',
    detail: {
      small: 'Pequeño',
      large: 'Grande como la vida',
      feelings: 'Podrías sentir',
      repair: 'La reparación podría empezar así',
    },
    normal: {
      title: 'Las rupturas del vínculo son normales',
      text: 'Nadie va siempre al mismo paso. Que pase muchas veces no tiene por qué ser mala señal. Vivir con miedo a la otra persona es distinto: eso no es normal. Hay dos cosas que dicen más que el número de rupturas:',
      tells: [
        'cómo se tratan mientras dura: el respeto se mantiene',
        'cómo reparan después: una reparación de verdad abre espacio a la sinceridad y la cercanía',
      ],
      facts: [
        {
          text: 'Los bebés y sus padres van a menudo a destiempo. Lo que importa es volver a encontrarse. (Visto solo en bebés y sus padres.)',
          source: 'Tronick y Gold 2020, The Power of Discord',
        },
        {
          text: 'Los bebés que vuelven a ver a su madre o padre tras una pausa muestran primero sentimientos mezclados, no alegría inmediata. (Visto solo en bebés.)',
          source: 'Weinberg y Tronick 1996, Child Development 67',
        },
        {
          text: 'En la terapia hablada, reparar rupturas va unido a mejores resultados. Es una relación, no una prueba de causa.',
          source: 'Eubanks, Muran y Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Personas que juzgaron disculpas inventadas valoraron más «fue culpa mía» y «lo arreglaré» que pedir perdón. (Solo escenas imaginadas.)',
          source: 'Lewicki, Polin y Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      sources: 'Los círculos son un modelo para explicar. Lo que añade la investigación',
    },
    safety:
      '¿Alguien te pega, te amenaza o te controla? ¿Le tienes miedo? Entonces no te toca a ti reparar esto, y no es culpa tuya. Puedes hablar con alguien que pueda ayudarte.',
    describe: 'Describir este diagrama',
    description: [
      'Un círculo grande se llama ruptura. Todo lo demás está dentro de él.',
      'El círculo más grande de dentro es el conflicto, dibujado en dorado. Es un poco más pequeño que la ruptura y no toca a ningún otro.',
      'Los círculos pequeños dentro de la ruptura, pero fuera del conflicto, son los tipos de ruptura que no son conflicto: {kinds}.',
      'Así, todo conflicto es una ruptura, pero no toda ruptura es un conflicto.',
    ],
  },
  checklist: {
    title: 'Reparar, una parte a la vez',
    safety:
      'Reparar es para personas que están a salvo la una con la otra. ¿La otra persona te pega, te amenaza, te controla o te humilla una y otra vez? ¿Le tienes miedo? Entonces no te toca a ti reparar esto, y no es culpa tuya. Puedes hablar con alguien que pueda ayudarte.',
    help: 'Puedes pedir ayuda en una línea contra el maltrato en tu país, en un centro de salud, en la escuela o a alguien de confianza. Si ahora mismo corres peligro, llama al número de emergencias.',
    openingTitle: 'Una manera de empezar',
    openingOwn: 'O con mis propias palabras',
    openings: [
      { label: 'Pedir disculpas', text: 'Lo siento. ¿Podemos hablar?', when: 'caused' },
      { label: 'Una invitación', text: 'Siento que algo no va bien entre nosotros. ¿Lo hablamos?' },
      {
        label: 'Tras días de silencio',
        text: 'Llevamos días sin hablar. Me gustaría hablar, cuando tú quieras. Si prefieres no hablar, está bien.',
      },
      { label: 'Todavía no', text: 'Todavía no puedo. Quiero hablar el …' },
    ],
    copy: 'Copiar',
    copied: 'Está copiado.',
    notCopied: 'Está marcado. Cópialo con la orden de tu dispositivo.',
    doNotSend:
      'Si esa persona te pidió que no la contactes, por favor no le envíes esto. Su «no» es una respuesta.',
    happeningLabel: 'Qué pasó',
    relationshipLabel: 'Entre',
    anything: 'cualquier cosa',
    anyOrder:
      'Sigue el orden que quieras. Sáltate una parte o detente: eso también puede ser un buen final. No tienes que perdonar, ni ver a la otra persona, ni volver a intentarlo.',
    noForgiveness: 'No tienes que perdonar, ni ver a la otra persona, ni llegar hasta el final.',
    parts: {
      hurt: {
        title: 'Reconocer el dolor',
        text: 'Empieza por el dolor, no por las razones. Muestra que lo ves.',
        questions: ['¿Cómo fue esto para la otra persona?', '¿Dónde me dolió a mí?'],
        starters: ['Veo que esto te dolió.', 'Creo que sentiste …'],
        wrong: 'el consuelo llega demasiado pronto: «No fue para tanto».',
      },
      happened: {
        title: 'Nombrar lo que pasó',
        text: 'Dilo de forma sencilla, como lo habría visto una cámara. Deja fuera las suposiciones.',
        questions: ['¿Qué hice o dije yo? ¿Qué hizo la otra persona?', '¿Qué momento importa más?'],
        starters: ['Lo que recuerdo es …', 'Aquella tarde, yo …'],
        wrong: '«siempre» y «nunca» convierten un momento en toda una persona.',
      },
      own: {
        title: 'Asumir mi parte',
        text: 'Di lo que hiciste, sin un «pero». Si buscas y no encuentras nada, puede ser verdad. Entonces sáltate esta parte.',
        questions: ['¿Qué me habría gustado hacer?', '¿Qué dejé sin hacer?'],
        starters: ['Me equivoqué al …', 'Siento mucho haber …'],
        wrong: 'la disculpa lleva un «pero» y se borra a sí misma.',
      },
      impact: {
        title: 'Ver cómo lo vivió cada uno',
        text: 'Primero habla la persona a la que más le dolió. La otra escucha, repite lo que oyó y pregunta: «¿Te entendí bien?». Después cambien, si las dos personas quieren.',
        questions: ['¿Qué sentí, y qué hice con ello?', '¿Puedo oír su versión sin arreglarla?'],
        starters: ['Cuando pasó eso, sentí …', 'Cuéntame cómo fue para ti. Quiero escucharlo.'],
        wrong:
          'respondemos en vez de escuchar, o decimos demasiado pronto «a mí también me dolió».',
      },
      'co-creation': {
        title: 'Preguntarse cómo surgió entre nosotros',
        text: 'Solo si las dos personas quieren: digan qué hicieron justo antes y qué vino después. Con curiosidad, sin juzgar. Entender no es justificar.',
        questions: ['¿Qué vieja preocupación mía se tocó?', 'Cuando hice esto, ¿qué vino después?'],
        starters: [
          'Me pregunto si me aparté porque …',
          'Justo antes de que saliera mal, noté que yo …',
        ],
        wrong: '«fuimos los dos» hace cargar con la culpa a quien fue herido.',
      },
      forward: {
        title: 'Buscar un camino',
        text: 'Elijan una cosa pequeña que cada uno pueda hacer la próxima vez.',
        questions: ['¿Qué ayudaría si vuelve a pasar?', '¿Qué puedo prometer y cumplir?'],
        starters: [
          'La próxima vez intentaré …',
          '¿Y si tenemos una señal para «necesito una pausa»?',
        ],
        wrong: 'la promesa es demasiado grande para cumplirla.',
      },
    },
    guard:
      'Solo si las dos personas están a salvo. El maltrato nunca es cosa de dos: una persona se lo hace a la otra. Si alguien te pega, te amenaza o te controla, tú no ayudaste a causarlo, ni siquiera un poco. Entonces sáltate esta parte. Sáltatela también si tienes miedo o si siempre sientes que la culpa es tuya.',
    questionsLabel: 'Pregúntate',
    startersLabel: 'Podrías empezar con',
    wrongLabel: 'Esto puede salir mal cuando',
    fits: {
      happenings: {
        minor: {
          label: 'un conflicto pequeño',
          happened: { question: '¿De qué se trataba, en una frase?', starter: 'Empezó con …' },
          own: { question: '¿Tenía ya cansancio o mal humor?', starter: 'Te hablé mal cuando …' },
        },
        major: {
          label: 'un conflicto grande',
          happened: {
            question: '¿Qué está en juego para cada uno?',
            starter: 'Para mí se trata de …',
          },
          own: {
            question: '¿Dónde presioné o dejé de escuchar?',
            starter: 'Dejé de escuchar cuando …',
          },
        },
        trust: {
          label: 'confianza rota',
          happened: {
            question: '¿Qué se prometió y qué se hizo?',
            starter: 'Habíamos acordado que … Luego …',
          },
          own: {
            question: 'Si fui yo quien rompió la promesa: ¿qué necesita oír de mí la otra persona?',
            starter: 'No cumplí mi palabra cuando …',
          },
        },
        health: {
          label: 'lejos por enfermedad',
          happened: {
            question: '¿Qué ha cambiado la enfermedad?',
            starter: 'Desde entonces extraño …',
          },
          own: { question: '¿Qué pedí que no se podía dar?', starter: 'Yo esperaba …' },
        },
        duties: {
          label: 'lejos por deberes',
          happened: {
            question: '¿Cuándo tuvimos tiempo por última vez?',
            starter: 'Desde hace semanas …',
          },
          own: {
            question: '¿Qué puse por delante de nosotros?',
            starter: 'Dejé que … fuera primero.',
          },
        },
        blame: {
          label: 'culpa o vergüenza',
          happened: {
            question: '¿De quién era el sentimiento al principio?',
            starter: 'Se me cargó algo cuando …',
          },
          own: {
            question:
              '¿Descargué en la otra persona un sentimiento mío? ¿O descargó en mí uno suyo?',
            starter: 'Descargué mi enojo en ti. Ese enojo era mío, no tuyo.',
          },
        },
        drift: {
          label: 'distancia',
          happened: {
            question: '¿Cuándo nos sentíamos aún cerca?',
            starter: 'Creo que empezó cuando …',
          },
          own: { question: '¿Qué dejé de preguntar o de hacer?', starter: 'Yo ya no …' },
        },
      },
      relationships: {
        any: { label: 'dos personas cualesquiera' },
        partners: {
          label: 'pareja',
          impact: {
            question: '¿Qué ha hecho con nuestras noches?',
            starter: 'En casa ahora siento …',
          },
        },
        family: {
          label: 'familia',
          impact: {
            question: '¿Quién más de la familia lo notó?',
            starter: 'En nuestra mesa se siente …',
          },
        },
        friends: {
          label: 'amistad',
          impact: {
            question: '¿Temí por nuestra amistad?',
            starter: 'Como amigo tuyo o amiga tuya sentí …',
          },
        },
        work: {
          label: 'compañeros de trabajo',
          impact: {
            question: '¿Qué ha hecho con nuestro trabajo?',
            starter: 'En el trabajo ahora me cuesta …',
          },
        },
        therapy: {
          label: 'cliente y terapeuta',
          impact: {
            question: '¿Qué no me atreví a decir aquí?',
            starter: 'En nuestra última sesión sentí …',
          },
        },
      },
    },
    noteLabel: 'Lo que le quiero decir',
    heardLabel: 'Lo que le oí decir',
    names: { first: 'Primer nombre', second: 'Segundo nombre' },
    people: { first: 'Primera persona', second: 'Segunda persona' },
    tick: 'Hemos hablado de esto',
    progress: {
      none: 'Aún no hay nada marcado. Empieza por donde quieras.',
      some: 'Hasta ahora han hablado de: {parts}.',
      all: 'Han hablado de todas las partes. Ahora descansen o hagan algo fácil. La cercanía puede tardar, y no hace falta forzarla.',
    },
    stopped: {
      title: 'Paramos aquí',
      text: 'Está bien: parar puede ser un buen final. Pueden seguir otro día, o no seguir. Si se atascan siempre en el mismo sitio, una terapeuta o un terapeuta puede ayudar. Si hablar te da miedo, detente. Después habla con alguien, sin la otra persona.',
    },
    keep: {
      action: 'Guardar en este dispositivo',
      warning:
        'Si guardas tus notas, cualquiera que use este dispositivo podrá leerlas. No las guardes si alguien te vigila o revisa tu dispositivo.',
      kept: 'Tus notas están guardadas en este dispositivo, con cada cambio que haces. Cualquiera que use este dispositivo puede leerlas.',
      full: 'No hay sitio en este dispositivo. Queda en esta página y desaparece cuando sales.',
      forbidden:
        'Esta página no puede guardar nada aquí. Queda en esta página y desaparece cuando sales.',
      unreadable: 'Hay algo guardado aquí que no se puede leer. Se ha dejado como está.',
    },
    clear: 'Borrar todo',
    cleared:
      'Tus notas y marcas ya no están aquí. Durante un minuto se pueden recuperar. Lo que imprimiste, copiaste o guardaste como archivo sigue existiendo.',
    notCleared:
      'Está borrado de esta página, pero el dispositivo no quiso borrar su copia. Borra los datos de este sitio en tu navegador.',
    undo: 'Recuperarlo',
    restored: 'Ha vuelto.',
    print: 'Imprimir',
    cannotPrint:
      'Esta página no permite imprimir desde aquí. En su lugar, puedes guardarlo como archivo.',
    save: 'Guardar como archivo (queda en las descargas)',
  },
  card: {
    title: 'Ruptura y reparación',
    left: {
      before: 'Cuando nadie nos enseñó a reparar, muchas veces acabamos',
      frame: 'yendo a lo seguro',
      after:
        'Todo parece en calma, pero no nos acercamos. Donde no estamos a salvo, ir a lo seguro es sabio.',
    },
    banner: 'Estas rupturas le pasan a todo el mundo. Reparar cuesta trabajo.',
    right: {
      before: 'Reparar es más que',
      bubble: '«Lo siento.»',
      listLabel: 'Donde las dos personas están a salvo, también es',
      parts: {
        happened: 'decir lo que pasó',
        own: 'asumir mi parte',
        impact: 'contar cómo lo viví y escuchar su lado',
        'co-creation': 'preguntarnos cómo llegamos aquí, pero solo si los dos nos sentimos a salvo',
        forward: 'elegir qué hacemos ahora',
      },
    },
    myth: {
      before: 'Vemos tan pocas veces una buena reparación que suena a cuento.',
      banner: 'Es real.',
    },
    credit:
      'A partir de «Rupture & Repair» de Lindsay Braman (@LindsayBraman), de una charla sobre el apego de The Allender Center (@AllenderCenter).',
    pictureName:
      'Dos personas tras un corte en su vínculo: una apoya las dos manos en los hombros de la otra, que se ha vuelto hacia otro lado',
    describe: 'Descripción de la imagen',
    description: [
      {
        title: 'Composición',
        text: 'Una tarjeta dibujada sobre {paper}, con el título «{title}». En el centro hay dos personas, con palabras a su alrededor.',
      },
      {
        title: 'Las dos personas',
        text: 'La persona de la izquierda tiene la piel {skin-left} y el pelo corto, de color {hair-left}; su ropa es de color {clothes-left}. Está de pie, muy cerca, detrás de la otra; parece preocupada, con las cejas levantadas hacia el centro, y apoya con suavidad las dos manos en sus hombros. La persona de la derecha tiene la piel {skin-right} y el pelo largo, de color {hair-right}; su ropa es de color {clothes-right}. Se ha vuelto hacia otro lado, parece triste, con la cabeza baja y los ojos cerrados, y se sujeta los brazos cruzados. Debajo, en una cinta dorada, se lee: «{banner}»',
      },
      {
        title: 'Señales de la edad',
        text: 'La persona de la izquierda es mayor, con líneas finas debajo de los ojos y junto a la boca.',
        about: 'age',
      },
      {
        title: 'Las palabras',
        text: '«{left-before}» lleva a «{frame}», dentro de un marco dorado. Debajo: «{left-after}» «{right-before}» lleva a un globo de diálogo: {bubble} Sigue una lista, «{list-label}»: {list}. «{myth-before}» Una segunda cinta dorada responde: «{truth}»',
      },
      {
        title: 'El unicornio',
        text: 'Una flecha señala la cabeza y el cuello de un unicornio gris, con la crin más oscura y un cuerno dorado. Sonríe con los ojos cerrados.',
        about: 'unicorn',
      },
    ],
    colors: {
      black: 'negro',
      white: 'blanco',
      grey: 'gris',
      brown: 'marrón',
      red: 'rojo',
      pink: 'rosa',
      orange: 'naranja',
      yellow: 'amarillo',
      green: 'verde',
      blue: 'azul',
      purple: 'morado',
    },
    skins: { light: 'clara', tan: 'dorada', brown: 'morena', dark: 'muy oscura' },
    papers: { light: 'papel claro', yellow: 'papel amarillo claro', dark: 'papel oscuro' },
    pdf: 'Descargar como PDF',
    talkedAbout: 'hablado',
  },
  exit: {
    label: 'Salir de esta página',
    quick: 'Salir de esta página ahora mismo',
    hint: 'O pulsa Mayús tres veces. Tu navegador aún guarda esta página en su historial.',
    twice: 'Mayús. Púlsala dos veces más para salir.',
    once: 'Mayús. Púlsala una vez más para salir.',
    leaving: 'Saliendo de esta página.',
  },
};
