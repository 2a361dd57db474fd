import { AppError } from '../contract/app-error';
import type { CommandRecord } from '../domain/records';
import { commands } from './collections';
import { keyed } from './keyed';
import { type Contention, type Transaction, transaction } from './transaction';

/** A command as it is kept: who asked for what under which number, as a keyed digest, and a digest of what was sent. */
export interface Command {
  _id: string;
  digest: string;
  by: string;
  /** What it does, as the audit log names it; not kept. */
  action: string;
}

/** Names a person's command. `input` is the parsed input, its commandId included. Needs SERVER_SECRET. */
export function commandOf(personId: string, action: string, input: { commandId: string }): Command {
  const { commandId, ...body } = input;
  return {
    _id: keyed(personId, action, commandId),
    digest: keyed(JSON.stringify(sorted(body))),
    by: commanderKey(personId),
    action,
  };
}

const commanderKey = (personId: string): string => keyed(personId, 'commands');

/** Up to `limit` of a person's commands given up to an instant, oldest first. */
export const listCommandsOf = async (personId: string, upTo: number, limit: number): Promise<string[]> =>
  idsOf({ where: { by: commanderKey(personId) }, upTo, limit });

/** "Kept 30 days" (architecture.md, Commands): what comes again later is another command. */
const KEPT_FOR = 30 * 24 * 60 * 60_000;

/** Up to `limit` commands nobody can mean any more, oldest first. */
export const listOldCommands = (now: number, limit: number): Promise<string[]> =>
  idsOf({ where: {}, upTo: now - KEPT_FOR, limit });

const idsOf = async (query: { where: Partial<CommandRecord>; upTo: number; limit: number }): Promise<string[]> =>
  (await commands.page({ ...query, orderBy: 'at', direction: 'asc', fields: ['_id'] })).rows.map(({ _id }) => _id);

export const forgetCommands = (ids: readonly string[]): Promise<void> => commands.removeAll(ids);

/** What the command answered the first time, or null; `conflict_reused_id` when it was sent with another content. */
export async function earlierResult<T>(command: Command): Promise<T | null> {
  return replay<T>(command, await commands.byId(command._id));
}

/**
 * Runs `work` once for this command: its result is written in the same transaction, and the same command sent again,
 * at the same moment or later, answers that result without running it again.
 */
export async function once<T>(
  command: Command,
  now: number,
  work: (tx: Transaction) => Promise<T>,
  contention?: Contention,
): Promise<T> {
  try {
    return await transaction(async (tx) => {
      const earlier = replay<T>(command, await tx.get(commands, command._id));
      if (earlier !== null) return earlier;
      const { action, ...kept } = command;
      const result = await work({ ...tx, action });
      await tx.add(commands, { ...kept, result, at: now });
      return result;
    }, contention);
  } catch (refusal) {
    // What stood in the way may be this very command, done by another call between two reads.
    const earlier = refusal instanceof AppError ? await earlierResult<T>(command) : null;
    if (earlier !== null) return earlier;
    throw refusal;
  }
}

function replay<T>(command: Command, kept: { digest: string; result: unknown } | null): T | null {
  if (!kept) return null;
  if (kept.digest !== command.digest) throw new AppError('conflict_reused_id');
  return kept.result as T;
}

/** Members in one order, so that the same content gives the same digest; those of a member come in the contract's order. */
const sorted = (body: object) => Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1));
