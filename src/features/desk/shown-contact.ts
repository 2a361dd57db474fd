import type { ForwardedContact } from '@core/contract';
import { CONTACT_SHOWN_MINUTES } from '@core/contract/constants';
import { useEffect } from 'react';
import { create } from 'zustand';

type Contact = ForwardedContact['contact'];

/** Whose contact details are on the screen now: one question's, in memory alone. */
const useShown = create<{ shown: { id: string; contact: Contact } | null }>(() => ({ shown: null }));

/** Puts them on the screen, for ten minutes at most. */
export const showContact = (id: string, contact: Contact): void => useShown.setState({ shown: { id, contact } });

const hideContact = (): void => useShown.setState({ shown: null });

/** The contact details of a question while they may be seen; gone when the page is left. */
export function useShownContact(id: string): Contact | undefined {
  const shown = useShown((state) => state.shown);
  useEffect(() => hideContact, []);
  useEffect(() => {
    if (!shown) return undefined;
    const timer = setTimeout(hideContact, CONTACT_SHOWN_MINUTES * 60_000);
    return () => clearTimeout(timer);
  }, [shown]);
  return shown?.id === id ? shown.contact : undefined;
}
