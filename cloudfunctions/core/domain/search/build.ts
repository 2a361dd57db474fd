/** Making an index. Apart from searching, since it carries a dictionary of readings that answering does without. */
export { cardDocument, featuredDocument, unitDocument } from './documents';
export { buildSearchIndex } from './index-building';
