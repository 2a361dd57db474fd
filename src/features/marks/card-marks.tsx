import type { CardPage } from '@core/contract';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { hasIdentity } from '@/platform/person/identity';
import { Notice } from '@/ui/notice/notice';
import { favouriteCard, voteCard } from './change-marks';
import { MarkButton } from './mark-button';
import { useMarks } from './marks';
import { shownCount } from './shown-count';
import { syncMarks } from './sync';
import { UnsolvedSheet } from './unsolved-sheet';
import { useChange } from './use-change';
import './card-marks.scss';

/** 有用, 没解决 and 收藏 of one card; where nobody is known, only how many found it useful. */
export function CardMarks({ card }: { card: Pick<CardPage, 'id' | 'categoryId' | 'useful'> }) {
  const own = useMarks(({ counts }) => counts[card.id]);
  const useful = shownCount(card.useful, own, Date.now());
  const known = hasIdentity();
  useEffect(() => void syncMarks(), []);
  if (!known && useful === 0) return null;
  return (
    <View className="card-marks">
      {known && <Buttons card={card} />}
      {useful > 0 && (
        <View className="card-marks__count" {...aria({ live: 'polite' })}>
          {useful} 人觉得有用
        </View>
      )}
    </View>
  );
}

function Buttons({ card }: { card: Pick<CardPage, 'id' | 'categoryId' | 'useful'> }) {
  const vote = useMarks(({ votes }) => votes[card.id]);
  const kept = useMarks(({ favourites }) => favourites[card.id] === true);
  const [asking, setAsking] = useState(false);
  const voting = useChange(voteCard);
  const keeping = useChange(favouriteCard);
  const useful = vote?.vote === 'useful';
  const unsolved = vote?.vote === 'unsolved';
  const error = asking ? keeping.error : (voting.error ?? keeping.error);
  return (
    <>
      <View className="card-marks__buttons">
        <MarkButton
          icon="useful"
          words="有用"
          on={useful}
          say={useful ? '已选有用，再点一次取消' : '有用'}
          onClick={() => void voting.send(card.id, useful ? null : { vote: 'useful' }, card.useful)}
        />
        <MarkButton
          icon="unsolved"
          words="没解决"
          on={unsolved}
          say={unsolved ? '已选没解决，点开可以修改' : '没解决'}
          onClick={() => setAsking(true)}
        />
        <MarkButton
          icon="star"
          words={kept ? '已收藏' : '收藏'}
          on={kept}
          say={kept ? '已收藏，再点一次取消' : '收藏'}
          onClick={() => void keeping.send(card.id, !kept)}
        />
      </View>
      {error && <Notice tone="danger">{error.message}</Notice>}
      <UnsolvedSheet
        open={asking}
        card={card}
        chosen={vote?.vote === 'unsolved' ? vote.reason : undefined}
        voting={voting}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
