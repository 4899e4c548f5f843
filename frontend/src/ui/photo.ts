import { Problem } from '@/api/problem'

const LONGEST = 1600
const QUALITY = 0.82

/** Longest side at most 1600 px, the rest in proportion; a smaller picture stays as large as it is. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const share = Math.min(1, LONGEST / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
}

/** Drawn anew as JPEG: turned as the camera meant it, without place, time or device in the file. */
export async function shrink(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Problem({ type: '/errors/photo-unreadable', status: 415 })
  })
  const { width, height } = fitted(picture.width, picture.height)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')!
  // JPEG knows no transparency; without a ground a screenshot would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return encoded(canvas, 'image/jpeg', QUALITY)
}

export function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Problem({ type: '/errors/photo-unreadable', status: 415 }))), type, quality))
}
