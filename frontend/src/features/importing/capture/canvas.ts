/** A picture from the camera, made small enough for a preview and fit to be sent. */

const LONGEST = 2_400; // pixels; a coin fills far less of what a phone takes

/** Draws the picture into the canvas, at most so large; what cannot be read as a picture is false. */
export async function draw(file: Blob, canvas: HTMLCanvasElement, longest: number): Promise<boolean> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const share = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * share));
    canvas.height = Math.max(1, Math.round(bitmap.height * share));
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return true;
  } catch {
    return false; // no picture that this browser knows; the server says what it is
  }
}

/** As a JPEG no larger than needed; a picture that is small enough already goes as it is. */
export async function fit(file: File): Promise<Blob> {
  const canvas = document.createElement("canvas");
  if (file.size < 1_500_000 || !(await draw(file, canvas, LONGEST))) return file;
  return new Promise((done) => canvas.toBlob((made) => done(made ?? file), "image/jpeg", 0.9));
}
