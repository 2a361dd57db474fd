import { useEffect, useId, useRef } from 'react';
import type { UseDialog } from './types';

const FOCUSABLE = '[tabindex="0"], button, input, select, textarea, a[href]';

const shown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** The focus goes in when it opens, stays in while it is open, and back where it was when it closes. */
export const useDialog: UseDialog = (label, open, onClose) => {
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    const dialog = () => document.getElementById(id);
    // What slides in is on the page one frame later.
    const frame = requestAnimationFrame(() => dialog()?.focus({ preventScroll: true }));
    const onKey = (event: KeyboardEvent) => {
      const box = dialog();
      if (!box?.contains(document.activeElement)) return;
      if (event.key === 'Escape') {
        event.stopPropagation();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const inside = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(shown);
      const [first, last] = [inside[0], inside.at(-1)];
      if (!first || !last) return;
      const leaves = event.shiftKey
        ? document.activeElement === first || document.activeElement === box
        : document.activeElement === last;
      if (!leaves) return;
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [id, open]);
  return { id, role: 'dialog', 'aria-label': label, 'aria-modal': 'true', tabindex: '-1' };
};
