import type { EarlierView, StaffQuestionView } from '@core/contract';
import { STATE_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { pastDayWords } from '@/features/dates/beijing';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import './similar/similar-list.scss';

const open = ({ id }: EarlierView) => void Taro.navigateTo({ url: `/desk/question/index?id=${id}` });

const standing = ({ askedAt, state, sameMatter }: EarlierView): string =>
  `${pastDayWords(askedAt)} · ${STATE_LABELS[state]}${sameMatter ? ' · 同一件事' : ''}`;

/** What the same person asked before. Who they are, nobody sees. */
export function Earlier({ view: { earlier = [], repeated } }: { view: StaffQuestionView }) {
  if (earlier.length === 0) return null;
  return (
    <Section title="这位提问人以前的留言" note={repeated ? '反复反映' : undefined}>
      <Rows>
        {earlier.map((row) => {
          const text = row.text ?? '文字待人工复核，先折叠。';
          return (
            <Row
              key={row.id}
              say={`以前的留言：${text}`}
              label={
                <View>
                  <View className="similar-list__text">{text}</View>
                  <View className="similar-list__what">{standing(row)}</View>
                </View>
              }
              onClick={() => open(row)}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
