import type { AskReceipt } from '@core/contract';
import { create } from 'zustand';

/** The receipt on show in place of the form; it goes when the person leaves the form or starts another question. */
export const useReceipt = create<{ receipt: AskReceipt | null }>(() => ({ receipt: null }));

export const showReceipt = (receipt: AskReceipt | null): void => useReceipt.setState({ receipt });
