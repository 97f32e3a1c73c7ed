import { elementsOf } from './elements';
import { linksIn } from './links';
import { ownPictures } from './own-pictures';

/** What a page holds beside what it shows: otpauth links, and addresses (`data:`) of pictures that may be a QR. */
export interface PageLook {
  links: string[];
  pictures: string[];
}

/** Looks once, in this document alone (each frame looks for itself); changes nothing, leaves nothing behind. */
export function lookAround(document: Document): PageLook {
  const elements = elementsOf(document);
  return { links: linksIn(elements), pictures: ownPictures(elements) };
}
