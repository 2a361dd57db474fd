import type { FeaturedRow, FeaturedView, SupplementView } from '../contract';
import { regionName } from '../contract/constants';
import type { FeaturedListRecord, FeaturedRecord } from '../domain/records';
import { beijingDay } from '../domain/working-time';

/** A public version in a list. */
export const presentFeaturedRow = (record: FeaturedListRecord): FeaturedRow => ({
  id: record._id,
  kind: record.kind,
  question: record.question,
  answer: record.answer,
  officeName: record.officeName,
  categoryId: record.categoryId,
  regionName: regionName(record.regionCode),
  answeredOn: beijingDay(record.answeredAt),
  likes: record.likes,
});

/** A public version as everyone sees it: its own redacted text, nothing of the question it came from. */
export const presentFeatured = (record: FeaturedRecord): FeaturedView => ({
  ...presentFeaturedRow(record),
  ...(record.supplement ? { supplement: presentSupplement(record.supplement) } : {}),
});

export const presentSupplement = ({ unitName, text, hotline }: SupplementView): SupplementView => ({
  unitName,
  text,
  ...(hotline === undefined ? {} : { hotline }),
});
