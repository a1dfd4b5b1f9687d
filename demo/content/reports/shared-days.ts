import {translated, translatedText} from '../translated.ts';
import type {PlanDay} from './report.ts';

/** Days that every plan has, because they take two people. */

export const drawTheLoop: PlanDay = {
  title: translated('Draw your loop', '画出你们的圈'),
  text: translatedText(
    'Sit side by side, or call each other. Draw a circle and write in it, without blame: what sets it off, what I do, what you do, what I do then. Give the loop a funny name. From today on, it is the two of you against it.',
    '并排坐下，或者通着电话，拿一张纸画一个圈，不怪谁，只往里写：是什么引起的，我会怎么做，你会怎么做，然后我又怎么做。给这个圈起个好笑的名字。从今天起，是你们两个人一起对付它。',
  ),
};

export const chooseTwoSignals: PlanDay = {
  title: translated('Choose two signals', '选两个信号'),
  text: translatedText(
    'Agree on one sign for “I need to feel close” and one for “I need a break, and I am not leaving you.” Try each of them once today while things are good, so that you know them by heart later.',
    '说好一个信号表示“我想离你近一点”，一个表示“我需要歇一会儿，但我不是要离开你”。趁今天心情好，各试一次，以后用起来就顺手了。',
  ),
};

export const agreeOnReturnTimes: PlanDay = {
  title: translated('Agree on return times', '说好回来的时间'),
  text: translatedText(
    'Fill in the agreement below: at least twenty minutes, no longer than a day, and the one who asks for the break names the time and comes back first. Put it where you both can see it.',
    '把下面的约定填好：至少二十分钟，不超过一天，谁提出来歇，谁说好时间，谁先回来。贴在两个人都看得到的地方。',
  ),
};

export const lookBack: PlanDay = {
  title: translated('Look back, and keep one thing', '回头看看，留下一样'),
  text: translatedText(
    'Tell each other one moment from these two weeks that felt different, however small. Then choose one habit to keep and a day next month to ask how it is going. If you keep getting stuck in the same place, a couples therapist can help.',
    '各说一个这两周里感觉不一样的时刻，再小也行。然后选一个习惯留下来，约好下个月哪一天再问问彼此怎么样了。如果总是卡在同一个地方，可以找一位伴侣咨询师陪你们走一段。',
  ),
};
