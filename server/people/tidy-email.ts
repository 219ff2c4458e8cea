/** An e-mail address as accounts are found by it. */
export const tidyEmail = (email: string): string => email.trim().toLowerCase();
