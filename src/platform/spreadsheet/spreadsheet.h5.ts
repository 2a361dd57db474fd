import type { OpenSpreadsheet } from './types';

/** The browser downloads it: the address may be another host's, which a link's `download` does not reach. */
export const openSpreadsheet: OpenSpreadsheet = async ({ url, name }) => {
  const blob = await fetch(url)
    .then((response) => (response.ok ? response.blob() : undefined))
    .catch(() => undefined);
  if (!blob) return 'not_fetched';
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return 'opened';
};
