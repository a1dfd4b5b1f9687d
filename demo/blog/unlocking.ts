import type {Context, Hono} from 'hono';

import {letter} from './letter.ts';

/** Codes that open the report, as a shop might send them. */
const codes = ['tide', '潮'];

/**
 * What this blog's server answers when somebody wants to read the action report: the part of a
 * demo that a host writes. It keeps nothing of what it is sent.
 */
export function addUnlocking(app: Hono): void {
  app.post('/unlock/email', async (context) => {
    const {email} = await entry(context);
    return context.body(null, /^\S+@\S+$/.test(email) ? 204 : 422);
  });
  app.post('/unlock/code', async (context) => {
    const {code} = await entry(context);
    return context.body(null, codes.includes(code.trim().toLowerCase()) ? 204 : 403);
  });
  app.get('/unlock/report', (context) => context.json(letter));
}

async function entry(context: Context): Promise<{readonly email: string; readonly code: string}> {
  const sent: unknown = await context.req.json().catch(() => null);
  const field = (name: string) => {
    const value: unknown = typeof sent === 'object' && sent ? Reflect.get(sent, name) : '';
    return typeof value === 'string' ? value : '';
  };
  return {email: field('email'), code: field('code')};
}
