import type { SimilarView } from '@core/contract';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Similar } from '@/features/ask/use-similar';
import { pastWords } from '@/features/dates/beijing';
import { Button } from '@/ui/button/button';
import { Prose } from '@/ui/qa-card/prose';
import { Sheet } from '@/ui/sheet/sheet';
import { CardGround } from '../card-ground';
import type { Uses } from './uses';

/** One similar question with its answer. Its answer may become the start of a reply; its own words go nowhere. */
export function SimilarSheet({
  row,
  onStart,
  onClose,
}: { row: SimilarView; onClose: () => void } & Pick<Uses, 'onStart'>) {
  return (
    <Sheet
      open
      title="相似的留言"
      onClose={onClose}
      footer={
        onStart && (
          <Button kind="primary" onClick={() => onStart(row.answer)}>
            用这段答复起草
          </Button>
        )
      }
    >
      <Prose text={row.text} />
      <View className="similar-sheet__answer">
        <View className="similar-list__what">
          {row.answeredBy} · {pastWords(row.answeredAt)}
        </View>
        <Prose text={row.answer} />
      </View>
      {row.card && <CardGround id={row.card.id} question={row.card.question} />}
      {onStart && <View className="similar-list__what">放进答复框后请按这条留言的情况改，别照抄。</View>}
    </Sheet>
  );
}

/** A card that may answer the question, or a featured answer, which opens on its own page. */
export function FoundSheet({ row, onCite, onClose }: { row: Similar; onClose: () => void } & Pick<Uses, 'onCite'>) {
  const { kind, id, title } = row;
  const isCard = kind === 'card';
  const read = () => void Taro.navigateTo({ url: `/reader/${isCard ? 'card' : 'answer'}/index?id=${id}` });
  return (
    <Sheet
      open
      title={isCard ? '相似的卡片' : '相似的精选留言'}
      onClose={onClose}
      footer={
        <View className="desk-actions__buttons">
          <Button onClick={read}>看全文</Button>
          {isCard && onCite && (
            <Button kind="primary" onClick={() => onCite({ id, question: title })}>
              引用这张卡片
            </Button>
          )}
        </View>
      }
    >
      {isCard ? <CardGround id={id} question={title} /> : <Prose text={title} />}
    </Sheet>
  );
}
