import { EXPORT } from '@core/contract/constants';
import { View } from '@tarojs/components';
import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { exportsQuery } from '@/features/desk/exports';
import { StaffScreen } from '@/features/desk/staff-screen';
import { useQuery } from '@/features/query/use-query';
import { QueryView } from '@/ui/query-view/query-view';
import { StateView } from '@/ui/state-view/state-view';
import { ExportCard } from './export-card';
import './index.scss';

/** While one is being made it is asked for again, in milliseconds. */
const PAUSE = 5_000;

/** 我的导出: files of the ledger, how far each is and until when it can be opened. */
export default function ExportsPage() {
  const files = useQuery(exportsQuery, null, 0);
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  const making = files.data?.some(({ state }) => state === 'running') === true;
  const { at } = files;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer asks for the next one
  useEffect(() => {
    if (!making || !shown) return;
    const timer = setTimeout(() => void exportsQuery.load(null), PAUSE);
    return () => clearTimeout(timer);
  }, [making, shown, at, files.error]);
  return (
    <StaffScreen title="我的导出">
      <QueryView query={files} shape="list">
        {(rows) =>
          rows.length === 0 ? (
            <StateView
              state="empty"
              words={`还没有导出过。在台账里点“导出”，文件会在这里放 ${EXPORT.hours} 小时。`}
              action={{ words: '去台账', onClick: () => void Taro.navigateTo({ url: '/desk/ledger/index' }) }}
            />
          ) : (
            <View>
              {rows.map((file) => (
                <ExportCard key={file.id} file={file} />
              ))}
            </View>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}
