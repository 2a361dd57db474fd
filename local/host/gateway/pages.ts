import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';

/** File names with a content hash in them never change. */
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

/** Allows the page its own files and its own inline scripts (Taro puts its root font size there), nothing else. */
function contentPolicy(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inline].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The H5 build. A navigation to any address without a file extension gets the page: routes are the client's. */
export function pages(h5Dir: string): Hono {
  const index = join(h5Dir, 'index.html');
  const page = (c: Context) => {
    if (!existsSync(index)) return c.text('页面还没有构建，请先运行 npm run build:h5。', 503);
    const html = readFileSync(index, 'utf8');
    c.header('content-security-policy', contentPolicy(html));
    c.header('cache-control', 'no-cache');
    return c.html(html);
  };
  return new Hono()
    .use(compress())
    .get('/', page)
    .get('/index.html', page)
    .get(
      '*',
      serveStatic({
        root: h5Dir,
        onFound: (path, c) =>
          c.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
      }),
    )
    .get('*', (c, next) => {
      const isNavigation = c.req.header('accept')?.includes('text/html') && !/\.\w+$/.test(c.req.path);
      return isNavigation ? page(c) : next();
    });
}
