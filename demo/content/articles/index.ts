import type {SeedDocument} from '../document.ts';
import {articleVersions} from './article.ts';
import type {BilingualArticle} from './article.ts';
import {pursuitDistanceCycleEn} from './pursuit-distance-cycle.en.ts';
import {pursuitDistanceCycleZhHans} from './pursuit-distance-cycle.zh-Hans.ts';
import {repairAfterAFightEn} from './repair-after-a-fight.en.ts';
import {repairAfterAFightZhHans} from './repair-after-a-fight.zh-Hans.ts';
import {softOpeningEn} from './soft-opening.en.ts';
import {softOpeningZhHans} from './soft-opening.zh-Hans.ts';
import * as source from './sources.ts';
import {spaceThatIsSafeEn} from './space-that-is-safe.en.ts';
import {spaceThatIsSafeZhHans} from './space-that-is-safe.zh-Hans.ts';
import {underAngerAndSilenceEn} from './under-anger-and-silence.en.ts';
import {underAngerAndSilenceZhHans} from './under-anger-and-silence.zh-Hans.ts';
import {whenItIsNotAPatternEn} from './when-it-is-not-a-pattern.en.ts';
import {whenItIsNotAPatternZhHans} from './when-it-is-not-a-pattern.zh-Hans.ts';

const articles: readonly BilingualArticle[] = [
  {
    slug: 'pursuit-distance-cycle',
    publishedAt: '2026-09-08T06:00:00Z',
    patterns: ['pattern-pursuing', 'pattern-distancing', 'pattern-torn'],
    test: 'test-pursuit-distance',
    sources: [
      source.christensen1990,
      source.schrodt2014,
      source.tcu2016,
      source.papp2009,
      source.bretana2022,
      source.huerta2023,
      source.ross2019,
      source.fraley2015,
      source.breaks2021,
      source.johnsonGreenberg1985,
      source.johnson1999,
    ],
    en: pursuitDistanceCycleEn,
    zhHans: pursuitDistanceCycleZhHans,
  },
  {
    slug: 'soft-opening',
    publishedAt: '2026-09-22T06:00:00Z',
    patterns: ['pattern-pursuing', 'pattern-torn'],
    test: 'test-pursuit-distance',
    sources: [source.carrere1999, source.rogers2018],
    en: softOpeningEn,
    zhHans: softOpeningZhHans,
  },
  {
    slug: 'space-that-is-safe',
    publishedAt: '2026-10-06T06:00:00Z',
    patterns: ['pattern-distancing', 'pattern-torn'],
    test: 'test-pursuit-distance',
    sources: [source.gottman2017, source.breaks2021],
    en: spaceThatIsSafeEn,
    zhHans: spaceThatIsSafeZhHans,
  },
  {
    slug: 'under-anger-and-silence',
    publishedAt: '2026-10-20T06:00:00Z',
    patterns: ['pattern-pursuing', 'pattern-distancing', 'pattern-torn'],
    test: 'test-pursuit-distance',
    sources: [source.leo2020, source.johnson1999],
    en: underAngerAndSilenceEn,
    zhHans: underAngerAndSilenceZhHans,
  },
  {
    slug: 'repair-after-a-fight',
    publishedAt: '2026-11-03T07:00:00Z',
    patterns: ['pattern-grounded', 'pattern-torn'],
    test: 'test-pursuit-distance',
    sources: [source.repair2015, source.lewicki2016, source.gottman2017, source.breaks2021],
    en: repairAfterAFightEn,
    zhHans: repairAfterAFightZhHans,
  },
  {
    slug: 'when-it-is-not-a-pattern',
    publishedAt: '2026-11-17T07:00:00Z',
    patterns: [],
    sources: [source.hotline2014, source.homeOffice2023, source.chinaLaw2015],
    en: whenItIsNotAPatternEn,
    zhHans: whenItIsNotAPatternZhHans,
  },
];

/** Every document of the articles: each language version, and the metadata that joins them. */
export const articleDocuments: readonly SeedDocument[] = articles.flatMap(articleVersions);
