import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import { nameBeside } from '@/features/calls/name-beside';
import { CardRowView } from '@/features/cards/card-row-view';
import { roundupQuery } from '@/features/cards/cards';
import { dayWords } from '@/features/dates/beijing';
import { useQuery } from '@/features/query/use-query';
import { ReadAloudButton } from '@/features/read-aloud/read-aloud-button';
import { roundupTexts } from '@/features/read-aloud/roundup-texts';
import { useLargeType } from '@/features/settings/use-settings';
import { ShareRow } from '@/features/share/share-row';
import { SinglePageGuide } from '@/features/share/single-page-guide';
import { type Shared, useShare } from '@/features/share/use-share';
import { WaysOn } from '@/features/ways-on/ways-on';
import { dial } from '@/platform/phone/dial';
import { isSinglePage } from '@/platform/single-page/single-page';
import { SITE } from '@/site';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import './index.scss';

/** 汇总: an ordered list of cards with an introduction and the hotlines that go with it. */
export default function RoundupPage() {
  const asking = useAsking();
  const { id = '' } = useRouter().params;
  const query = useQuery(roundupQuery, id);
  const single = isSinglePage();
  const { largeType } = useLargeType();
  const shared: Shared = {
    title: query.data?.title ?? SITE.name,
    path: 'reader/roundup/index',
    query: `id=${id}`,
    categoryId: query.data?.cards[0]?.categoryId ?? null,
  };
  useShare(shared);
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title="政策汇总">
      <QueryView query={query} shape="list" gone={!single && <WaysOn />}>
        {(roundup) => (
          <>
            <View className="roundup">
              <View className="roundup__title">{roundup.title}</View>
              <View className="roundup__meta">
                {dayWords(roundup.publishedOn)} · {roundup.cardCount} 条
              </View>
              {!single && largeType && (
                <ReadAloudButton subject={roundup.id} texts={() => roundupTexts(roundup)} kind="primary" />
              )}
              <View>{roundup.introduction}</View>
              {!single && !largeType && <ReadAloudButton subject={roundup.id} texts={() => roundupTexts(roundup)} />}
              {!single && <ShareRow shared={shared} />}
            </View>
            {roundup.cards.map((card) => (
              <CardRowView key={card.id} card={card} />
            ))}
            {roundup.hotlines.length > 0 && (
              <Section title="咨询电话">
                <Rows>
                  {roundup.hotlines.map(({ name, phone }) => (
                    <Row
                      key={`${name}${phone}`}
                      icon="phone"
                      label={nameBeside(name, phone)}
                      value={phone}
                      say={`打电话问${name} ${phone}`}
                      calls={!single}
                      onClick={single ? undefined : () => dial(phone)}
                      selectable={single}
                    />
                  ))}
                </Rows>
              </Section>
            )}
            {single ? (
              <SinglePageGuide />
            ) : (
              <Rows>
                <Row
                  icon="book"
                  label="全部政策汇总"
                  onClick={() => void Taro.navigateTo({ url: '/reader/roundups/index' })}
                />
                {asking && <Row icon="ask" label="没有您要问的？去提问" onClick={() => startAsking()} />}
              </Rows>
            )}
          </>
        )}
      </QueryView>
    </Screen>
  );
}
