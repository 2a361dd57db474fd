import type { StaffQuestionView } from '@core/contract';
import { View } from '@tarojs/components';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';
import type { Work } from '../work';
import { movesOf } from './moves';
import './more-sheet.scss';

interface Props {
  view: StaffQuestionView;
  onWork: (work: Work) => void;
  onClose: () => void;
}

/** 更多办理: what else this person may do, each with what it does. */
export function MoreSheet({ view, onWork, onClose }: Props) {
  return (
    <Sheet open title="更多办理" onClose={onClose}>
      <Rows>
        {movesOf(view).map(({ work, words, help }) => (
          <Row
            key={work}
            say={words}
            label={
              <View>
                <View>{words}</View>
                <View className="more-sheet__help">{help}</View>
              </View>
            }
            onClick={() => onWork(work)}
          />
        ))}
      </Rows>
    </Sheet>
  );
}
