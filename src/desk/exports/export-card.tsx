import type { ExportView } from '@core/contract';
import { EXPORT_STATE_LABELS, LEDGER_SORT_LABELS } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { listWords } from '@/desk/ledger/filter-words';
import { useUnitNames } from '@/desk/ledger/unit-names';
import { categoriesQuery } from '@/features/categories/categories';
import { useCommand } from '@/features/commands/use-command';
import { momentWords, pastWords } from '@/features/dates/beijing';
import { exportsQuery, openExport } from '@/features/desk/exports';
import { Refusal } from '@/features/desk/refusal';
import { useOfficeCommand } from '@/features/office/use-office-command';
import { useQuery } from '@/features/query/use-query';
import { aria } from '@/platform/accessibility/aria';
import { call } from '@/platform/call';
import type { OpenResult } from '@/platform/spreadsheet/types';
import { Button } from '@/ui/button/button';

const OPENED: Partial<Record<OpenResult, string>> = {
  not_fetched: '文件没有下载下来，请检查网络后再试。',
  not_opened: '手机打不开这个表格，请到电脑上打开。',
};

const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** How far it is, or until when there is a file, or why there is none. */
function standing({ state, rows, expected, expiresAt, bytes, problem }: ExportView): string {
  if (state === 'running') return `已写 ${rows} 行${expected === undefined ? '' : `，共约 ${expected} 行`}`;
  if (expiresAt !== undefined) return `${rows} 行，${sizeWords(bytes ?? 0)}，${momentWords(expiresAt)} 前可以打开`;
  return problem ?? '';
}

/** One of a person's files: what is in it, how it stands, and what can be done with it. */
export function ExportCard({ file }: { file: ExportView }) {
  const categories = useQuery(categoriesQuery, null).data ?? [];
  const units = useUnitNames((state) => state.names);
  const remove = useOfficeCommand((commandId, id: string) => call('desk', 'remove_export', { commandId, id }));
  const open = useCommand(async () => {
    const words = OPENED[await openExport(file.id)];
    if (words) void Taro.showToast({ title: words, icon: 'none' });
  });
  const take = async () => {
    const left = await remove.send(file.id);
    if (left) exportsQuery.put(null, () => left);
  };
  const { filters, sort, state } = file;
  const what = listWords(filters, { categories, units });
  const line = standing(file);
  return (
    <View className="export">
      <View className="export__head">
        <View className="export__what">{what}</View>
        <View className={`export__state ${state === 'done' ? 'export__state--done' : ''}`}>
          {EXPORT_STATE_LABELS[state]}
        </View>
      </View>
      <View className="export__line">
        {pastWords(file.askedAt)}导出，{LEDGER_SORT_LABELS[sort]}
      </View>
      {line !== '' && (
        <View className="export__line" {...aria({ role: 'status', live: 'polite' })}>
          {line}
        </View>
      )}
      <Refusal error={open.error ?? remove.error} />
      {(state === 'running' || state === 'done') && (
        <View className="export__doors">
          {state === 'done' && (
            <Button kind="primary" compact busy={open.busy} label={`打开：${what}`} onClick={() => void open.send()}>
              打开
            </Button>
          )}
          <Button
            compact
            busy={remove.busy}
            label={`${state === 'done' ? '删除' : '取消'}：${what}`}
            onClick={() => void take()}
          >
            {state === 'done' ? '删除' : '取消'}
          </Button>
        </View>
      )}
    </View>
  );
}
