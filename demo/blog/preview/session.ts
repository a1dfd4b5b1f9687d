import {randomBytes, timingSafeEqual} from 'node:crypto';

import type {SanityClient} from '@sanity/client';
import {validatePreviewUrl} from '@sanity/preview-url-secret';
import type {Context, MiddlewareHandler} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';

/** Browsers keep one jar of cookies for all ports of a machine, on which two demos may run. */
function nameFor(context: Context): string {
  return `preview${new URL(context.req.url).port}`;
}

/** Lets in who comes from the Studio, and nobody else, until the blog ends. */
export function createSession(client: SanityClient): {
  /** Answers the address that the Studio opens, which carries a secret from the store. */
  readonly begin: (context: Context) => Promise<Response>;
  /** Turns away whoever did not come that way. */
  readonly guard: MiddlewareHandler;
} {
  const key = randomBytes(32).toString('base64url');
  return {
    async begin(context) {
      const {isValid, redirectTo = '/preview/library/'} = await validatePreviewUrl(
        client,
        context.req.url,
      );
      if (!isValid) return context.text('Open the preview from the Studio.\n', 401);
      setCookie(context, nameFor(context), key, {
        httpOnly: true,
        path: '/preview',
        sameSite: 'Strict',
      });
      return context.redirect(redirectTo, 307);
    },
    async guard(context, next) {
      if (isSame(getCookie(context, nameFor(context)) ?? '', key)) return next();
      return context.text('Open the preview from the Studio.\n', 401);
    },
  };
}

function isSame(given: string, key: string): boolean {
  const [mine, theirs] = [Buffer.from(key), Buffer.from(given)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
