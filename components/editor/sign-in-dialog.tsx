'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useId, useState, type SubmitEvent } from 'react';
import { callAuth, type SignedIn } from '#components/api/auth.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { liveOf } from '#components/live/live-of.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { useAuthSentence } from '#components/sign-in/auth-sentence.ts';
import { PasswordField } from '#components/sign-in/password-field.tsx';
import { SecondFactorStep } from '#components/sign-in/second-factor-step.tsx';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useEditor } from './editor-context.tsx';

/** Signs the person of this page in again, and nobody else; then everything that waited is sent. */
export const SignInDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslations('unsaved');
  const announce = useAnnounce();
  const refusals = useTranslations('refusal');
  const { store, actor, commands } = useEditor();
  const client = useQueryClient();
  const [step, setStep] = useState<'password' | 'second' | 'expired'>('password');
  const [refused, setRefused] = useState<string | null>(null);
  const enter = async ({ twoFactorRedirect }: SignedIn) => {
    if (twoFactorRedirect) return setStep('second');
    try {
      await api.session.me();
    } catch (error) {
      setStep('password');
      return setRefused(refusals(refusalOf(error)));
    }
    onClose();
    liveOf(actor.id).retry();
    announce(t('signedIn'));
    const place = store.active();
    // The bar that led here goes with its button: back to where one was, once the dialog has gone.
    if (place) setTimeout(() => commands.focus(place), 60);
    await Promise.all([store.flushAll(), client.invalidateQueries()]);
  };
  return (
    <Dialog title={t('signInTitle')} isOpen onClose={onClose}>
      {step === 'second' ? (
        <SecondFactorStep
          onEntered={(answer) => void enter(answer)}
          onStartOver={(isExpired) => setStep(isExpired ? 'expired' : 'password')}
        />
      ) : (
        <PasswordForm key={step} isExpired={step === 'expired'} refused={refused} onEntered={enter} />
      )}
    </Dialog>
  );
};

type FormProps = { isExpired: boolean; refused: string | null; onEntered: (answer: SignedIn) => Promise<void> };

const PasswordForm = ({ isExpired, refused, onEntered }: FormProps) => {
  const t = useTranslations('unsaved');
  const signIn = useTranslations('signIn');
  const say = useAuthSentence();
  const formId = useId();
  const { email } = useSession();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState(isExpired ? signIn('expired') : null);
  const [isPending, setPending] = useState(false);
  const shown = problem ?? refused;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (!password) return setProblem(t('passwordMissing'));
    setPending(true);
    setProblem(null);
    const answer = await callAuth<SignedIn>('/sign-in/email', { email, password });
    if (answer.ok) await onEntered(answer.value);
    else setProblem(say(answer.problem, t('wrongPassword')));
    setPending(false);
  };
  return (
    <form id={formId} method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      <p className="m-0 text-[13.5px] leading-normal text-ink-2">{t('signInLead')}</p>
      {shown ? <Notice tone="refusal">{shown}</Notice> : null}
      <Field label={signIn('email')} type="email" value={email} isReadOnly autoComplete="username" />
      <PasswordField
        label={signIn('password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus
      />
      <Button type="submit" look="primary" isPending={isPending} className="justify-self-end">
        {signIn('submit')}
      </Button>
    </form>
  );
};
