import type { Log } from './types';

/** Only faults reach the browser's console: a refusal is not one. */
export const log: Log = (code, about) => {
  if (code === 'internal') console.error(code, about);
};
