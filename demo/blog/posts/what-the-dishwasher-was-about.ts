import type {Post} from './post.ts';

export const whatTheDishwasherWasAbout: Post = {
  slug: 'what-the-dishwasher-was-about',
  number: 2,
  drawing: 'plate-rack',
  texts: {
    en: {
      title: 'What the dishwasher was about',
      dek: 'Plates can face left or right. It is remarkable how much can be said with them.',
      body: [
        'There are two schools. In one, the plates face the middle, where the water is. In the other they stand where there is room. A household that holds both can go for years on politeness, until one evening somebody takes a bowl out again and puts it back the right way, and somebody else sees it.',
        'From there it is about four sentences to “you never think anything I do is good enough,” which is a strange thing to hear over a bowl.',
        'It is tempting to say that a quarrel like this is silly, and that grown people ought to laugh at it. We have stopped saying so. It is true that nobody minds about the bowl. It is also true that the feeling was real, and that it was there before the bowl was. The bowl is only what was on top.',
        {saying: 'Small things are where the large ones can be reached.'},
        'Nobody says at breakfast: I am worried that I am a disappointment to you. It is too big to lift. But a bowl can be lifted. So is the towel on the floor, and the question of who rang whose mother, and the lamp that is always left on. They are handles.',
        'The trouble starts when both people talk about the handle. One proves that water reaches the bowl. The other proves that it doesn’t. There is even a manual. Both may win and it changes nothing, because no evidence about bowls has ever answered the question that was being asked.',
        'What helps is a sentence that most of us have to practise, as it feels rather bare: what was that about for you? It only works when it is asked with real curiosity, with the machine closed and the hands dry. And it takes patience, as the first answer will be about plates.',
        'Wait for the second one. “When you do it over again after me, I feel like a guest who is no use.” “When I leave it, I lie there knowing that I will be the one who washes it by hand.” Now there is something to talk about. Neither of those is a wrong thing to feel, and between them there is usually room for an arrangement: some nights yours, some nights mine, and nobody opens the door afterwards to look.',
        'The plates, for what it is worth, come out clean either way.',
      ],
    },
    'zh-Hans': {
      title: '洗碗机里的事',
      dek: '盘子可以朝左，也可以朝右。用它们能说出那么多话，真是了不起。',
      body: [
        '世上有两派。一派认为，盘子要朝中间，水在那里。另一派认为，哪里有空就放哪里。两派住在同一个家里，靠着客气也能过上好几年，直到某个晚上，有人把一只碗拿出来，换了个方向放回去，而另一个人看见了。',
        '从那里再走四句话左右，就到了“我做什么你都觉得不够好”。隔着一只碗听到这句话，是有些奇怪的。',
        '人很容易说，这样的争吵真傻，大人就该笑一笑算了。我们已经不这么说了。没有人在意那只碗，这是真的。那份难受是真的，也是真的，而且它在碗之前就在那里了。碗只是刚好放在最上面。',
        {saying: '大的事情，往往要从小的地方才够得着。'},
        '没有人会在早饭时说：我担心自己让你失望。这句话太大，提不起来。一只碗是提得起来的。地上的毛巾也是，谁给谁的妈妈打了电话也是，那盏总是忘了关的灯也是。它们都是把手。',
        '麻烦在于，两个人都在谈把手。一个证明水冲得到那只碗，另一个证明冲不到，甚至还翻出了说明书。两个人都可能赢，而什么也不会改变，因为关于碗的证据，从来回答不了真正在问的那个问题。',
        '有用的是一句话，我们大多数人都得练一练，因为它听着有点赤裸：刚才那件事，对你来说是什么？要真的好奇，它才管用；洗碗机关上了，手也擦干了，再问。还要有耐心，因为第一个回答还会是盘子。',
        '等第二个回答。“你在我之后又重新放一遍，我就觉得自己像个帮不上忙的客人。”“我要是不管，躺下了心里也知道，最后还是我来用手洗。”现在有东西可以谈了。这两种感受都没有错，而且它们之间通常留得出一个安排：有几晚归你，有几晚归我，关上之后，谁也不再打开来看。',
        '至于盘子，不管怎么放，出来都是干净的。',
      ],
    },
  },
};
