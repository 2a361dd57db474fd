import type { SearchRow } from '@core/contract';
import { View } from '@tarojs/components';
import { useAsking } from '@/features/asking/use-asking';
import { startAsking } from '@/features/ask/draft';
import type { Found } from '@/features/search/use-search';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { Button } from '@/ui/button/button';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { StateView } from '@/ui/state-view/state-view';
import { FoundRow, FoundUnit } from './found-row';
import './results.scss';

interface Props extends Found {
  /** Something was opened: these words led somewhere. */
  onOpen: () => void;
  onAllCategories: () => void;
}

/** What was found, by kind; or a way to ask it. */
export function Results({ asked, rows, onOpen, onAllCategories }: Props) {
  const asking = useAsking();
  const ask = () => startAsking(asked.categoryId, asked.words);
  if (rows.length === 0 && asked.categoryId !== undefined) {
    return (
      <StateView
        state="empty"
        words={`这个分类里没有找到“${asked.words}”。`}
        action={{ words: '看全部分类', onClick: onAllCategories }}
      />
    );
  }
  if (rows.length === 0) {
    return (
      <>
        <StateView
          state="empty"
          words={`没有找到“${asked.words}”。换个说法再搜，或者${asking ? '直接问我们' : '打电话问'}。`}
          action={asking ? { words: '去提问', onClick: ask } : undefined}
        />
        <Rows>
          <Row icon="phone" label={`打 ${SITE.hotline} 问`} onClick={() => dial(SITE.hotline)} />
        </Rows>
      </>
    );
  }
  const of = (kind: SearchRow['kind']) => rows.filter((row) => row.kind === kind);
  const [cards, answers, units] = [of('card'), of('featured'), of('unit')];
  return (
    <>
      <View className="found-count" {...aria({ live: 'polite' })}>
        找到 {rows.length} 条
      </View>
      {cards.length > 0 && (
        <Section title="卡片">
          {cards.map((row) => (
            <FoundRow key={row.id} row={row} onOpen={onOpen} />
          ))}
        </Section>
      )}
      {answers.length > 0 && (
        <Section title="精选留言">
          {answers.map((row) => (
            <FoundRow key={row.id} row={row} onOpen={onOpen} />
          ))}
        </Section>
      )}
      {units.length > 0 && (
        <Section title="办事电话">
          <Rows>
            {units.map((row) => (
              <FoundUnit key={row.id} row={row} onOpen={onOpen} />
            ))}
          </Rows>
        </Section>
      )}
      {asking && (
        <View className="found-none">
          <View className="found-none__words">没有您要的？</View>
          <Button onClick={ask}>去提问</Button>
        </View>
      )}
    </>
  );
}
