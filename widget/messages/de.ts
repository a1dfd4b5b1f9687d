import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'de';

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'ltr',

  loading: 'Der Test wird geladen',
  fault: {
    title: 'Der Test lässt sich gerade nicht öffnen.',
    text: 'Das liegt nicht an dir. Bitte versuch es gleich noch einmal.',
    offline: 'Du bist anscheinend offline. Versuch es noch einmal, sobald du verbunden bist.',
    retry: 'Noch einmal versuchen',
  },

  intro: {
    count: (items) => plural(language, items, {one: '# Frage', other: '# Fragen'}),
    duration: (minutes) =>
      plural(language, minutes, {one: 'etwa # Minute', other: 'etwa # Minuten'}),
    privacy: 'Deine Antworten bleiben auf diesem Gerät. Es wird nichts übertragen.',
    start: 'Test beginnen',
    resume: 'Dort weitermachen, wo du warst',
    answered: (answered, total) => `${answered} von ${total} beantwortet`,
    seeResult: 'Dein Ergebnis ansehen',
    startAgain: 'Neu beginnen',
    clear: 'Meine Antworten löschen',
    cleared: 'Deine Antworten sind gelöscht.',
  },

  items: {
    position: (position, total) => `${position} von ${total}`,
    positionSaid: (position, total) => `Frage ${position} von ${total}`,
    timeLeft: (minutes) =>
      minutes < 1
        ? 'noch weniger als eine Minute'
        : plural(language, minutes, {one: 'noch etwa # Minute', other: 'noch etwa # Minuten'}),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value} von ${hi}` : `${value}, von ${lo} bis ${hi}`) + (label && `: ${label}`),
    back: 'Zurück',
    next: 'Weiter',
    skip: 'Überspringen',
    finish: 'Mein Ergebnis ansehen',
    required: 'Bitte wähle eine Antwort, um weiterzugehen.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {one: '# Frage ist noch offen', other: '# Fragen sind noch offen'}),
    optional: 'Du kannst sie jetzt beantworten oder dein Ergebnis ohne sie ansehen.',
    required: 'Sie werden für dein Ergebnis gebraucht.',
    tooFew: 'Für ein Ergebnis reicht es noch nicht. Ein paar davon genügen.',
    answer: 'Beantworten',
    seeResult: 'Mein Ergebnis ansehen',
  },

  result: {
    pattern: 'Dein Muster',
    nearBorder: (other) => `Nah an der Grenze: „${other}“ passt fast genauso gut.`,
    nearBorderAlone: 'Nah an der Grenze: Ein benachbartes Muster passt fast genauso gut.',
    nearMiddle: (other) =>
      `Du bist nah an der Mitte, wo sich Muster treffen: „${other}“ passt vielleicht ebenso gut.`,
    tied: (names) => `Gemeinsam an erster Stelle: ${names}.`,
    tooFewTitle: 'Fast geschafft',
    tooFew: (answered, needed) =>
      `Beantwortet: ${answered}. Ab ${needed} reicht es für eine verlässliche Aussage.`,
    backToItems: 'Offene Fragen beantworten',
    noPattern: 'Deine Antworten passen zu keinem einzelnen Muster. Hier stehst du.',
    map: 'Dein Ort auf der Karte',
    place: (dimension, score, lo, hi) =>
      `${dimension}: ${score} auf einer Skala von ${lo} bis ${hi}.`,
    onScale: (score, lo, hi) => `${score} auf einer Skala von ${lo} bis ${hi}`,
    dimension: 'Tendenz',
    position: 'Dein Ort',
    between: 'Skala',
    percentile: (percentile, population) =>
      `Höher als bei etwa ${percentile} von 100 in der Vergleichsgruppe (${population}).`,
    share: (percent) => `${percent} deiner Punkte`,
    strengths: 'Was du mitbringst',
    underStress: 'Wenn es schwierig wird',
    growth: 'Kleine nächste Schritte',
    words: 'Worte zum Ausleihen',
    wordsForMe: 'Für dich',
    wordsForPartner: 'Für die andere Seite',
    copy: 'Kopieren',
    copied: 'Kopiert',
    selected: 'Markiert',
    articles: 'Weiterlesen',
    scored: 'So wurde ausgewertet',
    scoredHow: (share) =>
      `Jede Tendenz ist der Mittelwert deiner Antworten auf die Fragen dazu. Sie wird angegeben, wenn davon mindestens ${share} beantwortet sind.`,
    scoredReversed:
      'Manche Fragen sind andersherum gestellt. Ihre Antworten werden umgedreht, bevor sie zählen.',
    noNorms:
      'Für diesen Test gibt es noch keine Vergleichsgruppe. Die Zahlen sagen, wo deine Antworten auf der Skala liegen, nicht wie du im Vergleich zu anderen stehst, und nichts darüber, was normal ist.',
    normSource: (population, size, year, source) =>
      `Vergleichsgruppe: ${population}, ${size} Personen, ${year}. ${source}`,
    dimensionality:
      'Tendenzen sind eine Frage von mehr oder weniger. Ein Muster ist ein Name für einen Ort auf der Karte. Es ist keine Diagnose und kann sich mit der Beziehung, dem Thema und den Jahren ändern.',
    answeredOf: (answered, shown) => `${answered} von ${shown} beantwortet`,
    item: 'Frage',
    yourAnswer: 'Deine Antwort',
    counts: 'Zählt als',
    countsReversed: 'umgedreht',
    notAnswered: 'nicht beantwortet',
    version: (revision, scoring) => `Inhalt ${revision}, Auswertung ${scoring}`,
    speeding:
      'Du hast sehr schnell geantwortet. Falls du in Eile warst, nimm dir beim nächsten Mal etwas mehr Zeit.',
    straightLining:
      'Viele Antworten hintereinander sind gleich. Falls es nur schnell gehen sollte, sagt dir ein zweiter Versuch mehr.',
    attention:
      'Eine Frage bat um eine bestimmte Antwort und bekam eine andere. Ein zweiter Versuch sagt dir vielleicht mehr.',
    safetySignpost:
      'Hast du Angst in deiner Beziehung, oder wirst du kontrolliert? Lies bitte zuerst das hier.',
    safetyTitle: 'Wenn es kein Kommunikationsmuster ist',
    safety:
      'Kontrolle, Angst und Gewalt sind keine Kommunikationsmuster, und Übungen für Paare sind dann das falsche Mittel. Du verdienst Unterstützung, die nur für dich da ist.',
    elsewhere: 'In anderen Ländern',
    again: 'Noch einmal machen',
  },

  report: {
    invitation: 'Zu diesem Muster gibt es einen Aktionsplan: was jede Seite tun kann, Tag für Tag.',
    open: 'Aktionsplan öffnen',
    opening: 'Einen Moment',
    denied: 'Der Aktionsplan ist noch nicht offen.',
    failed: 'Das hat nicht geklappt. Bitte versuch es noch einmal.',
    pursuers: 'Für die Seite, die Nähe sucht',
    distancers: 'Für die Seite, die sich zurückzieht',
    together: 'Gemeinsam',
    plan: 'Tag für Tag',
    day: (day) => `Tag ${day}`,
    agreement: 'Eine Vereinbarung für euch beide',
    connectionSignal: 'Unser Zeichen für „Ich brauche dich nah“',
    spaceSignal: 'Unser Zeichen für „Ich brauche eine Pause“',
    returnTime: 'Wann wir darauf zurückkommen',
    agreementKept: 'Was ihr schreibt, bleibt auf diesem Gerät und wird mitgedruckt.',
    progress: (done, total) => `${done} von ${total} erledigt`,
    done: (day) => `${day}: erledigt`,
    calendar: 'Den Plan in den Kalender übernehmen',
    calendarNote: 'Eine Datei mit einem Eintrag pro Tag, ab morgen.',
    print: 'Drucken oder als PDF sichern',
  },

  unlock: {
    email: 'Deine E-Mail-Adresse',
    emailNote: (host) =>
      `Deine Adresse und der Name deines Musters gehen an ${host} und sonst nirgendwohin. Deine Antworten bleiben auf diesem Gerät.`,
    consent: 'Diese Website darf mir auch zu anderen Themen schreiben.',
    sendEmail: 'Senden und Aktionsplan öffnen',
    code: 'Dein Code',
    sendCode: 'Mit diesem Code öffnen',
    shareNote: 'Teile dein Ergebnis mit jemandem, dann öffnet sich der Aktionsplan.',
    share: 'Teilen und Aktionsplan öffnen',
    late: 'Es kam keine Antwort. Bitte versuch es gleich noch einmal.',
  },

  share: {
    title: 'Zum Mitnehmen',
    note: 'Ein Link enthält dein Muster und deinen Ort auf der Karte. Er enthält keine Antworten und keinen Namen, und kein Server bekommt sie zu sehen.',
    send: 'Link teilen',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    link: 'Link zu deinem Ergebnis',
    selected: 'Der Link ist markiert. Du kannst ihn jetzt kopieren.',
    picture: 'Bild erstellen',
    download: 'Bild sichern',
    sendPicture: 'Bild teilen',
    pictureAlt: (pattern, places) =>
      `Eine Karte mit den Worten „${pattern}“ und einer kleinen Landkarte. ${places}`,
    text: (test, pattern) => (pattern ? `${test} Mein Muster: ${pattern}` : test),
    receivedTitle: 'Ein Ergebnis, das jemand mit dir geteilt hat',
    receivedNote:
      'Es gehört dieser Person und sagt nichts über dich. Deines liegt vielleicht woanders auf dieser Karte.',
    takeTest: 'Den Test selbst machen',
    toOwn: 'Mein eigenes Ergebnis ansehen',
    otherRevision:
      'Der Test wurde seit diesem Ergebnis bearbeitet. Das Ergebnis wird gezeigt, wie es war.',
    unknownPattern: 'Das damalige Muster gehört nicht mehr zu diesem Test.',
    damagedTitle: 'Dieser Link ist nicht vollständig.',
    damaged: 'Ein Teil ist unterwegs verloren gegangen. Bitte noch einmal um den Link.',
    newerTitle: 'Dieser Link ist neuer als diese Seite.',
    newer: 'Lade die Seite neu. Wenn das nicht hilft, muss diese Website erst aktualisiert werden.',
    otherTestTitle: 'Dieser Link gehört zu einem anderen Test.',
    otherTest: 'Sein Ergebnis kann hier nicht gezeigt werden.',
    toTest: 'Zum Test',
  },

  compare: {
    title: 'Zu zweit vergleichen',
    note: 'Die andere Person macht den Test allein, sieht zuerst ihr eigenes Ergebnis und entscheidet dann, ob sie vergleichen möchte. Auf einem Server wird nichts gespeichert.',
    send: 'An die andere Person senden',
    sendText:
      'Wollen wir uns das zusammen ansehen? Mach zuerst den Test, und vergleich dann, wenn du magst.',
    invitedTitle: 'Jemand möchte sich das mit dir zusammen ansehen.',
    invited:
      'Mach den Test zuerst für dich. Du siehst dein Ergebnis allein und entscheidest dann, ob du vergleichst. Bis dahin erfährt niemand etwas.',
    toTest: 'Zum Test',
    toResult: 'Mein eigenes Ergebnis ansehen',
    waitingTitle: 'Die andere Person hat dir ihr Ergebnis geschickt',
    waiting:
      'Wenn du magst, sieh beide auf einer Karte. Deines wird erst sichtbar, wenn du es zurückschickst.',
    show: 'Beide Ergebnisse zeigen',
    sendBack: 'Beide Ergebnisse zurückschicken',
    sendBackNote: 'Mit diesem Schritt sieht die andere Person deinen Ort auf der Karte.',
    together: 'Ihr beide auf einer Karte',
    you: 'Du',
    partner: 'Die andere Person',
    sender: 'Wer diesen Link geschickt hat',
    asker: 'Wer zuerst gefragt hat',
    pullTitle: 'Der Sog zwischen euch',
    pull: (reaching, stepping) => `Sucht Nähe: ${reaching}. Zieht sich zurück: ${stepping}.`,
    strengths: {
      none: 'kein nennenswerter Sog',
      slight: 'ein leichter Sog',
      clear: 'ein deutlicher Sog',
      strong: 'ein starker Sog',
    },
    startTitle: 'Wo euer Kreislauf wahrscheinlich beginnt',
    startsWith: (person) =>
      `Oft mit einem Moment der Distanz. Wer dann zuerst Nähe sucht: ${person}. Das fühlt sich nach Druck an, die andere Seite zieht sich zurück, und die Distanz wächst.`,
    startsWithYou:
      'Oft mit einem Moment der Distanz, den du zuerst bemerkst. Du suchst Nähe, die andere Seite fühlt sich bedrängt und zieht sich zurück, und die Distanz wächst.',
    startsEither:
      'Er kann bei jeder Seite beginnen. Manchmal sucht eine Nähe und die andere zieht sich zurück, an einem anderen Tag ist es umgekehrt.',
    startsNowhere:
      'Eure Orte ziehen wenig aneinander. Wenn ihr feststeckt, schaut eher auf das Thema als auf einen Kreislauf.',
    design:
      'Der Sog ist eine Zeichnung, die wir für diesen Test entworfen haben: das Nähesuchen der einen Person gegen den Rückzug der anderen. Er ist kein geprüftes Maß und gibt niemandem die Schuld.',
    oneThing: 'Eine Sache für jede Seite',
    words: 'Worte für beide',
    forPerson: (person) => person,
    forYou: 'Für dich',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'Der Artikel wird geladen',
  fault: {
    title: 'Der Artikel lässt sich gerade nicht öffnen.',
    text: 'Das liegt nicht an dir. Bitte versuch es gleich noch einmal.',
    retry: 'Noch einmal versuchen',
  },
  scenario: 'Eine Szene',
  story: 'Eine Geschichte',
  audience: {
    group: 'Für wen die Schritte sind',
    pursuers: 'Wenn du Nähe suchst',
    distancers: 'Wenn du dich zurückziehst',
    both: 'Für euch beide',
  },
  speaker: {pursuer: 'Wenn du Nähe suchst', distancer: 'Wenn du dich zurückziehst'},
  copy: 'Kopieren',
  copyWords: (words) => `Kopieren: ${words}`,
  copied: 'Kopiert',
  selected: 'Markiert',
  cycle: 'Ein Kreis aus Schritten. Der letzte führt zum ersten zurück.',
  note: 'Hinweis',
  safety: 'Zu deiner Sicherheit',
  notes: 'Anmerkungen',
  backToText: (number) => `Zurück zum Text, Anmerkung ${number}`,
  sources: 'Quellen',
  contents: 'In diesem Artikel',
  backToArticle: 'Zurück zum Artikel',
  startTest: 'Test beginnen',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'Die Artikel werden geladen',
  fault: {
    title: 'Die Artikel lassen sich gerade nicht öffnen.',
    text: 'Das liegt nicht an dir. Bitte versuch es gleich noch einmal.',
    retry: 'Noch einmal versuchen',
  },
  search: 'Artikel durchsuchen',
  filter: 'Artikel zu einem Muster',
  all: 'Alle',
  found: (count) => plural('de', count, {other: '# Artikel'}),
  minutes: (count) => plural('de', count, {one: '# Minute Lesezeit', other: '# Minuten Lesezeit'}),
  takeTest: 'Zum Test',
  more: 'Mehr anzeigen',
  empty: 'Davon handelt hier noch nichts.',
  emptyHint: 'Versuch es mit einem einzelnen Wort, oder sieh dir alle Artikel an.',
  none: 'Hier gibt es noch keine Artikel.',
  showAll: 'Alle anzeigen',
  back: 'Alle Artikel',
};
