import sharp from 'sharp';

/** A PNG whose left half is red and whose right half is blue. */
export function halves(width: number, height: number): Promise<Buffer> {
  const right = {
    create: {width: Math.floor(width / 2), height, channels: 3 as const, background: '#0000ff'},
  };
  return sharp({create: {width, height, channels: 3, background: '#ff0000'}})
    .composite([{input: right, left: Math.ceil(width / 2), top: 0}])
    .removeAlpha()
    .png()
    .toBuffer();
}

/** What a picture is, and the colour of one of its pixels as `#rrggbbaa`. */
export async function look(bytes: Uint8Array) {
  const metadata = await sharp(bytes).metadata();
  const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true});
  const colourAt = (x: number, y: number) => {
    const start = (y * info.width + x) * 4;
    return `#${data.subarray(start, start + 4).toString('hex')}`;
  };
  return {width: info.width, height: info.height, format: metadata.format, colourAt};
}
