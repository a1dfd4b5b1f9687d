import type {ArticleMessages, ResultMessages, TakingMessages, WikiMessages} from './messages.ts';
import {plural} from './plural.ts';

const language = 'pt';

/** Until the last item. */
export const taking: TakingMessages = {
  language,
  direction: 'ltr',

  loading: 'Carregando o teste',
  fault: {
    title: 'Não foi possível abrir o teste agora.',
    text: 'O problema não é com você. Tente de novo daqui a pouco.',
    offline: 'Parece que você está sem conexão. Tente de novo quando ela voltar.',
    retry: 'Tentar de novo',
  },

  intro: {
    count: (items) => plural(language, items, {one: '# pergunta', other: '# perguntas'}),
    duration: (minutes) =>
      plural(language, minutes, {one: 'cerca de # minuto', other: 'cerca de # minutos'}),
    privacy: 'Suas respostas ficam neste aparelho. Nada é enviado.',
    start: 'Começar o teste',
    resume: 'Continuar de onde parou',
    answered: (answered, total) => `${answered} de ${total} respondidas`,
    seeResult: 'Ver seu resultado',
    startAgain: 'Começar de novo',
    clear: 'Apagar minhas respostas',
    cleared: 'Suas respostas foram apagadas.',
  },

  items: {
    position: (position, total) => `${position} de ${total}`,
    positionSaid: (position, total) => `Pergunta ${position} de ${total}`,
    timeLeft: (minutes) =>
      minutes < 1
        ? 'falta menos de um minuto'
        : plural(language, minutes, {
            one: 'falta cerca de # minuto',
            other: 'faltam cerca de # minutos',
          }),
    point: (value, lo, hi, label) =>
      (lo === 1 ? `${value} de ${hi}` : `${value}, de ${lo} a ${hi}`) + (label && `: ${label}`),
    back: 'Voltar',
    next: 'Avançar',
    skip: 'Pular',
    finish: 'Ver meu resultado',
    required: 'Escolha uma resposta para continuar.',
  },
};

/** What comes after the items. */
export const result: ResultMessages = {
  review: {
    title: (open) =>
      plural(language, open, {
        one: '# pergunta ainda sem resposta',
        other: '# perguntas ainda sem resposta',
      }),
    optional: 'Você pode responder agora ou ver seu resultado sem elas.',
    required: 'Elas são necessárias para o seu resultado.',
    tooFew: 'Ainda não há o bastante para um resultado. Algumas destas já bastam.',
    answer: 'Responder',
    seeResult: 'Ver meu resultado',
  },

  result: {
    pattern: 'Seu padrão',
    nearBorder: (other) => `Perto do limite: “${other}” combina quase tão bem.`,
    nearBorderAlone: 'Perto do limite: um padrão vizinho combina quase tão bem.',
    nearMiddle: (other) =>
      `Você está perto do meio, onde os padrões se encontram: “${other}” pode combinar igualmente bem.`,
    tied: (names) => `Dividem o primeiro lugar: ${names}.`,
    tooFewTitle: 'Falta pouco',
    tooFew: (answered, needed) =>
      `Você respondeu ${answered}. Com ${needed} já dá para dizer algo confiável.`,
    backToItems: 'Responder o que falta',
    noPattern: 'Suas respostas não cabem em um só padrão. É aqui que você está.',
    map: 'Seu lugar no mapa',
    place: (dimension, score, lo, hi) => `${dimension}: ${score} em uma escala de ${lo} a ${hi}.`,
    onScale: (score, lo, hi) => `${score} em uma escala de ${lo} a ${hi}`,
    dimension: 'Tendência',
    position: 'Seu lugar',
    between: 'Escala',
    percentile: (percentile, population) =>
      `Mais alto que em cerca de ${percentile} de cada 100 pessoas do grupo de comparação (${population}).`,
    share: (percent) => `${percent} dos seus pontos`,
    strengths: 'O que você traz',
    underStress: 'Quando fica difícil',
    growth: 'Pequenos próximos passos',
    words: 'Palavras emprestadas',
    wordsForMe: 'Para você dizer',
    wordsForPartner: 'Para a outra pessoa dizer',
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Selecionado',
    articles: 'Continue lendo',
    scored: 'Como foi calculado',
    scoredHow: (share) =>
      `Cada tendência é a média das suas respostas às perguntas dela. Ela aparece quando pelo menos ${share} delas têm resposta.`,
    scoredReversed:
      'Algumas perguntas são feitas ao contrário. Suas respostas são invertidas antes de contar.',
    noNorms:
      'Este teste ainda não tem grupo de comparação. Os números dizem onde suas respostas estão na escala, não como você se compara com outras pessoas, e nada sobre o que é normal.',
    normSource: (population, size, year, source) =>
      `Grupo de comparação: ${population}, ${size} pessoas, ${year}. ${source}`,
    dimensionality:
      'Tendências são questão de mais ou de menos. Um padrão é o nome de um lugar no mapa. Não é um diagnóstico, e pode mudar com a relação, com o assunto e com os anos.',
    answeredOf: (answered, shown) => `${answered} de ${shown} respondidas`,
    item: 'Pergunta',
    yourAnswer: 'Sua resposta',
    counts: 'Conta como',
    countsReversed: 'invertida',
    notAnswered: 'sem resposta',
    version: (revision, scoring) => `Conteúdo ${revision}, cálculo ${scoring}`,
    speeding:
      'Você respondeu muito rápido. Se estava com pressa, refaça com um pouco mais de tempo.',
    straightLining:
      'Muitas respostas seguidas são iguais. Se foi só para ir rápido, uma segunda vez dirá mais.',
    attention:
      'Uma pergunta pedia uma resposta específica e recebeu outra. Uma segunda vez talvez diga mais.',
    safetySignpost: 'Você tem medo da outra pessoa, ou vive sob controle? Leia isto primeiro.',
    safetyTitle: 'Quando não é um padrão de comunicação',
    safety:
      'Controle, medo e violência não são padrões de comunicação, e exercícios para casais não são então a ajuda certa. Você merece um apoio só seu.',
    elsewhere: 'Em outros países',
    again: 'Fazer de novo',
  },

  report: {
    invitation: 'Há um plano de ação para este padrão: o que cada pessoa pode fazer, dia após dia.',
    open: 'Abrir o plano de ação',
    opening: 'Um momento',
    denied: 'O plano ainda não está aberto.',
    failed: 'Não deu certo. Tente de novo.',
    pursuers: 'Para quem busca se aproximar',
    distancers: 'Para quem se afasta um pouco',
    together: 'A dois',
    plan: 'Dia após dia',
    day: (day) => `Dia ${day}`,
    agreement: 'Um acordo entre vocês dois',
    connectionSignal: 'Nosso sinal para “preciso de você perto”',
    spaceSignal: 'Nosso sinal para “preciso de uma pausa”',
    returnTime: 'Quando voltamos ao assunto',
    agreementKept: 'O que vocês escrevem fica neste aparelho e é impresso com o plano.',
    progress: (done, total) => `${done} de ${total} feitos`,
    done: (day) => `${day}: feito`,
    calendar: 'Levar o plano para a agenda',
    calendarNote: 'Um arquivo com uma entrada por dia, a partir de amanhã.',
    print: 'Imprimir ou salvar em PDF',
  },

  unlock: {
    email: 'Seu e-mail',
    emailNote: (host) =>
      `Seu endereço e o nome do seu padrão vão para ${host}, e para nenhum outro lugar. Suas respostas ficam neste aparelho.`,
    consent: 'Este site também pode me escrever sobre outros assuntos.',
    sendEmail: 'Enviar e abrir o plano',
    code: 'Seu código',
    sendCode: 'Abrir com este código',
    shareNote: 'Compartilhe seu resultado com alguém, e o plano se abre.',
    share: 'Compartilhar e abrir o plano',
    late: 'Não houve resposta. Tente de novo daqui a pouco.',
  },

  share: {
    title: 'Leve com você',
    note: 'Um link leva seu padrão e seu lugar no mapa. Não leva respostas nem nome, e nenhum servidor os vê.',
    send: 'Compartilhar um link',
    copy: 'Copiar o link',
    copied: 'Link copiado',
    link: 'Link do seu resultado',
    selected: 'O link está selecionado. Agora você pode copiá-lo.',
    picture: 'Criar uma imagem',
    download: 'Salvar a imagem',
    sendPicture: 'Compartilhar a imagem',
    pictureAlt: (pattern, places) =>
      `Um cartão que diz “${pattern}”, com um pequeno mapa. ${places}`,
    text: (test, pattern) => (pattern ? `${test} Meu padrão: ${pattern}` : test),
    receivedTitle: 'Um resultado que alguém compartilhou com você',
    receivedNote:
      'É dessa pessoa e não diz nada sobre você. O seu pode estar em outro lugar deste mapa.',
    takeTest: 'Fazer o teste também',
    toOwn: 'Ver meu próprio resultado',
    otherRevision: 'O teste foi editado desde este resultado. Ele é mostrado como era.',
    unknownPattern: 'O padrão daquela época não faz mais parte deste teste.',
    damagedTitle: 'Este link não está completo.',
    damaged: 'Uma parte se perdeu no caminho. Peça o link mais uma vez.',
    newerTitle: 'Este link é mais novo que esta página.',
    newer: 'Recarregue a página. Se não ajudar, este site ainda precisa ser atualizado.',
    otherTestTitle: 'Este link é de outro teste.',
    otherTest: 'O resultado dele não pode ser mostrado aqui.',
    toTest: 'Ir para o teste',
  },

  compare: {
    title: 'Comparar a dois',
    note: 'A outra pessoa faz o teste sozinha, vê primeiro o próprio resultado e então decide se quer comparar. Nada é guardado em um servidor.',
    send: 'Enviar para a outra pessoa',
    sendText: 'Vamos ver isto juntos? Faça primeiro o teste e depois compare, se quiser.',
    invitedTitle: 'Alguém gostaria de ver isto com você.',
    invited:
      'Faça primeiro o teste para si. Só você vê o seu resultado, e então decide se compara. Até lá, ninguém fica sabendo de nada.',
    toTest: 'Ao teste',
    toResult: 'Ver meu próprio resultado',
    waitingTitle: 'A outra pessoa enviou o resultado dela para você',
    waiting: 'Se quiser, veja os dois em um mapa. O seu só aparece quando você o envia de volta.',
    show: 'Mostrar os dois resultados',
    sendBack: 'Enviar os dois de volta',
    sendBackNote: 'É este passo que mostra à outra pessoa o seu lugar no mapa.',
    together: 'Vocês dois em um mapa',
    you: 'Você',
    partner: 'A outra pessoa',
    sender: 'Quem enviou este link',
    asker: 'Quem perguntou primeiro',
    pullTitle: 'O puxão entre vocês',
    pull: (reaching, stepping) => `Busca se aproximar: ${reaching}. Se afasta: ${stepping}.`,
    strengths: {
      none: 'quase nenhum puxão',
      slight: 'um puxão leve',
      clear: 'um puxão claro',
      strong: 'um puxão forte',
    },
    startTitle: 'Onde o ciclo de vocês provavelmente começa',
    startsWith: (person) =>
      `Muitas vezes com um momento de distância. Quem então busca primeiro se aproximar: ${person}. Essa busca é sentida como pressão, a outra pessoa se afasta, e a distância cresce.`,
    startsWithYou:
      'Muitas vezes com um momento de distância que você percebe primeiro. Você busca se aproximar, a outra pessoa sente pressão e se afasta, e a distância cresce.',
    startsEither:
      'Pode começar com qualquer um dos dois. Às vezes um se aproxima e o outro se afasta, e em outro dia é o contrário.',
    startsNowhere:
      'Os lugares de vocês puxam pouco um ao outro. Quando travarem, olhem para o assunto mais do que para um ciclo.',
    design:
      'O puxão é um desenho que criamos para este teste: a aproximação de uma pessoa contra o afastamento da outra. Não é uma medida validada, e não culpa ninguém.',
    oneThing: 'Uma coisa para cada pessoa',
    words: 'Palavras para os dois',
    forPerson: (person) => person,
    forYou: 'Para você',
  },
};

/** The words around an article. */
export const article: ArticleMessages = {
  loading: 'Carregando o artigo',
  fault: {
    title: 'Não foi possível abrir o artigo agora.',
    text: 'O problema não é com você. Tente de novo daqui a pouco.',
    retry: 'Tentar de novo',
  },
  scenario: 'Uma cena',
  story: 'Uma história',
  audience: {
    group: 'Para quem são os passos',
    pursuers: 'Se você busca se aproximar',
    distancers: 'Se você se afasta',
    both: 'Para vocês dois',
  },
  speaker: {pursuer: 'Quando você busca se aproximar', distancer: 'Quando você se afasta'},
  copy: 'Copiar',
  copyWords: (words) => `Copiar: ${words}`,
  copied: 'Copiado',
  selected: 'Selecionado',
  cycle: 'Um ciclo de passos. O último leva de volta ao primeiro.',
  note: 'Nota',
  safety: 'Para sua segurança',
  notes: 'Notas',
  backToText: (number) => `Voltar ao texto, nota ${number}`,
  sources: 'Fontes',
  contents: 'Neste artigo',
  backToArticle: 'Voltar ao artigo',
  startTest: 'Começar o teste',
};

/** The words around a list of articles. */
export const wiki: WikiMessages = {
  loading: 'Carregando os artigos',
  fault: {
    title: 'Não foi possível abrir os artigos agora.',
    text: 'O problema não é com você. Tente de novo daqui a pouco.',
    retry: 'Tentar de novo',
  },
  search: 'Buscar nos artigos',
  filter: 'Artigos sobre',
  all: 'Todos',
  found: (count) => plural('pt', count, {one: '# artigo', other: '# artigos'}),
  minutes: (count) =>
    plural('pt', count, {one: '# minuto de leitura', other: '# minutos de leitura'}),
  takeTest: 'Fazer o teste',
  more: 'Ver mais',
  empty: 'Ainda não há nada sobre isso aqui.',
  emptyHint: 'Tente uma palavra só, ou veja todos os artigos.',
  none: 'Ainda não há artigos aqui.',
  showAll: 'Ver todos',
  back: 'Todos os artigos',
};
