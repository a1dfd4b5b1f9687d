import {html} from '../html.ts';
import type {PostText} from './post.ts';

export const theDoorAndTheKnockInEnglish: PostText = {
  title: 'The door and the knock',
  dek: 'One of you knocks. The other holds the door. Ask either of you who started it.',
  body: [
    'It is ten past nine on a Tuesday and the dishes are done. He has said, “We should talk about Sunday.” She has said, “Not now,” and gone into the small room with the desk. The door is closed. Nobody slammed it. It is only closed.',
    'From the hallway, a closed door is loud. It says: you are not worth coming out for. So he knocks. There is no answer he can use, so he knocks again, and says through the wood the things he had meant to say kindly, a little less kindly than he meant them.',
    'From inside, a knock is loud as well. It says: you have got it wrong again, and here comes the list. She looks at the desk. Whatever she says next will be the wrong thing, so she looks for a sentence that cannot be wrong. There isn’t one. The silence that she thinks of as being careful goes on for another minute.',
    'Out in the hallway, a minute is a long time.',
    {heading: 'Who started it'},
    'Ask him, and the evening begins with the door. Ask her, and it begins with the knocking.',
    {saying: '“I only knock because you close it.” “I only close it because you knock.”'},
    'Both are telling the truth, and both leave out the same thing, which is the half that they do themselves.',
    'It is an old trouble. People who study couples have been writing about it since the 1980s, under plain names such as demand and withdraw, or pursuit and distance. One presses for contact or for change, the other leaves the topic or the room, and each move makes the other one more likely. A large review of those studies found that people who live with a great deal of it tend to be less content, and more often anxious or low.',
    'Nor is it what the old jokes say it is. When 116 couples kept diaries of their disagreements at home, the wife pressing and the husband retreating turned up no more often than the other way round. Whoever raised the matter tended to be the one who pressed. It happens between two women, and between two men. It can happen to the same two people in reverse on Thursday, when the subject is money and it is her turn to stand in the hallway.',
    'Which means that the knock and the door are not two kinds of people. They are two places to stand, and most of us have stood in both.',
    {heading: 'What the knock is asking'},
    'What comes through the door sounds like a complaint. Listen for the question in it and it is often closer to: are you still there? Am I still somebody you would come out for? Those are hard things to say to a closed door. “You always do this” is far easier.',
    'What stays behind the door looks like indifference. Often it is closer to alarm. The heart is going, the words are gone, and there is one clear thought, which is that anything said now will make it worse. In a study of 59 couples, the men who withdrew showed less of what they felt. They did not feel less of it.',
    'So one is afraid of being left outside, and the other of failing in front of the person whose opinion matters most. They are guarding the same thing from opposite sides. That is the sad part, and it is also the hopeful one: two people who guard the same thing can be talked into standing on the same side of it.',
    {heading: 'Four small things to try in a hallway'},
    {
      lead: 'Knock once, and say what for.',
      text: '“I’d like ten minutes about Sunday. I’m not angry. I was sad about it.” One matter, one wish, no always. Then take a step back, since a door that opens needs room to do it.',
    },
    {
      lead: 'Open it a hand’s width.',
      text: '“I can’t do this well right now. I’ll come out at half past nine, and then I want to hear it.” The second sentence does the work. A door closed without a time is a wall.',
    },
    {
      lead: 'Keep the time.',
      text: 'Twenty minutes is about the least that a racing heart needs to slow down, and a day is about the longest that anybody should be left to wait. When it is half past nine, come out, even if it is only to ask for ten o’clock.',
    },
    {
      lead: 'Talk about the hallway.',
      text: 'Do it on some easy evening. “We did the door again on Tuesday. What was it like on your side?” Put that way, the thing that went wrong is out there on the carpet, and the two of you are looking at it together.',
    },
    {heading: 'One kind of door is different'},
    html`<p>
      If you are afraid of the person on the other side, if you are punished for what you say, if
      you are watched, followed or hurt, then this is not a dance that two people do. No better way
      of knocking will mend it, and it is not yours to mend. Our library has
      <a href="/library/en/when-it-is-not-a-pattern/">a page about the difference</a>, with people
      to call.
    </p>`,
    {heading: 'Where do you stand?'},
    'Most of us know our usual place in the hallway, or believe we do. The test below asks a little more carefully. There is no good or bad corner on the map that comes out of it, only places where people stand. What you answer stays in this page: it is not sent to us, or to anyone. At the end there are some words to try, and a way to hand the same questions to the person on the other side of the door.',
    {test: true},
    'It is half past nine. The door opens about a hand’s width. “Sunday,” she says. “Tell me.” He had a list, and finds that he has forgotten most of it.',
    {
      sources: [
        {
          text: 'Schrodt, Witt & Shimkowski (2014), a review of the studies, told by their university',
          url: 'https://magazine.tcu.edu/winter-2016/understanding-the-silent-treatment',
        },
        {
          text: 'Papp, Kouros & Cummings (2009), diaries of conflict at home',
          url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3218801/',
        },
        {
          text: 'Feeling and showing in 59 couples',
          url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8004543/',
        },
      ],
    },
  ],
};
