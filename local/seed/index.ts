import type {
  CardRecord,
  CategoryRecord,
  ConsentRecord,
  CounterRecord,
  EntryRecord,
  FeaturedRecord,
  QuestionRecord,
  RoundupRecord,
  SettingsRecord,
  StaffRecord,
  SynonymListRecord,
  UnitRecord,
} from '../../cloudfunctions/core/domain/records';
import { displayNumber } from '../../cloudfunctions/core/domain/display-number';
import { beijingDay } from '../../cloudfunctions/core/domain/working-time';
import { baseDocuments } from '../../deploy/seed';
import type { Engine } from '../engine/types';
import { localReading } from './cards';
import { momentsBefore } from './moments';
import { consents, STAFF } from './people';
import { stories } from './stories';
import { tell } from './story';

export { PEOPLE, type SeedPerson } from './people';

export interface SeedDocuments {
  categories: CategoryRecord[];
  units: UnitRecord[];
  cards: CardRecord[];
  roundups: RoundupRecord[];
  synonyms: SynonymListRecord[];
  settings: SettingsRecord[];
  questions: QuestionRecord[];
  entries: EntryRecord[];
  featured: FeaturedRecord[];
  staff: StaffRecord[];
  consents: ConsentRecord[];
  counters: CounterRecord[];
}

/**
 * What the local build starts with, by collection: a service some weeks old, with cards published on each working day,
 * people to act as, and questions in every state whose times and deadlines are counted from `now`.
 * @param now epoch milliseconds
 */
export function seedDocuments(now: number): SeedDocuments {
  const { categories, units, synonyms, settings } = baseDocuments();
  const { cards, roundups } = localReading(now);
  const published = new Map(cards.filter((card) => card.state === 'published').map((card) => [card._id, card]));
  const numbers = new Map<string, number>();
  const told = stories(momentsBefore(now)).map((story) => {
    const day = beijingDay(story.receivedAt);
    const n = (numbers.get(day) ?? 0) + 1;
    numbers.set(day, n);
    return tell(story, displayNumber(day, n), published);
  });
  const firstAt = Math.min(...told.map(({ question }) => question.receivedAt));
  return {
    categories,
    units,
    cards,
    roundups,
    synonyms,
    settings,
    questions: told.map(({ question }) => question),
    entries: told.flatMap(({ entries }) => entries),
    featured: told.flatMap(({ publicVersion }) => (publicVersion ? [publicVersion] : [])),
    staff: STAFF.map((record) => ({ ...record })),
    consents: consents(firstAt),
    // The sequences the display numbers above were taken from, so that the next question gets the next number.
    counters: [...numbers].map(([day, value]) => ({ _id: `questions:${day}`, value })),
  };
}

/**
 * Fills an empty database, all of it or nothing. One that holds anything is left as it is.
 * @param now epoch milliseconds
 * @returns whether it was filled
 */
export async function seed(engine: Engine, now: number): Promise<boolean> {
  for (const name of engine.collections()) {
    const { docs } = await engine.find(name, { limit: 1, projection: { _id: 1 } });
    if (docs.length > 0) return false;
  }
  const documents = Object.entries(seedDocuments(now));
  for (const [name] of documents) await engine.createCollection(name);
  const tx = await engine.begin();
  try {
    for (const [name, docs] of documents) await tx.insert(name, docs);
    await tx.commit();
  } catch (error) {
    await tx.abort();
    throw error;
  }
  return true;
}
