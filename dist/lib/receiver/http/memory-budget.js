import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/memory-budget.js
var noMemory = { reserve: () => false, release: () => {
} };
function createMemoryBudget(bytes, share = bytes) {
  let available = bytes;
  const usedBy = /* @__PURE__ */ new Map();
  const use = (client, more) => {
    available -= more;
    const used = (usedBy.get(client) ?? 0) + more;
    if (used > 0)
      usedBy.set(client, used);
    else
      usedBy.delete(client);
  };
  return (client) => {
    let reserved = 0;
    return {
      reserve(more) {
        const isOverShare = client !== void 0 && (usedBy.get(client) ?? 0) + more > share;
        if (more > available || isOverShare)
          return false;
        use(client, more);
        reserved += more;
        return true;
      },
      release() {
        use(client, -reserved);
        reserved = 0;
      }
    };
  };
}
export {
  createMemoryBudget,
  noMemory
};
