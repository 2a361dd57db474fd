import type { FeaturedView } from '@core/contract';
import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { isSinglePage } from '@/platform/single-page/single-page';
import { QaCard } from '@/ui/qa-card/qa-card';
import { FeaturedMeta } from './featured-meta';
import './featured-card.scss';

interface Props {
  featured: FeaturedView;
  /** Before its question: what must come first. */
  before?: ReactNode;
  /** At its end: what can be done with it. */
  children?: ReactNode;
}

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

/** A citizen's question and its whole answer, as the asker agreed to have them public. */
export function FeaturedCard({ featured, before, children }: Props) {
  const { supplement } = featured;
  return (
    <QaCard question={featured.question} answer={featured.answer} before={before}>
      {supplement && (
        <View className="featured__supplement">
          <View className="featured__unit">{supplement.unitName} 补充</View>
          <View>{supplement.text}</View>
          {supplement.hotline && <Hotline phone={supplement.hotline} />}
        </View>
      )}
      <FeaturedMeta featured={featured} />
      {children}
    </QaCard>
  );
}
