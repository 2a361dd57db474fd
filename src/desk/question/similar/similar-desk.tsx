import type { StaffQuestionView } from '@core/contract';
import { WorkDesk } from '@/features/desk/work-desk';
import { Button } from '@/ui/button/button';
import { SimilarList } from './similar-list';
import type { Uses } from './uses';

/** 相似的留言和卡片 while a reply is being written, which is kept meanwhile. */
export function SimilarDesk({ view, onClose, ...uses }: { view: StaffQuestionView; onClose: () => void } & Uses) {
  return (
    <WorkDesk title="相似的留言和卡片" onClose={onClose} footer={<Button onClick={onClose}>回到答复</Button>}>
      <SimilarList view={view} {...uses} />
    </WorkDesk>
  );
}
