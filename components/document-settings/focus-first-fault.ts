/** Takes the person to the first field that is not right, once the page shows it. */
export const focusFirstFault = () =>
  requestAnimationFrame(() => {
    const fault = document.querySelector<HTMLElement>(
      '[aria-invalid="true"], [data-field][role="alert"], [data-field] [role="alert"]',
    );
    fault?.scrollIntoView({ block: 'center' });
    fault?.focus({ preventScroll: true });
  });
