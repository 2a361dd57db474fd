import { DANGER_WORDS } from '@core/contract/constants';
import { soundsDangerous } from '@core/domain/text';
import { useQuery } from '@/features/query/use-query';
import { askGuideQuery } from './ask-guide';

/** Whether words of danger stand in a text, by the office's list, or ours until it is known. */
export const useSoundsDangerous = (text: string): boolean =>
  soundsDangerous(text, useQuery(askGuideQuery, null).data?.dangerWords ?? DANGER_WORDS);
