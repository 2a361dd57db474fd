import type { CardRow } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { categoriesQuery } from '@/features/categories/categories';
import { cardsQuery, readCards } from '@/features/desk/cards';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { WorkDesk } from '@/features/desk/work-desk';
import { joinPages, usePages } from '@/features/query/use-pages';
import { Button } from '@/ui/button/button';
import { Chips } from '@/ui/chips/chips';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { StateView } from '@/ui/state-view/state-view';

interface Props {
  /** The category of the question: its cards come first. */
  categoryId: string | null;
  onChoose: (card: CardRow) => void;
  onClose: () => void;
}

const ALL = 'all';

/** 引用卡片: the published cards of a category; one that no longer holds cannot be cited. */
export function CardChooser({ categoryId, onChoose, onClose }: Props) {
  const [chosen, setChosen] = useState(categoryId ?? ALL);
  const category = chosen === ALL ? undefined : chosen;
  const categories = useOpenedQuery(categoriesQuery, null).data ?? [];
  const cards = useOpenedQuery(cardsQuery, category);
  const pages = usePages(
    cards.data,
    (cursor) => readCards(category, cursor),
    (next) => cardsQuery.put(category, (before) => joinPages(before, next)),
  );
  const options = [{ value: ALL, words: '全部' }, ...categories.map(({ id, name }) => ({ value: id, words: name }))];
  return (
    <WorkDesk title="引用卡片" onClose={onClose} footer={<Button onClick={onClose}>不引用，返回</Button>}>
      <Chips label="分类" options={options} selected={chosen} onSelect={setChosen} />
      <QueryView query={cards} shape="list">
        {({ rows }) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words="这个分类还没有卡片。"
              action={{ words: '看全部卡片', onClick: () => setChosen(ALL) }}
            />
          ) : (
            <View>
              <Rows>
                {rows.map((card) => (
                  <Row
                    key={card.id}
                    label={card.question}
                    value={card.expired ? '已失效' : undefined}
                    onClick={card.expired ? undefined : () => onChoose(card)}
                    say={`引用：${card.question}`}
                  />
                ))}
              </Rows>
              <MoreRows pages={pages} />
            </View>
          )
        }
      </QueryView>
    </WorkDesk>
  );
}
