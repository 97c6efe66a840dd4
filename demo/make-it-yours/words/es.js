/*
 * Spanish for all countries, written in November 2026 from the meaning; not yet read by a native speaker. "tú" to the reader, as in
 * demo/pages/es.js; gender is avoided in the same way. Buttons of WordPress, Joomla and others are called as in their Spanish;
 * Webflow has none.
 */

/** @typedef {import('./en.js').Step} Step */

/** @param {string} [text] @returns {Step} */
const copy = (text = '') => ({ title: 'Copia el código.', text });
/** @param {string} text @returns {Step} */
const download = (text) => ({ title: 'Descarga los archivos.', text });
/** @param {string} title @param {string} text @returns {Step} */
const step = (title, text) => ({ title, text });

/** Where a code block takes everything. @param {...Step} steps @returns {Record<string, Step[]>} */
const inBlock = (...steps) => ({ paste: [copy(), ...steps], address: [copy(), ...steps] });

const wordpressBlock = step(
  'Pégalo en un bloque HTML personalizado.',
  'En el editor, pulsa +, elige HTML personalizado y pega. Pulsa Publicar y mira la página misma: la vista previa del editor quizá solo muestre texto.',
);
const squarespaceBlock = step(
  'Pégalo en un bloque Código.',
  'Edita la página, pulsa Añadir bloque, elige Código (Code) y déjalo en HTML. Pega y guarda.',
);
const squarespaceLook = step(
  'Cierra la sesión y mira.',
  'O abre tu página en tu teléfono. Con la sesión abierta puede que solo veas palabras negras: es normal.',
);
const webflowEmbed = step(
  'Pégalo en un Code Embed.',
  'Pulsa + (Add elements), arrastra Code Embed a su lugar, pega y pulsa Save & Close. La pieza se ve cuando hayas publicado.',
);
const drupalFull = step(
  'Pégalo como HTML completo.',
  'Edita la página, elige el formato de texto HTML completo (Full HTML), pulsa Fuente (Source), pega y guarda enseguida.',
);
const ghostCard = step(
  'Pégalo en una tarjeta HTML.',
  'En tu artículo escribe /html y pulsa Intro. Pega y publica. El editor solo muestra que ahí hay una tarjeta HTML.',
);
const joomlaModule = step(
  'Pégalo en un módulo Personalizado.',
  'En tu perfil pon Editor en «Ninguno». Después: Contenido → Módulos del sitio → Nuevo → Personalizado (Custom). Pega, elige una posición y guarda. Vuelve a poner el editor como estaba.',
);
const ownPage = step(
  'Pégalo en tu página.',
  'Donde quieras ver la pieza, dentro de <body>. Guarda y abre la página.',
);

/** @type {import('./en.js').Words} */
export const words = {
  page: {
    title: 'Hazlo tuyo',
    description:
      'Cuatro pasos, copiar y pegar: una lista, un diagrama o una tarjeta sobre reparar, para tu propio sitio web.',
    lead: 'Cuatro pasos, y luego copiar y pegar. Sin cuenta, sin pagar nada, sin rastrear a nadie.',
    needsScript: 'Esta página necesita JavaScript para hacer tu código.',
    choices: 'Lo que eliges',

    what: '¿Qué quieres mostrar?',
    checklist: 'Una lista para recorrer paso a paso',
    diagram: 'Un diagrama para explorar',
    card: 'Una tarjeta ilustrada',
    pair: 'El diagrama y la lista, unidos',
    kit: 'Las tres piezas, unidas',

    who: '¿Para quién es?',
    helplineFirst: 'Primero, una línea de ayuda.',
    helplineWhy:
      'Hay visitas que no están a salvo con la otra persona. La pieza se lo dice; tú dices a quién pueden llamar.',
    helpline: 'Línea de ayuda que se muestra',
    helplineExample: 'Nuestra guardia: 900 000 000, de día y de noche',
    helplineHelp:
      'Un nombre y un número, o una dirección web. Se ve junto a la nota de seguridad. ¿Más de una? Cada una en su renglón.',
    exit: 'Añadir una salida rápida',
    exitHelp:
      'Un botón en la esquina, o la tecla Mayús tres veces, pone Wikipedia en lugar de tu página. No puede borrar el historial del navegador, y lo dice. Se ve en tu página, no en la muestra de aquí.',
    language: 'Idioma',
    languageHelp:
      '¿Páginas en inglés y en otro idioma? Elige el otro: sus archivos sirven para los dos.',
    between: 'Entre',
    anyone: 'lo elige quien visita la página',
    partners: 'dos personas que son pareja',
    family: 'familia',
    child: 'una persona adulta y un menor a su cargo',
    friends: 'amistades',
    work: 'personas del trabajo',
    therapy: 'terapeuta y paciente',
    filledIn: 'La recorre',
    one: 'una persona, a solas',
    two: 'dos personas, a la vez',
    ownTitle: 'Tu propio título',
    opening: 'Tus propias palabras para empezar',
    openingHelp:
      'Una frase con la que alguien podría empezar. Las nuestras siguen ahí para elegir.',

    looks: '¿Cómo se ve?',
    color: 'El color principal de tu sitio',
    pick: 'Elegir el color',
    toned:
      'De él salen estos tonos. El fondo toma un poco de él, y el dorado de los dibujos se queda: los dos se cambian en «Ajustar colores».',
    theme: 'El aspecto',
    themeOwn: 'Como tu página',
    themePaper: 'Papel',
    themeNight: 'Noche',
    themeAuto: 'Como el dispositivo de la visita',
    themeCalm: 'Calma',
    themePlain: 'Sencillo',
    themeContrast: 'Contraste',
    themeSaving: 'Ahorra tinta',
    people: 'Las personas de la tarjeta',
    fineTune: 'Ajustar colores, letra y tamaño, y quitar partes',
    font: 'Letra',
    fontOfPage: 'la de tu página',
    headingLevel: 'Nivel de su encabezado',
    leaveOut: 'Quitar',
    notes: 'las notas',
    coCreation: 'cómo se llegó hasta ahí',
    saving: 'guardar en el dispositivo',
    unicorn: 'el unicornio',
    pdf: 'Dirección de un PDF tuyo para ofrecer',
    sizes: 'Tamaños',
    colors: 'Colores',
    drawing: 'Las personas y el unicornio',
    drawingColors: 'Colores del dibujo',
    contrast: 'Tabla de contraste',
    contrastWhat: 'Qué',
    onPaper: 'sobre el papel',
    onSheet: 'sobre los recuadros',
    onField: 'sobre los campos',
    reset: 'Empezar de nuevo',

    where: '¿Adónde va?',
    choosePlace:
      'Pulsa con qué está hecho tu sitio. Así verás el código, y qué hay que pulsar allí.',
    ways: 'Otra manera, u otra carpeta',
    from: '¿Qué dirección?',
    jsdelivr: 'jsDelivr, que entrega paquetes de npm',
    unpkg: 'unpkg, que entrega paquetes de npm',
    ownFolder: 'una carpeta que yo digo',
    fromHelp:
      'Esa empresa ve entonces las direcciones (IP) de tus visitas, y conviene decirlo en tu aviso de privacidad. Los archivos que están en tu sitio no se lo cuentan a nadie.',
    notOnNpm:
      'Otras empresas (jsDelivr, unpkg) solo entregan lo que está en npm. Esta versión todavía no está allí.',
    notPublished:
      'Esta versión todavía no está en npm. Haz el paquete a partir de una copia del proyecto, junto al tuyo:',
    inReact: 'Un componente entero para React 19',
    otherFolder: 'Los archivos están en otra carpeta',
    base: 'Dirección de la carpeta con los archivos',
    policyTitle: 'Solo para sitios con una política de scripts (CSP)',
    policyCopy: 'Copiar esto',
    noFolder:
      'El código todavía no sabe dónde están tus archivos: escribe la dirección de su carpeta abajo, en «Otra manera, u otra carpeta».',
    noHelpline: 'Falta la línea de ayuda.',
    noHelplineWhy: 'La pieza avisa a quien no está a salvo, pero no dice a quién llamar.',
    tell: 'Cuéntanos cómo te fue',
    signed: 'Lo que firmas en este camino: política, datos y licencias',
    addHelpline: 'Añade una',
    orWithout: 'o sigue sin ella.',

    live: 'Así se verá',
    preview: 'Cómo se verá',
    show: 'Mostrar',
    widths: 'Con el ancho de',
    phone: 'Celular',
    tablet: 'Tableta',
    desktop: 'Escritorio',
    ground: 'El fondo de tu página',
  },
  hide: 'Ocultar',

  helpline: {
    beside: '✓ Se ve junto a la nota de seguridad.',
    below: '✓ Se ve debajo.',
    check: 'Venía con el enlace que abriste: comprueba que sea correcta.',
  },
  exitInFrame:
    'Aquí no: {place} guarda el código en un marco, y un marco no puede salir de la página que lo rodea. El código no lleva salida rápida.',
  color: {
    none: 'Escríbelo con seis signos después de #, como #2f6b5b, o elígelo.',
    asItIs: '✓ Se usa tal cual. Con él, las palabras se leen bien.',
    darker: '✓ Las palabras llevan un tono más oscuro de este color, para que se lean bien.',
    lighter: '✓ Las palabras llevan un tono más claro de este color, para que se lean bien.',
    accent: 'enlaces y lo elegido',
    paper: 'el fondo',
    line: 'las líneas',
  },
  looks: {
    honey: 'Las dos personas, de piel canela',
    harbour: 'Las dos, de piel muy oscura',
    orchard: 'Una de piel muy oscura y otra clara, con canas',
    dusk: 'Madre o padre, con hija o hijo en edad adulta',
  },
  contrast: {
    ink: 'Texto',
    quiet: 'Texto secundario',
    accent: 'Enlaces y foco',
    line: 'Líneas',
    'on-gold': 'Palabras sobre dorado',
    tooLow: 'muy bajo',
    some: '{low} de {all} pares no se distinguen lo bastante.',
    none: 'Todos los pares se distinguen bien.',
  },
  variables: {
    ink: 'Texto y líneas dibujadas',
    quiet: 'Texto secundario',
    paper: 'Fondo',
    sheet: 'Fondo de los recuadros',
    field: 'Campos, marco y globo',
    line: 'Bordes',
    gold: 'Cintas y conflicto',
    'on-gold': 'Palabras sobre dorado',
    size: 'Tamaño del texto',
    radius: 'Esquinas',
    'line-weight': 'Grosor de los bordes',
    'skin-left': 'Piel, persona de la izquierda',
    'skin-right': 'Piel, persona de la derecha',
    'hair-left': 'Pelo, persona de la izquierda',
    'hair-right': 'Pelo, persona de la derecha',
    'clothes-left': 'Ropa, persona de la izquierda',
    'clothes-right': 'Ropa, persona de la derecha',
    unicorn: 'Pelaje del unicornio',
    mane: 'Su crin',
    outline: 'Tinta dentro de los dibujos',
  },

  ways: {
    plugin: 'Un plugin',
    npm: 'Paquetes de npm',
    files: 'Subo unos archivos y pego un código corto',
    paste: 'Sin archivos: pego un solo código largo',
    address: 'Sin archivos: un código corto, y otra empresa los entrega',
    elsewhere:
      'Sin archivos aquí: un código corto, y los archivos están en una carpeta mía en otro lugar',
    best: '(recomendado)',
    upTo: '(solo hasta {longest} signos)',
  },
  refused: {
    link: 'El enlace que seguiste pone «{value}» en «{field}». Lleva a otro lugar que este sitio, y no se tomó. Escríbelo si es tuyo.',
    base: '«{value}» no es una carpeta de un sitio web.',
    pdf: '«{value}» no es una dirección de la web.',
  },
  buttons: {
    plugin: 'Descargar el plugin (zip)',
    download: 'Descargar los archivos (zip)',
    copy: 'Copiar el código',
    once: 'Copiar esta parte',
    helpline: 'Copiar la línea de ayuda',
    mail: 'Enviar a quien lleva mi sitio',
  },
  showCode: {
    one: 'Ver el código (1 línea, {size} KB)',
    other: 'Ver el código ({lines} líneas, {size} KB)',
  },
  tooLong:
    'Este código tiene {size} signos, y {place} admite {longest}: aquí no funciona. Elige otro camino.',
  policy: {
    paste:
      'Con una política así, lo pegado se queda en texto sencillo, salvo que la política nombre sus hashes. Quien cuida la política los añade a lo que ya hay. Cambian en cuanto eliges otra cosa. Si la política también tiene require-trusted-types-for, no funciona lo pegado: usa archivos.',
    files: 'Los archivos en tu propio sitio no necesitan más que esto. Puede que ya esté ahí.',
  },
  tried: 'Nuestras pruebas llevan las piezas a una página de este modo, con navegadores de verdad.',
  untried:
    'Nuestras pruebas hacen vivir este código en navegadores de verdad. En este lugar los botones pueden llamarse de otro modo que aquí: no los hemos pulsado.',

  deeds: {
    packing: 'Empaquetando los archivos …',
    packingOne: 'Empaquetando todo en un solo código …',
    copied: 'Copiado.',
    notCopied:
      'El navegador no nos deja copiar. Abre «Ver el código», márcalo todo y cópialo a mano.',
    downloaded: '{name} ({size} KB) está en tus descargas.',
    pluginDownloaded: 'rupture-repair-wordpress.zip está en tus descargas. Súbelo tal como está.',
    filesFailed: 'No se pudieron traer los archivos ({name}). Revisa tu conexión y pulsa otra vez.',
    pluginFailed: 'No se pudo traer el plugin ({name}). Revisa tu conexión y pulsa otra vez.',
    choiceFailed: 'Algo no se pudo traer ({name}). Revisa tu conexión y elige otra vez.',
    noHashes: 'Se ven cuando esta página se abre con https:.',
    mailed: 'Tu programa de correo se abre con el código.',
    mailedCopied:
      'Tu programa de correo se abre. El código es largo y se copió: pégalo en el mensaje.',
    mailedWithout:
      'Tu programa de correo se abre. El código es demasiado largo para él: abre «Ver el código», márcalo todo, cópialo y pégalo en el mensaje.',
  },
  helplineField: {
    all: 'Ajustes → Rupture & Repair → Helpline',
    own: 'Ajustes → Rupture & Repair → {language}, debajo de «Another helpline in one language»',
  },
  joinedBlocks:
    'Dos bloques se unen con el mismo nombre: escribe uno, por ejemplo «ours», en el campo «kit» de cada uno.',
  bothLanguages:
    'Sirve para tus páginas en inglés y para las que están en este idioma: {language}.',
  mail: {
    subject: 'Para nuestro sitio web',
    hello: 'Hola:',
    please: '¿Puedes poner esto en nuestro sitio web, donde tenga que verse en la página?',
    madeOn: 'Se hizo en esta página, que dice lo que hay que hacer: {page}',
    private: 'No envía nada a nadie, y no pone ninguna cookie.',
    elsewhere:
      'Sus archivos vienen de otra empresa, que ve entonces las direcciones (IP) de nuestras visitas. No pone ninguna cookie.',
    plugin:
      'Primero instala este plugin en WordPress (Plugins → Añadir nuevo plugin → Subir plugin):',
    helpline: 'Después pega nuestra línea de ayuda. Su campo está aquí: {field}',
    code: 'Este es el código:',
    once: 'Y esto va una sola vez en el sitio:',
    paste: '(Pega aquí el código.)',
  },
  readMe: {
    head: 'RUPTURE & REPAIR {version} para: {place}',
    todo: 'Qué hay que hacer',
    files: 'Los archivos, dónde tiene que estar cada uno al final, y su hash (SRI)',
    noHash: '(sin hash)',
    private:
      'Estos archivos no envían nada a nadie, no ponen cookies y no le piden nada a ningún otro sitio.',
    anew: 'Para elegir de nuevo, o para obtener una versión más nueva:',
    signed: 'Lo que se firma en este camino (política, datos, licencias):',
    licence:
      'Código: licencia MIT. Palabras y dibujos: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Letra dibujada de la tarjeta: SIL Open Font License 1.1. Sus textos están en los archivos junto a esta página.',
    credit:
      'No tienes que añadir ninguna línea de créditos. La tarjeta muestra la suya por sí misma; la lista y el diagrama no llevan ninguna. Si te llevas palabras o dibujos a otra parte, como una hoja para repartir, pon allí esta línea:',
    line: 'A partir de «Rupture & Repair» de Lindsay Braman (@LindsayBraman), de una clase sobre el apego de The Allender Center (@AllenderCenter).',
    once: 'Una sola vez para todo el sitio',
    code: 'El código que hay que pegar',
  },

  places: {
    'wordpress-plugin': {
      name: 'WordPress, con nuestro plugin',
      limits:
        'Solo quien administra el sitio puede instalar un plugin. En WordPress.com, tu plan tiene que admitir plugins.',
      steps: {
        plugin: [
          step(
            'Instala el plugin.',
            'En WordPress: Plugins → Añadir nuevo plugin → Subir plugin. Elige el zip y pulsa Activar.',
          ),
          step(
            'Pega una vez tu línea de ayuda.',
            '{field}. Cada lista, diagrama y tarjeta la muestra entonces por sí misma. Cada idioma puede tener otra.',
          ),
          copy('O hazlo sin código: en el editor pulsa + y busca «Rupture». {joined}'),
          step(
            'Pégalo en un bloque Shortcode.',
            'En el editor pulsa +, elige Shortcode, pega y pulsa Publicar.',
          ),
          step(
            'Si elegiste un color, cópialo una vez.',
            'Apariencia → Personalizar → CSS adicional. Con un tema de bloques: Apariencia → Editor → Estilos → CSS adicional. WordPress lo escribe dentro de la página. Si una política estricta (CSP) lo prohíbe, pon estas líneas en la hoja de estilos de tu tema: style.css de un tema hijo.',
          ),
        ],
      },
    },
    wordpress: {
      name: 'WordPress, sin plugin',
      limits:
        'Quien administra o edita puede pegar scripts; quien solo escribe, no, y en algunos planes de WordPress.com, nadie. Si después de publicar solo se ve texto, WordPress quitó el script: usa el plugin.',
      limitsOf: {
        files:
          'Si después de publicar solo se ve texto, o falta en esa página la parte de la cabecera, o un archivo no está donde ella lo busca.',
      },
      steps: {
        ...inBlock(wordpressBlock),
        files: [
          download(
            'La biblioteca de medios no admite scripts. Descomprime el zip y pon su carpeta «rupture-repair» junto a «wp-content», con el administrador de archivos de tu alojamiento.',
          ),
          step(
            'Copia esto una vez para todo el sitio.',
            'Va en la cabecera (head) de cada página, por ejemplo con un plugin para código de cabecera. {both}',
          ),
          copy('No lleva script: puede pegarlo también quien solo escribe.'),
          wordpressBlock,
        ],
      },
    },
    squarespace: {
      name: 'Squarespace',
      limits:
        'Tu plan tiene que admitir scripts en un bloque Código: Core, Plus, Advanced, Business y Commerce los admiten; el más barato, no. Con ese, tu página muestra solo el texto.',
      limitsOf: {
        files:
          'Si solo queda texto, hay dos motivos. Un archivo no está donde el código lo busca: abre la dirección de tu sitio con /s/ y el nombre del archivo detrás, como en la lista, y mira si aparece. O tu plan no admite scripts en un bloque Código: Core, Plus, Advanced, Business y Commerce los admiten; el más barato, no.',
      },
      steps: {
        files: [
          download(
            'Descomprime el zip: basta un doble clic. En Squarespace marca cualquier palabra, pulsa el botón de enlace, después la rueda y Archivo (File), y sube cada archivo de esta lista. Las licencias y read-me.txt son para que los guardes. Luego puedes quitar el enlace: los archivos se quedan, y sus direcciones empiezan con /s/.',
          ),
          copy(),
          squarespaceBlock,
          squarespaceLook,
        ],
        ...inBlock(squarespaceBlock, squarespaceLook),
      },
    },
    wix: {
      name: 'Wix',
      limits:
        'Wix guarda el código pegado en un marco aparte. Por eso no le llega la letra de tu página, y la caja tiene la altura que le des: hazla alta.',
      steps: inBlock(
        step(
          'Pégalo en Incrustar HTML.',
          'Pulsa Agregar elementos → Código incrustado → Incrustar HTML (Embed HTML). Elige Código, pega y pulsa Actualizar. Haz la caja tan ancha como tu texto y de unos 900 píxeles de alto; lo demás se desplaza por dentro.',
        ),
      ),
    },
    webflow: {
      name: 'Webflow',
      limits:
        'Un Code Embed pide un plan de pago y admite 50.000 signos como máximo. Webflow no guarda archivos de script. Hoy, pues: funcionan los archivos que están en otro espacio web; un solo código, mientras sea corto; lo que entrega npm todavía no funciona.',
      steps: {
        files: [
          download(
            'Descomprime el zip y sube su carpeta a otro espacio web tuyo, con https. Escribe su dirección abajo, en «Otra manera, u otra carpeta»: sin ella, el código no encuentra los archivos.',
          ),
          copy(),
          webflowEmbed,
        ],
        ...inBlock(webflowEmbed),
      },
    },
    drupal: {
      name: 'Drupal',
      limits:
        'Tu formato de texto tiene que ser HTML completo (Full HTML). En HTML básico se quita el script; quien administra el sitio puede ayudarte.',
      steps: {
        files: [
          download(
            'Quien lleva el sitio descomprime el zip y pone la carpeta en «libraries», junto a «core» y «modules».',
          ),
          copy(),
          drupalFull,
        ],
        ...inBlock(drupalFull),
      },
    },
    ghost: {
      name: 'Ghost',
      limits:
        'En un boletín no corre ningún script: quien lo lee recibe el texto sencillo. En el alojamiento de Ghost, tener archivos tuyos pide un plan con temas propios.',
      steps: {
        ...inBlock(ghostCard),
        files: [
          download(
            'Descomprime el zip, pon los archivos en la carpeta «assets» de tu tema y sube el tema.',
          ),
          copy(),
          ghostCard,
        ],
      },
    },
    'google-sites': {
      name: 'Google Sites',
      limits:
        'Google Sites guarda el código pegado en un marco aparte: no le llega la letra de tu página, y la caja tiene la altura que le des. No admite archivos.',
      steps: inBlock(
        step(
          'Pégalo en Insertar.',
          'Insertar → Insertar (Embed) → Código para insertar. Pega, pulsa Siguiente y después Insertar. Haz la caja tan ancha como tu texto y tan alta como se pueda, y publica.',
        ),
      ),
    },
    joomla: {
      name: 'Joomla',
      limits:
        'El editor de Joomla y sus filtros de texto quitan los scripts. Quien tiene permisos de superusuario puede dejarlos pasar: Sistema → Configuración global → Filtros de texto → Sin filtro para tu grupo.',
      steps: {
        ...inBlock(joomlaModule),
        files: [
          download(
            'El gestor de medios no admite scripts. Descomprime el zip y pon su carpeta «rupture-repair» en «media», con el administrador de archivos de tu alojamiento.',
          ),
          copy(),
          joomlaModule,
        ],
      },
    },
    html: {
      name: 'Mi propio HTML',
      limits:
        "Con una política de scripts (CSP), los archivos piden script-src 'self' y style-src 'self', y nada más.",
      steps: {
        files: [
          download(
            'Descomprime el zip y sube su carpeta «rupture-repair» a la carpeta principal de tu sitio.',
          ),
          copy(),
          ownPage,
        ],
        ...inBlock(ownPage),
      },
    },
    npm: {
      name: 'Un proyecto con npm',
      limits:
        'Está probado con React 19, Vue 3, Svelte 5 y Eleventy. Lit viene con él, y lo comparte tu propio código.',
      steps: {
        npm: [
          step('Instala el paquete.', 'npm install rupture-repair'),
          copy(),
          step(
            'Pégalo.',
            'El import va donde están tus scripts; la etiqueta, en tu HTML o tu plantilla. En JSX las palabras de dentro pueden quedar como están; style, si lo hay, tiene que ser un objeto.',
          ),
        ],
      },
    },
    frame: {
      name: 'Un lugar que solo admite un marco',
      limits:
        'A un marco no llegan los colores ni la letra de tu página: elige un aspecto. Ahí, el diagrama y la tarjeta no muestran línea de ayuda.',
      steps: {
        files: [
          download(
            'Descomprime el zip y sube su carpeta a cualquier espacio web tuyo. Escribe su dirección abajo, en «Otra manera, u otra carpeta».',
          ),
          copy(),
          step(
            'Pégalo donde se admitan marcos.',
            'El marco mide 800 píxeles de alto y se desplaza por dentro.',
          ),
          step(
            'Si puedes, añade esto una vez a la página.',
            'Hace el marco tan alto como lo que muestra.',
          ),
        ],
      },
    },
    unsure: {
      name: 'No lo sé',
      limits:
        'Si después de guardar solo se ve texto, tu lugar no admite scripts. Envíaselo entonces a quien lleva tu sitio.',
      steps: {
        paste: [
          copy('O envíaselo a quien lleva tu sitio: el botón escribe el mensaje.'),
          step(
            'Busca un bloque que se llame «Código», «HTML» o «Insertar».',
            'En el editor de tu sitio, donde añades texto e imágenes. Pega ahí el código y guarda.',
          ),
          step(
            'Mira tu página.',
            'En una ventana nueva, como la vería una visita. ¿Ves la pieza? Entonces ya está.',
          ),
        ],
      },
    },
  },
};
