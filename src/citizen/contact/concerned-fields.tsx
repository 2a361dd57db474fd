import { LIMITS } from '@core/contract/constants';
import { useState } from 'react';
import { useAskDraft } from '@/features/ask/draft';
import { LineBox } from '@/ui/field/line-box';
import { SwitchRow } from '@/ui/field/switch-row';
import { Row, Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { UnitSheet } from './unit-sheet';

/** 反映的单位或人, and the wish that they do not see it; of the report being written. */
export function ConcernedFields() {
  const { concerned, unitShown, regionCode, change } = useAskDraft();
  const [choosing, setChoosing] = useState(false);
  const keep = (by: Partial<NonNullable<typeof concerned>>, shown = unitShown) =>
    change({ concerned: { hidden: false, ...concerned, ...by }, unitShown: shown });
  return (
    <Section title="反映的单位或人" note="选填，不公开">
      <LineBox
        label="单位或人"
        placeholder="如 某某街道办事大厅"
        initial={concerned?.name ?? ''}
        max={LIMITS.concerned}
        onText={(text) => keep({ name: text.trim() === '' ? undefined : text })}
      />
      <Rows>
        <Row
          label="在单位名单里选"
          value={concerned?.unitId === undefined ? '选填' : unitShown}
          onClick={() => setChoosing(true)}
        />
        <SwitchRow
          label="不希望被反映单位看到"
          help="打开后，只有受理留言的工作人员和督查部门能看到您反映的是谁"
          checked={concerned?.hidden === true}
          onChange={(hidden) => keep({ hidden })}
        />
      </Rows>
      <UnitSheet
        open={choosing}
        regionCode={regionCode}
        onSelect={(unit) => {
          keep({ unitId: unit?.id }, unit?.name);
          setChoosing(false);
        }}
        onClose={() => setChoosing(false)}
      />
    </Section>
  );
}
