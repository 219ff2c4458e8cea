'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { callAuth } from '#components/api/auth.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { useAuthSentence } from '#components/sign-in/auth-sentence.ts';
import { PasswordField } from '#components/sign-in/password-field.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useRouter } from '#locales/navigation.ts';
import { BackupCodes } from './backup-codes.tsx';
import { EnrolApp } from './enrol-app.tsx';

type Enrolment = { totpURI: string; backupCodes: string[] };
type State =
  | { kind: 'idle'; said: string | null }
  | { kind: 'enrolling'; enrolment: Enrolment }
  | { kind: 'codes'; codes: string[] };

/** Turns the second factor on and off; each step asks for the password. */
export const SecondFactor = () => {
  const t = useTranslations('account');
  const say = useAuthSentence();
  const router = useRouter();
  const { twoFactorEnabled: isOn } = useSession();
  const [state, setState] = useState<State>({ kind: 'idle', said: null });
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  const call = async (path: string, then: (value: unknown) => State) => {
    if (isPending || !password) return;
    setPending(true);
    setRefused(null);
    const answer = await callAuth<unknown>(path, { password });
    setPending(false);
    if (!answer.ok) return setRefused(say(answer.problem, t('wrongPassword')));
    setPassword('');
    setState(then(answer.value));
    router.refresh();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isOn) return void call('/two-factor/disable', () => ({ kind: 'idle', said: t('turnedOff') }));
    void call('/two-factor/enable', (enrolment) => ({ kind: 'enrolling', enrolment: enrolment as Enrolment }));
  };
  const finish = () => {
    setState({ kind: 'idle', said: t('turnedOn') });
    router.refresh();
  };

  if (state.kind === 'enrolling') return <EnrolApp {...state.enrolment} onDone={finish} />;
  return (
    <form method="post" onSubmit={submit} noValidate className="grid max-w-sm gap-4">
      <p className="m-0 text-[13.5px] leading-normal text-ink-2">{isOn ? t('secondOn') : t('secondOff')}</p>
      {state.kind === 'codes' ? <BackupCodes codes={state.codes} /> : null}
      <PasswordField
        label={t('confirmPassword')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <div role="status">
        {refused ? <Notice tone="refusal">{refused}</Notice> : null}
        {state.kind === 'idle' && state.said && !refused ? <Notice tone="good">{state.said}</Notice> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look={isOn ? 'danger' : 'plain'} isDisabled={!password} isPending={isPending}>
          {isOn ? t('turnOff') : t('begin')}
        </Button>
        {isOn ? (
          <Button
            isDisabled={!password}
            isPending={isPending}
            onPress={() =>
              void call('/two-factor/generate-backup-codes', (made) => ({
                kind: 'codes',
                codes: (made as { backupCodes: string[] }).backupCodes,
              }))
            }
          >
            {t('newCodes')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
