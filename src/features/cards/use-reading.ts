import type { CardPage, WithdrawnCard } from '@core/contract';
import { useEffect } from 'react';
import { forgetVisit, noteVisit } from '@/features/history/history';
import type { Loaded } from '@/features/query/use-query';
import { noteView } from '@/features/views/views';
import { cardIn } from './cards';

/** Notes that this card is being read: once a visit in the history and among the views; one that is gone, in neither. */
export function useReading(id: string, { data, error }: Loaded<CardPage | WithdrawnCard>): void {
  const card = cardIn(data);
  const gone = error?.code === 'not_found' || (data !== undefined && card === undefined);
  const reading = card !== undefined && !gone;
  // The card as it was first shown is enough: a later answer to the same visit is no other reading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!reading) return;
    noteVisit(card);
    noteView(id);
  }, [id, reading]);
  useEffect(() => {
    if (gone) forgetVisit(id);
  }, [id, gone]);
}
