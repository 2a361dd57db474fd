import type { BasisView, CardView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayWords } from '@/features/dates/beijing';
import { cardIn } from '@/features/cards/cards';
import { citedCardQuery } from '@/features/desk/cards';
import { Hotline } from '@/features/desk/hotline';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { aria } from '@/platform/accessibility/aria';
import { Notice } from '@/ui/notice/notice';
import './card-ground.scss';

const basisWords = ({ title, number, year }: BasisView): string => `${title}${number ?? `（${year}年）`}`;

const validityWords = ({ expired, validUntil }: CardView): string => {
  if (expired) return '已失效';
  return validUntil ? `有效至${dayWords(validUntil)}` : '现行有效';
};

/** A program of WeChat cannot open other sites: the address goes where the person can. */
const copyLink = (url: string) => void Taro.setClipboardData({ data: url }).catch(() => undefined);

/** What a cited card rests on: its documents, until when and where it holds, whose it is, and whom to call. */
export function CardGround({ id, question }: { id: string; question: string }) {
  const { data, error } = useOpenedQuery(citedCardQuery, id);
  const card = cardIn(data);
  return (
    <View className="card-ground">
      <View className="card-ground__question">引用卡片：{question}</View>
      {!data && error && <Notice tone="amber">{error.message}</Notice>}
      {data && !card && <Notice tone="amber">这张卡片已经下线。</Notice>}
      {card && (
        <>
          {card.bases.map((basis) => (
            <View key={basisWords(basis)} className="card-ground__fact">
              <View className="card-ground__value">依据 {basisWords(basis)}</View>
              {basis.url && (
                <View
                  className="card-ground__copy"
                  onClick={() => copyLink(basis.url ?? '')}
                  {...aria({ role: 'button', label: `复制${basis.title}的网址` })}
                >
                  复制网址
                </View>
              )}
            </View>
          ))}
          <View className="card-ground__fact">
            <View className="card-ground__value">
              {validityWords(card)} · {card.regionCodes.map(regionName).join('、')} · {card.unitName}
            </View>
          </View>
          <Hotline phone={card.hotline} />
        </>
      )}
    </View>
  );
}
