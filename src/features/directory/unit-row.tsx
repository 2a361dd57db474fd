import type { DirectoryUnit } from '@core/contract';
import { View } from '@tarojs/components';
import { nameBeside } from '@/features/calls/name-beside';
import { aria } from '@/platform/accessibility/aria';
import { dial } from '@/platform/phone/dial';
import { Icon } from '@/ui/icon/icon';
import './unit-row.scss';

/** A unit, what to ask it, and its number; a tap calls, which the phone asks to confirm. */
export function UnitRow({ unit }: { unit: DirectoryUnit }) {
  return (
    <View className="unit" onClick={() => dial(unit.hotline)} {...aria({ role: 'button' })}>
      <View className="unit__words">
        <View className="unit__name">{nameBeside(unit.name, unit.hotline)}</View>
        <View className="unit__about">{unit.about}</View>
      </View>
      <View className="unit__number">
        <Icon name="phone" size="small" />
        {unit.hotline}
      </View>
    </View>
  );
}
