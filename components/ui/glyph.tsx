/** The mark of the product: three columns. */
export const Glyph = () => (
  <svg width="25" height="20" viewBox="0 0 25 20" aria-hidden className="fill-accent">
    <rect x="0" width="7" height="20" rx="1" />
    <rect x="9" width="7" height="20" rx="1" opacity=".62" />
    <rect x="18" width="7" height="20" rx="1" opacity=".34" />
  </svg>
);
