import { REACHABLE } from './aria.h5';

/** Enter and the space bar press what has the focus, as they do on a browser's own buttons. */
export const listenToKeys = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || !REACHABLE.has(target.getAttribute('role') ?? '')) return;
    event.preventDefault();
    target.click();
  });
};
