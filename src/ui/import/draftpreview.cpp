// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/draftpreview.h"

#include "ui/import/drafthistory.h"

namespace martlet {

DraftPreview::DraftPreview(DraftHistory &history)
    : QObject(&history)
    , m_history(history)
{
    connect(&history, &DraftHistory::draftChanged, this, &DraftPreview::follow);
    connect(&history, &DraftHistory::currentChanged, this, &DraftPreview::follow);
}

void DraftPreview::follow()
{
    const auto wanted = m_history.planned();
    if (wanted == m_read)
        return;
    if (!wanted || !m_read || wanted->path != m_read->path) {
        m_preview.reset(); // another file's lines would be taken for this one's
        m_error.reset();
        Q_EMIT changed();
    }
    m_read = wanted;
    if (!wanted)
        return m_task.stop();
    m_task.start([planned = *wanted](std::stop_token stop, Progress &) { return previewFile(planned, stop); },
                 [this](Result<FilePreview> preview) {
                     m_error = preview ? std::nullopt : std::optional(preview.error());
                     if (preview)
                         m_preview = std::move(*preview);
                     Q_EMIT changed();
                 });
}

} // namespace martlet
