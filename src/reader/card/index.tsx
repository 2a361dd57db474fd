import type { CardPage, CardRow } from '@core/contract';
import { useRouter } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import { CardFacts } from '@/features/cards/card-facts';
import { CardRowView } from '@/features/cards/card-row-view';
import { expiredWords } from '@/features/cards/card-words';
import { cardIn, cardQuery, isWithdrawn } from '@/features/cards/cards';
import { useReading } from '@/features/cards/use-reading';
import { FeaturedRowView } from '@/features/featured/featured-row-view';
import { CardMarks } from '@/features/marks/card-marks';
import { useQuery } from '@/features/query/use-query';
import { cardTexts } from '@/features/read-aloud/card-texts';
import { ReadAloudButton } from '@/features/read-aloud/read-aloud-button';
import { useLargeType } from '@/features/settings/use-settings';
import { openedId } from '@/features/share/opened-id';
import { ShareRow } from '@/features/share/share-row';
import { SinglePageGuide } from '@/features/share/single-page-guide';
import { type Shared, useShare } from '@/features/share/use-share';
import { WaysOn } from '@/features/ways-on/ways-on';
import { dial } from '@/platform/phone/dial';
import { isSinglePage } from '@/platform/single-page/single-page';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QaCard } from '@/ui/qa-card/qa-card';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { SceneImage } from '@/ui/scene-image/scene-image';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { StateView } from '@/ui/state-view/state-view';

function Actions({ card }: { card: CardPage }) {
  const asking = useAsking();
  return (
    <>
      {asking && <Button onClick={() => startAsking(card.categoryId)}>还有疑问，去提问</Button>}
      <Button kind="primary" onClick={() => dial(card.hotline)}>
        打电话问 {card.hotline}
      </Button>
    </>
  );
}

function Company({ card }: { card: CardPage }) {
  const asking = useAsking();
  return (
    <>
      {asking && card.featured.length > 0 && (
        <Section title="精选留言" note={`${card.featured.length} 条`}>
          {card.featured.map((featured) => (
            <FeaturedRowView key={featured.id} featured={featured} />
          ))}
        </Section>
      )}
      <Related cards={card.related} />
    </>
  );
}

function Related({ cards }: { cards: CardRow[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title="相关卡片">
      {cards.map((card) => (
        <CardRowView key={card.id} card={card} />
      ))}
    </Section>
  );
}

/** In place of everything that needs the whole program. */
function FromMoments({ card }: { card: CardPage }) {
  return (
    <>
      <Rows>
        <Row icon="phone" label="咨询电话" value={card.hotline} selectable />
      </Rows>
      <SinglePageGuide />
    </>
  );
}

/** Where a link to a card leads that was taken down. */
function TakenDown({ related, single }: { related: CardRow[]; single: boolean }) {
  return (
    <>
      <StateView
        state="empty"
        words={`这张卡片已下线，政策可能有变化，请不要再按它办理。可以打 ${SITE.hotline} 问清楚。`}
      />
      {single ? (
        <SinglePageGuide />
      ) : (
        <>
          <Related cards={related} />
          <WaysOn />
        </>
      )}
    </>
  );
}

function Aloud({ card, first = false }: { card: CardPage; first?: boolean }) {
  return <ReadAloudButton subject={card.id} texts={() => cardTexts(card)} kind={first ? 'primary' : 'secondary'} />;
}

/** One policy card, with what it rests on and what others asked about it. */
export default function CardScreen() {
  const id = openedId(useRouter().params);
  const query = useQuery(cardQuery, id);
  useReading(id, query);
  const card = cardIn(query.data);
  const single = isSinglePage();
  const { largeType } = useLargeType();
  const shared: Shared = {
    title: card?.question ?? SITE.name,
    path: 'reader/card/index',
    query: `id=${id}`,
    categoryId: card?.categoryId ?? null,
  };
  useShare(shared);
  return (
    <Screen title="政策问答" footer={card && !single && <Actions card={card} />}>
      <QueryView query={query} shape="card" gone={!single && <WaysOn />}>
        {(data) =>
          isWithdrawn(data) ? (
            <TakenDown related={data.related} single={single} />
          ) : (
            <>
              <QaCard
                question={data.question}
                answer={data.answer}
                picture={<SceneImage categoryId={data.categoryId} ai={data.aiPicture} />}
                before={
                  <>
                    {data.expired && (
                      <Notice tone="danger" icon="alert">
                        {expiredWords(data)}
                      </Notice>
                    )}
                    {!single && largeType && <Aloud card={data} first />}
                  </>
                }
              >
                {!single && !largeType && <Aloud card={data} />}
                <CardFacts card={data} />
                {!single && <ShareRow shared={shared} poster={`/poster/card/index?id=${id}`} />}
              </QaCard>
              <CardMarks card={data} />
              {single ? <FromMoments card={data} /> : <Company card={data} />}
            </>
          )
        }
      </QueryView>
    </Screen>
  );
}
