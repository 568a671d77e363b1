// Starts Bearing, and says what to do when it cannot start or stops. A classic script without dependencies, so that it
// works where the program does not. The build fills in the data attributes of its own tag.
(() => {
  "use strict";
  const { module, moduleIntegrity, wasm, wasmIntegrity, wasmLength } = document.currentScript.dataset;
  const TIMEOUT = 30_000;
  const SLOW = 8_000;
  const PREFIX = "bearing/";
  const QUARANTINE = "bearing/quarantine/";
  let broken = false;

  class Trouble extends Error {}

  // The page that says what happened. It stands outside the app, which may be gone.
  function recover(title, message) {
    if (broken) return;
    broken = true;
    const section = document.getElementById("recovery");
    document.getElementById("recovery-title").textContent = title;
    document.getElementById("recovery-message").textContent = message;
    const app = document.getElementById("app");
    app.inert = true;
    if (app.querySelector(".first-screen")) app.hidden = true;
    app.before(section);
    section.hidden = false;
    document.getElementById("recovery-title").focus();
  }

  function saved() {
    const found = {};
    try {
      for (let i = 0; i < localStorage.length; i += 1) {
        const key = localStorage.key(i);
        if (key.startsWith(PREFIX) && !key.startsWith(QUARANTINE)) found[key] = localStorage.getItem(key);
      }
    } catch {
      // Storage is blocked here, so there is nothing saved either.
    }
    return found;
  }

  function download() {
    const link = document.createElement("a");
    const blob = new Blob([JSON.stringify(saved(), null, 1)], { type: "application/json" });
    link.href = URL.createObjectURL(blob);
    link.download = "bearing-saved-work.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  // Moves what is saved under other names. A copy is written before the original goes.
  function startWithout() {
    const now = new Date().toISOString();
    try {
      for (const [key, value] of Object.entries(saved())) {
        localStorage.setItem(`${QUARANTINE}${now}/${key}`, value);
        localStorage.removeItem(key);
      }
      location.reload();
    } catch {
      document.getElementById("recovery-message").textContent =
        "There is no room to put the saved work aside. Download it first, then clear this page’s data in the browser’s settings.";
    }
  }

  async function fetchWhole(url, integrity, length) {
    const attempt = async (address, cache) => {
      const response = await fetch(address, { integrity, cache });
      if (!response.ok) throw new Trouble(`The server answered ${response.status} for a part of the page.`);
      const bytes = await response.arrayBuffer();
      if (length && bytes.byteLength !== Number(length)) throw new Trouble("A part of the page arrived incomplete.");
      return bytes;
    };
    try {
      return await attempt(url, "default");
    } catch {
      // A stale or broken copy in a cache: ask once more, past it.
      try {
        return await attempt(`${url}?retry=1`, "reload");
      } catch (error) {
        // The browser hides the server's answer behind the failed integrity check: ask for it alone.
        const { ok, status } = await fetch(url, { method: "HEAD", cache: "no-store" });
        throw ok ? error : new Trouble(`The server answered ${status} for a part of the page.`);
      }
    }
  }

  async function start() {
    if (typeof WebAssembly !== "object") {
      throw new Trouble("This browser cannot run WebAssembly, or its settings forbid it. Use a current browser, or allow WebAssembly for this page.");
    }
    const [bytes] = await Promise.all([
      fetchWhole(wasm, wasmIntegrity, wasmLength),
      fetchWhole(module, moduleIntegrity),
    ]);
    const program = await import(new URL(module, document.baseURI).href);
    await program.default({ module_or_path: bytes });
  }

  document.getElementById("recovery-reload").addEventListener("click", () => location.reload());
  document.getElementById("recovery-download").addEventListener("click", download);
  document.getElementById("recovery-without").addEventListener("click", startWithout);
  addEventListener("bearing:panic", () => {
    recover("Bearing has stopped", "A defect in the program stopped it. Reload the page to go on from your last save, at most a moment ago.");
  });
  addEventListener("error", (event) => {
    if (typeof WebAssembly === "object" && event.error instanceof WebAssembly.RuntimeError) {
      recover("Bearing has stopped", "A defect in the program stopped it. Reload the page to go on from your last save, at most a moment ago.");
    }
  });

  const slow = setTimeout(() => {
    const status = document.getElementById("boot-status");
    if (status) status.textContent = "Still loading. The connection seems slow…";
  }, SLOW);
  const tooLong = new Promise((_, reject) => {
    setTimeout(() => reject(new Trouble("The page took too long to load.")), TIMEOUT);
  });
  Promise.race([start(), tooLong])
    .catch((error) => {
      const why = error instanceof Trouble ? error.message : "A part of the page could not be downloaded, or arrived damaged.";
      recover("Bearing could not start", `${why} Check the connection and reload the page.`);
    })
    .finally(() => clearTimeout(slow));
})();
