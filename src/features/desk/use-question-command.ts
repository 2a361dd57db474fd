import type { LeftView, StaffQuestionView } from '@core/contract';
import type { ErrorCode } from '@core/contract/constants';
import { useRef } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { type Command, useCommand } from '@/features/commands/use-command';
import { toCallError } from '@/platform/call';
import { staffQuestionQuery, takeOver } from './staff-question';

/** What every change of a question carries: whose it is, the version the person saw, and an id that makes it happen once. */
export interface OnVersion {
  commandId: string;
  id: string;
  version: number;
}

/** The question as it then is, or that it is somebody else's. */
type Outcome = StaffQuestionView | LeftView;

/** Refusals after which nothing was done and the question at hand is out of date. */
const OUTDATED: readonly ErrorCode[] = ['conflict_stale', 'conflict_reused_id', 'invalid_state'];

/**
 * A change of a question, for a sheet: the command id is made when the sheet opens and kept until an answer comes, so
 * that a retry after a lost answer changes nothing twice. When somebody was faster, the question is read anew and the
 * next attempt is one on what the person now sees. Gives the changed question; undefined after a refusal.
 */
export function useQuestionCommand<Fields>(
  view: Pick<StaffQuestionView, 'id' | 'version'>,
  run: (on: OnVersion, fields: Fields) => Promise<Outcome>,
): Command<[Fields], Outcome> {
  const on = useRef<OnVersion>({ commandId: newCommandId(), id: view.id, version: view.version });

  return useCommand(async (fields: Fields) => {
    try {
      const changed = await run(on.current, fields);
      takeOver('left' in changed ? { ...changed, id: view.id } : changed);
      return changed;
    } catch (thrown) {
      const error = toCallError(thrown);
      if (OUTDATED.includes(error.code)) {
        await staffQuestionQuery.load(view.id);
        const version = staffQuestionQuery.peek(view.id).data?.version ?? on.current.version;
        on.current = { commandId: newCommandId(), id: view.id, version };
      }
      throw error;
    }
  });
}
