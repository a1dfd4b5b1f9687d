const NUMBER = new Intl.NumberFormat('en', {maximumFractionDigits: 2});
const SHARE = new Intl.NumberFormat('en', {style: 'percent', maximumFractionDigits: 1});

/** A score with at most two decimals. */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

/** A share from 0 to 1 in percent. */
export function shareText(share: number): string {
  return SHARE.format(share);
}
