import type { CategoryView } from '@core/contract';
import Taro, { useRouter } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import { CardRowView } from '@/features/cards/card-row-view';
import { categoriesQuery } from '@/features/categories/categories';
import { answerQuery } from '@/features/featured/featured';
import { FeaturedCard } from '@/features/featured/featured-card';
import { featuredTexts } from '@/features/read-aloud/featured-texts';
import { ReadAloudButton } from '@/features/read-aloud/read-aloud-button';
import { useQuery } from '@/features/query/use-query';
import { useLargeType } from '@/features/settings/use-settings';
import { ShareRow } from '@/features/share/share-row';
import { SinglePageGuide } from '@/features/share/single-page-guide';
import { type Shared, useShare } from '@/features/share/use-share';
import { WaysOn } from '@/features/ways-on/ways-on';
import { dial } from '@/platform/phone/dial';
import { isSinglePage } from '@/platform/single-page/single-page';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';

/** To the other featured answers, of the same category first. */
function MoreFeatured({ category }: { category: CategoryView | undefined }) {
  const open = (query: string) => () => void Taro.navigateTo({ url: `/reader/featured/index${query}` });
  return (
    <Rows>
      {category && (
        <Row icon="featured" label={`更多“${category.name}”精选留言`} onClick={open(`?categoryId=${category.id}`)} />
      )}
      <Row icon="featured" label="全部精选留言" onClick={open('')} />
    </Rows>
  );
}

/** One featured answer, with the card it rests on: what a share of it opens. */
export default function AnswerPage() {
  const asking = useAsking();
  const { id = '' } = useRouter().params;
  const query = useQuery(answerQuery, id);
  const categories = useQuery(categoriesQuery, null).data;
  const answer = query.data;
  const hotline = answer?.hotline ?? SITE.hotline;
  const single = isSinglePage();
  const { largeType } = useLargeType();
  const shared: Shared = {
    title: answer?.question ?? '精选留言',
    path: 'reader/answer/index',
    query: `id=${id}`,
    categoryId: answer?.categoryId ?? null,
  };
  useShare(shared);
  return (
    <Screen
      title="精选留言"
      footer={
        answer &&
        !single && (
          <>
            {asking && <Button onClick={() => startAsking(answer.categoryId ?? undefined)}>还有疑问，去提问</Button>}
            <Button kind="primary" onClick={() => dial(hotline)}>
              打电话问 {hotline}
            </Button>
          </>
        )
      }
    >
      <QueryView query={query} shape="card" gone={!single && <WaysOn />}>
        {(data) => (
          <>
            <FeaturedCard
              featured={data}
              before={
                !single &&
                largeType && <ReadAloudButton subject={data.id} texts={() => featuredTexts(data)} kind="primary" />
              }
            >
              {!single && (
                <>
                  {!largeType && <ReadAloudButton subject={data.id} texts={() => featuredTexts(data)} />}
                  <ShareRow shared={shared} />
                </>
              )}
            </FeaturedCard>
            <Notice icon="lock">这是提问人同意公开的文字，个人信息已经隐去。您的情况不同的，请打电话问清再办。</Notice>
            {single && (
              <Rows>
                <Row icon="phone" label="咨询电话" value={hotline} selectable />
              </Rows>
            )}
            {data.card && (
              <Section title="答复引用的政策卡片">
                <CardRowView card={data.card} />
              </Section>
            )}
            {single ? (
              <SinglePageGuide />
            ) : (
              <MoreFeatured category={categories?.find(({ id: of }) => of === data.categoryId)} />
            )}
          </>
        )}
      </QueryView>
    </Screen>
  );
}
