import { View } from '@tarojs/components';
import { useCommand } from '@/features/commands/use-command';
import { favouritesQuery } from '@/features/favourites/favourites';
import { favouriteCard } from '@/features/marks/change-marks';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import './gone-row.scss';

/** A favourite that was taken down: it shows nothing of itself and can be put away. */
export function GoneRow({ cardId }: { cardId: string }) {
  const removing = useCommand(async () => {
    await favouriteCard(cardId, false);
    favouritesQuery.put(null, (before) => ({
      ...before,
      rows: (before?.rows ?? []).filter((row) => row.cardId !== cardId),
    }));
  });
  return (
    <View className="gone-row">
      <View className="gone-row__line">
        <View className="gone-row__words">这张卡片已经下线</View>
        <Button compact kind="quiet" busy={removing.busy} onClick={() => void removing.send()}>
          移出收藏
        </Button>
      </View>
      {removing.error && <Notice tone="danger">{removing.error.message}</Notice>}
    </View>
  );
}
