import { randomBytes } from 'node:crypto';

/** Who stands behind a running function. */
export interface Invocation {
  functionName: string;
  /** Empty when nobody does: an anonymous visitor or a timer. */
  openid: string;
  /** As getWXContext gives it: `wx_client`, `wx_trigger`, or a chain such as `wx_client,scf`. */
  source: string;
}

/** Running invocations by the token their function sends with every request; a token dies with its invocation. */
export interface Invocations {
  open(invocation: Invocation): string;
  close(token: string): void;
  find(token: unknown): Invocation | undefined;
}

export function createInvocations(): Invocations {
  const running = new Map<string, Invocation>();
  return {
    open: (invocation) => {
      const token = randomBytes(16).toString('base64url');
      running.set(token, invocation);
      return token;
    },
    close: (token) => {
      running.delete(token);
    },
    find: (token) => (typeof token === 'string' ? running.get(token) : undefined),
  };
}
