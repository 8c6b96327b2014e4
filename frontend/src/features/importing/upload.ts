/** Sends files; unlike fetch, it tells how far it is. */
import { Unreachable, problemOf } from "../../api/problem";
import { setReachable } from "../../api/reach";

/** Start an upload. `told` hears the share that is sent, 0..1; the promise gives the server's answer. */
export function send(address: string, form: FormData, told: (share: number) => void): { answered: Promise<unknown>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const answered = new Promise<unknown>((resolve, reject) => {
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    request.onerror = () => {
      setReachable(false);
      reject(new Unreachable());
    };
    request.onabort = () => reject(new DOMException("The upload was cancelled.", "AbortError"));
    request.onload = () => {
      const body: unknown = request.response;
      if (request.status < 300) resolve(body);
      else reject(problemOf(request.status, body));
    };
  });
  request.open("POST", address);
  request.send(form);
  return { answered, cancel: () => request.abort() };
}

/** Start the upload of a workbook; the promise gives the import's number. */
export function upload(file: File, told: (share: number) => void): { sent: Promise<number>; cancel: () => void } {
  const form = new FormData();
  form.append("file", file);
  const { answered, cancel } = send("/api/v2/import/collection", form, told);
  const sent = answered.then((body) => {
    if (typeof body === "object" && body !== null && "import_id" in body && typeof body.import_id === "number") return body.import_id;
    throw problemOf(500, {});
  });
  return { sent, cancel };
}
