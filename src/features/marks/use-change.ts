import { useRef } from 'react';
import { type Command, useCommand } from '@/features/commands/use-command';

/** A second tap this soon after the first, in milliseconds, is a finger that trembles and no change of mind. */
const DOUBLE_TAP = 600;

/** A change that a second tap would undo: a double tap is one tap. */
export function useChange<Args extends unknown[]>(run: (...args: Args) => Promise<void>): Command<Args, true> {
  const tapped = useRef(0);
  const command = useCommand(async (...args: Args) => {
    await run(...args);
    return true as const;
  });
  const send = async (...args: Args) => {
    const now = Date.now();
    if (now - tapped.current < DOUBLE_TAP) return undefined;
    tapped.current = now;
    return command.send(...args);
  };
  return { ...command, send };
}
