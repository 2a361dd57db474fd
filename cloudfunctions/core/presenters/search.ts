import type { HotSearchesView, SearchMark, SearchRow } from '../contract';
import { expired } from '../domain/card';
import type { HotSearchesRecord } from '../domain/records';
import type { SearchDocument } from '../domain/search';
import { beijingDay } from '../domain/working-time';

interface Found {
  document: SearchDocument;
  titleMarks: SearchMark[];
  excerpt: string;
  excerptMarks: SearchMark[];
}

/** What a list of results shows; `now` decides whether a card says that it has expired. */
export const presentFound = ({ document, titleMarks, excerpt, excerptMarks }: Found, now: number): SearchRow => ({
  kind: document.kind,
  id: document.id,
  title: document.title,
  titleMarks,
  excerpt,
  excerptMarks,
  expired: expired(document, beijingDay(now)),
  ...(document.kind === 'unit' && document.hotline !== undefined ? { hotline: document.hotline } : {}),
});

export const presentHotSearches = (record: HotSearchesRecord | null): HotSearchesView => ({
  words: record?.words ?? [],
});
