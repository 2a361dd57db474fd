/** Moves a drawing to a place, turned to one side, enlarged. */
export const place = (
  x: number,
  y: number,
  scale: number,
  drawing: string,
  facing: 'left' | 'right' = 'right',
): string =>
  `<g transform="translate(${x} ${y}) scale(${facing === 'left' ? `-${scale} ${scale}` : scale})">${drawing}</g>`;

/** Numbers as short as SVG reads them, for every byte of a picture is in the app's package. */
const shorten = (svg: string): string =>
  svg
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .replace(/(\.\d*?)0+(?=[^\d])/g, (_, kept: string) => (kept === '.' ? '' : kept))
    .replace(/ d="[^"]+"/g, (path) => path.replace(/(?<=[\d.]) -/g, '-'));

/**
 * A whole SVG file: plain shapes and gradients only, which is what WeChat's image component draws everywhere.
 *
 * @param gradients definitions with an id each; those the shapes do not use are left out
 * @param left where the visible part begins
 */
export function picture(
  width: number,
  height: number,
  gradients: string,
  shapes: readonly string[],
  left = '0',
): string {
  const body = shapes.join('');
  const used = gradients.replace(/<linearGradient id="(\w+)".*?<\/linearGradient>/g, (gradient, id: string) =>
    body.includes(`url(#${id})`) ? gradient : '',
  );
  const size = `width="${width}" height="${height}" viewBox="${left} 0 ${width} ${height}"`;
  return shorten(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${used}</defs>${body}</svg>\n`);
}
