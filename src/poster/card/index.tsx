import { Canvas, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { cardIn, cardQuery } from '@/features/cards/cards';
import { markAsAi } from '@/features/poster/ai-mark';
import { usePoster } from '@/features/poster/use-poster';
import { useQuery } from '@/features/query/use-query';
import { aria } from '@/platform/accessibility/aria';
import { saveToAlbum } from '@/platform/album/album';
import type { SaveResult } from '@/platform/album/types';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { QueryView } from '@/ui/query-view/query-view';
import { Screen } from '@/ui/screen/screen';
import { Skeleton } from '@/ui/skeleton/skeleton';
import { StateView } from '@/ui/state-view/state-view';
import './index.scss';

const CANVAS = 'poster';

const WORDS: Partial<Record<SaveResult, string>> = {
  saved: '海报已保存',
  refused: '没有保存：您还没有允许',
  failed: '没有保存成功，请再试一次',
};

/** A card as one picture with a mini-program code, to be kept or printed. */
export default function PosterPage() {
  const { id = '' } = useRouter().params;
  const query = useQuery(cardQuery, id);
  const card = cardIn(query.data);
  const { state, board, poster } = usePoster(CANVAS, card);
  const [saving, setSaving] = useState(false);

  const save = async () => {
    if (!board || !card || saving) return;
    setSaving(true);
    const mark = card.aiPicture
      ? (png: ArrayBuffer) => markAsAi(png, { producer: SITE.operator, id: card.id })
      : undefined;
    const result = await saveToAlbum({ canvas: board.canvas, name: `${SITE.name}-${card.id}`, mark });
    setSaving(false);
    const words = WORDS[result];
    if (words) void Taro.showToast({ title: words, icon: 'none' });
  };

  return (
    <Screen
      title="海报"
      footer={
        state === 'drawn' && (
          <Button kind="primary" busy={saving} onClick={() => void save()}>
            保存到相册
          </Button>
        )
      }
    >
      <QueryView query={query} shape="card">
        {() =>
          !card || state === 'failed' ? (
            <StateView
              state="trouble"
              words={card ? '海报没有画出来，可以返回卡片直接分享。' : '这张卡片已下线，不能再做成海报。'}
              action={{ words: '返回', onClick: () => void Taro.navigateBack() }}
            />
          ) : (
            <View
              className="poster"
              style={poster && { paddingBottom: `${(poster.height / poster.width) * 100}%` }}
              {...aria({
                role: 'img',
                label: `海报。问：${card.question} 答：${card.answer} 咨询电话 ${card.hotline}`,
              })}
            >
              <Canvas type="2d" id={CANVAS} className="poster__canvas" />
              {state === 'drawing' && (
                <View className="poster__waiting">
                  <Skeleton shape="card" />
                </View>
              )}
            </View>
          )
        }
      </QueryView>
    </Screen>
  );
}
