'use client';

import { DropZone } from './drop-zone.tsx';
import { ReadingStatus } from './reading-status.tsx';
import { useReading, type OnRead } from './use-reading.ts';

type Props = {
  /** What is asked for, as a whole sentence. */
  label: string;
  hint?: string;
  /** The endings and types that a file chooser offers first; all that can be read where nothing is said. */
  accept?: string;
  onRead: OnRead;
};

/** Where a file of any kind that can be read is dropped or chosen; shows how far reading is, stops it, says why it failed. */
export const FileDoor = ({ label, hint, accept, onRead }: Props) => {
  const reader = useReading(onRead);
  return (
    <DropZone label={label} hint={hint} accept={accept} onFile={(file) => void reader.readFile(file)}>
      <div className="justify-center">
        <ReadingStatus reader={reader} />
      </div>
    </DropZone>
  );
};
