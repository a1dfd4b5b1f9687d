import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
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
    nearMiddle: (other) =>
      `Tu es près du milieu, là où les schémas se rejoignent\u00a0: «\u00a0${other}\u00a0» convient peut-être aussi bien.`,
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
    agreementKept: 'Ce que vous écrivez reste sur cet appareil et s’imprime avec le plan.',
    progress: (done, total) =>
      plural(language, done, {one: `# fait sur ${total}`, other: `# faits sur ${total}`}),
    done: (day) => `${day}\u00a0: fait`,
    calendar: 'Mettre le plan dans ton agenda',
    calendarNote: 'Un fichier avec une entrée par jour, à partir de demain.',
    print: 'Imprimer ou enregistrer en PDF',
  },

  unlock: {
    email: 'Ton adresse e-mail',
    emailNote: (host) =>
      `Ton adresse et le nom de ton schéma vont à ${host}, et nulle part ailleurs. Tes réponses restent sur cet appareil.`,
    consent: 'Ce site peut aussi m’écrire à d’autres sujets.',
    sendEmail: 'Envoyer et ouvrir le plan',
    code: 'Ton code',
    sendCode: 'Ouvrir avec ce code',
    shareNote: 'Partage ton résultat avec quelqu’un, et le plan s’ouvre.',
    share: 'Partager et ouvrir le plan',
    late: 'Il n’y a pas eu de réponse. Réessaie dans un instant.',
  },

  share: {
    title: 'À emporter',
    note: 'Un lien contient ton schéma et ta place sur la carte. Il ne contient ni réponses ni nom, et aucun serveur ne les voit.',
    send: 'Partager un lien',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    link: 'Lien vers ton résultat',
    selected: 'Le lien est sélectionné. Tu peux maintenant le copier.',
    picture: 'Créer une image',
    download: 'Enregistrer l’image',
    sendPicture: 'Partager l’image',
    pictureAlt: (pattern, places) =>
      `Une image qui dit «\u00a0${pattern}\u00a0», avec une petite carte. ${places}`,
    text: (test, pattern) => (pattern ? `${test} Mon schéma\u00a0: ${pattern}` : test),
    receivedTitle: 'Un résultat partagé avec toi',
    receivedNote:
      'Il appartient à cette personne et ne dit rien de toi. Le tien est peut-être ailleurs sur cette carte.',
    takeTest: 'Faire le test à mon tour',
    toOwn: 'Voir mon propre résultat',
    otherRevision: 'Le test a été modifié depuis ce résultat. Il est montré tel qu’il était.',
    unknownPattern: 'Le schéma d’alors ne fait plus partie de ce test.',
    damagedTitle: 'Ce lien n’est pas complet.',
    damaged: 'Une partie s’est perdue en route. Redemande le lien.',
    newerTitle: 'Ce lien est plus récent que cette page.',
    newer: 'Recharge la page. Si cela n’aide pas, ce site doit encore être mis à jour.',
    otherTestTitle: 'Ce lien appartient à un autre test.',
    otherTest: 'Son résultat ne peut pas être montré ici.',
    toTest: 'Aller au test',
  },

  compare: {
    title: 'Comparer à deux',
    note: 'L’autre personne fait le test de son côté, voit d’abord son propre résultat, puis décide si elle veut comparer. Rien n’est gardé sur un serveur.',
    send: 'Envoyer à l’autre personne',
    sendText: 'On regarde ça ensemble\u00a0? Fais d’abord le test, puis compare si tu veux.',
    invitedTitle: 'Quelqu’un aimerait regarder cela avec toi.',
    invited:
      'Fais d’abord le test pour toi. Tu vois ton résultat, toi et personne d’autre, puis tu décides si tu compares. D’ici là, personne n’apprend rien.',
    toTest: 'Vers le test',
    toResult: 'Voir mon propre résultat',
    waitingTitle: 'L’autre personne t’a envoyé son résultat',
    waiting:
      'Si tu veux, regarde les deux sur une carte. Le tien ne se voit que si tu le renvoies.',
    show: 'Montrer les deux résultats',
    sendBack: 'Renvoyer les deux résultats',
    sendBackNote: 'C’est cette étape qui montre ta place sur la carte à l’autre personne.',
    together: 'Vous deux sur une carte',
    you: 'Toi',
    partner: 'L’autre personne',
    sender: 'Qui a envoyé ce lien',
    asker: 'Qui a demandé en premier',
    pullTitle: 'La tension entre vous',
    pull: (reaching, stepping) =>
      `Cherche le contact\u00a0: ${reaching}. Prend du recul\u00a0: ${stepping}.`,
    strengths: {
      none: 'presque aucune tension',
      slight: 'une tension légère',
      clear: 'une tension nette',
      strong: 'une tension forte',
    },
    startTitle: 'Où votre cycle commence probablement',
    startsWith: (person) =>
      `Souvent par un moment de distance. Qui cherche alors le contact en premier\u00a0: ${person}. Ce geste est ressenti comme une pression, l’autre prend du recul, et la distance grandit.`,
    startsWithYou:
      'Souvent par un moment de distance que tu remarques en premier. Tu cherches le contact, l’autre ressent une pression et prend du recul, et la distance grandit.',
    startsEither:
      'Il peut commencer d’un côté comme de l’autre. Parfois l’un cherche le contact et l’autre prend du recul, un autre jour c’est l’inverse.',
    startsNowhere:
      'Vos places s’attirent peu. Quand vous êtes bloqués, regardez le sujet plutôt qu’un cycle.',
    design:
      'La tension est un dessin que nous avons conçu pour ce test\u00a0: l’élan de l’une vers le contact face au recul de l’autre. Ce n’est pas une mesure validée, et elle n’accuse personne.',
    oneThing: 'Une chose pour chaque personne',
    words: 'Des mots pour vous deux',
    forPerson: (person) => person,
    forYou: 'Pour toi',
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
  notes: 'Notes',
  backToText: (number) => `Revenir au texte, note ${number}`,
  sources: 'Sources',
  contents: 'Dans cet article',
  backToArticle: 'Revenir à l’article',
  startTest: 'Commencer le test',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'Chargement des articles',
  fault: {
    title: 'Les articles ne peuvent pas s’ouvrir pour l’instant.',
    text: 'Tu n’y es pour rien. Réessaie dans un instant.',
    retry: 'Réessayer',
  },
  search: 'Chercher dans les articles',
  filter: 'Articles sur',
  all: 'Tous',
  found: (count) => plural('fr', count, {one: '# article', other: '# articles'}),
  minutes: (count) =>
    plural('fr', count, {one: '# minute de lecture', other: '# minutes de lecture'}),
  takeTest: 'Faire le test',
  more: 'En voir plus',
  empty: 'Rien ici ne parle encore de cela.',
  emptyHint: 'Essaie avec un seul mot, ou parcours tous les articles.',
  none: 'Il n’y a pas encore d’articles ici.',
  showAll: 'Tout afficher',
  back: 'Tous les articles',
};
