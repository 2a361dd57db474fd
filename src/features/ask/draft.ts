import type { Input } from '@core/contract';
import type { AskKind } from '@core/contract/constants';
import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { newCommandId } from '@/features/commands/command-id';
import { showReceipt } from './receipt';

const KEY = 'ask-draft';

/** A question being written; kept on the device until the server has it. */
export interface AskDraft {
  /** Goes with the draft, so that sending it twice asks once. */
  commandId: string;
  kind: AskKind;
  regionCode: string | null;
  categoryId: string | null;
  text: string;
  mayBePublic: boolean;
  aboutMinor: boolean;
  /** Ids of the pictures the server has for it. */
  pictures: string[];
  /** 联系方式 and 反映的单位或人, as they are sent; each only with a kind that takes it. */
  contact: Asked['contact'];
  concerned: Asked['concerned'];
  /** How those parts of them look that nobody could read: a sealed number, a unit's id. */
  phoneShown: string | undefined;
  unitShown: string | undefined;
}
type Asked = Input<'citizen', 'ask'>;

const blank = (): AskDraft => ({
  commandId: newCommandId(),
  kind: 'enquiry',
  regionCode: null,
  categoryId: null,
  text: '',
  mayBePublic: false,
  aboutMinor: false,
  pictures: [],
  contact: undefined,
  concerned: undefined,
  phoneShown: undefined,
  unitShown: undefined,
});

interface DraftState extends AskDraft {
  change: (change: Partial<Omit<AskDraft, 'commandId'>>) => void;
  /** Another submission: the one before is with the server. */
  renew: () => void;
  /** Nothing of the draft is left but where the person lives, which is asked once. */
  clear: () => void;
}

const stored = (): Partial<AskDraft> => Taro.getStorageSync(KEY) || {};

export const useAskDraft = create<DraftState>((set, get) => {
  const keep = (draft: Partial<AskDraft>) => {
    set(draft);
    const { change: _change, renew: _renew, clear: _clear, ...kept } = get();
    Taro.setStorage({ key: KEY, data: kept });
  };
  return {
    ...blank(),
    ...stored(),
    change: keep,
    renew: () => keep({ commandId: newCommandId() }),
    clear: () => keep({ ...blank(), regionCode: get().regionCode }),
  };
});

/**
 * Opens the form on a subject: from a card that left a question open, or with the words of a search that found nothing.
 * What somebody has already begun to write is never replaced.
 */
export const startAsking = (categoryId?: string, text?: string): void => {
  showReceipt(null);
  const { change, renew, ...draft } = useAskDraft.getState();
  if (categoryId !== undefined) change({ categoryId });
  if (text !== undefined && draft.text.trim() === '') {
    // The form may be open already, and its box takes another text only with another draft.
    renew();
    change({ text });
  }
  void Taro.switchTab({ url: '/pages/ask/index' });
};
