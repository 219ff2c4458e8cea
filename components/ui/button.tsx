'use client';

import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Link } from '#locales/navigation.ts';
import { buttonClass, type ButtonLook } from './button-class.ts';
import type { ComponentProps } from 'react';

type Props = ButtonProps & { look?: ButtonLook; small?: boolean; className?: string };

export const Button = ({ look = 'plain', small = false, className = '', ...props }: Props) => (
  <AriaButton {...props} className={`${buttonClass(look, small)} ${className}`} />
);

type LinkProps = ComponentProps<typeof Link> & { look?: ButtonLook; small?: boolean };

/** A link that looks like a button: it goes somewhere. */
export const ButtonLink = ({ look = 'plain', small = false, className = '', ...props }: LinkProps) => (
  <Link {...props} className={`${buttonClass(look, small)} ${className}`} />
);
