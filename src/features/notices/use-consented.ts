import { useRef, useState } from 'react';
import { newCommandId } from '@/features/commands/command-id';
import { type Command, useCommand } from '@/features/commands/use-command';
import { subscribe } from '@/platform/subscribe/subscribe';
import type { SubscribeAnswer } from '@/platform/subscribe/types';

const REFUSALS: Record<Exclude<SubscribeAnswer, 'accept'>, string> = {
  reject: '没有设提醒。想要时再点一次。',
  ban: '您关闭了本小程序的通知。可以点右上角“···”，在“设置”里打开后再来。',
  unavailable: '现在设不了提醒，请稍后再试。',
};

export interface Consented extends Pick<Command<[], void>, 'busy' | 'error'> {
  /** Why no message was agreed to. */
  refusal?: string;
  /** Asks for one consent, then tells the server. Only ever from a tap. */
  ask: () => void;
}

/** One consent to one message of a template, and what is done with it. */
export function useConsented(template: string, keep: (commandId: string) => Promise<void>): Consented {
  /** Of a consent given but not yet acknowledged by the server: another tap does not ask for it again. */
  const consented = useRef<string>();
  const [refusal, setRefusal] = useState<string>();

  const { busy, error, send } = useCommand(async () => {
    // Before any await, or WeChat does not ask.
    const asked = consented.current ? 'accept' : subscribe(template);
    const answer = await asked;
    setRefusal(answer === 'accept' ? undefined : REFUSALS[answer]);
    if (answer !== 'accept') return;
    consented.current ??= newCommandId();
    await keep(consented.current);
    consented.current = undefined;
  });
  return { busy, error, refusal, ask: () => void send() };
}
