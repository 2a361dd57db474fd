import { LIMITS, ROLE_LABELS, STAFF_ROLES, type StaffRole } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Choices } from '@/features/desk/choices';
import { Field } from '@/ui/field/field';
import { LineBox } from '@/ui/field/line-box';
import { Row, Rows } from '@/ui/row/row';
import { Checks } from './checks';
import { STAGE_LABELS } from './staff';
import { UnitPickSheet } from './unit-pick-sheet';

/** What a member of staff is, as a form holds it. */
export interface Membership {
  name: string;
  roles: StaffRole[];
  unit?: { id: string; name: string };
  reviewStage?: 1 | 2 | 3;
}

export const NOBODY: Membership = { name: '', roles: [] };

/** As it is sent. */
export const membershipInput = ({ name, roles, unit, reviewStage }: Membership) => ({
  name: name.trim(),
  roles,
  ...(roles.includes('contact') && unit ? { unitId: unit.id } : {}),
  ...(roles.includes('reviewer') && reviewStage ? { reviewStage } : {}),
});

/** What is missing, in a sentence; null when nothing is. */
export const membershipProblem = ({ name, roles, unit, reviewStage }: Membership): string | null => {
  if (Array.from(name.trim()).length < 2) return '请填写姓名。';
  if (roles.length === 0) return '请至少选一个角色。';
  if (roles.includes('contact') && !unit) return '请选联络员所在的部门。';
  return roles.includes('reviewer') && !reviewStage ? '请选审核员负责哪一审。' : null;
};

const STAGES = ([1, 2, 3] as const).map((stage) => ({ value: `${stage}` as const, words: STAGE_LABELS[stage] }));

interface Props {
  value: Membership;
  onChange: (value: Membership) => void;
}

/** Name, roles, and what the roles ask for. */
export function MembershipFields({ value, onChange }: Props) {
  const [picking, setPicking] = useState(false);
  const { roles, unit, reviewStage } = value;
  return (
    <View>
      <LineBox
        label="姓名"
        initial={value.name}
        max={LIMITS.contactName}
        onText={(name) => onChange({ ...value, name })}
      />
      <Field label="角色" help="一个人可以有几个角色；自己写的不能自己审。">
        <Checks
          options={STAFF_ROLES.map((role) => ({ value: role, words: ROLE_LABELS[role] }))}
          chosen={roles}
          onChange={(next) => onChange({ ...value, roles: next })}
        />
      </Field>
      {roles.includes('contact') && (
        <Field label="联络员所在部门">
          <Rows>
            <Row label="部门" value={unit?.name ?? '请选择'} needed={!unit} onClick={() => setPicking(true)} />
          </Rows>
        </Field>
      )}
      {roles.includes('reviewer') && (
        <Field label="负责哪一审">
          <Choices
            label="负责哪一审"
            options={STAGES}
            selected={reviewStage ? `${reviewStage}` : null}
            onSelect={(stage) => onChange({ ...value, reviewStage: Number(stage) as 1 | 2 | 3 })}
          />
        </Field>
      )}
      {picking && (
        <UnitPickSheet
          title="联络员所在部门"
          onPick={({ id, name }) => {
            onChange({ ...value, unit: { id, name } });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </View>
  );
}
