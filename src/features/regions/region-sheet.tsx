import { PREFECTURES, PROVINCE_CODE, regionName } from '@core/contract/constants';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { aria } from '@/platform/accessibility/aria';
import { Sheet } from '@/ui/sheet/sheet';
import './region-sheet.scss';

interface Props {
  open: boolean;
  selected: string | null;
  /** What the choice of no region in particular is called, where that can be chosen. */
  whole?: string;
  onSelect: (code: string) => void;
  onClose: () => void;
}

const choice = (code: string, name: string, selected: boolean, onClick: () => void) => (
  <View
    key={code}
    className={`region__choice ${selected ? 'region__choice--selected' : ''}`}
    onClick={onClick}
    {...aria({ role: 'radio', label: name, checked: selected })}
  >
    {name}
  </View>
);

/** 市州, then 区县; both on one sheet so that nobody gets lost. */
export function RegionSheet({ open, selected, whole, onSelect, onClose }: Props) {
  const [prefectureCode, setPrefectureCode] = useState(selected ? `${selected.slice(0, 4)}00` : null);
  const prefecture = PREFECTURES.find(({ code }) => code === prefectureCode);
  return (
    <Sheet open={open} title="所在地区" onClose={onClose}>
      <View className="region__title">市州</View>
      <View className="region__choices" {...aria({ role: 'radiogroup', label: '市州' })}>
        {whole && choice(PROVINCE_CODE, whole, selected === PROVINCE_CODE, () => onSelect(PROVINCE_CODE))}
        {PREFECTURES.map(({ code, short }) =>
          choice(code, short, code === prefectureCode, () => setPrefectureCode(code)),
        )}
      </View>
      {prefecture && (
        <>
          <View className="region__title">{prefecture.name}的区县</View>
          <View className="region__choices" {...aria({ role: 'radiogroup', label: '区县' })}>
            {prefecture.counties.map(([code, name]) => choice(code, name, code === selected, () => onSelect(code)))}
            {choice(prefecture.code, '不确定区县', prefecture.code === selected, () => onSelect(prefecture.code))}
          </View>
        </>
      )}
      {selected && <View className="region__now">现在选的是 {regionName(selected)}</View>}
    </Sheet>
  );
}
