import type { Holder } from '../../../cloudfunctions/core/domain/holder';
import { unit } from '../people';
import type { Line } from '../story';

/** A unit of the directory as a question's holder. */
export const holderOf = (unitId: string): Holder => ({ key: `unit:${unitId}`, name: unit(unitId).name });

/** 转办: the asker reads who has it now, and why. */
export const transfer = (at: number, by: Line['by'], to: Holder, text: string): Line => ({
  at,
  type: 'transfer',
  by,
  text,
  to,
});
