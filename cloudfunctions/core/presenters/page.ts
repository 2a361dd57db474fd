import type { Page } from '../contract';

/** Each stored row as its view. */
export function page<Stored, Row>(
  stored: { rows: readonly Stored[]; cursor?: string },
  view: (row: Stored) => Row,
): Page<Row> {
  return { rows: stored.rows.map(view), ...(stored.cursor === undefined ? {} : { cursor: stored.cursor }) };
}
