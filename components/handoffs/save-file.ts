import { bytesOf } from './bytes-of.ts';

type Saved = { name: string; mediaType: string; base64: string };

/** Puts a file among the person's downloads. */
export const saveFile = ({ name, mediaType, base64 }: Saved): void => {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
