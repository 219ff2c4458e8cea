'use client';

import { useTranslations } from 'next-intl';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
  /** `full` for what stands in three columns. */
  isWide?: boolean | 'full';
};

/** A dialog that Escape, its cross and a press outside close. */
export const Dialog = ({ title, isOpen, onClose, children, actions, isWide = false }: Props) => {
  const t = useTranslations('ui');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-[rgb(20_20_22/0.42)] p-4 pt-[8vh]"
    >
      <Modal
        className={`w-full ${isWide === 'full' ? 'max-w-5xl' : isWide ? 'max-w-3xl' : 'max-w-lg'} rounded-lg border border-line-strong bg-surface text-ink outline-none`}
      >
        <AriaDialog className="outline-none">
          <div className="flex items-center gap-3 border-b border-line px-5 py-3">
            <Heading slot="title" className="m-0 flex-1 text-[15px] font-semibold">
              {title}
            </Heading>
            <AriaButton
              onPress={onClose}
              aria-label={t('close')}
              className="rounded p-1.5 text-ink-2 hover:bg-empty-soft hover:text-ink"
            >
              <X size={16} aria-hidden />
            </AriaButton>
          </div>
          <div className="px-5 py-4">{children}</div>
          {actions ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{actions}</div>
          ) : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
