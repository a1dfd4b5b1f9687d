/**
 * The items as the test asks them. Dimensions and keyings alternate without a fixed beat, so that
 * neither can be guessed and a habit of agreeing evens out.
 */
export const itemOrder: readonly string[] = [
  'item-pursuit-01',
  'item-withdrawal-01',
  'item-pursuit-02',
  'item-withdrawal-02',
  'item-pursuit-03',
  'item-withdrawal-03',
  'item-pursuit-04',
  'item-withdrawal-04',
  'item-pursuit-05',
  'item-withdrawal-05',
  'item-withdrawal-06',
  'item-pursuit-06',
  'item-pursuit-07',
  'item-withdrawal-07',
  'item-pursuit-08',
  'item-withdrawal-08',
  'item-pursuit-09',
  'item-withdrawal-09',
  'item-withdrawal-10',
  'item-pursuit-10',
  'item-pursuit-11',
  'item-withdrawal-11',
  'item-pursuit-12',
  'item-withdrawal-12',
];
