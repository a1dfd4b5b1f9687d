import type {Norm} from '../model.ts';
import type {Band, NormScore} from '../result.ts';
import {normalCdf} from './normal.ts';

/** Standard normal quantile of a 95 % band, as it is customarily rounded. */
const BAND_WIDTH = 1.96;

/**
 * A score beside its comparison group: z, T = 50 + 10z, percentile = 100 · Φ(z), and the two
 * bands of Dudek (1979): x ± 1.96 · SD√(1 − r), and M + r(x − M) ± 1.96 · SD√(r(1 − r)).
 * `null` for a norm whose numbers make no sense or that does not say where it is from.
 */
export function normScore(score: number, norm: Norm): NormScore | null {
  if (!isUsable(norm)) return null;
  const {mean, standardDeviation, reliability} = norm;
  const z = (score - mean) / standardDeviation;
  const standardError = standardErrorOf(norm);
  const trueScore = mean + reliability * (score - mean);
  const trueScoreError = standardDeviation * Math.sqrt(reliability * (1 - reliability));
  return {
    z,
    t: 50 + 10 * z,
    percentile: 100 * normalCdf(z),
    standardError,
    observedBand: band(score, standardError),
    trueScoreBand: band(trueScore, trueScoreError),
  };
}

/** Standard error of measurement, SD√(1 − r). */
export function standardErrorOf({standardDeviation, reliability}: Norm): number {
  return standardDeviation * Math.sqrt(1 - reliability);
}

function band(centre: number, error: number): Band {
  return [centre - BAND_WIDTH * error, centre + BAND_WIDTH * error];
}

function isUsable(norm: Norm): boolean {
  return (
    Number.isFinite(norm.mean) &&
    norm.standardDeviation > 0 &&
    Number.isFinite(norm.standardDeviation) &&
    norm.reliability >= 0 &&
    norm.reliability <= 1 &&
    norm.sampleSize >= 2 &&
    Number.isInteger(norm.year) &&
    norm.population.trim() !== '' &&
    norm.source.trim() !== ''
  );
}
