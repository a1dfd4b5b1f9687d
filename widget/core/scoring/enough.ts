/** Whether the answered share of the shown items reaches the minimum, and is not nothing. */
export function isEnough(answered: number, shown: number, minimum: number): boolean {
  return answered > 0 && answered / shown >= minimum;
}
