import { currentPerson } from '@/platform/person/person.h5';
import { Button } from '@/ui/button/button';
import type { PhoneButtonProps } from './types';

/** The local gateway stands in for WeChat's panel: it gives the acting seed person's code. */
const localCode = async (): Promise<string | undefined> => {
  const response = await fetch('/dev/phone-code', {
    method: 'POST',
    headers: { 'x-dev-person': await currentPerson() },
  }).catch(() => null);
  const answer: { ok: boolean; data?: { code: string } } | null = response?.ok ? await response.json() : null;
  return answer?.data?.code;
};

export function PhoneButton({ kind = 'primary', busy, onCode, children }: PhoneButtonProps) {
  return (
    <Button
      kind={kind}
      busy={busy}
      onClick={() =>
        void localCode().then((code) => {
          if (code) onCode(code);
        })
      }
    >
      {children}
    </Button>
  );
}
