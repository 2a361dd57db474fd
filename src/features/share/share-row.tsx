import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { ShareButton } from '@/platform/share/share-button';
import { Button } from '@/ui/button/button';
import { addressOf, type Shared } from './use-share';
import './share-row.scss';

interface Props {
  shared: Shared;
  /** Address of the poster's page; without it there is none. */
  poster?: string;
}

/** Quiet, at the end of what one has read: hand it on. */
export function ShareRow({ shared, poster }: Props) {
  return (
    <View className="share-row">
      <ShareButton title={shared.title} page={addressOf(shared)} />
      {poster && (
        <Button kind="quiet" icon="picture" onClick={() => void Taro.navigateTo({ url: poster })}>
          生成海报
        </Button>
      )}
    </View>
  );
}
