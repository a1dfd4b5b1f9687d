import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'es';

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'ltr',

  loading: 'Cargando el test',
  fault: {
    title: 'El test no se puede abrir en este momento.',
    text: 'No es culpa tuya. Inténtalo de nuevo en un momento.',
    offline: 'Parece que no tienes conexión. Inténtalo de nuevo cuando la recuperes.',
    retry: 'Intentar de nuevo',
  },

  intro: {
    count: (items) => plural(language, items, {one: '# pregunta', other: '# preguntas'}),
    duration: (minutes) =>
      plural(language, minutes, {one: 'alrededor de # minuto', other: 'unos # minutos'}),
    privacy: 'Tus respuestas se quedan en este dispositivo. No se envía nada.',
    start: 'Empezar el test',
    resume: 'Seguir donde lo dejaste',
    answered: (answered, total) => `${answered} de ${total} respondidas`,
    seeResult: 'Ver tu resultado',
    startAgain: 'Empezar de nuevo',
    clear: 'Borrar mis respuestas',
    cleared: 'Tus respuestas se han borrado.',
  },

  items: {
    position: (position, total) => `${position} de ${total}`,
    positionSaid: (position, total) => `Pregunta ${position} de ${total}`,
    timeLeft: (minutes) =>
      minutes < 1
        ? 'queda menos de un minuto'
        : plural(language, minutes, {
            one: 'queda alrededor de # minuto',
            other: 'quedan unos # minutos',
          }),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value} de ${hi}` : `${value}, de ${lo} a ${hi}`) + (label && `: ${label}`),
    back: 'Atrás',
    next: 'Siguiente',
    skip: 'Omitir',
    finish: 'Ver mi resultado',
    required: 'Elige una respuesta para continuar.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {
        one: 'Queda # pregunta sin responder',
        other: 'Quedan # preguntas sin responder',
      }),
    optional: 'Puedes responder ahora o ver tu resultado sin ellas.',
    required: 'Hacen falta para tu resultado.',
    tooFew: 'Todavía no hay bastante para un resultado. Con unas pocas de estas alcanza.',
    answer: 'Responder',
    seeResult: 'Ver mi resultado',
  },

  result: {
    pattern: 'Tu patrón',
    nearBorder: (other) => `Cerca del límite: «${other}» encaja casi igual de bien.`,
    nearBorderAlone: 'Cerca del límite: un patrón vecino encaja casi igual de bien.',
    nearMiddle: (other) =>
      `Estás cerca del centro, donde se juntan los patrones: «${other}» puede encajar igual de bien.`,
    tied: (names) => `Comparten el primer lugar: ${names}.`,
    tooFewTitle: 'Ya casi está',
    tooFew: (answered, needed) =>
      `Has respondido ${answered}. Con ${needed} ya se puede decir algo fiable.`,
    backToItems: 'Responder lo que falta',
    noPattern: 'Tus respuestas no encajan en un solo patrón. Aquí es donde estás.',
    map: 'Tu lugar en el mapa',
    place: (dimension, score, lo, hi) => `${dimension}: ${score} en una escala de ${lo} a ${hi}.`,
    onScale: (score, lo, hi) => `${score} en una escala de ${lo} a ${hi}`,
    dimension: 'Tendencia',
    position: 'Tu lugar',
    between: 'Escala',
    percentile: (percentile, population) =>
      `Más alto que en unas ${percentile} de cada 100 personas del grupo de comparación (${population}).`,
    share: (percent) => `${percent} de tus puntos`,
    strengths: 'Lo que aportas',
    underStress: 'Cuando se pone difícil',
    growth: 'Pequeños pasos siguientes',
    words: 'Palabras prestadas',
    wordsForMe: 'Para decir tú',
    wordsForPartner: 'Para tu pareja',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Marcado',
    articles: 'Seguir leyendo',
    scored: 'Cómo se ha calculado',
    scoredHow: (share) =>
      `Cada tendencia es la media de tus respuestas a sus preguntas. Se indica cuando has respondido al menos el ${share} de ellas.`,
    scoredReversed:
      'Algunas preguntas están hechas al revés. Sus respuestas se invierten antes de contar.',
    noNorms:
      'Este test todavía no tiene grupo de comparación. Los números dicen dónde están tus respuestas en la escala, no cómo eres en comparación con otras personas, ni tampoco qué es normal.',
    normSource: (population, size, year, source) =>
      `Grupo de comparación: ${population}, ${size} personas, ${year}. ${source}`,
    dimensionality:
      'Las tendencias son cuestión de más o de menos. Un patrón es el nombre de un lugar en el mapa. No es un diagnóstico, y puede cambiar con la pareja, con el tema y con los años.',
    answeredOf: (answered, shown) => `${answered} de ${shown} respondidas`,
    item: 'Pregunta',
    yourAnswer: 'Tu respuesta',
    counts: 'Cuenta como',
    countsReversed: 'invertida',
    notAnswered: 'sin responder',
    version: (revision, scoring) => `Contenido ${revision}, cálculo ${scoring}`,
    speeding:
      'Has respondido muy rápido. Si tenías prisa, vuelve a hacerlo con algo más de tiempo.',
    straightLining:
      'Muchas respuestas seguidas son iguales. Si fue solo por ir rápido, un segundo intento te dirá más.',
    attention:
      'Una pregunta pedía una respuesta concreta y recibió otra. Un segundo intento quizá te diga más.',
    safetySignpost: '¿Tienes miedo de tu pareja, o te controla? Lee esto primero.',
    safetyTitle: 'Cuando no es un patrón de comunicación',
    safety:
      'El control, el miedo y la violencia no son patrones de comunicación, y entonces los ejercicios para parejas no son la ayuda adecuada. Mereces un apoyo para ti.',
    elsewhere: 'En otros países',
    again: 'Hacerlo otra vez',
  },

  report: {
    invitation: 'Hay un plan de acción para este patrón: lo que puede hacer cada parte, día a día.',
    open: 'Abrir el plan de acción',
    opening: 'Un momento',
    denied: 'El plan todavía no está abierto.',
    failed: 'No ha funcionado. Inténtalo de nuevo.',
    pursuers: 'Para quien busca acercarse',
    distancers: 'Para quien toma distancia',
    together: 'Juntos',
    plan: 'Día a día',
    day: (day) => `Día ${day}`,
    agreement: 'Un acuerdo entre los dos',
    connectionSignal: 'Nuestra señal para «te necesito cerca»',
    spaceSignal: 'Nuestra señal para «necesito una pausa»',
    returnTime: 'Cuándo lo retomamos',
    agreementKept: 'Lo que escribáis se queda en este dispositivo y se imprime con el plan.',
    progress: (done, total) => `${done} de ${total} hechos`,
    done: (day) => `${day}: hecho`,
    calendar: 'Llevar el plan al calendario',
    calendarNote: 'Un archivo con una entrada al día, a partir de mañana.',
    print: 'Imprimir o guardar como PDF',
  },

  unlock: {
    email: 'Tu correo electrónico',
    emailNote: (host) =>
      `Tu dirección y el nombre de tu patrón van a ${host} y a ningún otro sitio. Tus respuestas se quedan en este dispositivo.`,
    consent: 'Este sitio también puede escribirme sobre otros temas.',
    sendEmail: 'Enviar y abrir el plan',
    code: 'Tu código',
    sendCode: 'Abrir con este código',
    shareNote: 'Comparte tu resultado con alguien y se abrirá el plan.',
    share: 'Compartir y abrir el plan',
    late: 'No ha habido respuesta. Inténtalo de nuevo en un momento.',
  },

  share: {
    title: 'Para llevártelo',
    note: 'Un enlace lleva tu patrón y tu lugar en el mapa. No lleva respuestas ni nombre, y ningún servidor los ve.',
    send: 'Compartir un enlace',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    link: 'Enlace a tu resultado',
    selected: 'El enlace está marcado. Ya puedes copiarlo.',
    picture: 'Crear una imagen',
    download: 'Guardar la imagen',
    sendPicture: 'Compartir la imagen',
    pictureAlt: (pattern, places) =>
      `Una tarjeta que dice «${pattern}», con un pequeño mapa. ${places}`,
    text: (test, pattern) => (pattern ? `${test} Mi patrón: ${pattern}` : test),
    receivedTitle: 'Un resultado que alguien ha compartido contigo',
    receivedNote:
      'Es de esa persona y no dice nada de ti. El tuyo puede estar en otro lugar de este mapa.',
    takeTest: 'Hacer yo el test',
    toOwn: 'Ver mi propio resultado',
    otherRevision:
      'El test se ha editado desde que se hizo este resultado. Se muestra tal como era.',
    unknownPattern: 'El patrón de entonces ya no forma parte de este test.',
    damagedTitle: 'Este enlace no está completo.',
    damaged: 'Una parte se perdió por el camino. Pide el enlace otra vez.',
    newerTitle: 'Este enlace es más nuevo que esta página.',
    newer: 'Recarga la página. Si no ayuda, este sitio todavía tiene que actualizarse.',
    otherTestTitle: 'Este enlace es de otro test.',
    otherTest: 'Su resultado no se puede mostrar aquí.',
    toTest: 'Ir al test',
  },

  compare: {
    title: 'Comparar con tu pareja',
    note: 'Tu pareja hace el test a solas, ve primero su propio resultado y luego decide si comparar. No se guarda nada en ningún servidor.',
    send: 'Enviar a tu pareja',
    sendText: '¿Lo miramos juntos? Haz primero el test y luego compara, si quieres.',
    invitedTitle: 'Alguien quiere mirar esto contigo.',
    invited:
      'Haz primero el test por tu cuenta. Ves tu resultado a solas y luego decides si comparar. Hasta entonces nadie se entera de nada.',
    toTest: 'Al test',
    toResult: 'Ver mi propio resultado',
    waitingTitle: 'Tu pareja te ha enviado su resultado',
    waiting: 'Si quieres, mira los dos en un mapa. El tuyo solo se ve cuando lo envías de vuelta.',
    show: 'Mostrar los dos resultados',
    sendBack: 'Enviar los dos de vuelta',
    sendBackNote: 'Con este paso tu pareja ve tu lugar en el mapa.',
    together: 'Los dos en un mapa',
    you: 'Tú',
    partner: 'Tu pareja',
    sender: 'Quien envió este enlace',
    asker: 'Quien preguntó primero',
    pullTitle: 'El tira y afloja entre los dos',
    pull: (reaching, stepping) => `Busca acercarse: ${reaching}. Toma distancia: ${stepping}.`,
    strengths: {
      none: 'apenas hay tirón',
      slight: 'un tirón leve',
      clear: 'un tirón claro',
      strong: 'un tirón fuerte',
    },
    startTitle: 'Dónde empieza probablemente vuestro ciclo',
    startsWith: (person) =>
      `A menudo con un momento de distancia. Quien entonces busca primero acercarse: ${person}. Ese acercarse se siente como presión, la otra parte toma distancia, y la distancia crece.`,
    startsWithYou:
      'A menudo con un momento de distancia que tú notas primero. Buscas acercarte, tu pareja siente presión y toma distancia, y la distancia crece.',
    startsEither:
      'Puede empezar por cualquiera de los dos. A veces uno se acerca y el otro toma distancia, y otro día es al revés.',
    startsNowhere:
      'Vuestros lugares tiran poco el uno del otro. Cuando os atasquéis, mirad el tema más que un ciclo.',
    design:
      'El tirón es un dibujo que diseñamos para este test: el acercarse de una persona frente al tomar distancia de la otra. No es una medida validada, y no culpa a nadie.',
    oneThing: 'Una cosa para cada quien',
    words: 'Palabras para los dos',
    forPerson: (person) => person,
    forYou: 'Para ti',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'Cargando el artículo',
  fault: {
    title: 'El artículo no se puede abrir en este momento.',
    text: 'No es culpa tuya. Inténtalo de nuevo en un momento.',
    retry: 'Intentar de nuevo',
  },
  scenario: 'Una escena',
  story: 'Una historia',
  audience: {
    group: 'Para quién son los pasos',
    pursuers: 'Si buscas acercarte',
    distancers: 'Si tomas distancia',
    both: 'Para los dos',
  },
  speaker: {pursuer: 'Cuando buscas acercarte', distancer: 'Cuando tomas distancia'},
  copy: 'Copiar',
  copyWords: (words) => `Copiar: ${words}`,
  copied: 'Copiado',
  selected: 'Marcado',
  cycle: 'Un ciclo de pasos. El último lleva de vuelta al primero.',
  note: 'Nota',
  safety: 'Por tu seguridad',
  notes: 'Notas',
  backToText: (number) => `Volver al texto, nota ${number}`,
  sources: 'Fuentes',
  contents: 'En este artículo',
  backToArticle: 'Volver al artículo',
  startTest: 'Empezar el test',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'Cargando los artículos',
  fault: {
    title: 'Los artículos no se pueden abrir en este momento.',
    text: 'No es culpa tuya. Inténtalo de nuevo en un momento.',
    retry: 'Intentar de nuevo',
  },
  search: 'Buscar en los artículos',
  filter: 'Artículos sobre',
  all: 'Todos',
  found: (count) => plural('es', count, {one: '# artículo', other: '# artículos'}),
  minutes: (count) =>
    plural('es', count, {one: '# minuto de lectura', other: '# minutos de lectura'}),
  takeTest: 'Hacer el test',
  more: 'Ver más',
  empty: 'Todavía no hay nada sobre eso.',
  emptyHint: 'Prueba con una sola palabra o mira todos los artículos.',
  none: 'Todavía no hay artículos.',
  showAll: 'Ver todos',
  back: 'Todos los artículos',
};
