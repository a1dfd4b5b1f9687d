import {placeFrom, pointOf, regionsOf, SIDE} from '../result/map-geometry.ts';
import {standings} from '../result/numbers.ts';
import {drawCard} from './card.ts';
import type {CardProps} from './card.ts';
import type {ShareContext} from './share-context.ts';

/** The picture of a result, in the colours and fonts that the element has on its page. */
export function drawnCard(host: HTMLElement, context: ShareContext): HTMLCanvasElement {
  const {test, result, texts, messages, rightToLeft} = context;
  const pattern = test.patterns.find(({id}) => id === result?.pattern?.id);
  const canvas = document.createElement('canvas');
  drawCard(canvas, {
    title: test.title.value,
    pattern: pattern?.name.value ?? test.title.value,
    sentence: texts?.summary.value ?? '',
    from: siteName(),
    map: mapOf(context),
    look: lookOf(host),
    language: messages.language,
    rightToLeft,
  });
  return canvas;
}

/** The picture as a file that other programs take. */
export async function pictureFile(canvas: HTMLCanvasElement, name: string): Promise<File | null> {
  const {promise, resolve} = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/png');
  const blob = await promise;
  return blob && new File([blob], `${name}.png`, {type: blob.type});
}

/** What the page calls its site, else its host. */
function siteName(): string {
  const named = document.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"], meta[name="application-name"]',
  );
  return named?.content.trim() || location.hostname;
}

function mapOf({test, result, rightToLeft}: ShareContext): CardProps['map'] {
  const place = placeFrom(standings(test, result?.dimensions ?? []));
  if (!place) return null;
  const {across, upwards} = place;
  const {x, y} = pointOf(place, rightToLeft);
  const ends = [across.dimension.lowPole.value, across.dimension.highPole.value];
  const [left = '', right = ''] = rightToLeft ? ends.toReversed() : ends;
  return {
    x: x / SIDE,
    y: y / SIDE,
    regions: regionsOf(test, place, rightToLeft).map(({pattern, box}) => ({
      x: box.x / SIDE,
      y: box.y / SIDE,
      width: box.width / SIDE,
      height: box.height / SIDE,
      own: pattern.id === result?.pattern?.id,
    })),
    poles: {
      top: upwards.dimension.highPole.value,
      bottom: upwards.dimension.lowPole.value,
      left,
      right,
    },
  };
}

/** Colours and fonts as they come out on the page; a canvas knows no custom properties. */
function lookOf(host: HTMLElement): CardProps['look'] {
  const heading = host.shadowRoot?.querySelector('.heading');
  const kicker = host.shadowRoot?.querySelector('.kicker') ?? heading;
  const own = getComputedStyle(host);
  return {
    ink: own.color,
    accent: kicker ? getComputedStyle(kicker).color : own.color,
    paper: paperOf(host),
    font: own.fontFamily,
    headingFont: heading ? getComputedStyle(heading).fontFamily : own.fontFamily,
  };
}

/** The first background behind the element that is opaque. */
function paperOf(host: HTMLElement): string {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const {backgroundColor} = getComputedStyle(at);
    if (isOpaque(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(host).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
    ? '#121212'
    : '#ffffff';
}

function isOpaque(colour: string): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data[3] === 255;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
