import {articleDocuments} from './articles/index.ts';
import {pursuit, withdrawal} from './dimensions.ts';
import type {SeedDocument} from './document.ts';
import {pursuitItems} from './items/pursuit.ts';
import {withdrawalItems} from './items/withdrawal.ts';
import {distancing} from './patterns/distancing.ts';
import {grounded} from './patterns/grounded.ts';
import {pursuing} from './patterns/pursuing.ts';
import {torn} from './patterns/torn.ts';
import {pursuitDistanceTest} from './relationship-test.ts';
import {distancingReport} from './reports/distancing.ts';
import {groundedReport} from './reports/grounded.ts';
import {pursuingReport} from './reports/pursuing.ts';
import {tornReport} from './reports/torn.ts';
import {agreementScale} from './response-scale.ts';
import {siteSettings} from './site-settings.ts';

/**
 * Every document of the seed. What is referred to comes first, except where articles, patterns
 * and the test refer to one another.
 */
export const seedDocuments: readonly SeedDocument[] = [
  siteSettings,
  agreementScale,
  pursuit,
  withdrawal,
  ...pursuitItems,
  ...withdrawalItems,
  groundedReport,
  pursuingReport,
  distancingReport,
  tornReport,
  grounded,
  pursuing,
  distancing,
  torn,
  pursuitDistanceTest,
  ...articleDocuments,
];
