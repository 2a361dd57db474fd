import { Button } from '@/ui/button/button';
import type { AgreeButtonProps } from './types';

/** WeChat counts a person's consent to the privacy policy only when given on its own button. */
export function AgreeButton({ busy, onAgree, children }: AgreeButtonProps) {
  return (
    <Button
      id="agree-privacy"
      kind="primary"
      busy={busy}
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onAgree}
    >
      {children}
    </Button>
  );
}
