// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string_view>

namespace martlet {

// A file that appears under its name only when whole: written 0600 beside the target, synced, renamed, its
// folder synced. Destroyed without publish() it leaves nothing. (QSaveFile ignores a failed sync and is
// readable by others.)
class FreshFile final
{
public:
    [[nodiscard]] static Result<FreshFile> create(const QString &target);
    FreshFile(FreshFile &&other) noexcept;
    FreshFile &operator=(FreshFile &&) = delete;
    ~FreshFile();

    const QString &temporaryPath() const { return m_temporary; } // for libraries that open files themselves
    [[nodiscard]] Result<void> write(std::string_view bytes);
    // Syncs what was written here or by a library, then gives it its name, replacing what was there.
    [[nodiscard]] Result<void> publish();

private:
    FreshFile(QString target, QString temporary, int handle);
    QString m_target, m_temporary;
    int m_handle = -1;
};

} // namespace martlet
