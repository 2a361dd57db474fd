import { Button } from '@/ui/button/button';
import type { AgreeButtonProps } from './types';

/** A browser asks nothing of its own: the tap is the consent. */
export function AgreeButton({ busy, onAgree, children }: AgreeButtonProps) {
  return (
    <Button kind="primary" busy={busy} onClick={onAgree}>
      {children}
    </Button>
  );
}
