import { Button } from '@/ui/button/button';
import type { PhoneButtonProps } from './types';

/** WeChat asks for the number itself; refusing gives no code and nothing happens. */
export function PhoneButton({ busy, onCode, children }: PhoneButtonProps) {
  return (
    <Button
      kind="primary"
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
