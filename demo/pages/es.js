/*
 * Spanish for all countries, written in November 2026 from the English; not yet read by a native speaker. "tú" to the reader, as
 * in src/wording/languages/es.ts; gender is avoided in the same way.
 */
/** @type {import('./en.js').Words} */
export const es = {
  lang: 'es',
  site: 'Rupture & Repair',
  skip: 'Ir al contenido',
  siteNavigation: 'Sitio',
  pages: {
    'make-it-yours': 'Hazlo tuyo',
    clinicians: 'Para terapeutas',
    developers: 'Para quien programa',
    'sign-off': 'Para quien tiene que dar el visto bueno',
  },
  notice:
    'Los ejercicios de esta página funcionan en tu navegador. Lo que escribes se queda ahí. No se nos envía a nosotros ni a nadie más. Si pulsas «{keep}», tu navegador lo guarda también en este dispositivo (en su localStorage), hasta que pulses «{clear}».',
  neutral: 'https://es.wikipedia.org/',
  foot: {
    version: 'Versión {version}.',
    licences:
      'Código: [MIT]({root}LICENSE.txt). Palabras y dibujos: [CC BY 4.0]({root}LICENSE-WORDS-AND-DRAWINGS.txt). Letra dibujada: [SIL Open Font License]({root}LICENSE-LETTERING.txt). [Lo que hicieron otras personas]({root}LICENCES.txt).',
  },
  home: {
    title: 'Rupture & Repair: piezas gratuitas para cuando algo se rompe entre dos personas',
    heading: 'Cuando algo se rompe entre dos personas',
    lead: 'Tres piezas gratuitas para los sitios web de terapeutas y organizaciones sin fines de lucro: ver qué es una ruptura, encontrar una primera frase y reparar, una parte a la vez.',
    makeItYours: 'Hazlo tuyo',
    tryThem: 'Pruébalas aquí',
    small:
      'Se puede usar y volver a publicar gratis · {languages} idiomas · hecho para teclado, lector de pantalla y celular · [sin rastreo: nada sale de la página]({sign-off})',
    doors: 'Tres puertas',
    understand: {
      title: 'Entender',
      text: 'No toda ruptura es un conflicto. Un diagrama para explorar, con ejemplos de pareja, familia, amistades, trabajo y terapia.',
      open: 'Abrir el diagrama',
    },
    repair: {
      title: 'Reparar',
      text: 'Una primera frase que puedes decir o enviar, y seis partes para recorrer a solas o con la otra persona. Las notas se quedan contigo.',
      open: 'Abrir la lista',
      bubble: 'Lo siento. ¿Podemos hablar?',
    },
    keep: {
      title: 'Guardar',
      text: 'Una tarjeta ilustrada para la nevera, la sala de espera o una sesión. Una página para imprimir, con palabras que se pueden copiar.',
      open: 'Abrir la tarjeta',
      onPaper:
        'La tarjeta para imprimir: [A4]({card}card-a4.pdf), [carta de EE. UU.]({card}card-letter.pdf).',
    },
    reasons: [
      {
        title: 'Primero, la seguridad',
        text: 'Reparar es para personas que están a salvo la una con la otra. Cada pieza lo dice, y la lista muestra tu línea de ayuda. [Para terapeutas]({clinicians})',
      },
      {
        title: 'Tuyo en cuatro pasos',
        text: 'Elegir, dar color, copiar y pegar. WordPress, Squarespace, Wix y otros. Sin cuenta. [Hazlo tuyo]({make-it-yours})',
      },
      {
        title: 'Para dar el visto bueno',
        text: 'Un informe honesto sobre accesibilidad, sin datos, sin peticiones a otros, con una política estricta. [Lo que necesitas]({sign-off})',
      },
    ],
    putOn: {
      diagram: 'Pon este diagrama en tu sitio',
      checklist: 'Pon esta lista en tu sitio',
      card: 'Pon esta tarjeta en tu sitio',
    },
    here: {
      title: 'Pruébalas aquí',
      text: 'Son las piezas de verdad, y van juntas: elige en el diagrama lo que pasó, y la lista adapta sus preguntas.',
    },
    exit: {
      title: 'Una salida rápida',
      text: 'El botón de la esquina también es de verdad. Pone una página neutral en lugar de esta. Lo mismo pasa si pulsas tres veces la tecla Mayús. No puede borrar el historial del navegador, y lo dice. En tu sitio solo aparece si la pones, y lleva adonde tú digas.',
    },
    demo: {
      title: 'En una página como la tuya',
      text: 'Un servicio de orientación inventado muestra las tres piezas con sus propios colores: [ver su página]({root}demo/index.html) (en inglés).',
    },
  },
  clinicians: {
    lead: 'Qué son estas piezas, qué afirman y qué no. Se lee en cinco minutos.',
    what: `
## Qué son

Tres piezas para tu sitio web: un **diagrama** de lo que es una ruptura, una **lista** para una conversación sobre ella y una **tarjeta** para imprimir. Puede acompañarlas una **salida rápida**.

Los círculos y las seis partes son un **modelo para enseñar**: una manera de pensar y de empezar a hablar. No son un tratamiento, ni una prueba, ni un diagnóstico. Nada se puntúa. No ocupan tu lugar.

La idea sigue la ilustración «Rupture & Repair» de Lindsay Braman, dibujada mientras escuchaba un curso de The Allender Center. Cada frase y cada línea del dibujo se hicieron para este proyecto. Ni ella ni el centro lo han avalado.`,
    claims: `
## Qué afirman, y qué no

Se cuentan cuatro hallazgos, y de cada uno se dice hasta dónde llega. Están en el diagrama, plegados.`,
    said: 'Lo que se dice',
    source: 'Fuente',
    notClaimed: `
**No se afirma:** que la lista cure, funcione o esté probada · que prediga qué parejas seguirán juntas · que reparar lo arregle todo, o de inmediato · que una parte fija de cada relación sea desencuentro (ese estudio trata de bebés y sus madres y padres). Por favor, tampoco lo afirmes al lado.`,
    safety: `
## Seguridad

La lista y la hoja impresa empiezan con esta nota. No se puede vaciar:

> {safety}

- **No trae ninguna línea de ayuda**, porque los números cambian de un país a otro y con el tiempo. La tuya va en la nota y, debajo, la pongas o no, a quién puede acudir cualquiera: «{help}»
- **A la persona a la que le dolió** nunca se le pide confesar ni reconocer una parte. La visita dice a quién le dolió, y la lista cambia con eso.
- **«{co-creation}»** está cerrada, y antes de abrirla se lee: «{guard}» Puedes quitar esa parte.
- **Si se trata de un menor:** la persona adulta empieza, y lo hace sola. Al menor no se le pide nada.
- **Nadie tiene por qué** perdonar, verse, escribir, intentarlo otra vez ni terminar. Parar se llama un buen final.
- **Si la otra persona no puede o no quiere hablar**, hay una carta para guardar. No hace falta enviar nada.
- **¿Demasiado dolor o enojo para hablar?** Primero se espera, con una frase que dice cuándo se volverá al tema.

**Antes de publicarlo, por favor:**

1. Pon tus líneas de ayuda y comprueba de vez en cuando que siguen funcionando.
2. Léelo todo una vez, en cada idioma que ofrezcas.
3. Añade la salida rápida si alguien cerca de tus visitantes puede estar mirando.
4. Deja fuera de esa página los rastreadores y las grabadoras de sesiones. Cualquier programa de una página puede leer lo que se escribe en ella.

**No se lo ofrezcas** a dos personas juntas si una puede tener miedo de la otra.`,
    privacy: `
## Privacidad

Las piezas no le piden nada a nadie: ni letras, ni imágenes, ni estadísticas. Lo que alguien escribe no va a ninguna parte.`,
    kept: ['Qué', 'Dónde está', 'Cuándo desaparece'],
    keptRows: [
      ['marcas y notas', 'en la página abierta', 'cuando la persona sale de la página'],
      [
        'después de «{keep}»',
        'en ese navegador, en ese dispositivo',
        'con «{clear}», o con los datos de tu sitio',
      ],
      ['una hoja impresa o un archivo', 'con la persona', 'son suyos'],
    ],
    notice: `
Las notas guardadas no llevan clave: quien usa el dispositivo puede leerlas. Antes de guardar, se avisa. En computadoras compartidas, quita esa opción.

Para tu aviso de privacidad puede servir esto:

> {notice}`,
    reviewed: `
## Quién lo ha leído y quién no

- **Todavía no lo ha revisado nadie de fuera que se dedique a la terapia.**
- **Todavía no ha leído las traducciones ninguna persona que hable esos idiomas desde la infancia.** Quienes las hicieron leyeron cada una otra vez, junto al inglés.
- **Todavía no se le ha preguntado a nadie que haya vivido maltrato**, y no se ha probado con pacientes.
- Nadie de fuera ha comprobado su accesibilidad. [Lo que comprobamos aquí]({sign-off})

Léelo, pues, como leerías un borrador. Si quieres revisarlo, hay una hoja para cada idioma, con cada frase y un espacio para tu opinión. Pídela como se dice abajo.`,
    licence: `
## La licencia, en dos frases

Puedes usar, imprimir, traducir y cambiar todo, también a cambio de dinero, mientras conserves los avisos de licencia en los archivos, y la línea de créditos en la tarjeta y junto a las palabras o los dibujos que saques de las piezas; en tu página no hace falta añadir ninguna. Nadie promete que sirva a tus pacientes, y las personas que se nombran no respaldan tu página.`,
    report: `
## ¿Algo está mal?

Cuéntalo en [la lista de avisos del proyecto]({repository}/issues), en cualquier idioma: una frase que podría hacer daño, una palabra equivocada, una barrera. Nunca escribas ahí nada sobre una persona real. Si un fallo puede poner en peligro a alguien, usa el [formulario privado]({repository}/security/advisories/new).`,
    next: 'Hazlo tuyo',
  },
  developers: {
    lead: 'Elementos propios de HTML con tipos, eventos, ranuras, partes y variables. Una etiqueta de script, o npm. Por dentro solo llevan Lit.',
    first: `
## De un vistazo

- [Storybook]({root}storybook/index.html) (en inglés): cada elemento vivo, con sus atributos, ranuras, partes, variables y eventos, y cada tema y aspecto
- [custom-elements.json]({root}custom-elements.json): el manifiesto, para editores y herramientas
- [El repositorio]({repository}): código, pruebas y cómo cambiar algo
- [Lo que se promete y se prueba]({sign-off}): política, hashes, tamaños, accesibilidad

Tres líneas dan vida a una pieza:`,
    script: 'Con una etiqueta de script',
    npm: 'Con npm',
    kit: 'El script de cada una de las tres piezas trae también `<repair-kit>`. También lo trae `rupture-repair.min.js`. El de la salida rápida, no.',
    react: 'En React 19',
    reactLead:
      'Un componente: el diagrama y la lista, unidos, con tu color y tu línea de ayuda, y con un evento que se escucha.',
    reactUse: 'Donde va:',
    notPublished:
      'Todavía no está en npm. Haz el paquete a partir de una copia del proyecto, junto al tuyo:',
    packing: `git clone {repository}
cd rupture-repair
npm install && npm run build && npm pack
cd ../tu-proyecto
npm install ../rupture-repair/rupture-repair-{version}.tgz`,
    reactInstall: `
Instálalo como se dice [arriba](#npm), junto a React 19. Lit viene con él. Con TypeScript, también \`@types/react\` 19.

Lo que tu página pone en una ranura conserva los estilos de tu página: el enlace para llamar de arriba tiene el color de los enlaces de tu página.`,
    reactServer: `
**Desde un servidor:** React escribe los elementos como HTML sencillo, con tus atributos y todo lo que va dentro, y así tu línea de ayuda está ahí antes que cualquier script. Cobran vida en el navegador; el servidor de React no dibuja lo que llevan dentro.

Cuando React toma una página así, solo oye sus eventos después de dibujar otra vez ([su aviso 35446](https://github.com/facebook/react/issues/35446)). En el componente de alrededor basta esto:`,
    events: 'Eventos',
    eventsLead:
      'Todos suben por la página y salen del shadow root. Cada uno viene de lo que hace una persona. Ninguno lleva una nota. Con dos personas, una parte está hecha cuando las dos la han marcado. Las marcas que vuelven, del dispositivo o porque alguien las recupera, no avisan: el `detail.done` de la marca siguiente ya las cuenta.',
    eventsHead: ['Evento', 'Elemento', 'Tipo', 'Cuándo, y qué contiene (en inglés)'],
    testing: `
## Para probar una página tuya

**En un navegador**, \`getByRole\` de Playwright ve dentro de las piezas. Con el diagrama y la lista unidos, en inglés (en otro idioma, los nombres son los de ese idioma):

    await page.getByRole('button', { name: 'Broken trust' }).click();
    await expect(page.getByRole('combobox', { name: 'What is it about?' })).toHaveValue('trust');
    await page.getByText('See the hurt', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'I have thought about this See the hurt' }).check();

**En jsdom** no se dibuja nada. Node da lo que es para un servidor, y jsdom dice \`Cannot set property parentNode\`. Ahí importa solo los tipos. Las etiquetas no hacen nada por sí mismas, y tu código escucha lo que envíes a una: \`new CustomEvent('rupture-select', { detail: { id: 'trust' }, bubbles: true })\`. \`getByRole\` de Testing Library no ve nunca dentro de un shadow root.`,
    snippets: 'Para cualquier otro lugar, [Hazlo tuyo]({make-it-yours}) escribe lo que pegas.',
    files: 'Archivos',
    filesLead:
      'Copia a tu sitio los que necesites. El tamaño es lo que descarga quien visita la página (brotli).',
    file: 'Archivo',
    what: 'Para qué',
    size: 'Tamaño',
    npmSizes: 'Con npm',
    npmSizesLead:
      'Lo que añade cada importación a tu proyecto, en inglés y sin Lit (que añade {litSize}, una vez). Dos elementos tienen mucho en común: juntos pesan menos que la suma.',
    npmImport: 'Importación',
    npmAll: 'todos',
    all: 'todas las piezas en un archivo',
    alone: 'solo {element}',
    language: '{language}, junto a uno de los anteriores',
    styles: 'guarda el espacio hasta que llega el script',
    lettering: 'las letras de la tarjeta, para páginas hechas en el servidor',
    frame: 'para una página que no admite scripts, con {frame}',
    frameHeight: 'ajusta la altura del marco, en la página de alrededor',
    integrity: 'el hash (SRI) de cada script',
    schema: 'completa y revisa tus propias palabras en un editor',
    cards: 'La tarjeta, para imprimir y enviar',
    manual: 'El manual',
    manualNote: 'El manual está en inglés.',
  },
  cardFiles: {
    'card-a4.pdf': 'PDF, A4',
    'card-a4-ink-saving.pdf': 'PDF, A4, con menos tinta',
    'card-letter.pdf': 'PDF, carta de EE. UU.',
    'card-letter-ink-saving.pdf': 'PDF, carta de EE. UU., con menos tinta',
    'card.png': 'imagen',
    'card@2x.png': 'imagen grande',
    'card-square.png': 'imagen cuadrada, para redes sociales',
    'card-square@2x.png': 'imagen cuadrada grande',
    'card.svg': 'dibujo (SVG)',
    'card.txt': 'la imagen en palabras',
  },
  signOff: {
    lead: 'Para quien responde por la accesibilidad, la privacidad y la seguridad. Aquí no se vende nada: lo que falta se dice.',
    contents: 'En esta página',
    short: 'En breve',
    shortRows: [
      [
        'Peticiones a otros',
        'Ninguna: ni letras, ni imágenes, ni scripts, ni estadísticas, ni datos de otra parte. Solo si eliges la CDN de npm, los archivos los entregan sus empresas.',
      ],
      ['Cookies', 'Ninguna.'],
      [
        'Datos',
        'Ninguno sale de la página. Las notas se guardan en el dispositivo (en el `localStorage` del navegador, con claves que empiezan por `rupture-repair/`) solo después de «{keep}». No caducan, y desaparecen con «{clear}».',
      ],
      ['Cuenta, clave, contrato', 'Nada de eso.'],
      [
        'Versiones nuevas',
        'Nada cambia por sí solo. Copias archivos más nuevos cuando quieras; solo se corrige la última versión.',
      ],
      [
        'Ayuda',
        'No hay asistencia de pago. Pregunta en [la lista de avisos del proyecto]({repository}/issues).',
      ],
      [
        'Política',
        'Cada camino tiene la suya, [abajo](#ways). Los archivos en tu sitio funcionan con la más estricta. Ninguno necesita `unsafe-eval`.',
      ],
      [
        'Accesibilidad',
        'Hecho según WCAG 2.2 AA. El informe de abajo es nuestro; nadie de fuera lo ha comprobado.',
      ],
      [
        'Idiomas',
        '{languageNames}. Todavía no ha leído las traducciones ninguna persona que hable esos idiomas desde la infancia.',
      ],
      [
        'Licencia',
        'MIT (código), CC BY 4.0 (palabras y dibujos), SIL Open Font License (letra dibujada). En tu página no hace falta añadir una línea de créditos: la tarjeta muestra la suya, y la lista y el diagrama no la necesitan.',
      ],
      [
        'Quién no lo ha revisado',
        'Nadie de fuera que se dedique a la terapia, nadie que haya vivido maltrato, ninguna persona que hable desde la infancia los idiomas traducidos, nadie que audite accesibilidad. [Quién lo ha leído]({clinicians})',
      ],
      ['Para tu aviso de privacidad', '«{notice}»'],
      [
        'Edad de las visitas',
        'Para personas adultas. Una nota para menores de 18 años dice a quién contárselo.',
      ],
    ],
    ways: {
      title: 'Tu camino, fila por fila',
      lead: 'Cada fila es un camino para poner una pieza en tu página. Busca el tuyo: esa fila es lo que firmas. Cada política (CSP) es todo lo que ese camino necesita, y nada más. ¿Tu sitio ya tiene una política? Entonces añádele lo que sea nuevo. Un clic marca la política entera. Nuestras pruebas abren la página de cada camino bajo su política.',
      head: [
        'Camino',
        'Política (CSP), para copiar',
        'Quién ve las direcciones (IP) de las visitas',
        'Dónde se ponen el color y la línea de ayuda',
        'Licencias que vienen como archivo',
      ],
      around: 'Para tu página:',
      framed: 'Para `frame.html`:',
      noLicences: 'Ninguna. {named}',
      rows: {
        plugin: {
          name: 'Plugin de WordPress',
          note: '`unsafe-inline` es para los estilos que escribe el propio WordPress, y quizá ya esté: las piezas no lo necesitan. Tu tema y otros plugins pueden necesitar más.',
          sees: 'Tu propio servidor, como en cualquier página tuya.',
          set: 'La línea de ayuda, en Ajustes → Rupture & Repair, para cada idioma. El color: ahí un tema o, una vez, el tuyo en CSS adicional, o en la hoja de estilos de tu tema, que una política más estricta deja pasar.',
          named: '',
        },
        paste: {
          name: 'Un solo código largo, sin archivos',
          note: 'En lugar de cada `sha256-…` va un hash. [Hazlo tuyo]({make-it-yours}) muestra los tres junto al código. Si eliges otra cosa, cambian.',
          sees: 'Tu propio servidor. En Wix y Google Sites, también el de sus marcos.',
          set: 'Los dos vienen en lo que pegas.',
          named: 'La primera línea del código nombra las del programa, las palabras y los dibujos.',
        },
        files: {
          name: 'Archivos en tu propio sitio',
          note: '',
          sees: 'Tu propio servidor.',
          set: 'El color, en `rupture-repair.colours.css`, uno de los archivos. La línea de ayuda, en el código que pegas.',
          named: '`read-me.txt` dice para qué es cada uno.',
        },
        address: {
          name: 'Una dirección tuya',
          note: "Pon tu dirección en lugar de la nuestra, o `'self'` si está en el mismo servidor que la página. `style-src-attr` es para tu color, que va en la etiqueta.",
          sees: 'Tu propio servidor y el de esa dirección.',
          set: 'Los dos, en el código que pegas.',
          named: 'La primera línea del script de cada pieza las nombra.',
        },
        cdn: {
          name: 'La CDN de npm, cuando esté publicado',
          note: 'Para unpkg, empieza con `https://unpkg.com/` en lugar de `https://cdn.jsdelivr.net/npm/`.',
          sees: 'Tu propio servidor y las empresas de la CDN. Dilo en tu aviso de privacidad.',
          set: 'Los dos, en el código que pegas.',
          named: '',
        },
        frame: {
          name: 'Un marco',
          note: '`script-src` es solo para `frame-height.js`. Sin ese archivo, quítalo.',
          sees: 'Tu propio servidor y el de `frame.html`.',
          set: 'Los dos, en la dirección del marco: un aspecto en lugar de un color, y la línea de ayuda de la lista.',
          named: 'La primera línea del script de cada pieza las nombra.',
        },
        npm: {
          name: 'npm, en un proyecto tuyo',
          note: '`style-src` es para tu propia hoja de estilos.',
          sees: 'Tu propio servidor.',
          set: 'En tu hoja de estilos y en tus plantillas.',
          named: '',
        },
      },
    },
    trusted: `
### Trusted Types

Lo que \`require-trusted-types-for 'script'\` pide en cada camino:

- **Los archivos de script** (plugin, archivos, dirección, CDN, la página alrededor de un marco): ningún nombre. Basta \`trusted-types 'none'\`.
- **npm:** Lit crea una política propia. Pide \`trusted-types lit-html\`.
- **Un solo código largo** y **\`frame.html\` mismo:** no funcionan así. Ahí, no lo pongas.`,
    hashed: `
### Solo estos archivos

Esta política nombra el archivo mismo, y así no corre ningún otro script. Para eso, la etiqueta necesita su \`integrity\` (probado en Chromium). Es para el archivo con todas las piezas. Para otro, toma su hash de la tabla de abajo.`,
    policyNotes: `
- \`style-src\` es para \`rupture-repair.css\` y para tu color. Las piezas no escriben estilos en tu página.
- Las letras de la tarjeta vienen en su script: no se pide ninguna letra.
- Hacer las páginas en el servidor necesita \`style-src 'unsafe-inline'\` y, para las letras de la tarjeta, \`font-src data:\`.`,
    hashes: 'Hashes y tamaños',
    hashesLead:
      'De la versión {version}. Una página con una pieza carga un script; una con varias carga el que las tiene todas, como hace el plugin. Los tamaños son brotli. El hash del zip vale también para el PHP que lleva dentro.',
    file: 'Archivo',
    size: 'Tamaño',
    hash: 'Hash (SRI)',
    report: 'Informe de conformidad de accesibilidad',
    security: 'Seguridad',
    english: 'Este informe está en inglés.',
  },
};
