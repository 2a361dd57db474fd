import type { DirectoryView } from '@core/contract';
import { PROVINCE_CODE } from '@core/contract/constants';
import { useState } from 'react';
import { createQuery } from '@/features/query/create-query';
import { useOpenedQuery } from '@/features/query/use-opened-query';
import { call } from '@/platform/call';
import { SearchBox } from '@/ui/field/search-box';
import { QueryView } from '@/ui/query-view/query-view';
import { Row, Rows } from '@/ui/row/row';
import { Sheet } from '@/ui/sheet/sheet';

/** The units of a region and those above it. */
const unitsQuery = createQuery<string, DirectoryView>(
  'units-of',
  (regionCode) => call('reader', 'directory', { regionCode }),
  'device',
);

interface Props {
  open: boolean;
  /** Of the question; the whole province's while none is chosen. */
  regionCode: string | null;
  onSelect: (unit: { id: string; name: string } | null) => void;
  onClose: () => void;
}

/** Which unit of the directory a report is about; hotlines are none. */
export function UnitSheet({ open, regionCode, onSelect, onClose }: Props) {
  return (
    <Sheet open={open} title="反映的单位" onClose={onClose}>
      <UnitChoices regionCode={regionCode ?? PROVINCE_CODE} onSelect={onSelect} />
    </Sheet>
  );
}

function UnitChoices({ regionCode, onSelect }: { regionCode: string; onSelect: Props['onSelect'] }) {
  const query = useOpenedQuery(unitsQuery, regionCode);
  const [typed, setTyped] = useState('');
  return (
    <>
      <SearchBox label="找单位" placeholder="找单位" text={typed} onText={setTyped} />
      <QueryView query={query} shape="list">
        {({ groups }) => (
          <Rows>
            <Row label="名单里没有，不选" onClick={() => onSelect(null)} />
            {groups
              .filter(({ level }) => level !== 'national')
              .flatMap(({ units }) => units)
              .filter(({ name }) => name.includes(typed.trim()))
              .map(({ id, name }) => (
                <Row key={id} label={name} onClick={() => onSelect({ id, name })} />
              ))}
          </Rows>
        )}
      </QueryView>
    </>
  );
}
