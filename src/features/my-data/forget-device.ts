import { useAskDraft } from '@/features/ask/draft';
import { favouritesQuery } from '@/features/favourites/favourites';
import { clearHistory } from '@/features/history/history';
import { clearMarks } from '@/features/marks/marks';
import { refreshMe } from '@/features/me/me';
import { myQuestionQuery, myQuestionsQuery } from '@/features/my-questions/my-questions';
import { forgetReminder } from '@/features/reminder/reminder';
import { useRecentSearches } from '@/features/search/recent-searches';
import { myDataCopyQuery, myDataQuery } from './my-data';

/** Nothing of this person stays on the device but how they like to read: what is kept, and what the running program knows. */
export function forgetDevice(): void {
  const draft = useAskDraft.getState();
  draft.clear();
  draft.change({ regionCode: null });
  clearHistory();
  clearMarks();
  forgetReminder();
  useRecentSearches.getState().clear();
  for (const query of [myQuestionsQuery, myQuestionQuery, favouritesQuery, myDataQuery, myDataCopyQuery])
    query.forget();
  void refreshMe();
}
