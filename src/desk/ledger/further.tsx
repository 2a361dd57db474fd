import type { LedgerSort } from '@core/contract/constants';
import { View } from '@tarojs/components';
import type { Pages } from '@/features/query/use-pages';
import { Button } from '@/ui/button/button';
import { MoreRows } from '@/ui/query-view/more-rows';

interface Props {
  pages: Pages;
  /** How far it was looked, in words. */
  reached: string | 0 | undefined;
  sort: LedgerSort;
}

/** The foot of the list: a look may end before a page is full, and goes on from where it ended. */
export function Further({ pages, reached, sort }: Props) {
  if (pages.state !== 'more' || !reached) return <MoreRows pages={pages} />;
  return (
    <View className="ledger__further">
      <View className="ledger__note">
        {sort === 'newest' ? `已经查到 ${reached} 收到的` : `已经查到 ${reached} 到期的`}
      </View>
      <Button onClick={() => void pages.more()}>{sort === 'newest' ? '继续查找更早的' : '继续查找更晚到期的'}</Button>
    </View>
  );
}
