import type {ArticleMessages, ResultMessages, TakingMessages} from './messages.ts';
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
    print: 'Imprimir',
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
  sources: 'Fuentes',
  startTest: 'Empezar el test',
};
