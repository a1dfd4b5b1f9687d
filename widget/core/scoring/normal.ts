/** Beyond this many standard deviations the tail is smaller than a double's last digit. */
const FARTHEST = 8.3;

/**
 * Φ, the standard normal distribution function, to about 1e-15 in absolute terms:
 * ½ + φ(z) · (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …), whose terms all have one sign.
 *
 * Marsaglia (2004), Evaluating the Normal Distribution, Journal of Statistical Software 11(4).
 */
export function normalCdf(z: number): number {
  if (z <= -FARTHEST) return 0;
  if (z >= FARTHEST) return 1;
  let term = z;
  let sum = z;
  let before = 0;
  for (let odd = 3; sum !== before; odd += 2) {
    before = sum;
    term *= (z * z) / odd;
    sum += term;
  }
  // Rounding must not make a probability less than none or more than certain.
  return clamp(0.5 + (sum * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI));
}

function clamp(probability: number): number {
  return Math.min(1, Math.max(0, probability));
}
