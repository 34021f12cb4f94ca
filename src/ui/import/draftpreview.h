// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/preview/filepreview.h"
#include "tasks/task.h"

#include <optional>

namespace martlet {

class DraftHistory;

// The first records of the draft's current file, read anew whenever the draft reads it otherwise.
class DraftPreview final : public QObject
{
    Q_OBJECT
public:
    explicit DraftPreview(DraftHistory &history);

    // Null while there is none yet, or it could not be read: error() then has why.
    const FilePreview *preview() const { return m_preview ? &*m_preview : nullptr; }
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void follow();

    DraftHistory &m_history;
    std::optional<PlannedFile> m_read; // what the preview is of
    std::optional<FilePreview> m_preview;
    std::optional<Error> m_error;
    Task<Result<FilePreview>> m_task;
};

} // namespace martlet
