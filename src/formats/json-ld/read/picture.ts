import type { Image } from '../../../data/image.js';
import { isWebAddress, readAddress, webId } from './address.js';
import { Thing, type Value } from './graph.js';
import { readWho } from './who.js';

/** Reads the first picture of a property that has an address. Notes an issue for other values. */
export function readPicture(thing: Thing, name: string): Image | undefined {
  for (const value of thing.settled(name)) {
    const picture = value instanceof Thing ? readImageObject(value) : readPictureAddress(value);
    if (picture) return picture;
    value.found.note('url', '');
  }
  return undefined;
}

const readPictureAddress = ({ found }: Exclude<Value, Thing>): Image | undefined => {
  const url = found.text();
  return url && !/\s/.test(url) ? { url } : undefined;
};

/** Reads a schema.org `ImageObject`. It has no property for alternative text. */
function readImageObject(image: Thing): Image | undefined {
  const url = readAddress(image, 'contentUrl', 'url') ?? webId(image);
  if (!url) return undefined;
  const makers = image.settled('creator', 'author').flatMap((value) => readWho(value)?.name ?? []);
  const creator = makers.join(', ') || undefined;
  const right = creator ? undefined : image.text('copyrightNotice', 'copyrightHolder');
  return {
    url,
    caption: image.text('caption'),
    creditText: image.text('creditText') ?? right,
    creator,
    license: readWebAddress(image, 'license'),
    acquireLicensePage: readWebAddress(image, 'acquireLicensePage'),
    width: readPixels(image, 'width'),
    height: readPixels(image, 'height'),
  };
}

function readWebAddress(image: Thing, name: string): string | undefined {
  const address = readAddress(image, name);
  return address && isWebAddress(address) ? address : undefined;
}

/** Reads pixels: a number, text ("800", "800px") or a quantity (`QuantitativeValue`, `Distance`). */
function readPixels(image: Thing, name: string): number | undefined {
  const [value] = image.values(name);
  const found = value instanceof Thing ? value.literal('value', 'name')?.found : value?.found;
  return found?.number();
}
