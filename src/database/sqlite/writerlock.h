// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <chrono>
#include <functional>

namespace martlet {

// The lock file beside a SQLite database, held for each write and the checkpoint after it, so that no
// checkpoint overlaps another program's commit (SQLite up to 3.51.2 can lose data then,
// sqlite.org/wal.html#walresetbug).
class WriterLock final
{
public:
    explicit WriterLock(const QString &databasePath);

    // Waits up to `patience`, asking `isStopped` meanwhile; Busy names the holder.
    [[nodiscard]] Result<void> acquire(std::chrono::milliseconds patience,
                                       const std::function<bool()> &isStopped);
    void release() { m_file.unlock(); }
    bool isHeld() const { return m_file.isLocked(); }

private:
    void removeIfNeverWritten();
    Error busy() const;

    QString m_database;
    QLockFile m_file;
};

} // namespace martlet
