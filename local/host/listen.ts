import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listener {
  port: number;
  close(): Promise<void>;
}

/**
 * A function may compute for longer than Node's five seconds and then call on a connection it kept, which must still be
 * there. Milliseconds.
 */
const KEEP_ALIVE = 65_000;

/** Serves an app. Port 0 is any free one. Throws a sentence for people when the port is taken. */
export function listen(app: Hono, host: string, port: number): Promise<Listener> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.keepAliveTimeout = KEEP_ALIVE;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`端口 ${port} 已被占用。请停掉占用它的程序，或用 PORT 指定另一个端口。`, { cause: error })
          : error,
      );
    });
    server.listen(port, host, () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
