/** What an empty dossier says: how to fill it. */
export function EmptyDossier() {
  return (
    <div class="empty">
      <p>This dossier has no documents yet. Add files, folders or saved pages to it:</p>
      <pre>readout add FOLDER</pre>
      <p>They appear here as soon as they are read; this page need not be started again.</p>
    </div>
  )
}
