const PATIENCE_IN_MILLISECONDS = 5000;

/**
 * Asks the lake for a sign of life; resolves to what went wrong, or to `null` when it answered.
 *
 * @param refused says that it answered with an error's status
 */
export async function reach(
  lake: string,
  refused: (status: number) => string,
  send: typeof fetch = fetch,
): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_IN_MILLISECONDS);
    const {ok, status} = await send(new URL('/v1/ping', lake), {signal});
    return ok ? null : refused(status);
  } catch (error) {
    return String(error);
  }
}
