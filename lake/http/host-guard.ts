import {isIP} from 'node:net';
import {createMiddleware} from 'hono/factory';
import {refuse} from '../refusal.ts';

/** True for a host name that always means this machine. */
export function isLoopbackName(name: string): boolean {
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  );
}

/**
 * Refuses requests whose Host is a name that someone else's DNS may point here (DNS rebinding).
 * Loopback names, IP addresses and the name the lake was told to listen on are served.
 */
export function hostGuard(ownName: string) {
  return createMiddleware(async (c, next) => {
    const name = hostName(c.req.header('host') ?? '');
    const isAddress = isIP(name.replaceAll(/^\[|\]$/g, '')) !== 0;
    if (!isLoopbackName(name) && !isAddress && name !== ownName) {
      throw refuse(421, `This lake is not served under the name "${name}".`);
    }
    await next();
  });
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
