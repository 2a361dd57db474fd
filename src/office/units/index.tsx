import type { UnitRow } from '@core/contract';
import {
  DIRECTORY_LEVELS,
  PROVINCE_CODE,
  regionName,
  UNIT_LEVEL_LABELS,
  type UnitLevel,
} from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { StaffScreen } from '@/features/desk/staff-screen';
import { hasRole, useStaff } from '@/features/desk/use-staff';
import { addUnits, readUnits, type UnitFilter, unitsQuery } from '@/features/office/units';
import { RegionSheet } from '@/features/regions/region-sheet';
import { usePages } from '@/features/query/use-pages';
import { useQuery } from '@/features/query/use-query';
import { Button } from '@/ui/button/button';
import { Chips } from '@/ui/chips/chips';
import { SearchBox } from '@/ui/field/search-box';
import { SwitchRow } from '@/ui/field/switch-row';
import { MoreRows } from '@/ui/query-view/more-rows';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { StateView } from '@/ui/state-view/state-view';
import { Tag } from '@/ui/tag/tag';
import { MergeSheet } from './merge-sheet';
import { UnitSheet } from './unit-sheet';
import '../office.scss';

const LEVELS = [
  { value: 'all' as const, words: '全部' },
  ...DIRECTORY_LEVELS.map((level) => ({ value: level, words: UNIT_LEVEL_LABELS[level] })),
];

/** 部门: the contact matrix, found by name, level and region, with who in it works here. */
export default function UnitsPage() {
  const [filter, setFilter] = useState<UnitFilter>({});
  const [pickingRegion, setPickingRegion] = useState(false);
  const [editing, setEditing] = useState<UnitRow | 'new'>();
  const [merging, setMerging] = useState<UnitRow>();
  const units = useQuery(unitsQuery, filter, 0);
  const mayChange = hasRole(useStaff(), 'admin');
  const narrow = (change: UnitFilter) => {
    const next = Object.fromEntries(
      Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined && value !== ''),
    ) as UnitFilter;
    setFilter(next);
    void unitsQuery.load(next);
  };
  const pages = usePages(
    units.data,
    (cursor) => readUnits(filter, cursor),
    (next) => addUnits(filter, next),
  );
  const changed = () => {
    setEditing(undefined);
    setMerging(undefined);
    void unitsQuery.load(filter);
  };
  return (
    <StaffScreen
      title="部门"
      footer={
        mayChange ? (
          <Button kind="primary" onClick={() => setEditing('new')}>
            新增部门
          </Button>
        ) : undefined
      }
      overlay={
        <>
          {editing && (
            <UnitSheet
              unit={editing === 'new' ? undefined : editing}
              onSaved={changed}
              onMerge={(unit) => {
                setEditing(undefined);
                setMerging(unit);
              }}
              onClose={() => setEditing(undefined)}
            />
          )}
          {merging && <MergeSheet unit={merging} onMerged={changed} onClose={() => setMerging(undefined)} />}
          <RegionSheet
            open={pickingRegion}
            selected={filter.regionCode ?? PROVINCE_CODE}
            whole="贵州省"
            onSelect={(code) => {
              setPickingRegion(false);
              narrow({ regionCode: code });
            }}
            onClose={() => setPickingRegion(false)}
          />
        </>
      }
    >
      <SearchBox
        label="找部门"
        placeholder="部门名称"
        text={filter.words ?? ''}
        onText={(words) => narrow({ words: words.trim() })}
      />
      <Chips
        label="层级"
        options={LEVELS}
        selected={filter.level ?? 'all'}
        onSelect={(level) => narrow({ level: level === 'all' ? undefined : (level as UnitLevel) })}
      />
      <View className="office__gap" />
      <Rows>
        <Row
          label="地区"
          value={filter.regionCode ? regionName(filter.regionCode) : '全部'}
          onClick={() => setPickingRegion(true)}
        />
        <SwitchRow
          label="只看没有联络员的"
          help="留言转给它们要线下转办"
          checked={filter.offline === true}
          onChange={(offline) => narrow({ offline: offline || undefined })}
        />
      </Rows>
      <QueryView query={units} shape="list">
        {({ rows, cursor }) =>
          rows.length === 0 && cursor === undefined ? (
            <StateView state="empty" words="没有找到这样的部门，换个名字或者地区试试。" />
          ) : (
            <>
              <Rows>
                {rows.map((unit) => (
                  <Row
                    key={unit.id}
                    label={<UnitLines unit={unit} />}
                    onClick={mayChange && !unit.retiredInto ? () => setEditing(unit) : undefined}
                  />
                ))}
              </Rows>
              <MoreRows pages={pages} />
            </>
          )
        }
      </QueryView>
    </StaffScreen>
  );
}

function UnitLines({ unit }: { unit: UnitRow }) {
  const { name, level, regionCode, hotline, contacts, retiredInto } = unit;
  const isOffline = contacts.length === 0 && level !== 'national' && !retiredInto;
  return (
    <View>
      <View className="office__name">
        {name}
        {isOffline && <Tag tone="amber">线下转办</Tag>}
        {retiredInto && <Tag>已并入{retiredInto.name}</Tag>}
      </View>
      <View className="office__line">
        {UNIT_LEVEL_LABELS[level]} · {regionName(regionCode)}
        {hotline && ` · ${hotline}`}
      </View>
      {contacts.length > 0 && (
        <View className="office__line">联络员：{contacts.map((contact) => contact.name).join('、')}</View>
      )}
    </View>
  );
}
