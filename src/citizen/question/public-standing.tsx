import type { PublicVersionView } from '@core/contract';
import type { FeaturedState } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@/ui/button/button';
import { Tag } from '@/ui/tag/tag';
import './public-version.scss';

const STANDING: Partial<Record<FeaturedState, { mark: string; words: string }>> = {
  agreed: { mark: '等待审核', words: '您已同意公开，等待审核。审核通过后，别人才看得到。' },
  published: { mark: '已公开', words: '您同意的文字在“精选留言”公开，别人看得到。' },
  change_asked: { mark: '等待修改', words: '您说的地方正在修改，改好以后会再请您看一遍。您同意之前，不会公开。' },
  withdrawn: { mark: '已撤回', words: '您已撤回公开，这段文字别人看不到。' },
};

/** Where the text stands that the asker decided on, the way to it, and the way back from having agreed. */
export function PublicStanding({ version, onWithdraw }: { version: PublicVersionView; onWithdraw: () => void }) {
  const standing = STANDING[version.state];
  if (!standing) return null;
  const { mark, words } = standing;
  return (
    <View className="public-version public-version--settled">
      <Tag tone={version.state === 'agreed' || version.state === 'published' ? 'brand' : 'plain'}>{mark}</Tag>
      <View className="public-version__help">{words}</View>
      {(version.state === 'agreed' || version.state === 'published') && (
        <View className="public-version__choices">
          {version.state === 'published' && (
            <Button
              kind="secondary"
              onClick={() => void Taro.navigateTo({ url: `/reader/answer/index?id=${version.id}` })}
            >
              看公开的内容
            </Button>
          )}
          <Button kind="quiet" onClick={onWithdraw}>
            撤回公开
          </Button>
        </View>
      )}
    </View>
  );
}
