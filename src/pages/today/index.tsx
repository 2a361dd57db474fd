import type { HomeView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro';
import { useAsking } from '@/features/asking/use-asking';
import { CardRowView, openCard } from '@/features/cards/card-row-view';
import { readCards } from '@/features/cards/cards';
import { shortDayWords } from '@/features/dates/beijing';
import { homeQuery } from '@/features/home/home';
import { LargeToday } from '@/features/home/large-today';
import { quietLine } from '@/features/home/quiet-line';
import { joinPages, usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { cardTexts } from '@/features/read-aloud/card-texts';
import { ReadAloudButton } from '@/features/read-aloud/read-aloud-button';
import { ReminderButton } from '@/features/reminder/reminder-button';
import { OpenSearch } from '@/features/search/open-search';
import { useLargeType } from '@/features/settings/use-settings';
import { chatMessage } from '@/features/share/use-share';
import { SITE } from '@/site';
import { aria } from '@/platform/accessibility/aria';
import { Chips } from '@/ui/chips/chips';
import { Icon } from '@/ui/icon/icon';
import { LongList } from '@/ui/long-list/long-list';
import { QaCard } from '@/ui/qa-card/qa-card';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { SceneImage } from '@/ui/scene-image/scene-image';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import { StateView } from '@/ui/state-view/state-view';
import { Tag } from '@/ui/tag/tag';
import './index.scss';

const open = (url: string) => void Taro.navigateTo({ url });

function Headline({ home }: { home: HomeView }) {
  const { headline, today, categories } = home;
  if (!headline) return null;
  const category = categories.find(({ id }) => id === headline.categoryId)?.name;
  const quiet = quietLine(home);
  return (
    <>
      <View className="today__head">
        <View className="today__title">今日一问</View>
        <View className="today__date" onClick={() => open('/reader/calendar/index')} {...aria({ role: 'link' })}>
          {shortDayWords(headline.publishedOn, today, true)} · 往日
          <Icon name="next" size="small" />
        </View>
      </View>
      {quiet && <View className="today__quiet">{quiet}</View>}
      <QaCard
        question={headline.question}
        answer={headline.answer}
        picture={<SceneImage categoryId={headline.categoryId} ai={headline.aiPicture} />}
        onClick={() => openCard(headline.id)}
      >
        <View className="today__meta">
          {category && <Tag tone="brand">{category}</Tag>}
          <View className="today__unit">{headline.unitName}</View>
        </View>
      </QaCard>
      <View className="today__actions">
        <ReadAloudButton subject={headline.id} texts={() => cardTexts(headline)} />
        <ReminderButton days={home} />
      </View>
    </>
  );
}

/** The day's card with its whole answer, then what came before it. */
export default function TodayPage() {
  const asking = useAsking();
  const query = useQuery(homeQuery, null);
  const { largeType } = useLargeType();
  const pages = usePages(
    query.data?.latest,
    (cursor) => readCards(undefined, cursor),
    (next) => homeQuery.put(null, (home) => ({ ...(home as HomeView), latest: joinPages(home?.latest, next) })),
  );
  useShareAppMessage(() => {
    const headline = query.data?.headline;
    // Tomorrow this page has another headline: what is shared is the card.
    if (!headline) return { title: SITE.name, path: '/pages/today/index' };
    const { id, question, categoryId } = headline;
    return chatMessage({ title: question, path: 'reader/card/index', query: `id=${id}`, categoryId });
  });
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Screen title={SITE.name} tab="today">
      <OpenSearch />
      <QueryView query={query} shape="headline">
        {(home) => {
          if (!home.headline) {
            return (
              <StateView
                state="empty"
                words="还没有卡片，第一张很快就来。"
                action={
                  asking
                    ? { words: '我要提问', onClick: () => void Taro.switchTab({ url: '/pages/ask/index' }) }
                    : undefined
                }
              />
            );
          }
          if (largeType) return <LargeToday home={home} headline={home.headline} pages={pages} />;
          const nameOf = (id: string) => home.categories.find((category) => category.id === id)?.name;
          return (
            <>
              <Headline home={home} />
              <Section title="常看分类">
                <Chips
                  label="分类"
                  options={home.categories.map(({ id, name }) => ({ value: id, words: name }))}
                  selected={undefined}
                  onSelect={(id) => open(`/reader/feed/index?categoryId=${id}`)}
                />
              </Section>
              <Rows>
                {home.roundups.map(({ id, title, cardCount }) => (
                  <Row
                    key={id}
                    icon="book"
                    label={title}
                    value={`${cardCount} 条`}
                    onClick={() => open(`/reader/roundup/index?id=${id}`)}
                  />
                ))}
                <Row icon="book" label="全部政策汇总" onClick={() => open('/reader/roundups/index')} />
                {asking && <Row icon="featured" label="精选留言" onClick={() => open('/reader/featured/index')} />}
                <Row icon="phone" label="办事电话" onClick={() => open('/reader/directory/index')} />
              </Rows>
              <Section title="最近的卡片">
                <LongList name="latest" rows={home.latest.rows}>
                  {(card) => <CardRowView key={card.id} card={card} categoryName={nameOf(card.categoryId)} />}
                </LongList>
                <MoreRows pages={pages} />
              </Section>
              <SiteFooter />
            </>
          );
        }}
      </QueryView>
    </Screen>
  );
}
