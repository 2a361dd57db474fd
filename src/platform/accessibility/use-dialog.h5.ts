import { useEffect, useId, useRef } from 'react';
import type { UseDialog } from './types';

const FOCUSABLE = '[tabindex="0"], button, input, select, textarea, a[href]';

/** Frames in which a sheet has surely come to rest. Until then it may leave the page once more and lose the focus. */
const FRAMES = 30;

const shown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

/** One may open over another: keys go to the one opened last. */
const isOnTop = (box: HTMLElement): boolean =>
  [...document.querySelectorAll<HTMLElement>('[role=dialog]')].filter(shown).at(-1) === box;

/** Where Tab would leave the box it goes round instead. Gives whether it would. */
const goRound = (box: HTMLElement, backwards: boolean): boolean => {
  const inside = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(shown);
  const [first, last] = [inside[0], inside.at(-1)];
  const now = document.activeElement;
  const leaves = !box.contains(now) || (backwards ? now === first || now === box : now === last);
  if (leaves) (backwards ? last : first)?.focus();
  return leaves;
};

/** The focus goes in when it opens, stays in while it is open, and back where it was when it closes. */
export const useDialog: UseDialog = (label, open, onClose) => {
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    const dialog = () => document.getElementById(id);
    let frame = 0;
    const enter = (left: number) => {
      frame = requestAnimationFrame(() => {
        const box = dialog();
        if (!box?.contains(document.activeElement)) box?.focus({ preventScroll: true });
        if (left > 0) enter(left - 1);
      });
    };
    enter(FRAMES);
    const onKey = (event: KeyboardEvent) => {
      const box = dialog();
      if (!box || !isOnTop(box)) return;
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab' && goRound(box, event.shiftKey)) event.preventDefault();
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
