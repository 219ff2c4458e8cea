export const contestMark = 'data-contest';

/** Opens the field for a reason under the active text, as its button does. */
export const pressContest = (): void => document.querySelector<HTMLButtonElement>(`[${contestMark}]`)?.click();
