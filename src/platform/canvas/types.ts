/** What our drawings use of a 2D context, the same on WeChat and in a browser. */
export interface Pen {
  fillStyle: unknown;
  font: string;
  textBaseline: unknown;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  closePath(): void;
  fill(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
  drawImage(picture: object, x: number, y: number, width: number, height: number): void;
}

/** A picture ready to be drawn. */
export interface Picture {
  width: number;
  height: number;
}

/** A canvas on the page. */
export interface Board {
  canvas: { width: number; height: number };
  pen: Pen;
  /** Fetches a picture of the package, or a data address. Fails when there is none. */
  load: (source: string) => Promise<Picture>;
}

/** Finds the canvas with this id once it is on the page. Fails when it does not come. */
export type OpenBoard = (id: string) => Promise<Board>;
