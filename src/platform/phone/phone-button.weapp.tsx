import { Button } from '@/ui/button/button';
import type { PhoneButtonProps } from './types';

/** WeChat asks for the number itself; refusing gives no code and nothing happens. */
export function PhoneButton({ kind = 'primary', busy, onCode, children }: PhoneButtonProps) {
  return (
    <Button
      kind={kind}
      busy={busy}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code);
      }}
    >
      {children}
    </Button>
  );
}
