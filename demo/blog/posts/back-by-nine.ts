import type {Post} from './post.ts';

export const backByNine: Post = {
  slug: 'back-by-nine',
  number: 3,
  drawing: 'note-on-the-table',
  texts: {
    en: {
      title: 'Back by nine',
      dek: 'In praise of the note on the kitchen table, and of the time written at the end of it.',
      body: [
        'Nearly every home has had one. It is on the back of an envelope, under the pepper mill: gone for bread, back by nine. It may be the shortest thing that people who live together write to each other, and hardly anybody keeps one. We think that it is among the better letters there are.',
        'Look at how much it does. It says where you are, so that nobody has to guess. It says why, so that nobody has to take it personally. And it says when the door will open again, which is the part that lets the other person put the kettle on and think about something else.',
        {saying: 'Take the time away, and the same note is a small haunting: gone for bread.'},
        'We are good at this with bread. We are much worse at it when what we need to leave is a conversation. Somebody’s voice goes up, somebody else’s face closes, and one of the two walks off to the balcony without an envelope. From the balcony it feels like peace. From the sofa it feels like being left, because for all the sofa knows, it is.',
        'So here is a household habit that costs nothing. When you have to go quiet, leave the note. Say it if you can, write it if you can’t, hold up fingers if all the words are gone. Where: on the balcony. Why: my head is full and I would only say something stupid. When: back by nine.',
        'Two things make it work. The first is that the time is real. A note that says “later” has no more in it than a closed door. Pick a time that you can keep, not too near, since a body that is upset needs twenty minutes or so before it can listen again, and not tomorrow week.',
        'The second is that you come back at nine, and that it is you who begins. The person on the sofa has been holding still for you. It should not be their job to come and look.',
        'You will not always feel ready. Come anyway and renew the note: I’m not there yet, I’m sorry, ten o’clock. What keeps the other person warm was never that you were finished. It was that you said a time, and then there you were with the bread.',
      ],
    },
    'zh-Hans': {
      title: '九点前回来',
      dek: '赞美厨房桌上的那张字条，也赞美它最后写的那个时间。',
      body: [
        '差不多每个家里都有过这么一张。写在信封背面，压在胡椒瓶下面：去买面包，九点前回来。一起生活的人写给对方的东西里，它大概是最短的，也几乎没有人会留着。我们倒觉得，它算得上很好的一种信。',
        '看看它做了多少事。它说了你在哪里，别人就不用猜。它说了为什么，别人就不用往心里去。它还说了门什么时候会再打开，有了这一句，另一个人才能去烧一壶水，想想别的事。',
        {saying: '把时间拿掉，同一张字条就让人有点发慌：去买面包。'},
        '为了面包，我们都做得很好。要离开的若是一场谈话，就差得多了。一个人的声音高起来，一个人的脸合上了，其中一个走到阳台上去，没有留下信封。在阳台上，那感觉像是清静。在沙发上，那感觉像是被丢下了，因为就沙发所知，事情正是这样。',
        '所以，这里有一个不花钱的居家习惯：当你不得不安静下来的时候，留一张字条。能说就说，说不出就写，一个字都没有了，就伸手指比一比。在哪里：在阳台上。为什么：我脑子满了，现在只会说出蠢话。什么时候：九点前回来。',
        '要让它管用，有两件事。第一，时间是真的。写着“晚一点”的字条，里面的东西不比一扇关着的门多。挑一个你守得住的时间，不要太近，人在难受的时候，身体大约要二十分钟才能重新听得进话；也不要是下下个星期。',
        '第二，九点到了你就回来，而且由你先开口。沙发上的那个人一直在为你等着，不该再由他来找你。',
        '你未必每次都准备好了。还是要来，把字条续上：我还没好，对不起，十点。让另一个人觉得暖的，从来不是你已经想通了，而是你说了一个时间，到了那个时间，你就带着面包站在那里。',
      ],
    },
  },
};
