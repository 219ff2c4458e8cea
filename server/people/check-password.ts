/** The shortest password, in characters as people count them. */
export const minPasswordLength = 12;
/** The longest, so that hashing one stays cheap. */
export const maxPasswordLength = 200;

/** Whether a password is long enough. NIST SP 800-63B: length is what counts, composition rules are not. */
export const isLongEnough = (password: string): boolean => password.length >= minPasswordLength;
