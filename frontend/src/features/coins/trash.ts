/** Many coins into the trash and back, each way one change that one undo takes back. */
import { api, answer } from "../../api/client";

const body = (ids: Iterable<number>) => ({ ids: [...ids] });

export const trashAll = (ids: Iterable<number>) => answer(api.POST("/api/v2/coins/trash", { body: body(ids) }));

export const restoreAll = (ids: Iterable<number>) => answer(api.POST("/api/v2/coins/restore", { body: body(ids) }));
