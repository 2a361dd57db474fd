import type { MiddlewareHandler } from 'hono';
import { refusal } from '../answers';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether only this machine can reach what listens there. */
export const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '::1'].includes(host);

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** The authority of a URL on this gateway. */
export const authority = (host: string, port: number) => `${bracketed(host)}:${port}`;

/**
 * Lets in only pages of this gateway. A wrong Host is another site's name pointed at this machine; a foreign Origin is
 * another site's page calling it. Both are 403.
 */
export function guard(host: string, port: () => number): MiddlewareHandler {
  const message = '请求来源不被允许。请用启动时显示的地址打开页面。';
  return async (c, next) => {
    const given = c.req.header('host');
    const origin = c.req.header('origin');
    // Browsers leave port 80 out.
    const names = [...LOOPBACK, bracketed(host)];
    const hosts = [...names.map((name) => `${name}:${port()}`), ...(port() === 80 ? names : [])];
    if (!given || !hosts.includes(given) || (origin !== undefined && origin !== `http://${given}`)) {
      return c.json(refusal('forbidden', undefined, message), 403);
    }
    return next();
  };
}
