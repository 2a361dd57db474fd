import { useState } from 'react';
import { Row, Rows } from '@/ui/row/row';
import { PersonSheet } from './person-sheet';

export interface Successor {
  staffId: string;
  name: string;
}

interface Props {
  label: string;
  /** Who is replaced. */
  of: string;
  chosen: Successor | undefined;
  onPick: (member: Successor) => void;
}

/** Who stands in for somebody or takes over what they have. */
export function SuccessorRow({ label, of, chosen, onPick }: Props) {
  const [picking, setPicking] = useState(false);
  return (
    <>
      <Rows>
        <Row label={label} value={chosen?.name ?? '请选择'} needed={!chosen} onClick={() => setPicking(true)} />
      </Rows>
      {picking && (
        <PersonSheet
          title={label}
          except={[of]}
          onPick={({ staffId, name }) => {
            onPick({ staffId, name });
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
