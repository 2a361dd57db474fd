import { EXPORT, EXPORT_ADVICE, LEDGER_SORT_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type Counted, exportsQuery, useExportCount } from '@/features/desk/exports';
import type { LedgerList } from '@/features/desk/ledger';
import { SendSheet } from '@/features/desk/send-sheet';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { aria } from '@/platform/accessibility/aria';
import { call } from '@/platform/call';
import { Row, Rows } from '@/ui/row/row';

interface Props {
  list: LedgerList;
  /** The filters in words. */
  words: string;
  onClose: () => void;
}

const countWords = ({ count, state }: Counted): string => {
  if (state === 'whole') return `${count} 条`;
  return state === 'counting' ? `正在数，已有 ${count} 条` : `${count} 条以上`;
};

const problemOf = ({ count, state }: Counted): string | null => {
  if (state === 'over') return EXPORT_ADVICE;
  return state === 'whole' && count === 0 ? '没有符合这些条件的留言，不用导出。' : null;
};

/** 导出: what will be in the file, then the file is made while one does other things. */
export function ExportSheet({ list, words, onClose }: Props) {
  const counted = useExportCount(list);
  const start = useOfficeCommand((commandId, fields: LedgerList & { expected?: number }) =>
    call('desk', 'start_export', { commandId, ...fields }),
  );
  const send = async () => {
    const { filters, sort } = list;
    const expected = counted.state === 'whole' ? { expected: counted.count } : {};
    if (!(await start.send({ filters, sort, ...expected }))) return;
    onClose();
    void exportsQuery.load(null);
    void Taro.navigateTo({ url: '/desk/exports/index' });
  };
  return (
    <SendSheet
      title="导出台账"
      words="生成表格"
      problem={problemOf(counted)}
      busy={start.busy}
      error={start.error ?? counted.error}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Rows>
        <Row label="条件" value={words} />
        <Row label="排序" value={LEDGER_SORT_LABELS[list.sort]} />
        <Row label="一共" value={<View {...aria({ role: 'status', live: 'polite' })}>{countWords(counted)}</View>} />
        <Row
          label="我的导出"
          value="以前的文件"
          onClick={() => {
            onClose();
            void Taro.navigateTo({ url: '/desk/exports/index' });
          }}
        />
      </Rows>
      <View className="ledger__note">
        一行一条留言，最多 {EXPORT.rows} 行。文件在后台生成，{EXPORT.hours} 小时后自动删除。
      </View>
      <View className="ledger__note">
        电话、证件号会打码，联系方式不导出；有风险的内容在人工核验通过以前不导出。每次导出和打开都有记录，请妥善保管，不要外传。
      </View>
    </SendSheet>
  );
}
