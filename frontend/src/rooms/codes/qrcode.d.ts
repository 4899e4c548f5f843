declare module 'qrcode' {
  /** The code as an SVG document. */
  export function toString(text: string, options: { type: 'svg'; errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H'; margin: number }): Promise<string>
}
