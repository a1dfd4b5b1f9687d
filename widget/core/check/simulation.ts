import type {RelationshipTest} from '../model.ts';
import {splitMix32} from '../order.ts';
import {score} from '../scoring/score.ts';
import {leaningRespondent} from './respondents.ts';

/** What became of simulated respondents. */
export interface Tally {
  readonly respondents: number;
  /** How many got each pattern, by its id; of a tie, the first counts. */
  readonly patterns: ReadonlyMap<string, number>;
  /** How many got none. */
  readonly none: number;
  /** How many got several that share the first place. */
  readonly tied: number;
}

/** Respondents that are scored one after another, in as many portions as is convenient. */
export interface Simulation {
  readonly tally: Tally;
  /** Scores some more. Portions of any size lead to the same tally. */
  readonly run: (respondents: number) => Tally;
}

/** Simulates respondents with leanings; the same test and seed give the same ones everywhere. */
export function simulate(test: RelationshipTest, seed: number): Simulation {
  const draw = splitMix32(seed);
  const patterns = new Map(test.patterns.map(({id}) => [id, 0]));
  let [respondents, none, tied] = [0, 0, 0];
  const tally = (): Tally => ({respondents, patterns: new Map(patterns), none, tied});
  return {
    get tally() {
      return tally();
    },
    run(count) {
      for (let index = 0; index < count; index += 1) {
        const {pattern, tied: rivals} = score(test, leaningRespondent(test, draw));
        respondents += 1;
        if (pattern) patterns.set(pattern.id, (patterns.get(pattern.id) ?? 0) + 1);
        else none += 1;
        if (rivals.length > 0) tied += 1;
      }
      return tally();
    },
  };
}
