import type { HandOver } from './types';

/** The browser downloads it. */
export const handOver: HandOver = async ({ name, text }) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return 'handed';
};
