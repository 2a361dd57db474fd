import { dayWords } from '@/features/dates/beijing';
import { useRouter } from '@tarojs/taro';
import { startAsking } from '@/features/ask/draft';
import { CardFacts } from '@/features/cards/card-facts';
import { CardRowView } from '@/features/cards/card-row-view';
import { cardQuery } from '@/features/cards/cards';
import { FeaturedCard } from '@/features/featured/featured-card';
import { useQuery } from '@/features/query/use-query';
import { dial } from '@/platform/phone/dial';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QaCard } from '@/ui/qa-card/qa-card';
import { QueryView } from '@/ui/query-view/query-view';
import { SceneImage } from '@/ui/scene-image/scene-image';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';

/** One policy card, with what it rests on and what others asked about it. */
export default function CardScreen() {
  const { id = '' } = useRouter().params;
  const query = useQuery(cardQuery, id);
  const card = query.data;
  return (
    <Screen
      title="政策问答"
      footer={
        card && (
          <>
            <Button onClick={() => startAsking(card.categoryId)}>还有疑问,去提问</Button>
            <Button kind="primary" onClick={() => dial(card.hotline)}>
              打电话问 {card.hotline}
            </Button>
          </>
        )
      }
    >
      <QueryView query={query} shape="card">
        {(data) => (
          <>
            <QaCard
              question={data.question}
              answer={data.answer}
              picture={<SceneImage categoryId={data.categoryId} ai={data.aiPicture} />}
              before={
                data.expired && (
                  <Notice tone="danger" icon="alert">
                    这张卡片已失效{data.validUntil ? `(${dayWords(data.validUntil)}到期)` : ''},请先打电话核实再办。
                  </Notice>
                )
              }
            >
              <CardFacts card={data} />
            </QaCard>
            {data.featured.length > 0 && (
              <Section title="精选留言" note={`${data.featured.length} 条`}>
                {data.featured.map((featured) => (
                  <FeaturedCard key={featured.id} featured={featured} listed />
                ))}
              </Section>
            )}
            {data.related.length > 0 && (
              <Section title="相关卡片">
                {data.related.map((related) => (
                  <CardRowView key={related.id} card={related} />
                ))}
              </Section>
            )}
          </>
        )}
      </QueryView>
    </Screen>
  );
}
