import type {Post} from './post.ts';

export const twoKindsOfQuiet: Post = {
  slug: 'two-kinds-of-quiet',
  number: 1,
  drawing: 'window-at-evening',
  texts: {
    en: {
      title: 'Two kinds of quiet',
      dek: 'From the street they look alike: two people, one lamp, nobody speaking.',
      body: [
        'Walk home late enough in the year and you see into the rooms. There is a table, a lamp, and two people under it, one reading and one doing something slow with a screwdriver. Nobody is speaking. You cannot tell, from the pavement, which kind of quiet it is.',
        'Inside, everybody can tell. In the first kind you could say anything at all, and for the moment there happens to be nothing that needs it. In the second there is something, it sits on the table between the cups, and the two of you are being careful not to knock it over.',
        'They even sound different. The first has noises in it: a page, a chair, somebody humming half of a tune and not noticing. The second is very clean.',
        {
          saying:
            'In the first kind of quiet you can be interrupted. In the second you are waiting to be.',
        },
        'People are sometimes told that they ought to talk more. It depends. Two who are easy with each other can spend a whole Sunday on eleven sentences, most of them about soup, and go to bed having been in company all day. Being together without performing it is one of the luxuries of a long acquaintance. Someone who grew up in a loud house may need a few years to believe that it is one.',
        'The other kind of quiet asks for something, though it need not be the whole conversation, and not at ten at night. Mostly it asks to be mentioned. “It’s a bit quiet, isn’t it? I think I’m still sore about the phone call. I don’t need to do it now. I just didn’t want to sit here pretending.” That is four short sentences. You can nearly hear the room breathe out.',
        'If even that is too much, there is an older way of asking, and it works without any words. Push the good biscuits across. Put your cold feet where they always go. Ask where the small screwdriver is. None of these settles anything, and they are not meant to. They say: I can see the thing on the table as well. I am still on this side of the lamp with you. We will get to it.',
        'And then, with some luck, a page turns, and somebody hums.',
      ],
    },
    'zh-Hans': {
      title: '两种安静',
      dek: '从街上看，它们一模一样：两个人，一盏灯，谁也没有说话。',
      body: [
        '入冬以后走夜路回家，就看得见别人的房间。一张桌子，一盏灯，灯下两个人，一个在看书，一个拿着螺丝刀慢慢地修着什么。谁也没有说话。站在人行道上，你分不出那是哪一种安静。',
        '屋里的人都分得出。第一种安静里，什么都可以说，只是此刻刚好没有什么非说不可。第二种安静里，是有一件事的，它就放在桌上，在两只杯子中间，两个人都小心着，不去碰倒它。',
        '连声音都不一样。第一种里面有响动：翻书声，椅子声，有人哼了半支曲子，自己都没发觉。第二种，非常干净。',
        {saying: '在第一种安静里，你可以被打断。在第二种安静里，你在等着被打断。'},
        '有时人们会听到这样的劝告：你们该多说说话。那要看情形。彼此自在的两个人，可以一整个星期天只说十一句话，多半是关于汤的，到睡觉时，仍然觉得一整天都有人陪着。在一起，又不用演给谁看，这是相处久了才有的奢侈。在吵闹的家里长大的人，可能要过上几年才会相信这一点。',
        '另一种安静是有所求的，只是不一定要一整场谈话，也不必在晚上十点。它多半只求被提一句。“有点安静，是不是？我想我还在为那个电话难受。不用现在谈。我只是不想坐在这里装没事。”四句短话。你几乎听得见房间松了一口气。',
        '若连这些也太多，还有一种更老的问法，一个字也不用。把好吃的饼干推过去。把冰凉的脚放到老地方。问一声小螺丝刀在哪里。这些都解决不了什么，本来也不是为了解决。它们说的是：桌上的那件事，我也看见了。我还在灯的这一边，和你一起。我们会谈到它的。',
        '然后，运气好的话，书翻过一页，有人哼起歌来。',
      ],
    },
  },
};
