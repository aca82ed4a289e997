/** Characters that no XML may hold, however they are written. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const REPLACED = '\ufffd';

/** Puts a sign for something unreadable where a picture has a character that would keep it from being opened. */
export function makeReadable(picture: SVGElement): void {
  for (const part of [picture, ...picture.querySelectorAll('*')]) {
    for (const { name, value } of [...part.attributes]) {
      const readable = value.replace(NOT_XML, REPLACED);
      if (readable !== value) part.setAttribute(name, readable);
    }
    for (const node of part.childNodes) {
      // 3: text.
      if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replace(NOT_XML, REPLACED);
    }
  }
}
