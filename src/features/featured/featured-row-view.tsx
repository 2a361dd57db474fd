import type { FeaturedRow } from '@core/contract';
import Taro from '@tarojs/taro';
import { isSinglePage } from '@/platform/single-page/single-page';
import { QaCard } from '@/ui/qa-card/qa-card';
import { FeaturedMeta } from './featured-meta';

const openAnswer = (id: string) => void Taro.navigateTo({ url: `/reader/answer/index?id=${id}` });

/** A featured answer in a list: the beginning of it, which leads to the whole on its own page. */
export function FeaturedRowView({ featured }: { featured: FeaturedRow }) {
  return (
    <QaCard
      question={featured.question}
      answer={featured.answer}
      onQuestion={isSinglePage() ? undefined : () => openAnswer(featured.id)}
    >
      <FeaturedMeta featured={featured} />
    </QaCard>
  );
}
