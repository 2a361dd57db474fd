import type { MyDataView } from '@core/contract';
import { LIMITS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { dayOf, dayWords, momentWords } from '@/features/dates/beijing';
import { myDataQuery } from '@/features/my-data/my-data';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import './index.scss';

const counted = (count: number, unit: string): string =>
  count >= LIMITS.count ? `${LIMITS.count - 1} ${unit}以上` : `${count} ${unit}`;

interface Item {
  what: string;
  value: string;
  /** What it is for, and how long it stays. */
  why: string;
}

/** 个人信息保护法 17: what is processed, what for, how long. */
const itemsOf = (data: MyDataView): Item[] => [
  {
    what: '微信身份标识',
    value: isStored(data) ? '有' : '没有',
    why: '认出是您本人，别人看不到您的留言。清除数据时一起删除。',
  },
  {
    what: '隐私政策同意记录',
    value: data.consent ? `${dayWords(dayOf(data.consent.agreedAt))}同意` : '没有',
    why: '证明我们征得了您的同意。',
  },
  {
    what: '我的留言',
    value: counted(data.questions, '条'),
    why: '文字、图片、地区、分类、联系方式和办理记录，用来办理和答复。联系方式在办结 30 天后自动删除，其余保存 3 年。',
  },
  {
    what: '公开的精选留言',
    value: counted(data.published, '条'),
    why: '您逐字同意公开的文字，已隐去个人信息，随时可以在那条留言里撤回。',
  },
  {
    what: '有用、没解决和点赞',
    value: counted(data.votes + data.likes, '次'),
    why: '用来改进卡片。公开的只有总人数。',
  },
  { what: '收藏', value: counted(data.favourites, '张'), why: '只给您自己看，换了手机也能找到。' },
  { what: '还没发出的提醒', value: counted(data.reminders, '条'), why: '到时给您发一条微信消息，发完就不再用。' },
  ...(data.muted
    ? [
        {
          what: '停止发言',
          value: data.muted.until === undefined ? '一直有效' : `到 ${momentWords(data.muted.until)}`,
          why: `原因：${data.muted.reason}。清除数据后仍然有效。`,
        },
      ]
    : []),
];

/** Whether anything stands under this person's name. */
const isStored = ({ consent, questions, votes, likes, favourites, reminders }: MyDataView): boolean =>
  consent !== null || questions + votes + likes + favourites + reminders > 0;

const to = (url: string) => () => void Taro.navigateTo({ url });

/** 我的数据: what is stored of this person and why, with the ways to a copy and to erasing it. */
export default function MyDataPage() {
  // Whoever comes back from erasing reads it anew.
  const query = useQuery(myDataQuery, null, 0);
  return (
    <Screen title="我的数据">
      <QueryView query={query} shape="list">
        {(data) => (
          <>
            <Notice icon="lock">我们存了您的什么、用来做什么，都在下面。您随时可以拿一份副本，也可以全部清除。</Notice>
            <View className="my-data">
              {itemsOf(data).map(({ what, value, why }) => (
                <View key={what} className="my-data__item">
                  <View className="my-data__head">
                    <View className="my-data__what">{what}</View>
                    <View className="my-data__value">{value}</View>
                  </View>
                  <View className="my-data__why">{why}</View>
                </View>
              ))}
            </View>
            <Section title="只在这台手机上">
              <View className="my-data__why">
                浏览记录、搜索记录、没写完的留言和长辈版设置，都不上传。清除数据时，除长辈版设置外一起删除。
              </View>
            </Section>
            <View className="my-data__actions">
              <Button kind="primary" onClick={to('/citizen/my-data-copy/index')}>
                查看和保存副本
              </Button>
              <Button kind="secondary" onClick={to('/citizen/erase/index')}>
                清除我的数据
              </Button>
            </View>
          </>
        )}
      </QueryView>
    </Screen>
  );
}
