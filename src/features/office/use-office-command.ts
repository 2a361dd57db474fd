import type { ErrorCode } from '@core/contract/constants';
import { useRef } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { type Command, useCommand } from '@/features/commands/use-command';
import { toCallError } from '@/platform/call';

/** Refusals after which nothing was done and what is on screen is out of date. */
const OUTDATED: readonly ErrorCode[] = ['conflict_stale', 'conflict_reused_id', 'invalid_state', 'not_found'];

/**
 * A change for a form: its command id is made when the form opens and kept until an answer comes, so that a retry after a
 * lost answer changes nothing twice. When somebody was faster, `reload` asks anew and the next attempt is another command.
 */
export function useOfficeCommand<Fields, Result>(
  run: (commandId: string, fields: Fields) => Promise<Result>,
  reload: () => Promise<void> = async () => {},
): Command<[Fields], Result> {
  const id = useRef(newCommandId());
  return useCommand(async (fields: Fields) => {
    try {
      const result = await run(id.current, fields);
      id.current = newCommandId();
      return result;
    } catch (thrown) {
      const error = toCallError(thrown);
      if (OUTDATED.includes(error.code)) {
        await reload();
        id.current = newCommandId();
      }
      throw error;
    }
  });
}
