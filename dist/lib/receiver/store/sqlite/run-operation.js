import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../../packages/KFBBGQTM.js";

// dist/lib/receiver/store/sqlite/run-operation.js
var sqliteDialect = {
  clock: "CAST(unixepoch('subsec') * 1000 AS INTEGER)",
  skipLocked: "",
  // A statement that is prepared once is faster than one of as many rows as there happen to be.
  rowsPerInsert: 1
};
var maxPrepared = 100;
function createSqliteRunner(database) {
  const prepared = /* @__PURE__ */ new Map();
  function all({ text, values }) {
    let statement = prepared.get(text);
    if (statement === void 0) {
      statement = database.prepare(text.replaceAll(/\$\d+/g, "?"));
      if (prepared.size >= maxPrepared)
        prepared.clear();
      prepared.set(text, statement);
    }
    return statement.all(...values);
  }
  return (operation) => {
    let step = operation.next();
    while (!step.done)
      step = operation.next(step.value.map(all));
    return step.value;
  };
}
export {
  createSqliteRunner,
  sqliteDialect
};
