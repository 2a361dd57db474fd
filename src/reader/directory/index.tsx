import type { DirectoryUnit, DirectoryView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { directoryQuery } from '@/features/directory/directory';
import { CallButtons, EMERGENCY_CALLS } from '@/features/calls/call-buttons';
import { findUnits, unitsMeant } from '@/features/directory/find-units';
import { UnitGroup } from '@/features/directory/unit-group';
import { UnitRow } from '@/features/directory/unit-row';
import { useQuery } from '@/features/query/use-query';
import { useMyRegion } from '@/features/regions/my-region';
import { RegionSheet } from '@/features/regions/region-sheet';
import { useSearch } from '@/features/search/use-search';
import { dial } from '@/platform/phone/dial';
import { SITE } from '@/site';
import { SearchBox } from '@/ui/field/search-box';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Screen } from '@/ui/screen/screen';
import { Section } from '@/ui/section/section';
import { SiteFooter } from '@/ui/site-footer/site-footer';
import { Skeleton } from '@/ui/skeleton/skeleton';
import { StateView } from '@/ui/state-view/state-view';

interface FoundProps {
  directory: DirectoryView;
  typed: string;
}

/** What the directory has by its own words; only for what it does not is search asked, which knows more ways to say it. */
function Found({ directory, typed }: FoundProps) {
  const units = findUnits(directory, typed);
  const meant = useSearch({ words: units.length > 0 ? '' : typed });
  if (units.length > 0) return <FoundUnits units={units} />;
  if (meant.error) return <FoundUnits units={[]} />;
  if (meant.data === undefined) return <Skeleton shape="list" />;
  return <FoundUnits units={unitsMeant(directory, meant.data.rows)} />;
}

function FoundUnits({ units }: { units: DirectoryUnit[] }) {
  if (units.length === 0) {
    return (
      <StateView
        state="empty"
        words={`没有找到对口的电话。打 ${SITE.hotline} 说清要办的事，接线员会帮您找单位。`}
        action={{ words: `打 ${SITE.hotline}`, onClick: () => dial(SITE.hotline) }}
      />
    );
  }
  return (
    <Section title="找到的电话" note={`${units.length} 个`}>
      <Rows>
        {units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </Rows>
    </Section>
  );
}

/** 办事电话: units and hotlines of the county, its prefecture, the province and the country; a tap calls. */
export default function DirectoryPage() {
  const { code, setCode } = useMyRegion();
  const query = useQuery(directoryQuery, code);
  const [typed, setTyped] = useState('');
  const [choosing, setChoosing] = useState(false);
  const where = code === null ? '请选择' : regionName(code);
  usePullDownRefresh(() => {
    void query.reload().finally(() => Taro.stopPullDownRefresh());
  });
  const choose = (next: string) => {
    setCode(next);
    setChoosing(false);
    void directoryQuery.load(next);
  };
  return (
    <Screen
      title="办事电话"
      overlay={
        <RegionSheet
          open={choosing}
          selected={code}
          whole="全省"
          onSelect={choose}
          onClose={() => setChoosing(false)}
        />
      }
    >
      <Rows>
        <Row label="所在地区" value={where} say={`所在地区，${where}`} onClick={() => setChoosing(true)} />
      </Rows>
      <SearchBox label="找单位或事情" placeholder="找单位或事情，如 医保报销" text={typed} onText={setTyped} />
      <CallButtons calls={EMERGENCY_CALLS} />
      <QueryView query={query} shape="list">
        {(directory) =>
          typed.trim() === '' ? (
            directory.groups.map((group) => <UnitGroup key={group.level} group={group} />)
          ) : (
            <Found directory={directory} typed={typed} />
          )
        }
      </QueryView>
      <SiteFooter />
    </Screen>
  );
}
