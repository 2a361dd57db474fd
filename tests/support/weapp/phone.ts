import { join } from 'node:path';
import type { Stack } from '../stack';
import { MiniProgram } from './mini-program';

const DIST = join(__dirname, '../../../dist/weapp');

/** A person's phone with the compiled mini program, open on a page, before the functions of a stack. */
export const phoneOf = ({ cloud }: Stack, openid: string, path: string): Promise<MiniProgram> =>
  MiniProgram.launch({
    dist: DIST,
    path,
    storage: new Map<string, unknown>([['asking-on', true]]),
    callFunction: ({ name, data }) => cloud.call(name, data as Record<string, unknown>, { openid }),
  });

/** Puts a phone away, on which nothing went wrong. */
export function putAway(phone: MiniProgram): void {
  phone.close();
  expect(phone.problems).toEqual([]);
}
