import {expect} from 'chai';
import {dyad} from '../../widget/core/dyad.ts';
import {shuffled} from '../../widget/core/order.ts';
import {contentRevision} from '../../widget/core/revision.ts';
import {score} from '../../widget/core/scoring/score.ts';
import {encodeShareCode, sharedResult} from '../../widget/core/share-code.ts';
import {dimension, likert, norm, quarters, relationshipTest} from './core/sample.ts';

/** The numbers that Node.js comes to; each engine has to come to the same. */
describe('in every engine', () => {
  it('the same seed gives the same order', () => {
    const letters = 'abcdefghijkl'.split('');
    expect(shuffled(letters, 'seed').join('')).to.equal('akiebhdfjlcg');
    expect(shuffled(letters, '种子').join('')).to.equal('gidbafckehlj');
  });

  it('the same answers give the same result, to twelve digits', () => {
    const test = relationshipTest({
      dimensions: [
        dimension('pursuit', {norm: norm({mean: 3.2, standardDeviation: 1.25, reliability: 0.9})}),
        dimension('withdrawal', {norm: norm({mean: 3, standardDeviation: 1, reliability: 0.8})}),
      ],
      items: [
        likert('a'),
        likert('b', {keying: '-'}),
        likert('c'),
        likert('d'),
        likert('e'),
        likert('f', {dimension: 'withdrawal', weight: 2}),
      ],
      patterns: quarters,
    });
    const result = score(test, {a: 5, b: 3, d: 4, e: 6, f: 4});
    const [pursuit] = result.dimensions;
    expect(pursuit?.score).to.equal(5);
    expect(pursuit?.norm?.z).to.be.closeTo(1.44, 1e-12);
    expect(pursuit?.norm?.percentile).to.be.closeTo(92.506_630_046_567, 1e-9);
    expect(pursuit?.norm?.standardError).to.be.closeTo(0.395_284_707_521_047_4, 1e-12);
    const total = result.patterns.reduce((sum, {probability}) => sum + (probability ?? 0), 0);
    expect(total).to.be.closeTo(1, 1e-12);
    expect(encodeShareCode(sharedResult(result))).to.equal(
      '1.1.test-sample.00000000000000a1.torn.pursuit.50.withdrawal.40.0ybmjyl',
    );
  });

  it('the same documents give the same revision, and the same couple the same pull', () => {
    const documents = [
      {id: 'b', revision: '2'},
      {id: 'a', revision: '一'},
    ];
    expect(contentRevision(documents)).to.equal('f705c9046de82df2');
    const ends = {lo: 1, hi: 7};
    const pull = dyad(
      {pursuit: 5.2, withdrawal: 2},
      {pursuit: 3, withdrawal: 4.9},
      {pursuit: ends, withdrawal: ends},
    );
    expect(pull.firstToSecond).to.be.closeTo(0.346_410_161_513_775_5, 1e-12);
    expect(pull.secondToFirst).to.equal(0);
  });
});
