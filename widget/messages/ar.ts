import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
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
    nearMiddle: (other) => `موضعك قريب من الوسط حيث تلتقي الأنماط: قد يناسب «${other}» بالقدر نفسه.`,
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
    agreementKept: 'ما تكتبانه يبقى على هذا الجهاز، ويُطبع مع الخطة.',
    progress: (done, total) => `أُنجز ${number(done)} من ${number(total)}`,
    done: (day) => `${day}: أُنجز`,
    calendar: 'إضافة الخطة إلى التقويم',
    calendarNote: 'ملف فيه موعد لكل يوم، ابتداءً من الغد.',
    print: 'طباعة أو حفظ بصيغة PDF',
  },

  unlock: {
    email: 'بريدك الإلكتروني',
    emailNote: (host) =>
      `يُرسَل عنوانك واسم نمطك إلى ${host} ولا إلى أي مكان آخر. وتبقى إجاباتك على هذا الجهاز.`,
    consent: 'يمكن لهذا الموقع أن يراسلني في أمور أخرى أيضًا.',
    sendEmail: 'إرسال وفتح الخطة',
    code: 'رمزك',
    sendCode: 'فتح بهذا الرمز',
    shareNote: 'عند مشاركة نتيجتك مع أحد تُفتح الخطة.',
    share: 'مشاركة وفتح الخطة',
    late: 'لم يصل ردّ. يمكن إعادة المحاولة بعد قليل.',
  },

  share: {
    title: 'لأخذها معك',
    note: 'يحمل الرابط نمطك وموضعك على الخريطة. لا يحمل إجابات ولا اسمًا، ولا يراهما أي خادم.',
    send: 'مشاركة رابط',
    copy: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    link: 'رابط نتيجتك',
    selected: 'الرابط محدَّد، ويمكن نسخه الآن.',
    picture: 'إنشاء صورة',
    download: 'حفظ الصورة',
    sendPicture: 'مشاركة الصورة',
    pictureAlt: (pattern, places) => `بطاقة كُتب عليها «${pattern}» مع خريطة صغيرة. ${places}`,
    text: (test, pattern) => (pattern ? `${test} نمطي: ${pattern}` : test),
    receivedTitle: 'نتيجة شاركها أحدهم معك',
    receivedNote: 'هذه نتيجة تخصّ صاحبها ولا تقول شيئًا عنك. قد يكون موضعك في مكان آخر من الخريطة.',
    takeTest: 'إجراء الاختبار بنفسي',
    toOwn: 'عرض نتيجتي',
    otherRevision: 'عُدِّل الاختبار بعد هذه النتيجة، وهي معروضة كما كانت.',
    unknownPattern: 'لم يعد ذلك النمط جزءًا من هذا الاختبار.',
    damagedTitle: 'هذا الرابط غير مكتمل.',
    damaged: 'ضاع جزء منه في الطريق. يمكن طلب الرابط مرة أخرى.',
    newerTitle: 'هذا الرابط أحدث من هذه الصفحة.',
    newer: 'قد تفيد إعادة تحميل الصفحة. وإلا فالموقع بحاجة إلى تحديث.',
    otherTestTitle: 'هذا الرابط يخصّ اختبارًا آخر.',
    otherTest: 'لا يمكن عرض نتيجته هنا.',
    toTest: 'إلى الاختبار',
  },

  compare: {
    title: 'مقارنة بينكما',
    note: 'يُجري الطرف الآخر الاختبار وحده، ويرى نتيجته أولًا، ثم يقرر هل تكون مقارنة. ولا يُحفظ شيء على أي خادم.',
    send: 'إرسال إلى الطرف الآخر',
    sendText: 'هل ننظر في هذا معًا؟ الاختبار أولًا، ثم المقارنة لمن شاء.',
    invitedTitle: 'هناك من يودّ النظر في هذا معك.',
    invited:
      'يبدأ الأمر باختبارك لنفسك. ترى نتيجتك وحدك، ثم لك أن تقرر هل تكون مقارنة. وحتى ذلك الحين لا يعلم أحد شيئًا.',
    toTest: 'إلى الاختبار',
    toResult: 'عرض نتيجتي',
    waitingTitle: 'أرسل إليك الطرف الآخر نتيجته',
    waiting: 'يمكن رؤية النتيجتين على خريطة واحدة. ولا تظهر نتيجتك للطرف الآخر إلا عند إعادة إرسالها.',
    show: 'عرض النتيجتين',
    sendBack: 'إعادة إرسال النتيجتين',
    sendBackNote: 'هذه هي الخطوة التي تُري الطرف الآخر موضعك على الخريطة.',
    together: 'أنتما على خريطة واحدة',
    you: 'أنت',
    partner: 'الطرف الآخر',
    sender: 'من أرسل هذا الرابط',
    asker: 'من سأل أولًا',
    pullTitle: 'الشدّ بينكما',
    pull: (reaching, stepping) => `يبادر إلى القرب: ${reaching}. يأخذ مسافة: ${stepping}.`,
    strengths: {
      none: 'لا شدّ يُذكر',
      slight: 'شدّ خفيف',
      clear: 'شدّ واضح',
      strong: 'شدّ قوي',
    },
    startTitle: 'أين تبدأ دورتكما على الأرجح',
    startsWith: (person) =>
      `كثيرًا ما تبدأ بلحظة تباعد. ومن يبادر عندئذ إلى القرب أولًا: ${person}. فيبدو ذلك ضغطًا، ويأخذ الآخر مسافة، ويكبر التباعد.`,
    startsWithYou:
      'كثيرًا ما تبدأ بلحظة تباعد تشعر بها قبل غيرك. تبادر إلى القرب، فيشعر الطرف الآخر بضغط ويأخذ مسافة، ويكبر التباعد.',
    startsEither:
      'قد تبدأ من أيٍّ منكما. أحيانًا يقترب أحدكما ويأخذ الآخر مسافة، وفي يوم آخر ينعكس الأمر.',
    startsNowhere: 'الشدّ بين موضعيكما قليل. عند التعثّر انظرا إلى الموضوع نفسه لا إلى دورة.',
    design:
      'الشدّ رسم صمّمناه لهذا الاختبار: سعي أحدكما إلى القرب في مقابل ابتعاد الآخر. ليس مقياسًا مُثبتًا، ولا يلوم أحدًا.',
    oneThing: 'شيء واحد لكل منكما',
    words: 'كلمات لكما معًا',
    forPerson: (person) => person,
    forYou: 'لك',
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
  notes: 'الحواشي',
  backToText: (number) => `العودة إلى النص، الحاشية ${number}`,
  sources: 'المصادر',
  contents: 'في هذه المقالة',
  backToArticle: 'العودة إلى المقالة',
  startTest: 'بدء الاختبار',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'جارٍ تحميل المقالات',
  fault: {
    title: 'يتعذّر فتح المقالات الآن.',
    text: 'الخلل ليس منك. يمكن إعادة المحاولة بعد قليل.',
    retry: 'إعادة المحاولة',
  },
  search: 'البحث في المقالات',
  filter: 'مقالات عن',
  all: 'الكل',
  found: (count) =>
    plural('ar', count, {
      zero: 'لا مقالات',
      one: 'مقالة واحدة',
      two: 'مقالتان',
      few: '# مقالات',
      many: '# مقالة',
      other: '# مقالة',
    }),
  minutes: (count) =>
    plural('ar', count, {
      one: 'دقيقة واحدة للقراءة',
      two: 'دقيقتان للقراءة',
      few: '# دقائق للقراءة',
      many: '# دقيقة للقراءة',
      other: '# دقيقة للقراءة',
    }),
  takeTest: 'إجراء الاختبار',
  more: 'عرض المزيد',
  empty: 'لا شيء هنا يتناول ذلك بعد.',
  emptyHint: 'يمكن تجربة كلمة واحدة، أو تصفّح كل المقالات.',
  none: 'لا مقالات هنا بعد.',
  showAll: 'عرض الكل',
  back: 'كل المقالات',
};
