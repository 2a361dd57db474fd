import type { DirectoryView } from '@core/contract';
import { regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { Rows } from '@/ui/row/row';
import { Section } from '@/ui/section/section';
import { UnitRow } from './unit-row';
import './unit-group.scss';

type Group = DirectoryView['groups'][number];

/** Why several units give the same number, and what to say to whoever answers it. */
const sharedWords = ({ regionCode, units }: Group): string | null => {
  const shared = units.filter((unit) => unit.shared).length;
  if (shared === 0) return null;
  const who = shared === units.length ? '这些单位' : '其中有的单位';
  return `${who}没有单独的号码，写的是全国统一热线：打通后说明您在${regionName(regionCode)}、要找哪个单位。`;
};

/** The units of one region, with its name above. */
export function UnitGroup({ group }: { group: Group }) {
  const words = sharedWords(group);
  return (
    <Section title={group.level === 'national' ? '全国热线' : regionName(group.regionCode)}>
      {words && <View className="unit-group__words">{words}</View>}
      <Rows>
        {group.units.map((unit) => (
          <UnitRow key={unit.id} unit={unit} />
        ))}
      </Rows>
    </Section>
  );
}
