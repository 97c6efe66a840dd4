/*
 * Spanish for all countries. Written anew in November 2026, read against the English by a second and without it by a third
 * reader; not yet read by a native speaker.
 * - "tú" to one reader, "ustedes" to two: understood everywhere, and warm. Words that differ between countries are left out
 *   (teléfono, extrañar, enojo, presionar are understood in all). Starters say "tú"; `openingChange` names "usted" and "vos".
 * - Gender: "la otra persona", "las dos personas", "tú y yo", "quien …"; feelings are nouns ("enojo", "miedo"), not adjectives.
 *   A child is "hijo, hija o menor a mi cargo" (a teenager too), then a verb without a subject.
 * - The space before "…" in what one says stays, against Spanish use: what is typed takes the place of "…".
 * - No duty is "no tienes por qué" or "no hace falta": "no tienes que" can be "you must not".
 * - "ruptura" alone is a separation to most: the caption says that it is not meant. "parte" is only a part of repair.
 */
import type { Wording } from '../wording.js';

export const es: Wording = {
  lang: 'es',
  dir: 'ltr',
  diagram: {
    title: 'No toda ruptura es un conflicto. Todo conflicto es una ruptura.',
    lead: 'Hay una ruptura cuando algo se rompe entre dos personas importantes la una para la otra.',
    caption:
      'Aquí «ruptura» no significa separación ni final. Un círculo más grande abarca más tipos de ruptura. No quiere decir que sea peor.',
    rupture: {
      label: 'Ruptura',
      meaning:
        'Puede ser mínima o enorme, ruidosa o callada. Ya no hay tanta cercanía como hace un momento, o como hace un año. También puede haber menos confianza.',
    },
    kinds: {
      conflict: {
        label: 'Conflicto',
        meaning:
          'Quieren cosas distintas, o ven las cosas de manera distinta, y eso ha puesto distancia entre ustedes.',
        feelings: 'enojo, tensión, que no te escuchan o miedo a perder a la otra persona.',
        repair:
          'Cualquiera de ustedes puede empezar. Ve despacio. Di qué te importa de esto y pregunta qué le importa a la otra persona.',
        examples: {
          any: { small: 'Quién dejó la luz encendida.', large: 'Tener un bebé o no.' },
          partners: {
            small: 'El volumen de la música.',
            large: 'Mudarse o no por un trabajo.',
          },
          family: {
            small: 'A quién le toca lavar los platos.',
            large: 'Quién va a cuidar de la madre o del padre.',
          },
          child: {
            small: 'La hora de ir a dormir.',
            large: 'Lo que puede hacer y lo que no le permites.',
          },
          friends: { small: 'Qué película ver.', large: 'Quién se va de la casa que comparten.' },
          work: {
            small: 'Si hace frío o calor en la oficina.',
            large: 'Quién dirige el proyecto y en qué se gasta el dinero.',
          },
          therapy: { small: 'A qué hora verse.', large: 'Si la terapia está ayudando.' },
        },
      },
      trust: {
        label: 'Confianza rota',
        meaning: 'Contabas con algo y se rompió: una promesa, un secreto, la verdad.',
        feelings:
          'conmoción, rabia, vergüenza, que fue una tontería confiar o que tienes que estar siempre alerta.',
        repair:
          'Quien rompió la confianza dice la verdad y no pone excusas. La persona a la que le dolió marca el ritmo. La confianza vuelve con hechos, si es que vuelve.',
        examples: {
          any: { small: 'Alguien cuenta un pequeño secreto.', large: 'Una mentira que duró años.' },
          partners: {
            small: 'Prometió llamarte y otra vez se le olvidó.',
            large: 'Deudas ocultas o una relación a escondidas.',
          },
          family: {
            small: 'Prometió ir al partido y se le olvidó.',
            large: 'En tu infancia te ocultaron algo importante.',
          },
          child: {
            small: 'Prometiste jugar y se te olvidó.',
            large: 'Se entera de que no le dijiste la verdad sobre algo importante.',
          },
          friends: {
            small: 'Le cuentan a otra gente algo privado tuyo.',
            large: 'Dinero prestado que nunca te devuelven.',
          },
          work: {
            small: 'Alguien presenta tu idea como suya.',
            large: 'Alguien habló mal de ti a tus espaldas.',
          },
          therapy: {
            small: 'Te prometieron una llamada y no llega.',
            large:
              'Tu terapeuta le contó a alguien lo que dijiste en privado. (Puedes preguntar, irte o presentar una queja).',
          },
        },
      },
      health: {
        label: 'Lejos por enfermedad',
        meaning:
          'Alguien tiene una enfermedad, del cuerpo o de la mente, y le quedan pocas fuerzas para ti. No es culpa de nadie.',
        feelings: 'soledad, culpa, preocupación o enojo, y después arrepentimiento por ese enojo.',
        repair:
          'Cualquiera de ustedes puede empezar. Digan en voz alta que se extrañan. Busquen una manera sencilla de sentirse cerca hoy.',
        examples: {
          any: {
            small: 'Un resfriado fuerte, y los planes se caen.',
            large: 'Por una enfermedad larga, alguien ya casi no puede estar presente.',
          },
          partners: {
            small: 'Un fuerte dolor de cabeza el día de tu cumpleaños.',
            large: 'Con la depresión, una de las dos personas parece estar muy lejos.',
          },
          family: {
            small: 'La abuela no tiene fuerzas para una visita.',
            large: 'La enfermedad de la madre o del padre lo ocupa todo.',
          },
          child: {
            small: 'Te duele mucho la cabeza y no puedes jugar.',
            large: 'Durante meses, por enfermedad o desánimo, apenas puedes estar a su lado.',
          },
          friends: {
            small: 'Sin fuerzas para ir a la fiesta.',
            large: 'Meses de enfermedad sin una palabra.',
          },
          work: {
            small: 'Una ausencia por enfermedad justo antes de una entrega.',
            large: 'Medio año de ausencia, y te toca hacer el trabajo de dos.',
          },
          therapy: {
            small: 'Tu terapeuta se enferma y cancela.',
            large: 'Una larga enfermedad interrumpe la terapia.',
          },
        },
      },
      duties: {
        label: 'Lejos por obligaciones',
        meaning:
          'Por el trabajo, por cuidar a alguien o por otras obligaciones, una persona no está. O está, pero tiene la mente en otra parte.',
        feelings: 'cansancio, celos del trabajo, que no importas o que te parten en dos.',
        repair:
          'Puede empezar quien no estuvo: reconoce lo que la otra persona necesitaba y no tuvo. Después le reserva un rato, y no falla.',
        examples: {
          any: {
            small: 'Otra noche más en el trabajo.',
            large: 'Años en que las obligaciones iban siempre primero.',
          },
          partners: {
            small: 'Llega tarde y la cena está fría.',
            large: 'Un trabajo en otra ciudad.',
          },
          family: {
            small: 'No fue a la función de la escuela por una reunión.',
            large: 'Una infancia con la madre o el padre trabajando lejos.',
          },
          child: {
            small: 'Miras el teléfono mientras te cuenta algo.',
            large: 'Por el trabajo, casi ninguna noche estás en casa.',
          },
          friends: {
            small: 'Una llamada que termina muy pronto.',
            large: 'Tuvo un bebé y lleva un año sin tiempo para ti.',
          },
          work: {
            small: 'Te cambian la reunión tres veces.',
            large: 'Meses sin poder hablar con tu jefe o tu jefa.',
          },
          therapy: {
            small: 'Tres semanas de vacaciones sin sesiones.',
            large: 'Tu terapeuta cambia de trabajo y la terapia se acaba.',
          },
        },
      },
      blame: {
        label: 'Culpar o avergonzar',
        meaning:
          'Alguien tiene un sentimiento difícil de soportar, como vergüenza o rabia, y lo descarga en la otra persona.',
        feelings: 'confusión, mucha rabia, culpa sin saber por qué o que vales muy poco.',
        repair:
          'Quien lo hizo se hace cargo: «Eso era cosa mía, no tuya». Si alguien te asusta, o si una y otra vez te culpa o se burla de ti, no te toca a ti repararlo. Lo primero es que estés a salvo.',
        examples: {
          any: {
            small: 'Alguien tiene un mal día y te contesta mal.',
            large: 'Una mala semana, y te echan la culpa de todo.',
          },
          partners: {
            small: '«¡Tú y tu desorden!», después de un día duro.',
            large: 'Una noche siente vergüenza y te habla con desprecio.',
          },
          family: {
            small: '«¡Mira lo que hiciste!», cuando se rompe una taza.',
            large: 'Después de una pelea, toda la culpa recae en una sola persona.',
          },
          child: {
            small: 'Tienes un día duro y le gritas.',
            large: 'Le dijiste que tu mal humor era culpa suya.',
          },
          friends: {
            small: 'Una broma que te deja en ridículo.',
            large: 'Le preocupa el dinero y te grita a ti.',
          },
          work: {
            small: 'Un mensaje duro que era para otra persona.',
            large: 'Un plan sale mal y te culpan solo a ti.',
          },
          therapy: {
            small: 'Sientes que te regañan, como en la escuela.',
            large: 'Sales con la sensación de que te culpan de tu propio dolor.',
          },
        },
      },
      drift: {
        label: 'Alejarse poco a poco',
        meaning:
          'No hubo una gran pelea. El hilo entre ustedes se fue haciendo más fino, poco a poco.',
        feelings: 'soledad en compañía, tristeza, aburrimiento o que no sabes cuándo empezó.',
        repair:
          'Cualquiera de ustedes puede empezar. Dilo con cariño: «Extraño lo cerca que estábamos». Haz una pregunta de verdad y tómate tiempo para escuchar.',
        examples: {
          any: {
            small: 'Menos mensajes que antes.',
            large: 'Ya no saben qué pasa en la vida de la otra persona.',
          },
          partners: {
            small: 'Cada quien con su teléfono en la cena.',
            large: 'Vivir bajo el mismo techo y poco más.',
          },
          family: {
            small: 'Llamadas solo en los cumpleaños.',
            large: 'Hermanas y hermanos que ya no se conocen.',
          },
          child: {
            small: 'Te cuenta menos que antes.',
            large: 'Viven en la misma casa y apenas sabes qué siente.',
          },
          friends: {
            small: 'Una respuesta que tarda una semana.',
            large: 'Tu mejor amigo o amiga: llevan años sin verse.',
          },
          work: {
            small: 'Ya no se juntan para comer.',
            large: 'Un equipo que solo habla de tareas.',
          },
          therapy: {
            small: 'Hablar otra vez de si va a llover.',
            large: 'Sesiones que no tocan nada importante.',
          },
        },
      },
    },
    relationshipLabel: 'Mostrar ejemplos de',
    relationships: {
      partners: 'Pareja',
      family: 'Familia',
      child: 'Mi hijo, hija o menor a mi cargo',
      friends: 'Amistad',
      work: 'Trabajo',
      therapy: 'Paciente y terapeuta',
    },
    hint: 'El conflicto es el tipo de ruptura que casi todo el mundo nota primero. ¿Qué otro tipo conoces? Elige un círculo o un nombre para leer más.',
    othersLabel: 'Rupturas que no son conflictos',
    detail: {
      small: 'Algo pequeño',
      large: 'Algo grande',
      feelings: 'Podrías sentir',
      repair: 'La reparación podría empezar así',
      therapy:
        'No hace falta que lo digas bien. Puedes quedarte en silencio o enojarte; las dos cosas son normales. A tu terapeuta le toca dar espacio a todo eso. También puedes pedir cambiar de terapeuta o presentar una queja.',
    },
    begin: 'Empezar a reparar esto',
    normal: {
      title: 'Que haya rupturas es normal. Vivir con miedo, no.',
      text: 'Dos personas no van siempre al mismo paso. Que haya muchas rupturas no tiene por qué ser mala señal. Vivir con miedo a la otra persona es distinto: eso no es normal. Hay dos cosas que importan más que cuántas rupturas hay:',
      tells: [
        'Cómo se tratan mientras tanto: ¿se mantiene el respeto?',
        'Cómo reparan después: una reparación de verdad abre espacio a la sinceridad y a la cercanía.',
      ],
      facts: [
        {
          text: 'Los bebés y sus madres y padres muchas veces no van al mismo paso. Lo que importa es volver a encontrarse. (Observado solo en bebés con su madre o su padre).',
          source: 'Tronick y Gold 2020, The Power of Discord',
        },
        {
          text: 'Unas madres jugaron con su bebé, dejaron un rato la cara inmóvil y luego volvieron a jugar. Al volver el juego, los bebés se alegraron, pero también protestaron y lloraron más que antes. (Cincuenta bebés de seis meses).',
          source: 'Weinberg y Tronick 1996, Child Development 67, 905–914',
        },
        {
          text: 'Cuando paciente y terapeuta reparan sus rupturas, la terapia suele ir mejor. Eso no demuestra que lo uno cause lo otro. (Solo en psicoterapia).',
          source: 'Eubanks, Muran y Safran 2018, Psychotherapy 55',
        },
        {
          text: 'Unas personas leyeron historias en las que alguien se disculpa. Lo que más contó fue «fue culpa mía»; después, «lo voy a arreglar». Pedir que te perdonen fue lo que menos contó. (Solo historias inventadas).',
          source: 'Lewicki, Polin y Lount 2016, Negotiation and Conflict Management Research 9',
        },
      ],
      model: 'Los círculos son una manera de pensar, no un resultado de la investigación.',
      sources: 'Qué dice la investigación',
    },
    movingOn: {
      title: 'Cuando pasamos página demasiado pronto',
      text: [
        'Dan ganas de pasar página y no decir nada. Alivia por un día. Pero lo que nunca se dice se va interponiendo, y compartimos cada vez menos.',
        'La mayoría aprendimos en la infancia qué hacer en una pelea: gritar, irse, callar o complacer. Alguna vez eso nos protegió, y donde no estamos a salvo quizá todavía nos protege. Cada vez que lo hacemos, la costumbre crece. Si estamos a salvo con alguien, podemos quedarnos cada vez un poco más en la conversación, y la costumbre puede ir perdiendo fuerza.',
      ],
    },
    practice: {
      title: 'Dónde practicar',
      text: [
        'Esto es difícil sin ayuda. La terapia es un buen lugar para probarlo: ahí caben los sentimientos fuertes y también el conflicto. Ahí puedes enojarte, incluso con tu terapeuta, y alguien te ayuda a seguir en la conversación. Lo que funciona ahí te lo puedes llevar a casa, si en casa estás a salvo.',
      ],
    },
    safety:
      '¿Alguien te ha pegado o amenazado, aunque sea una sola vez? ¿Te controla? ¿Le tienes miedo? Entonces no te toca a ti reparar esto, y no es culpa tuya. Puedes hablar con alguien que te ayude.',
    describe: 'Descripción del diagrama',
    description: [
      'Un círculo grande se llama ruptura. Todo lo demás está dentro de él.',
      'Adentro, el círculo más grande es el conflicto, dibujado en dorado. Es un poco más pequeño que la ruptura y no toca a ningún otro.',
      'Los círculos más pequeños, dentro de la ruptura pero fuera del conflicto, son los tipos de ruptura que no son conflicto: {kinds}.',
      'Así, todo conflicto es una ruptura, pero no toda ruptura es un conflicto.',
    ],
    between: '; ',
    signs: {
      drawn:
        'Junto a cada nombre hay un pequeño dibujo, y también en su círculo cuando el nombre no cabe ahí. Los tres primeros son una cadena que se soltó, alguien en la cama y una bolsa con un reloj. Los otros son un dedo que señala a una persona pequeña y dos personas que se alejan una de la otra.',
      numbered:
        'Junto a cada nombre hay un número, y también en su círculo cuando el nombre no cabe ahí.',
    },
  },
  checklist: {
    title: 'Reparar, parte por parte',
    safety:
      'Reparar es para personas que están a salvo la una con la otra. ¿La otra persona te ha pegado o amenazado, aunque sea una sola vez? ¿Te controla? ¿Te humilla una y otra vez? ¿Le tienes miedo? Entonces no te toca a ti reparar esto, y no es culpa tuya.',
    help: 'Habla con alguien que no tenga nada que ver con esto: una línea de ayuda de tu país para casos de maltrato, alguien del centro de salud o de la escuela, o un amigo o una amiga de confianza. Si corres peligro ahora, llama al número de emergencias.',
    safetyNotes: [
      {
        title: 'Si pegas, amenazas o controlas a la otra persona',
        text: [
          '¿Has pegado o amenazado a la otra persona, aunque sea una sola vez? ¿La controlas? ¿La humillas una y otra vez? ¿Vive con miedo de ti? Entonces reparar empieza por dejar de hacerle daño y de darle miedo. Sal de ahí antes de hacer daño a alguien. Primero busca ayuda para ti, en un centro de salud o en una línea de ayuda para personas que hacen daño a otras. No uses estas palabras para que alguien vuelva.',
        ],
      },
      {
        title: '¿Tienes menos de 18 años?',
        text: [
          'Nunca te toca a ti arreglar lo que hizo una persona adulta. Cuéntaselo a una persona adulta en quien confíes. Si no te ayuda, cuéntaselo a otra.',
        ],
      },
    ],
    situation: 'Con {relationship} hay {happening}, y {side}',
    happeningLabel: '¿De qué se trata?',
    relationshipLabel: '¿Con quién?',
    sideLabel: '¿A quién le dolió?',
    anything: '¿qué?',
    sides: {
      any: '¿a quién le dolió?',
      hurt: 'a mí me dolió',
      caused: 'yo hice algo que le dolió',
      both: 'nos dolió a mí y a la otra persona',
    },
    upset: {
      title: 'Si ahora no puedes hablar con calma',
      text: [
        '¿Te late muy rápido el corazón? ¿Tiemblas o estás a punto de gritar? Entonces no hables todavía. Si es por miedo a la otra persona, no tienes por qué hablar.',
        'Espera al menos veinte minutos. Si es más, está bien. Camina, bebe agua, suelta el aire despacio, lávate la cara. Procura no darle vueltas a la pelea. Si tomaste alcohol o drogas, espera hasta mañana.',
        'Di que necesitas parar un rato y cuándo vas a volver. Si decirlo puede ser peligroso, no digas nada y aléjate, si puedes hacerlo sin riesgo. Entonces no tienes por qué volver.',
        'Antes de hablar, pregunta: «¿Es buen momento?». Elige un lugar tranquilo. También puedes escribir, o hablar mientras caminan lado a lado.',
      ],
      action: 'Ver cómo decir que necesito parar un rato',
    },
    openingTitle: 'Una manera de empezar',
    openingOwn: 'Tus palabras',
    openingChange: 'Toca las palabras para cambiarlas, por ejemplo de «tú» a «usted» o «vos».',
    openings: [
      { label: 'Una invitación', text: 'Siento que algo no va bien entre tú y yo. ¿Lo hablamos?' },
      { label: 'Pedir disculpas', text: 'Lo siento. ¿Podemos hablar de eso?', when: 'caused' },
      {
        label: 'Me dolió',
        text: 'Algo que hiciste me dolió. Me gustaría contártelo.',
        when: 'hurt',
      },
      {
        label: 'Pedir disculpas',
        text: 'Te grité. Eso no fue culpa tuya. Lo siento.',
        when: 'child',
      },
      {
        label: 'Después del silencio',
        text: 'Llevamos días sin hablar. Me gustaría que habláramos, cuando sea buen momento para ti. Si prefieres que no, está bien.',
      },
      {
        label: 'Todavía no',
        text: 'Necesito parar un rato. Vuelvo …',
        when: 'break',
      },
    ],
    letter: {
      label: 'No podemos hablar',
      text: 'Lo que te diría es …',
      hint: 'Esta carta es para ti, no para enviarla. Escribe lo que extrañas, lo que te dolió y lo que te habría gustado decir. Léesela a alguien o deshazte de ella. Guárdala o imprímela más abajo solo si nadie puede encontrarla sin que tú quieras. Si la otra persona no quiere hablar, no insistas.',
    },
    copy: 'Copiar estas palabras',
    copied: 'Copiado.',
    notCopied:
      'No pudimos copiarlo. El texto está seleccionado: cópialo como lo haces normalmente.',
    send: {
      action: 'Enviar… (tú eliges cómo)',
      sent: 'Tus palabras están en la aplicación que elegiste. Revisa ahí si se enviaron.',
    },
    doNotSend:
      'Si la otra persona te pidió que no le escribas ni le hables, por favor, no le envíes esto. Su «no» es una respuesta.',
    anyOrder:
      'Sigue el orden que quieras. Puedes saltarte una parte o parar en cualquier momento. No tienes por qué perdonar a nadie, ni ver a la otra persona, ni volver a intentarlo.',
    noForgiveness:
      'No tienes por qué perdonar a nadie, ni ver a la otra persona, ni llegar hasta el final.',
    parts: {
      hurt: {
        title: 'Ver lo que dolió',
        text: 'Empieza por lo que dolió. Las razones pueden esperar. Que la otra persona note que lo ves.',
        questions: ['¿Cómo fue esto para la otra persona?', '¿Qué me dolió a mí?'],
        starters: ['Veo que esto te dolió.', 'Me imagino que sentiste … ¿Es así?'],
        wrong: 'le quitamos importancia: «No fue para tanto».',
      },
      happened: {
        title: 'Decir lo que pasó',
        text: 'Di solo lo que viste y oíste, sin adivinar los motivos.',
        questions: [
          '¿Qué hice o dije yo? ¿Y la otra persona?',
          '¿Cuál es el momento que más importa?',
        ],
        starters: ['Lo que recuerdo es …', 'Entonces yo …'],
        wrong: 'decimos «tú siempre» o «tú nunca». Así se juzga a toda la persona.',
      },
      own: {
        title: 'Hacerme cargo de lo que hice',
        text: 'Di lo que hiciste, sin ningún «pero». Si buscas y no encuentras nada, puede que no haya nada. Entonces sáltate esta parte.',
        questions: [
          '¿Qué haría hoy de otra manera?',
          '¿Hubo algo que debía hacer y no hice?',
          '¿Qué le diría a un amigo o a una amiga si hubiera hecho lo mismo?',
        ],
        starters: ['Hice mal en …', 'Siento mucho haber …'],
        wrong: 'después del «lo siento» viene un «pero» que lo borra.',
      },
      impact: {
        title: 'Escuchar cómo fue',
        text: 'Habla primero la persona a la que más le dolió. La otra escucha, dice con sus palabras lo que oyó y pregunta: «¿Te entendí bien?». Después cambian de turno, si las dos quieren.',
        questions: [
          '¿Qué sentí? ¿Lo mostré o lo escondí?',
          '¿Puedo escuchar cómo lo vivió sin corregir nada?',
        ],
        starters: ['Cuando pasó eso, sentí …', 'Cuéntame cómo fue para ti. Quiero escucharlo.'],
        wrong:
          'respondemos en vez de escuchar, o decimos demasiado pronto «a mí también me dolió».',
      },
      'co-creation': {
        title: 'Preguntar cómo se llegó a esto',
        text: 'Solo si las dos personas quieren: digan qué hicieron justo antes y qué vino después. Con curiosidad, sin juzgar. Entenderlo no es justificarlo.',
        questions: ['¿Esto me despertó un miedo viejo?', 'Cuando hice esto, ¿qué vino después?'],
        starters: [
          'Me pregunto si me aparté porque …',
          'Justo antes de que todo empezara a ir mal, noté que yo …',
        ],
        wrong:
          'termina en «es culpa tuya y mía», y la persona a la que le dolió carga con algo de esa culpa.',
      },
      forward: {
        title: 'Buscar el siguiente paso',
        text: 'Elige un pequeño cambio tuyo. Que la otra persona elija el suyo. Un paso adelante también puede ser seguir por caminos separados, en buenos términos si se puede.',
        questions: ['¿Qué ayudaría si vuelve a pasar?', '¿Qué puedo prometer y cumplir?'],
        starters: [
          'La próxima vez intentaré …',
          '¿Acordamos una palabra que quiera decir «necesito parar un rato y voy a volver»?',
        ],
        wrong: 'la promesa es demasiado grande para cumplirla.',
      },
    },
    standpoints: {
      hurt: {
        hurt: {
          text: 'Empieza por lo que te dolió. Todavía no tienes que explicarlo.',
          questions: ['¿Qué me dolió?', '¿Qué quiero que vea la otra persona?'],
          starters: ['Esto me dolió.', 'Lo que más me dolió fue …'],
          wrong: 'le quitamos importancia: «No fue nada».',
        },
        happened: {
          questions: [
            '¿Qué hizo o dijo la otra persona?',
            '¿Cuál es el momento que más me importa?',
          ],
          starters: ['Lo que recuerdo es …', 'Entonces tú …'],
        },
        own: {
          text: 'Lo que te hicieron no es responsabilidad tuya. Puedes saltarte esta parte y no volver nunca a ella.',
          questions: ['¿Quiero contar algo de cómo lo viví?'],
          starters: [],
          wrong: 'cargamos con la culpa para que esto se acabe.',
        },
        impact: {
          title: 'Contar cómo fue',
          text: 'Hablas tú primero. Pídele a la otra persona que diga con sus palabras lo que oyó, y dile si es así. Hoy no tienes por qué escuchar cómo lo vivió.',
          questions: [
            '¿Qué sentí? ¿Lo mostré o lo escondí?',
            '¿Qué ha cambiado para mí desde entonces?',
          ],
          starters: [
            'Cuando pasó eso, sentí …',
            'Por favor, primero escucha. Después dime qué oíste.',
          ],
          wrong: 'acabamos consolando a la otra persona, porque se siente mal por lo que hizo.',
        },
        'co-creation': {
          text: 'Puedes saltarte esta parte y no volver nunca a ella. Lo que hizo la otra persona fue decisión suya. Sigue aquí solo si quieres saber más, no para echarte la culpa.',
          questions: ['¿Qué me gustaría entender?'],
          starters: ['Me gustaría saber qué estabas viviendo cuando …'],
        },
        forward: {
          text: 'Di qué necesitas ahora. Puede ser tiempo, un cambio o distancia. Un paso adelante también puede ser seguir por caminos separados. No le debes una despedida.',
          questions: ['¿Qué necesito ahora?', '¿Qué tendría que ser distinto?'],
          starters: ['Lo que necesito ahora es …', 'Me ayudaría que tú …'],
          wrong: 'decimos que todo está bien antes de que lo esté.',
        },
      },
      caused: {
        hurt: {
          text: 'Empieza por cómo fue para la otra persona. Las razones pueden esperar. Que note que lo ves.',
          questions: ['¿Cómo fue esto para la otra persona?', '¿Qué perdió con esto?'],
        },
        own: { text: 'Di lo que hiciste, sin ningún «pero».' },
        impact: {
          text: 'Deja que la otra persona hable primero. Escucha, di con tus palabras lo que oíste y pregunta: «¿Te entendí bien?». Lo que viviste tú puede esperar.',
          questions: [
            '¿Puedo escuchar cómo lo vivió sin corregir nada?',
            '¿Qué me cuenta que yo no sabía?',
          ],
          starters: [
            'Cuéntame cómo fue para ti. Quiero escucharlo.',
            'Te oí decir que … ¿Te entendí bien?',
          ],
        },
        forward: {
          text: 'Elige un pequeño cambio tuyo y no pidas nada por ello. Un paso adelante también puede ser seguir por caminos separados, en buenos términos si se puede.',
        },
      },
      child: {
        hurt: {
          text: 'Empiezas tú, que eres la persona adulta. Solo tú. Di cómo crees que lo vivió tu hijo, tu hija o quien esté a tu cargo. No tiene por qué responderte.',
          questions: ['¿Qué vio y qué oyó?', '¿Qué se siente al tener su edad y su estatura?'],
          starters: ['Creo que eso daba miedo.', 'Me imagino que sentiste …'],
          wrong: 'queremos que nos haga sentir mejor.',
        },
        happened: {
          text: 'Usa pocas palabras, y que las conozca. No menciones lo que hizo antes.',
          questions: ['¿Qué hice? ¿Puedo decirlo en una frase?'],
          starters: ['Grité.', 'Me enojé y …'],
          wrong: 'termina en «fue porque no me hiciste caso».',
        },
        own: {
          text: 'La persona adulta eres tú: esta parte es solo tuya. Dile que no fue culpa suya.',
          questions: [
            '¿Qué haría hoy de otra manera?',
            '¿Qué le diría a un amigo o a una amiga si hubiera hecho lo mismo?',
          ],
          starters: ['Eso no fue culpa tuya. Lo siento.', 'Hice mal en …'],
          wrong: 'decimos «pero es que me hiciste enojar tanto».',
        },
        impact: {
          text: 'Escucha, si te lo quiere contar. Si no quiere, está bien. No le pidas que te perdone.',
          questions: ['¿Puedo escuchar sin dar explicaciones?'],
          starters: ['Puedes contarme cómo fue, pero solo si quieres.'],
          wrong: 'preguntamos «¿ya está todo bien?» y esperamos un sí.',
        },
        forward: {
          text: 'Elige un pequeño cambio tuyo y cuéntaselo. Después, si quiere, hagan algo fácil.',
          questions: [
            '¿Qué haré cuando vuelva a sentir tanto enojo?',
            '¿Quién puede ayudarme con eso?',
          ],
          starters: [
            'La próxima vez saldré un momento a respirar.',
            'Estoy trabajando en eso. Me toca a mí, no a ti.',
          ],
        },
      },
    },
    guard:
      'Solo si las dos personas están a salvo la una con la otra. La culpa del maltrato es de quien maltrata, y de nadie más. Si alguien te pega, te amenaza o te controla, tú no lo causaste ni lo provocaste, ni siquiera un poco. Entonces sáltate esta parte. Sáltatela también si sientes miedo o si siempre sientes que la culpa es tuya.',
    guardTitle:
      'Solo si las dos personas están a salvo la una con la otra. Quien sufre maltrato no tiene ninguna culpa.',
    folded: {
      title: 'Más partes, si las quieres',
      text: ['Aquí no hay nada de lo que tengas que hacerte cargo. Puedes dejar esto cerrado.'],
    },
    labelled: '{label}: {text}',
    questionsLabel: 'Pregúntate',
    startersLabel: 'Podrías empezar con',
    wrongLabel: 'Esto puede salir mal cuando',
    fits: {
      happenings: {
        conflict: {
          label: 'un conflicto',
          happened: { question: '¿De qué se trataba, en una frase?', starter: 'Se trataba de …' },
          own: {
            question: '¿En qué momento presioné o dejé de escuchar?',
            starter: 'Dejé de escuchar cuando …',
          },
        },
        minor: {
          label: 'un conflicto pequeño',
          happened: { question: '¿Cómo empezó?', starter: 'Empezó con …' },
          own: {
            question: '¿Ya venía con cansancio o mal humor?',
            starter: 'Te contesté mal cuando …',
          },
        },
        major: {
          label: 'un conflicto grande',
          happened: {
            question: '¿Qué está en juego para cada persona?',
            starter: 'Para mí se trata de …',
          },
          own: {
            question: '¿Quise ganar más que entender?',
            starter: 'Yo quería ganar y …',
          },
        },
        trust: {
          label: 'una promesa rota o una mentira',
          happened: {
            question: '¿Qué se prometió y qué se hizo?',
            starter: 'Habíamos acordado que … Después …',
          },
          own: {
            question: 'Si fui yo quien rompió la promesa, ¿qué necesita oír de mí la otra persona?',
            starter: 'No cumplí mi palabra cuando …',
          },
        },
        health: {
          label: 'una enfermedad de por medio',
          happened: {
            question: '¿Qué ha cambiado con la enfermedad?',
            starter: 'Desde que empezó la enfermedad, extraño …',
          },
          own: {
            question: '¿Pedí más de lo que la otra persona podía dar?',
            starter: 'Yo esperaba …',
          },
        },
        duties: {
          label: 'falta de tiempo',
          happened: {
            question: '¿Cuándo tuvimos por última vez un rato para estar con calma?',
            starter: 'Desde hace semanas …',
          },
          own: {
            question: '¿Qué puse por delante de la otra persona?',
            starter: 'Puse … por delante de ti.',
          },
        },
        blame: {
          label: 'reproches o vergüenza',
          happened: {
            question: '¿De quién venía ese sentimiento?',
            starter: 'Sentí que cargaba con una culpa que no era mía cuando …',
          },
          own: {
            question:
              '¿Descargué en la otra persona un sentimiento mío? ¿O descargó en mí uno suyo?',
            starter: 'Descargué en ti lo que yo sentía. Era cosa mía, no tuya.',
          },
        },
        drift: {
          label: 'cada vez más distancia',
          happened: {
            question: '¿Cuándo fue la última vez que sentimos cercanía?',
            starter: 'Creo que empezó cuando …',
          },
          own: { question: '¿Qué dejé de preguntar o de hacer?', starter: 'Yo ya no …' },
        },
      },
      relationships: {
        any: { label: '¿quién?' },
        partners: {
          label: 'mi pareja',
          impact: {
            question: '¿Qué ha cambiado en nuestra relación desde entonces?',
            starter: 'Desde entonces, cuando estoy contigo, siento …',
          },
        },
        family: {
          label: 'alguien de mi familia',
          impact: {
            question: '¿Quién más de la familia lo sintió?',
            starter: 'Cuando se reúne toda la familia, siento …',
          },
        },
        child: {
          label: 'mi hijo, hija o menor a mi cargo',
          impact: {
            question: '¿Cómo se veía todo desde su lugar?',
            starter: 'Creo que eso te dio miedo.',
          },
        },
        friends: {
          label: 'un amigo o una amiga',
          impact: {
            question: '¿Tuve miedo de perder esta amistad?',
            starter: 'En nuestra amistad, sentí …',
          },
        },
        work: {
          label: 'alguien del trabajo',
          impact: {
            question: '¿Qué ha cambiado en nuestra forma de trabajar?',
            starter: 'En el trabajo ahora me cuesta …',
          },
        },
        therapy: {
          label: 'mi terapeuta o paciente',
          impact: {
            question: '¿Qué no me he atrevido a decir en las sesiones?',
            starter: 'En nuestra última sesión sentí …',
          },
        },
      },
    },
    noteLabel: 'Lo que le quiero decir',
    heardLabel: 'Lo que le oí decir',
    stays: {
      page: 'Tu nota queda aquí hasta que salgas de esta página.',
      unlessSaved:
        'Tu nota queda aquí hasta que salgas de esta página, salvo que la guardes más abajo.',
      device: 'Tu nota está guardada en este dispositivo.',
    },
    names: { first: 'Un nombre o una letra', second: 'El otro nombre o una letra' },
    people: { first: 'Una persona', second: 'La otra persona' },
    tick: 'Ya hablamos de esto',
    between: '; ',
    progress: {
      none: 'Todavía no hay nada marcado. Empieza por donde quieras.',
      some: 'Hasta ahora han hablado de: {parts}.',
      all: 'Han hablado de todas las partes. Ahora descansen o hagan algo fácil. La cercanía puede tardar, y no hace falta forzarla.',
    },
    alone: {
      note: 'Mis notas',
      tick: 'Ya pensé en esto',
      done: 'ya lo pensé',
      progress: {
        some: 'Hasta ahora has pensado en: {parts}.',
        all: 'Has pensado en todas las partes. Ahora descansa o haz algo fácil. No hace falta que hagas nada más.',
      },
    },
    together: {
      ticks: 'Ya lo hablamos:',
      done: 'ya lo hablamos',
      half: 'Aquí, solo una de las dos personas ha marcado: {parts}.',
      note: 'Si comparten esta pantalla, la otra persona puede leer esto.',
    },
    more: {
      title: 'Más sobre reparar',
      notes: [
        {
          title: '¿Por qué cuesta tanto?',
          text: [
            'La primera frase suele ser la más difícil. Dan ganas de pasar página y no decir nada. Alivia por un día. Pero lo que nunca se dice se va interponiendo, y compartimos cada vez menos.',
            'La mayoría aprendimos en la infancia qué hacer en una pelea: gritar, irse, callar o complacer. Alguna vez eso nos protegió, y donde no estamos a salvo quizá todavía nos protege. Cada vez que lo hacemos, la costumbre crece. Si estamos a salvo con alguien, cada vez que nos quedamos un poco más en la conversación, la costumbre puede ir perdiendo fuerza.',
            'Esto es difícil sin ayuda. La terapia es un buen lugar para practicar. Ahí puedes enojarte, incluso con tu terapeuta, y alguien te ayuda a seguir en la conversación. Lo que funciona ahí te lo puedes llevar a casa, si en casa estás a salvo.',
            'No hay una manera correcta de hacerlo. Reparar no es un gran discurso. Son muchos intentos pequeños.',
          ],
        },
        {
          title: 'Si la otra persona se disculpa',
          text: [
            'Puedes decir: «Gracias por decirlo. Necesito tiempo». Puedes oír una disculpa y todavía no confiar. Puedes preguntar: «¿Qué va a ser distinto?».',
          ],
        },
        {
          title: 'Si una de las dos personas tiene más poder',
          text: [
            'La madre o el padre, quien manda en el trabajo, tu terapeuta o quien tiene el dinero da el primer paso y asume más responsabilidad. En el trabajo, una conversación no sustituye a una queja.',
          ],
        },
        {
          title: 'Hay muchas formas de disculparse',
          text: [
            'Un café, una comida, una carta, algo que arreglas: elige algo que la otra persona entienda y que le guste.',
          ],
        },
        {
          title: 'Después',
          text: [
            'Haz algo fácil con la otra persona, o descansa a solas. De noche pueden volver viejos sentimientos. En unos días puedes preguntar: «¿Cómo te sientes ahora con esto?».',
            'Si piensas en morir o en hacerte daño, busca ayuda hoy mismo: díselo a alguien que tengas cerca o llama al número de emergencias.',
          ],
        },
      ],
    },
    stopped: {
      title: 'Puedes parar aquí',
      text: 'Parar puede ser un buen final. Puedes seguir otro día, o no seguir. Si siempre te atascas en el mismo punto, una terapia para ti puede ayudar. Si hablar te deja con miedo, detente. Después habla con alguien a solas, sin la otra persona.',
    },
    keep: {
      action: 'Guardar en este dispositivo',
      warning:
        'Si guardas tus notas, cualquiera que use este dispositivo podrá leerlas. No las guardes si alguien revisa tu teléfono o tus otros dispositivos.',
      kept: 'Tus notas están guardadas en este dispositivo, y también se guarda cada cambio que hagas. Cualquiera que use este dispositivo puede leerlas.',
      full: 'No hay espacio para guardar en este dispositivo. Tus notas quedan aquí hasta que salgas de esta página.',
      forbidden:
        'Esta página no puede guardar en este dispositivo. Tus notas quedan aquí hasta que salgas de esta página.',
      unreadable: 'No se pudieron leer algunas notas guardadas. No las hemos cambiado.',
    },
    clear: 'Borrar todo',
    cleared:
      'Tus notas y marcas ya no están aquí. Durante un minuto se pueden recuperar. Lo que imprimiste, copiaste o guardaste como archivo sigue existiendo.',
    notCleared:
      'La página está vacía, pero en este dispositivo todavía hay una copia. Para quitarla, abre la configuración (ajustes) de tu navegador y borra los datos de este sitio.',
    undo: 'Recuperar lo borrado',
    restored: 'Tus notas y marcas están aquí otra vez.',
    print: 'Imprimir',
    printing: { filled: 'Con mis notas', empty: 'Una hoja sin notas' },
    cannotPrint:
      'Esta página no permite imprimir desde aquí. En su lugar, puedes guardar esta hoja como archivo.',
    save: 'Guardar como archivo',
    cannotSave:
      'Si no llega ningún archivo, esta página no lo permite. Selecciona tus palabras y cópialas en un lugar que solo tú veas.',
    saveHint:
      'El archivo queda en las descargas de este dispositivo hasta que lo borres. Cualquiera que use el dispositivo puede abrirlo.',
  },
  card: {
    title: 'Ruptura y reparación',
    left: {
      before: 'Si nadie nos enseñó a reparar, muchas veces terminamos',
      frame: 'sin arriesgar nada',
      after:
        'Entonces todo parece en calma, pero no nos acercamos. Donde no estamos a salvo, no arriesgarnos es lo más sensato.',
    },
    banner: 'En todo vínculo hay rupturas. Reparar cuesta trabajo.',
    right: {
      before: 'Reparar es más que decir',
      bubble: '«Lo siento»',
      listLabel: 'Donde las dos personas están a\u00a0salvo, también es',
      between: '; ',
      parts: {
        happened: 'decir lo que pasó',
        own: 'hacernos cargo de lo que hicimos',
        impact: 'contar cómo fue y escuchar a la otra persona',
        'co-creation': 'preguntarnos cómo llegamos a esto',
        forward: 'elegir qué hacemos ahora',
      },
    },
    myth: {
      before:
        'Muchas personas casi nunca hemos visto una reparación de verdad. Puede parecer un cuento de hadas.',
      banner: 'Es real.',
    },
    credit:
      'A partir de «Rupture & Repair» de Lindsay Braman (@LindsayBraman), de una clase sobre el apego de The Allender Center (@AllenderCenter).',
    pictureName:
      'Dos personas entre las que algo se rompió: una apoya las dos manos en los hombros de la otra, que le da la espalda',
    describe: 'Descripción de la imagen',
    description: [
      {
        title: 'Composición',
        text: 'Una tarjeta dibujada sobre {paper}, con el título «{title}». En el centro hay dos personas, con palabras a su alrededor.',
      },
      {
        title: 'Las dos personas',
        text: 'La persona de la izquierda tiene la piel {skin-left} y el pelo corto, de color {hair-left}; su ropa es de color {clothes-left}. Está muy cerca, detrás de la otra; parece preocupada, con las cejas levantadas hacia el centro, y apoya con suavidad las dos manos en sus hombros. La persona de la derecha tiene la piel {skin-right} y el pelo largo, de color {hair-right}; su ropa es de color {clothes-right}. Le da la espalda, parece triste, con la cabeza baja y los ojos cerrados, y se sujeta los brazos cruzados. Debajo, en una cinta dorada, se lee: {banner}',
      },
      {
        title: 'Señales de la edad',
        text: 'La persona de la izquierda es mayor, con líneas finas debajo de los ojos y junto a la boca.',
        about: 'age',
      },
      {
        title: 'Las palabras',
        text: '«{left-before}» lleva a un marco dorado: «{frame}». Debajo se lee: {left-after} Al otro lado, «{right-before}» lleva a un globo de diálogo: {bubble}. Sigue una lista, «{list-label}»: {list}. Más abajo se lee: {myth-before} Una segunda cinta dorada responde: {truth}',
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
    skins: { light: 'clara', tan: 'trigueña', brown: 'morena', dark: 'morena oscura' },
    papers: { light: 'papel claro', yellow: 'papel amarillo claro', dark: 'papel oscuro' },
    pdf: 'Descargar en PDF (A4, 1 página)',
    talkedAbout: 'ya lo pensé o lo hablamos',
  },
  exit: {
    label: 'Salir de esta página',
    quick: 'Salir de esta página ahora mismo',
    hint: 'O presiona Mayús (Shift) tres veces. Aunque salgas, esta página queda en el historial de tu navegador.',
    twice: 'Mayús: presiona dos veces más para salir.',
    once: 'Mayús: presiona una vez más para salir.',
    leaving: 'Saliendo de esta página.',
  },
};
