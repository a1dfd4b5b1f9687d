import type {ArticleMessages, ResultMessages, TakingMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'fr';

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'ltr',

  loading: 'Chargement du test',
  fault: {
    title: 'Le test ne peut pas s’ouvrir pour l’instant.',
    text: 'Tu n’y es pour rien. Réessaie dans un instant.',
    offline: 'Tu sembles être hors ligne. Réessaie dès que la connexion sera rétablie.',
    retry: 'Réessayer',
  },

  intro: {
    count: (items) => plural(language, items, {one: '# question', other: '# questions'}),
    duration: (minutes) =>
      plural(language, minutes, {one: 'environ # minute', other: 'environ # minutes'}),
    privacy: 'Tes réponses restent sur cet appareil. Rien n’est envoyé.',
    start: 'Commencer le test',
    resume: 'Reprendre où tu en étais',
    answered: (answered, total) =>
      plural(language, answered, {
        one: `# réponse sur ${total}`,
        other: `# réponses sur ${total}`,
      }),
    seeResult: 'Voir ton résultat',
    startAgain: 'Recommencer',
    clear: 'Effacer mes réponses',
    cleared: 'Tes réponses sont effacées.',
  },

  items: {
    position: (position, total) => `${position} sur ${total}`,
    positionSaid: (position, total) => `Question ${position} sur ${total}`,
    timeLeft: (minutes) =>
      minutes < 1
        ? 'encore moins d’une minute'
        : plural(language, minutes, {
            one: 'encore # minute environ',
            other: 'encore # minutes environ',
          }),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value} sur ${hi}` : `${value}, de ${lo} à ${hi}`) +
      (label && `\u00a0: ${label}`),
    back: 'Retour',
    next: 'Suivant',
    skip: 'Passer',
    finish: 'Voir mon résultat',
    required: 'Choisis une réponse pour continuer.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {
        one: '# question est encore sans réponse',
        other: '# questions sont encore sans réponse',
      }),
    optional: 'Tu peux répondre maintenant, ou voir ton résultat sans elles.',
    required: 'Elles sont nécessaires à ton résultat.',
    tooFew: 'Il n’y a pas encore assez de réponses pour un résultat. Quelques-unes suffiront.',
    answer: 'Répondre',
    seeResult: 'Voir mon résultat',
  },

  result: {
    pattern: 'Ton schéma',
    nearBorder: (other) =>
      `Près de la limite\u00a0: «\u00a0${other}\u00a0» convient presque aussi bien.`,
    nearBorderAlone: 'Près de la limite\u00a0: un schéma voisin convient presque aussi bien.',
    tied: (names) => `À égalité en première place\u00a0: ${names}.`,
    tooFewTitle: 'Presque fini',
    tooFew: (answered, needed) =>
      `Réponses données\u00a0: ${answered}. À partir de ${needed}, on peut dire quelque chose de fiable.`,
    backToItems: 'Répondre aux questions restantes',
    noPattern: 'Tes réponses ne correspondent pas à un seul schéma. Voici où tu te situes.',
    map: 'Ta place sur la carte',
    place: (dimension, score, lo, hi) =>
      `${dimension}\u00a0: ${score} sur une échelle de ${lo} à ${hi}.`,
    onScale: (score, lo, hi) => `${score} sur une échelle de ${lo} à ${hi}`,
    dimension: 'Tendance',
    position: 'Ta place',
    between: 'Échelle',
    percentile: (percentile, population) =>
      `Plus élevé que pour environ ${percentile} personnes sur 100 du groupe de comparaison (${population}).`,
    share: (percent) => `${percent} de tes points`,
    strengths: 'Ce que tu apportes',
    underStress: 'Quand ça devient difficile',
    growth: 'Petits pas à venir',
    words: 'Des mots à emprunter',
    wordsForMe: 'À dire par toi',
    wordsForPartner: 'À dire par l’autre',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné',
    articles: 'À lire ensuite',
    scored: 'Comment c’est calculé',
    scoredHow: (share) =>
      `Chaque tendance est la moyenne de tes réponses à ses questions. Elle est donnée quand au moins ${share} d’entre elles ont une réponse.`,
    scoredReversed:
      'Certaines questions sont posées à l’envers. Leurs réponses sont inversées avant de compter.',
    noNorms:
      'Il n’y a pas encore de groupe de comparaison pour ce test. Les chiffres disent où se situent tes réponses sur l’échelle, pas comment tu te compares aux autres, et rien sur ce qui est normal.',
    normSource: (population, size, year, source) =>
      `Groupe de comparaison\u00a0: ${population}, ${size} personnes, ${year}. ${source}`,
    dimensionality:
      'Les tendances sont une question de plus ou de moins. Un schéma est le nom d’un endroit sur la carte. Ce n’est pas un diagnostic, et il peut changer avec la relation, le sujet et les années.',
    answeredOf: (answered, shown) =>
      plural(language, answered, {
        one: `# réponse sur ${shown}`,
        other: `# réponses sur ${shown}`,
      }),
    item: 'Question',
    yourAnswer: 'Ta réponse',
    counts: 'Compte pour',
    countsReversed: 'inversée',
    notAnswered: 'sans réponse',
    version: (revision, scoring) => `Contenu ${revision}, calcul ${scoring}`,
    speeding:
      'Tu as répondu très vite. Si c’était dans la hâte, refais le test en prenant un peu plus de temps.',
    straightLining:
      'Beaucoup de réponses à la suite sont identiques. Si c’était juste pour aller vite, un second essai t’en dira plus.',
    attention:
      'Une question demandait une réponse précise et en a reçu une autre. Un second essai t’en dira peut-être plus.',
    safetySignpost: 'As-tu peur de l’autre, ou subis-tu son contrôle\u00a0? Lis d’abord ceci.',
    safetyTitle: 'Quand ce n’est pas un schéma de communication',
    safety:
      'Le contrôle, la peur et la violence ne sont pas des schémas de communication, et les exercices de couple ne sont alors pas la bonne aide. Tu mérites un soutien rien que pour toi.',
    elsewhere: 'Dans d’autres pays',
    print: 'Imprimer',
    again: 'Refaire le test',
  },

  report: {
    invitation:
      'Il existe un plan d’action pour ce schéma\u00a0: ce que chaque personne peut faire, jour après jour.',
    open: 'Ouvrir le plan d’action',
    opening: 'Un instant',
    denied: 'Le plan n’est pas encore ouvert.',
    failed: 'Cela n’a pas marché. Réessaie.',
    pursuers: 'Pour qui cherche le contact',
    distancers: 'Pour qui prend du recul',
    together: 'Ensemble',
    plan: 'Jour après jour',
    day: (day) => `Jour ${day}`,
    agreement: 'Un accord entre vous deux',
    connectionSignal: 'Notre signe pour «\u00a0j’ai besoin de toi tout près\u00a0»',
    spaceSignal: 'Notre signe pour «\u00a0j’ai besoin d’une pause\u00a0»',
    returnTime: 'Quand on y revient',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'Chargement de l’article',
  fault: {
    title: 'L’article ne peut pas s’ouvrir pour l’instant.',
    text: 'Tu n’y es pour rien. Réessaie dans un instant.',
    retry: 'Réessayer',
  },
  scenario: 'Une scène',
  story: 'Une histoire',
  audience: {
    group: 'À qui s’adressent ces étapes',
    pursuers: 'Si tu cherches le contact',
    distancers: 'Si tu prends du recul',
    both: 'Pour vous deux',
  },
  speaker: {pursuer: 'Quand tu cherches le contact', distancer: 'Quand tu prends du recul'},
  copy: 'Copier',
  copyWords: (words) => `Copier\u00a0: ${words}`,
  copied: 'Copié',
  selected: 'Sélectionné',
  cycle: 'Une boucle d’étapes. La dernière ramène à la première.',
  note: 'À noter',
  safety: 'Pour ta sécurité',
  sources: 'Sources',
  startTest: 'Commencer le test',
};
