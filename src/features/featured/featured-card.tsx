import type { FeaturedView } from '@core/contract';
import { KIND_LABELS } from '@core/contract/constants';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { dayOf, shortDayWords } from '@/features/dates/beijing';
import { LikeButton } from '@/features/marks/like-button';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { isSinglePage } from '@/platform/single-page/single-page';
import { QaCard } from '@/ui/qa-card/qa-card';
import './featured-card.scss';

interface Props {
  featured: FeaturedView;
  /** In a list the question leads to the answer's own page. */
  listed?: boolean;
  /** Before its question: what must come first. */
  before?: ReactNode;
  /** At its end: what can be done with it. */
  children?: ReactNode;
}

const openAnswer = (id: string) => void Taro.navigateTo({ url: `/reader/answer/index?id=${id}` });

/** From single-page mode nobody can call: the number is there to be read and copied. */
function Hotline({ phone }: { phone: string }) {
  if (isSinglePage()) return <Text userSelect>咨询电话 {phone}</Text>;
  return (
    <View
      className="featured__call"
      onClick={() => dial(phone)}
      {...aria({ role: 'button', label: `打电话问 ${phone}` })}
    >
      打电话问 {phone}
    </View>
  );
}

/** A citizen's question and its answer, as the asker agreed to have them public. */
export function FeaturedCard({ featured, listed = false, before, children }: Props) {
  const { supplement } = featured;
  const day = shortDayWords(featured.answeredOn, dayOf(Date.now()));
  return (
    <QaCard
      question={featured.question}
      answer={featured.answer}
      before={before}
      onQuestion={listed && !isSinglePage() ? () => openAnswer(featured.id) : undefined}
    >
      {supplement && (
        <View className="featured__supplement">
          <View className="featured__unit">{supplement.unitName} 补充</View>
          <View>{supplement.text}</View>
          {supplement.hotline && <Hotline phone={supplement.hotline} />}
        </View>
      )}
      <View className="featured__meta">
        <Text>
          {KIND_LABELS[featured.kind]} · {featured.regionName} · {featured.officeName}{' '}
          <Text className="featured__answered">{day}答复</Text>
        </Text>
        <LikeButton featured={featured} />
      </View>
      {children}
    </QaCard>
  );
}
