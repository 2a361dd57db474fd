import type { CardView, HomeView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useAsking } from '@/features/asking/use-asking';
import { openCard } from '@/features/cards/card-row-view';
import { cardIn, cardQuery } from '@/features/cards/cards';
import { shortDayWords } from '@/features/dates/beijing';
import type { Pages } from '@/features/query/use-pages';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { cardTexts } from '@/features/read-aloud/card-texts';
import { ReadAloudButton } from '@/features/read-aloud/read-aloud-button';
import { ReminderButton } from '@/features/reminder/reminder-button';
import { useLargeType } from '@/features/settings/use-settings';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QaCard } from '@/ui/qa-card/qa-card';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { quietLine } from './quiet-line';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import './large-today.scss';

interface Props {
  home: HomeView;
  headline: CardView;
  /** What comes after the cards at hand. */
  pages: Pages;
}

const ask = () => void Taro.switchTab({ url: '/pages/ask/index' });
const toCategories = () => void Taro.switchTab({ url: '/pages/categories/index' });
const toFeatured = () => void Taro.navigateTo({ url: '/reader/featured/index' });
const toDirectory = () => void Taro.navigateTo({ url: '/reader/directory/index' });

/** 今日 in 长辈版: one card at a time with its whole answer, and help before everything else. */
export function LargeToday({ home, headline, pages }: Props) {
  const { setLargeType } = useLargeType();
  const asking = useAsking();
  const [index, setIndex] = useState(0);
  const earlier = home.latest.rows.filter(({ id }) => id !== headline.id);
  const cardId = index === 0 ? headline.id : (earlier[index - 1]?.id ?? headline.id);
  const turn = (to: number) => {
    setIndex(to);
    // The next page is fetched while this one is read.
    if (to >= earlier.length - 1) void pages.more();
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
  };
  const quiet = index === 0 ? quietLine(home) : null;
  return (
    <View className="large-today">
      <View className="large-today__head">
        <View className="large-today__title" {...aria({ role: 'heading' })}>
          {index === 0 ? '今日一问' : '往日一问'}
        </View>
        <Button compact onClick={() => setLargeType(false)}>
          返回标准版
        </Button>
      </View>
      {quiet && <View className="large-today__quiet">{quiet}</View>}
      <View {...aria({ live: 'polite' })}>
        {index === 0 ? (
          <LargeCard card={headline} today={home.today} />
        ) : (
          <EarlierCard id={cardId} today={home.today} />
        )}
      </View>
      <View className="large-today__turns">
        {index > 0 && <Button onClick={() => turn(index - 1)}>看上一张</Button>}
        {index < earlier.length && <Button onClick={() => turn(index + 1)}>看下一张</Button>}
      </View>
      {index === earlier.length && index > 0 && <View className="large-today__quiet">已经是最后一张了。</View>}
      {index === 0 && (
        <View className="large-today__reminder">
          <ReminderButton days={home} />
        </View>
      )}
      {asking && (
        <Button kind="primary" icon="ask" onClick={ask}>
          我要提问
        </Button>
      )}
      <View className="large-today__more">
        <Rows>
          <Row icon="categories" label="全部分类" onClick={toCategories} />
          {asking && <Row icon="featured" label="精选留言" onClick={toFeatured} />}
          <Row icon="phone" label="办事电话" onClick={toDirectory} />
        </Rows>
      </View>
      <SiteFooter />
    </View>
  );
}

/** Before everything else: the card read out, and a person to talk to. */
function Help({ card }: { card?: CardView }) {
  return (
    <View className="large-today__help">
      {card && <ReadAloudButton subject={card.id} texts={() => cardTexts(card)} kind="primary" />}
      <Button kind="secondary" icon="phone" onClick={() => dial(SITE.hotline)}>
        打 {SITE.hotline}
      </Button>
    </View>
  );
}

/** One that is not part of the front page: asked for when it is turned to. */
function EarlierCard({ id, today }: { id: string; today: string }) {
  const query = useOpenedQuery(cardQuery, id);
  return (
    <>
      {!cardIn(query.data) && <Help />}
      <QueryView query={query} shape="card">
        {(answer) => {
          const card = cardIn(answer);
          return card && <LargeCard card={card} today={today} />;
        }}
      </QueryView>
    </>
  );
}

function LargeCard({ card, today }: { card: CardView; today: string }) {
  return (
    <>
      <Help card={card} />
      <QaCard
        question={card.question}
        answer={card.answer}
        before={
          card.expired && (
            <Notice tone="danger" icon="alert">
              这张卡片已失效，请先打电话核实再办。
            </Notice>
          )
        }
      >
        <View className="large-today__unit">
          {card.unitName} · {shortDayWords(card.publishedOn, today, true)}
        </View>
        <Button onClick={() => openCard(card.id)}>看依据和电话</Button>
      </QaCard>
    </>
  );
}
