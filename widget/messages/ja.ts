import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';

/** Until the last item. */
export const taking: TakingMessages = {
  language: 'ja',
  direction: 'ltr',

  loading: 'テストを読み込んでいます',
  fault: {
    title: '今はテストを開けません。',
    text: 'あなたのせいではありません。少し待ってから、もう一度お試しください。',
    offline: 'オフラインのようです。つながったら、もう一度お試しください。',
    retry: 'もう一度試す',
  },

  intro: {
    count: (items) => `全${items}問`,
    duration: (minutes) => `約${minutes}分`,
    privacy: '回答はこの端末の中だけに残り、どこにも送信されません。',
    start: 'テストを始める',
    resume: '続きから始める',
    answered: (answered, total) => `${total}問中${answered}問に回答済み`,
    seeResult: '結果を見る',
    startAgain: '最初からやり直す',
    clear: '回答を消去する',
    cleared: '回答を消去しました。',
  },

  items: {
    position: (position, total) => `${position} / ${total}`,
    positionSaid: (position, total) => `${total}問中${position}問目`,
    timeLeft: (minutes) => (minutes < 1 ? '残り1分未満' : `残り約${minutes}分`),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${hi}段階の${value}` : `${lo}から${hi}のうち${value}`) + (label && `、${label}`),
    back: '戻る',
    next: '次へ',
    skip: 'スキップ',
    finish: '結果を見る',
    required: '先へ進むには、回答を選んでください。',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) => `未回答の質問が${open}問あります`,
    optional: '今答えることも、このまま結果を見ることもできます。',
    required: '結果を出すには、これらの回答が必要です。',
    tooFew: '結果を出すにはまだ回答が足りません。あといくつか答えれば十分です。',
    answer: '答える',
    seeResult: '結果を見る',
  },

  result: {
    pattern: 'あなたのパターン',
    nearBorder: (other) => `境界の近くです。「${other}」もほぼ同じくらい当てはまります。`,
    nearBorderAlone: '境界の近くです。隣のパターンもほぼ同じくらい当てはまります。',
    nearMiddle: (other) =>
      `パターンが出会う中央の近くです。「${other}」も同じくらい当てはまるかもしれません。`,
    tied: (names) => `同点で1位：${names}。`,
    tooFewTitle: 'あと少しです',
    tooFew: (answered, needed) =>
      `回答済みは${answered}問です。${needed}問あれば、確かなことが言えます。`,
    backToItems: '未回答の質問に答える',
    noPattern: '回答は一つのパターンには当てはまりませんでした。あなたの位置はここです。',
    map: '図の上のあなたの位置',
    place: (dimension, score, lo, hi) => `${dimension}：${lo}から${hi}の尺度で${score}。`,
    onScale: (score, lo, hi) => `${lo}から${hi}の尺度で${score}`,
    dimension: '傾向',
    position: 'あなたの位置',
    between: '尺度',
    percentile: (percentile, population) =>
      `比較グループ（${population}）の100人中およそ${percentile}人より高い値です。`,
    share: (percent) => `得点の${percent}`,
    strengths: 'あなたの持ち味',
    underStress: 'つらくなったとき',
    growth: '次の小さな一歩',
    words: 'そのまま使える言葉',
    wordsForMe: 'あなたから',
    wordsForPartner: 'パートナーから',
    copy: 'コピー',
    copied: 'コピー済み',
    selected: '選択済み',
    articles: '続けて読む',
    scored: '採点のしかた',
    scoredHow: (share) =>
      `それぞれの傾向は、関係する質問への回答の平均です。そのうち${share}以上に答えると表示されます。`,
    scoredReversed: '逆の向きでたずねる質問もあります。その回答は、向きをそろえてから数えます。',
    noNorms:
      'このテストには、まだ比較グループがありません。数値は回答が尺度のどこにあるかを示すもので、ほかの人との比較でも、何が普通かを示すものでもありません。',
    normSource: (population, size, year, source) =>
      `比較グループ：${population}、${size}人、${year}年。${source}`,
    dimensionality:
      '傾向は程度の問題です。パターンは図の上の場所につけた名前で、診断ではありません。相手や話題、年月によって変わることもあります。',
    answeredOf: (answered, shown) => `${shown}問中${answered}問に回答`,
    item: '質問',
    yourAnswer: 'あなたの回答',
    counts: '得点',
    countsReversed: '逆転',
    notAnswered: '未回答',
    version: (revision, scoring) => `内容 ${revision}、採点 ${scoring}`,
    speeding: 'とても速い回答でした。急いでいたなら、もう少し時間をとってやり直してみてください。',
    straightLining:
      '同じ回答が長く続いています。早く終えるためだったなら、やり直すともっと多くのことがわかります。',
    attention:
      '指定された回答を選ぶ質問で、別の回答が選ばれていました。やり直すと、もっとよくわかるかもしれません。',
    safetySignpost: 'パートナーが怖い、支配されていると感じますか。まずこちらをお読みください。',
    safetyTitle: 'コミュニケーションのパターンではないとき',
    safety:
      '支配や恐怖、暴力は、コミュニケーションのパターンではありません。そのとき、カップルのための練習は役に立ちません。あなた自身のための支えを受けてください。',
    elsewhere: 'ほかの国と地域',
    again: 'もう一度受ける',
  },

  report: {
    invitation: 'このパターンにはアクションレポートがあります。それぞれにできることを、一日ずつ。',
    open: 'アクションレポートを開く',
    opening: 'お待ちください',
    denied: 'レポートはまだ開けません。',
    failed: 'うまくいきませんでした。もう一度お試しください。',
    pursuers: '近づこうとする側へ',
    distancers: '距離をとろうとする側へ',
    together: 'ふたりで',
    plan: '一日ずつ',
    day: (day) => `${day}日目`,
    agreement: 'ふたりの約束',
    connectionSignal: '「そばにいてほしい」の合図',
    spaceSignal: '「少し休みたい」の合図',
    returnTime: 'いつ話に戻るか',
    agreementKept: '書いたことはこの端末の中だけに残り、レポートと一緒に印刷されます。',
    progress: (done, total) => `${total}個中${done}個完了`,
    done: (day) => `${day}：完了`,
    calendar: 'プランをカレンダーに入れる',
    calendarNote: '明日から一日に一つずつ予定が入ったファイルです。',
    print: '印刷・PDF保存',
  },

  unlock: {
    email: 'メールアドレス',
    emailNote: (host) =>
      `メールアドレスとパターンの名前は${host}にだけ送られます。回答はこの端末の中に残ります。`,
    consent: 'このサイトから、ほかの案内も受け取ります。',
    sendEmail: '送信してレポートを開く',
    code: 'コード',
    sendCode: 'このコードで開く',
    shareNote: '結果を誰かと共有すると、レポートが開きます。',
    share: '共有してレポートを開く',
    late: '応答がありませんでした。少し待ってから、もう一度お試しください。',
  },

  share: {
    title: '結果を持ち帰る',
    note: 'リンクに入るのは、パターンと図の上の位置だけです。回答や名前は入らず、サーバーにも送られません。',
    send: 'リンクを共有',
    copy: 'リンクをコピー',
    copied: 'コピーしました',
    link: '結果へのリンク',
    selected: 'リンクを選択しました。そのままコピーできます。',
    picture: '画像を作る',
    download: '画像を保存',
    sendPicture: '画像を共有',
    pictureAlt: (pattern, places) => `「${pattern}」と書かれたカードと小さな図。${places}`,
    text: (test, pattern) => (pattern ? `${test} わたしのパターン：${pattern}` : test),
    receivedTitle: '共有された結果',
    receivedNote:
      'これは送ってくれた人の結果で、あなたのことではありません。あなたの位置は別の場所かもしれません。',
    takeTest: '自分もテストを受ける',
    toOwn: '自分の結果を見る',
    otherRevision: 'この結果のあとでテストが編集されました。結果は当時のまま表示しています。',
    unknownPattern: '当時のパターンは、今のテストにはありません。',
    damagedTitle: 'このリンクは不完全です。',
    damaged: '途中で一部が失われたようです。もう一度リンクを送ってもらってください。',
    newerTitle: 'このリンクは、このページより新しいものです。',
    newer: 'ページを再読み込みしてください。それでも開けない場合は、サイトの更新が必要です。',
    otherTestTitle: 'このリンクは別のテストのものです。',
    otherTest: 'その結果はここでは表示できません。',
    toTest: 'テストへ',
  },

  compare: {
    title: 'パートナーと比べる',
    note: 'パートナーはひとりでテストを受け、まず自分の結果を見てから、比べるかどうかを決めます。サーバーには何も保存されません。',
    send: 'パートナーに送る',
    sendText: '一緒に見てみませんか。まずテストを受けて、よければそのあとで比べてみてください。',
    invitedTitle: 'あなたと一緒に見たいという人がいます。',
    invited:
      'まず自分のためにテストを受けてください。結果をひとりで見てから、比べるかどうかを決められます。それまで誰にも伝わりません。',
    toTest: 'テストへ',
    toResult: '自分の結果を見る',
    waitingTitle: 'パートナーから結果が届いています',
    waiting:
      'よければ、ふたりの位置を一つの図で見られます。あなたの結果は、送り返すまで相手には見えません。',
    show: 'ふたりの結果を見る',
    sendBack: 'ふたりの結果を送り返す',
    sendBackNote: 'ここで初めて、あなたの図の上の位置がパートナーに見えるようになります。',
    together: '一つの図の上のふたり',
    you: 'あなた',
    partner: 'パートナー',
    sender: 'このリンクを送った人',
    asker: '先にたずねた人',
    pullTitle: 'ふたりの間の引っぱり合い',
    pull: (reaching, stepping) => `近づく側：${reaching}。距離をとる側：${stepping}。`,
    strengths: {
      none: 'ほとんどなし',
      slight: '少しあり',
      clear: 'はっきりあり',
      strong: '強くあり',
    },
    startTitle: 'ふたりの循環が始まりやすいところ',
    startsWith: (person) =>
      `多くは、距離を感じた瞬間から始まります。先に近づこうとするのは「${person}」です。それが圧力に感じられ、もう一人が距離をとり、隔たりが広がります。`,
    startsWithYou:
      '多くは、あなたが先に距離を感じた瞬間から始まります。あなたが近づこうとすると、パートナーは圧力を感じて距離をとり、隔たりが広がります。',
    startsEither:
      'どちらからでも始まりえます。一方が近づき、もう一方が距離をとる日もあれば、その逆の日もあります。',
    startsNowhere:
      'ふたりの位置は、あまり引っぱり合っていません。行きづまったときは、循環よりも話題そのものに目を向けてみてください。',
    design:
      '引っぱり合いは、このテストのために考えた図です。一方の近づこうとする強さと、もう一方の距離をとる強さを並べています。検証された尺度ではなく、誰かを責めるものでもありません。',
    oneThing: 'それぞれに一つずつ',
    words: 'ふたりのための言葉',
    forPerson: (person) => person,
    forYou: 'あなたへ',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: '記事を読み込んでいます',
  fault: {
    title: '今は記事を開けません。',
    text: 'あなたのせいではありません。少し待ってから、もう一度お試しください。',
    retry: 'もう一度試す',
  },
  scenario: 'ある場面',
  story: 'ある物語',
  audience: {
    group: '誰のためのステップか',
    pursuers: '近づこうとするあなたへ',
    distancers: '距離をとろうとするあなたへ',
    both: 'おふたりへ',
  },
  speaker: {pursuer: '近づきたいとき', distancer: '距離をとりたいとき'},
  copy: 'コピー',
  copyWords: (words) => `コピー：${words}`,
  copied: 'コピー済み',
  selected: '選択済み',
  cycle: 'ステップの循環です。最後のステップは最初に戻ります。',
  note: 'メモ',
  safety: '安全のために',
  notes: '注',
  backToText: (number) => `本文へ戻る（注 ${number}）`,
  sources: '参考文献',
  contents: 'この記事の内容',
  backToArticle: '記事に戻る',
  startTest: 'テストを始める',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: '記事の一覧を読み込んでいます',
  fault: {
    title: '今は記事の一覧を開けません。',
    text: 'あなたのせいではありません。少し待ってから、もう一度お試しください。',
    retry: 'もう一度試す',
  },
  search: '記事を検索',
  filter: 'テーマで絞り込む',
  all: 'すべて',
  found: (count) => `${count}件の記事`,
  minutes: (count) => `約${count}分で読めます`,
  takeTest: 'テストを受ける',
  more: 'さらに表示',
  empty: 'それについての記事はまだありません。',
  emptyHint: '別の言葉で試すか、すべての記事をご覧ください。',
  none: '記事はまだありません。',
  showAll: 'すべて表示',
  back: '記事の一覧',
};
