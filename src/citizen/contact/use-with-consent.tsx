import type { ReactNode } from 'react';
import { useState } from 'react';
import { ConsentSheet } from '@/features/ask/consent-sheet';
import { type Command, useCommand } from '@/features/commands/use-command';
import { agreeToPrivacy } from '@/features/me/me';
import { toCallError } from '@/platform/call';

/**
 * A command that collects something of a person: where their consent is missing the sheet asks for it, and the command
 * goes on with what it was given.
 */
export function useWithConsent<Args extends unknown[]>(
  run: (...args: Args) => Promise<void>,
): { command: Command<Args, void>; sheet: ReactNode } {
  const [waiting, setWaiting] = useState<Args | null>(null);
  const command = useCommand(async (...args: Args) => {
    try {
      await run(...args);
    } catch (thrown) {
      if (toCallError(thrown).code !== 'consent_required') throw thrown;
      setWaiting(args);
    }
  });
  const agreeing = useCommand(async () => {
    await agreeToPrivacy();
    setWaiting(null);
    if (waiting) await command.send(...waiting);
  });
  const sheet = (
    <ConsentSheet
      open={waiting !== null}
      agreeWords="同意并继续"
      busy={agreeing.busy}
      error={agreeing.error}
      onAgree={() => void agreeing.send()}
      onRefuse={() => setWaiting(null)}
    />
  );
  return { command, sheet };
}
