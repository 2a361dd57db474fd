/** Search over cards, featured answers and the directory. Server only; the index is built by build.ts. */
export type { SearchDocument, SearchKind } from './documents';
export { excerptOf, type Mark, marksIn } from './highlight';
export type { SearchIndexData } from './index-data';
export { type Hit, loadSearchIndex, search, type SearchIndex, type SearchOptions } from './search';
