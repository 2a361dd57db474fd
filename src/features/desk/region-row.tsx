import { PREFECTURES, PROVINCE_CODE, regionName } from '@core/contract/constants';
import { Picker } from '@tarojs/components';
import { useState } from 'react';
import { Row } from '@/ui/row/row';

interface Props {
  regionCode: string;
  onSelect: (regionCode: string) => void;
}

/** The province stands before its prefectures, and each prefecture before its counties: all of them can be chosen. */
const FIRST = [PROVINCE_CODE, ...PREFECTURES.map(({ code }) => code)];

const secondOf = (first: number): string[] => {
  const prefecture = PREFECTURES[first - 1];
  return prefecture ? [prefecture.code, ...prefecture.counties.map(([code]) => code)] : [PROVINCE_CODE];
};

const secondNames = (first: number): string[] => {
  const prefecture = PREFECTURES[first - 1];
  return prefecture ? ['全市/州', ...prefecture.counties.map(([, name]) => name)] : ['全省'];
};

const positionOf = (regionCode: string): [number, number] => {
  const first = Math.max(
    FIRST.findIndex((code) => code.slice(0, 4) === regionCode.slice(0, 4)),
    0,
  );
  return [first, Math.max(secondOf(first).indexOf(regionCode), 0)];
};

/** A region of the province, chosen by prefecture and county. */
export function RegionRow({ regionCode, onSelect }: Props) {
  const [position, setPosition] = useState(() => positionOf(regionCode));
  const [first] = position;
  return (
    <Picker
      mode="multiSelector"
      range={[FIRST.map(regionName), secondNames(first)]}
      value={position}
      onColumnChange={({ detail }) =>
        setPosition((before) => (detail.column === 0 ? [detail.value, 0] : [before[0], detail.value]))
      }
      onChange={({ detail }) => {
        const [chosenFirst = 0, chosenSecond = 0] = detail.value;
        setPosition([chosenFirst, chosenSecond]);
        onSelect(secondOf(chosenFirst)[chosenSecond] ?? PROVINCE_CODE);
      }}
      onCancel={() => setPosition(positionOf(regionCode))}
    >
      <Row
        label="地区"
        value={regionName(regionCode)}
        say={`地区,现在是${regionName(regionCode)}`}
        onClick={() => undefined}
      />
    </Picker>
  );
}
