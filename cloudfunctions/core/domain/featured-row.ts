import type { FeaturedListRecord, FeaturedRecord } from './records';
import { shortened } from './text';

/** Characters of a row: three lines of a question and three of an answer, twenty of which stay under 12 KB. */
const QUESTION = 45;
const ANSWER = 60;

/** The text or its beginning, which never ends with a comma before its dots. */
const begun = (text: string, max: number): string => shortened(text, max).replace(/[，、；：]…$/, '…');

/** A public version as a list has it: as much of its text as a row shows, the whole on its own page. */
export const listedFeatured = (record: FeaturedRecord): FeaturedListRecord => ({
  _id: record._id,
  kind: record.kind,
  question: begun(record.question, QUESTION),
  answer: begun(record.answer, ANSWER),
  officeName: record.officeName,
  categoryId: record.categoryId,
  regionCode: record.regionCode,
  answeredAt: record.answeredAt,
  likes: record.likes,
});
