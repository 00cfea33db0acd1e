"use strict";

// The search of the site. The index is loaded when the reader first uses the field; it is a script, since pages that are
// opened as files may load nothing else.
(() => {
  const root = document.documentElement.dataset.root;
  const form = document.querySelector(".search");
  const field = document.getElementById("search");
  const results = document.getElementById("results");
  const most = 20;
  const around = 70;
  let index;

  function load() {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = root + "assets/search-index.js";
      script.onload = () => resolve(window.searchIndex.sections.map(prepared));
      script.onerror = () => reject(new Error(script.src + " is missing"));
      document.head.append(script);
    });
  }

  function prepared(section) {
    const fields = [section.heading, section.page, section.text].map(field => field.toLowerCase());
    return { section, fields };
  }

  // How well a term fits a field, from 0 for not at all: best as a word, then as the beginning of one, then as a part.
  function fit(field, term) {
    const at = field.indexOf(term);
    if (at < 0) {
      return 0;
    }
    const escaped = term.replace(/[^a-z0-9]/g, "\\$&");
    if (new RegExp("(^|[^a-z0-9])" + escaped + "([^a-z0-9]|$)").test(field)) {
      return 4;
    }
    return new RegExp("(^|[^a-z0-9])" + escaped).test(field) ? 3 : 1;
  }

  // Each term has to be somewhere; one in the heading counts most.
  function score({ fields: [heading, page, text] }, terms) {
    let sum = 0;
    for (const term of terms) {
      const best = Math.max(fit(heading, term) * 6, fit(page, term) * 3, fit(text, term));
      if (best === 0) {
        return 0;
      }
      sum += best;
    }
    return sum;
  }

  function search(sections, terms) {
    return sections
      .map(entry => ({ section: entry.section, score: score(entry, terms) }))
      .filter(hit => hit.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
  }

  // The text around the first term, with the term marked.
  function excerpt(text, terms) {
    const lower = text.toLowerCase();
    const found = terms.map(term => [lower.indexOf(term), term.length]).filter(([at]) => at >= 0);
    const [at, length] = found.sort((a, b) => a[0] - b[0])[0] ?? [0, 0];
    const space = text.indexOf(" ", at - around);
    const from = at <= around ? 0 : space >= 0 && space < at ? space + 1 : at - around;
    const rest = text.slice(at + length);
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + length);
    const line = document.createElement("small");
    line.append(
      (from > 0 ? "… " : "") + text.slice(from, at),
      mark,
      rest.length > 2 * around ? rest.slice(0, 2 * around).replace(/\S*$/, "…") : rest,
    );
    return line;
  }

  function entry(hit, terms) {
    const link = document.createElement("a");
    link.href = root + hit.link;
    const heading = document.createElement("b");
    heading.textContent = hit.heading;
    link.append(heading, hit.heading === hit.page ? "" : " · " + hit.page, excerpt(hit.text, terms));
    const item = document.createElement("li");
    item.append(link);
    return item;
  }

  function nothing() {
    const item = document.createElement("li");
    item.className = "none";
    item.textContent = "Nothing found.";
    return item;
  }

  async function show() {
    const query = field.value.trim();
    if (query === "") {
      results.hidden = true;
      return;
    }
    index ??= load();
    const sections = await index;
    if (query !== field.value.trim()) {
      return; // The reader has typed on meanwhile.
    }
    const terms = query.toLowerCase().split(/\s+/);
    const hits = search(sections, terms);
    results.replaceChildren(...(hits.length > 0 ? hits.map(hit => entry(hit.section, terms)) : [nothing()]));
    results.hidden = false;
  }

  form.hidden = false;
  field.addEventListener("input", show);
  form.addEventListener("submit", event => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  results.addEventListener("click", () => (results.hidden = true));
  document.addEventListener("click", event => {
    if (!form.contains(event.target)) {
      results.hidden = true;
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      results.hidden = true;
    } else if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      field.focus();
    }
  });
})();
