import {members, type SeedDocument} from './document.ts';
import {translated} from './translated.ts';

export const agreementScale: SeedDocument = {
  _id: 'scale-agreement-7',
  _type: 'responseScale',
  title: 'Agreement, seven points',
  lo: 1,
  hi: 7,
  labels: members('scaleLabel', [
    {value: 1, label: translated('Strongly disagree', '非常不同意')},
    {value: 2, label: translated('Disagree', '不同意')},
    {value: 3, label: translated('Slightly disagree', '有点不同意')},
    {value: 4, label: translated('Neither agree nor disagree', '说不上同意或不同意')},
    {value: 5, label: translated('Slightly agree', '有点同意')},
    {value: 6, label: translated('Agree', '同意')},
    {value: 7, label: translated('Strongly agree', '非常同意')},
  ]),
};
