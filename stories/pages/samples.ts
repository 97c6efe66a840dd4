/* Code that the pages show; Markdown would lose its indentation. */

export const oneColor = `:root {
  --rr-accent: #1b4965;
}`;

export const onePart = `<repair-checklist>
  <h2>Mending, our way</h2>
  <ol>
    <li data-part="impact"><strong>How it landed</strong> Listen first. Then tell.</li>
  </ol>
</repair-checklist>`;

export const ownJson = `<repair-kit>
  <script type="application/json">
    {
      "checklist": { "noteLabel": "For your eyes only" },
      "languages": { "es": { "checklist": { "noteLabel": "Solo para ti" } } }
    }
  </script>
  <repair-checklist></repair-checklist>
</repair-kit>`;

export const spanish = `<script src="/rupture-repair/rupture-repair.min.js" defer></script>
<script src="/rupture-repair/rupture-repair.es.min.js" defer></script>
<repair-checklist lang="es"></repair-checklist>`;

export const allowedTag = `<div data-rupture-repair data-fallback data-lang data-theme data-heading-level data-without>`;
