import type {ArticleMessages, ResultMessages, TakingMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'ar';

/** A whole number in the digits of the language. */
const {format: number} = new Intl.NumberFormat(language, {useGrouping: false});

/** Forms of "question" after each class of numbers. */
const questions = {
  zero: 'لا أسئلة',
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '# أسئلة',
  many: '# سؤالًا',
  other: '# سؤال',
};

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'rtl',

  loading: 'جارٍ تحميل الاختبار',
  fault: {
    title: 'يتعذّر فتح الاختبار الآن.',
    text: 'الخلل ليس منك. يمكن إعادة المحاولة بعد قليل.',
    offline: 'يبدو أن الاتصال مقطوع. يمكن إعادة المحاولة بعد عودته.',
    retry: 'إعادة المحاولة',
  },

  intro: {
    count: (items) => plural(language, items, questions),
    duration: (minutes) =>
      plural(language, minutes, {
        zero: 'أقل من دقيقة',
        one: 'نحو دقيقة واحدة',
        two: 'نحو دقيقتين',
        few: 'نحو # دقائق',
        many: 'نحو # دقيقة',
        other: 'نحو # دقيقة',
      }),
    privacy: 'تبقى إجاباتك على هذا الجهاز، ولا يُرسَل منها شيء.',
    start: 'بدء الاختبار',
    resume: 'المتابعة من حيث توقفت',
    answered: (answered, total) => `أُجيب عن ${number(answered)} من ${number(total)}`,
    seeResult: 'عرض نتيجتك',
    startAgain: 'البدء من جديد',
    clear: 'مسح إجاباتي',
    cleared: 'مُسحت إجاباتك.',
  },

  items: {
    position: (position, total) => `${number(position)} من ${number(total)}`,
    positionSaid: (position, total) => `السؤال ${number(position)} من ${number(total)}`,
    timeLeft: (minutes) =>
      plural(language, minutes, {
        zero: 'بقي أقل من دقيقة',
        one: 'بقيت نحو دقيقة واحدة',
        two: 'بقيت نحو دقيقتين',
        few: 'بقيت نحو # دقائق',
        many: 'بقيت نحو # دقيقة',
        other: 'بقيت نحو # دقيقة',
      }),
    point: (value, lo, hi, label) =>
      (lo === 1
        ? `${number(value)} من ${number(hi)}`
        : `${number(value)}، من ${number(lo)} إلى ${number(hi)}`) + (label && `: ${label}`),
    back: 'رجوع',
    next: 'التالي',
    skip: 'تخطٍّ',
    finish: 'عرض نتيجتي',
    required: 'يلزم اختيار إجابة للمتابعة.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {
        zero: 'لا أسئلة بلا إجابة',
        one: 'بقي سؤال واحد بلا إجابة',
        two: 'بقي سؤالان بلا إجابة',
        few: 'بقيت # أسئلة بلا إجابة',
        many: 'بقي # سؤالًا بلا إجابة',
        other: 'بقي # سؤال بلا إجابة',
      }),
    optional: 'يمكنك الإجابة عنها الآن، أو رؤية نتيجتك من دونها.',
    required: 'هذه الإجابات لازمة لنتيجتك.',
    tooFew: 'الإجابات لا تكفي لنتيجة بعد. يكفي عدد قليل من هذه.',
    answer: 'إجابة',
    seeResult: 'عرض نتيجتي',
  },

  result: {
    pattern: 'نمطك',
    nearBorder: (other) => `قريب من الحدّ: «${other}» يناسب بالقدر نفسه تقريبًا.`,
    nearBorderAlone: 'قريب من الحدّ: نمط مجاور يناسب بالقدر نفسه تقريبًا.',
    tied: (names) => `في المرتبة الأولى معًا: ${names}.`,
    tooFewTitle: 'بقي القليل',
    tooFew: (answered, needed) =>
      `عدد إجاباتك ${number(answered)}. عند ${number(needed)} يمكن قول شيء موثوق.`,
    backToItems: 'الإجابة عمّا بقي',
    noPattern: 'إجاباتك لا تنطبق على نمط واحد. هذا موضعك.',
    map: 'موضعك على الخريطة',
    place: (dimension, score, lo, hi) => `${dimension}: ${score} على مقياس من ${lo} إلى ${hi}.`,
    onScale: (score, lo, hi) => `${score} على مقياس من ${lo} إلى ${hi}`,
    dimension: 'الميل',
    position: 'موضعك',
    between: 'المقياس',
    percentile: (percentile, population) =>
      `أعلى من نحو ${percentile} من كل ${number(100)} في مجموعة المقارنة (${population}).`,
    share: (percent) => `${percent} من نقاطك`,
    strengths: 'ما تأتي به',
    underStress: 'حين يصعب الأمر',
    growth: 'خطوات صغيرة تالية',
    words: 'كلمات للاستعارة',
    wordsForMe: 'لك',
    wordsForPartner: 'للطرف الآخر',
    copy: 'نسخ',
    copied: 'نُسخ',
    selected: 'حُدِّد',
    articles: 'للقراءة بعد ذلك',
    scored: 'كيف حُسبت النتيجة',
    scoredHow: (share) =>
      `كل ميل هو متوسط إجاباتك عن أسئلته. يظهر حين يُجاب عن ${share} منها على الأقل.`,
    scoredReversed: 'بعض الأسئلة معكوس الاتجاه، وتُقلب إجاباتها قبل أن تُحسب.',
    noNorms:
      'لا توجد مجموعة مقارنة لهذا الاختبار بعد. الأرقام تدلّ على موضع إجاباتك على المقياس، لا على موقعك بين الناس، ولا على ما هو طبيعي.',
    normSource: (population, size, year, source) =>
      `مجموعة المقارنة: ${population}، ${size} شخص، ${number(year)}. ${source}`,
    dimensionality:
      'الميول مسألة أكثر أو أقل. والنمط اسم لموضع على الخريطة، وليس تشخيصًا، وقد يتغير بتغير العلاقة والموضوع ومرور السنين.',
    answeredOf: (answered, shown) => `أُجيب عن ${number(answered)} من ${number(shown)}`,
    item: 'السؤال',
    yourAnswer: 'إجابتك',
    counts: 'تُحسب',
    countsReversed: 'مقلوبة',
    notAnswered: 'بلا إجابة',
    version: (revision, scoring) => `المحتوى ${revision}، الحساب ${number(scoring)}`,
    speeding: 'كانت إجاباتك سريعة جدًا. إن كان ذلك عن عجلة، فالإعادة بوقت أطول قليلًا أنفع.',
    straightLining:
      'كثير من إجاباتك المتتالية متطابق. إن كان ذلك للسرعة فقط، فستقول لك محاولة ثانية أكثر.',
    attention: 'طلب أحد الأسئلة إجابة معيّنة وجاءته أخرى. قد تقول لك محاولة ثانية أكثر.',
    safetySignpost: 'هل يخيفك الطرف الآخر أو يتحكم بك؟ هذا الجزء يُقرأ أولًا.',
    safetyTitle: 'حين لا يكون الأمر نمط تواصل',
    safety:
      'التحكم والخوف والعنف ليست أنماط تواصل، وتمارين الأزواج عندئذ ليست الأداة المناسبة. من حقك دعم خاص بك.',
    elsewhere: 'في بلدان أخرى',
    print: 'طباعة',
    again: 'إعادة الاختبار',
  },

  report: {
    invitation: 'لهذا النمط خطة عمل: ما يمكن لكل طرف فعله، يومًا بعد يوم.',
    open: 'فتح خطة العمل',
    opening: 'لحظة من فضلك',
    denied: 'خطة العمل لم تُفتح بعد.',
    failed: 'لم ينجح ذلك. يمكن إعادة المحاولة.',
    pursuers: 'لمن يبادر إلى القرب',
    distancers: 'لمن يأخذ مسافة',
    together: 'معًا',
    plan: 'يومًا بعد يوم',
    day: (day) => `اليوم ${number(day)}`,
    agreement: 'اتفاق بينكما',
    connectionSignal: 'إشارتنا إلى «أحتاج إلى قربك»',
    spaceSignal: 'إشارتنا إلى «أحتاج إلى استراحة»',
    returnTime: 'متى نعود إلى الموضوع',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'جارٍ تحميل المقالة',
  fault: {
    title: 'يتعذّر فتح المقالة الآن.',
    text: 'الخلل ليس منك. يمكن إعادة المحاولة بعد قليل.',
    retry: 'إعادة المحاولة',
  },
  scenario: 'مشهد',
  story: 'قصة',
  audience: {
    group: 'لمن هذه الخطوات',
    pursuers: 'لمن يبادر إلى القرب',
    distancers: 'لمن يأخذ مسافة',
    both: 'لكما معًا',
  },
  speaker: {pursuer: 'عند طلب القرب', distancer: 'عند أخذ مسافة'},
  copy: 'نسخ',
  copyWords: (words) => `نسخ: ${words}`,
  copied: 'نُسخ',
  selected: 'حُدِّد',
  cycle: 'حلقة من الخطوات، تعود آخرها إلى أولها.',
  note: 'ملاحظة',
  safety: 'لأجل سلامتك',
  sources: 'المصادر',
  startTest: 'بدء الاختبار',
};
