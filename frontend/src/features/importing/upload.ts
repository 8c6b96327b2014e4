/** Sends a workbook; unlike fetch, it tells how far it is. */
import { Unreachable, problemOf } from "../../api/problem";
import { setReachable } from "../../api/reach";

/** Start the upload. `told` hears the share that is sent, 0..1; the promise gives the import's number. */
export function upload(file: File, told: (share: number) => void): { sent: Promise<number>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const sent = new Promise<number>((resolve, reject) => {
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    request.onerror = () => {
      setReachable(false);
      reject(new Unreachable());
    };
    request.onabort = () => reject(new DOMException("The upload was cancelled.", "AbortError"));
    request.onload = () => {
      const body: unknown = request.response;
      const number = typeof body === "object" && body !== null && "import_id" in body ? body.import_id : null;
      if (request.status < 300 && typeof number === "number") resolve(number);
      else reject(problemOf(request.status, body));
    };
  });
  const form = new FormData();
  form.append("file", file);
  request.open("POST", "/api/v2/import/collection");
  request.send(form);
  return { sent, cancel: () => request.abort() };
}
