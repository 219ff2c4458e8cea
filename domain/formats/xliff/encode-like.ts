import { markedEncoding } from '#domain/formats/text/decode-text.ts';

const declaration = /^(<\?xml[^>]*?\sencoding\s*=\s*["'])[\w:.-]+(["'])/;

/** The bytes of an XML text in the encoding of the file that it was: UTF-16 with its mark, else UTF-8, which it then declares. */
export const encodeLike = (text: string, file: Uint8Array): Uint8Array => {
  const encoding = markedEncoding(file);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encode16(text, encoding === 'utf-16le');
  const mark = encoding === 'utf-8' ? '\uFEFF' : '';
  return new TextEncoder().encode(mark + text.replace(declaration, '$1UTF-8$2'));
};

const encode16 = (text: string, isLittleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  view.setUint16(0, 0xfeff, isLittleEndian);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
};
