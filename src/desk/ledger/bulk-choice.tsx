import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';

/** What can be done to several at once. */
export type Bulk = 'transfer' | 'merge' | 'assign';

interface Props {
  count: number;
  onChoose: (bulk: Bulk) => void;
  onClose: () => void;
}

/** 批量办理: which of it, to the questions that were chosen. */
export function BulkChoice({ count, onChoose, onClose }: Props) {
  return (
    <Sheet open title={`处理选中的 ${count} 条`} onClose={onClose}>
      <Rows>
        <Row label="转办" value="转给一个部门" onClick={() => onChoose('transfer')} />
        <Row label="指派" value="由一位同事承办" onClick={() => onChoose('assign')} />
        {count > 1 ? (
          <Row label="合并" value="问的是同一件事" onClick={() => onChoose('merge')} />
        ) : (
          <Row label="合并" value="选两条以上才能合并" />
        )}
      </Rows>
    </Sheet>
  );
}
