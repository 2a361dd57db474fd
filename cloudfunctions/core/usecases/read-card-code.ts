import { AppError } from '../contract/app-error';
import { codeScene, keptCode } from '../domain/card-code';
import type { CardCodeRecord } from '../domain/records';
import { type MiniProgramCode, drawnCode } from '../services/ports';
import { findCardCode, keepCardCode } from '../store/card-codes';
import { findPublishedCard } from '../store/cards';

/** The page a scanned code opens (src/app.config.ts). */
const PAGE = 'reader/card/index';

interface Ports {
  codes: MiniProgramCode;
  now: number;
}

/**
 * The mini-program code of a published card, drawn by WeChat the first time and kept from then on. Null when WeChat
 * gives none now: what shows the code does without. `not_found` for a card that is not public.
 */
export async function readCardCode({ id }: { id: string }, { codes, now }: Ports): Promise<CardCodeRecord | null> {
  if (!(await findPublishedCard(id))) throw new AppError('not_found');
  const known = await findCardCode(id);
  if (known) return known;
  const scene = codeScene(id);
  const picture = scene && (await drawnCode(codes, { page: PAGE, scene }));
  const code = picture && keptCode(id, picture, now);
  if (code) await keepCardCode(code);
  return code || null;
}
