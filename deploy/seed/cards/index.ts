import type { CategoryId } from '../categories';
import type { SeedCard } from '../seed-card';
import { assistance } from './assistance';
import { consumer } from './consumer';
import { disability } from './disability';
import { education } from './education';
import { employment } from './employment';
import { health } from './health';
import { household } from './household';
import { housing } from './housing';
import { legal } from './legal';
import { medical } from './medical';
import { minors } from './minors';
import { pension } from './pension';
import { tax } from './tax';
import { transport } from './transport';
import { veterans } from './veterans';

/** Every seed card by category. */
export const SEED_CARDS: Readonly<Record<CategoryId, readonly SeedCard[]>> = {
  medical,
  pension,
  employment,
  assistance,
  education,
  housing,
  transport,
  household,
  health,
  tax,
  disability,
  minors,
  veterans,
  consumer,
  legal,
};
