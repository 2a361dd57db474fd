import { AppError } from '../contract/app-error';
import type { CardRecord, FeaturedRecord } from '../domain/records';
import { type CardListRecord, findPublishedCard, listPublishedCardsById } from '../store/cards';
import { listFeaturedOfCard } from '../store/featured';

export interface CardWithCompany {
  card: CardRecord;
  featured: FeaturedRecord[];
  related: CardListRecord[];
}

/** A published card with the featured answers that cite it and the cards its editors set beside it; `not_found`. */
export async function readCard(input: { id: string }): Promise<CardWithCompany> {
  const card = await findPublishedCard(input.id);
  if (!card) throw new AppError('not_found', '这张卡片已经下线或不存在,可以回到今日看看最新的政策问答。');
  const [featured, related] = await Promise.all([
    listFeaturedOfCard(card._id),
    listPublishedCardsById(card.relatedIds),
  ]);
  return { card, featured, related };
}
