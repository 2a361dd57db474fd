import { AppError } from '../contract/app-error';
import { answered } from './collection';
import { counters } from './collections';
import { db } from './database';
import { isDuplicate, type Transaction } from './transaction';

const ATTEMPTS = 30;

/**
 * The next number of a sequence, from 1. Each number is given once; a number taken by a step that failed later stays
 * unused. Compare-and-set on one document, outside any transaction, so unrelated questions never wait for one another.
 * Throws `busy` when others keep winning.
 */
export async function nextInSequence(name: string): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await counters.byId(name);
    const value = (current?.value ?? 0) + 1;
    if (current ? await advance(name, current.value) : await begin(name)) return value;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * (attempt + 1)));
  }
  throw new AppError('busy');
}

/** The next number of a sequence, from 1, given with this transaction or not at all: no number is missing. */
export async function nextNumberIn(tx: Transaction, name: string): Promise<number> {
  const value = ((await tx.get(counters, name))?.value ?? 0) + 1;
  await tx.replace(counters, { _id: name, value });
  return value;
}

async function advance(name: string, from: number): Promise<boolean> {
  const where = db.collection(counters.name).where({ _id: name, value: from });
  const { stats } = await answered(where.update({ data: { value: from + 1 } }));
  return stats.updated === 1;
}

async function begin(name: string): Promise<boolean> {
  try {
    await counters.add({ _id: name, value: 1 });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
