/** Nobody answered in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** What a promise gives, or a `TimeLimitError` when it takes longer than so many milliseconds. */
export function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  const {promise: limited, resolve, reject} = Promise.withResolvers<T>();
  const timer = setTimeout(
    () => reject(new TimeLimitError(`There was no answer within ${milliseconds} ms.`)),
    milliseconds,
  );
  promise.then(resolve, reject).finally(() => clearTimeout(timer));
  return limited;
}
