// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCryptographicHash>
#include <QString>

#include <memory>
#include <string_view>

namespace martlet {

// A file that appears under its name only when it is whole: written as a 0600 file beside it, synced, renamed,
// and the folder synced. Dropped before commit() it leaves nothing. (QSaveFile ignores sync errors, makes files
// readable by others and leaves the folder unsynced.)
class OutputFile final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<OutputFile>> create(const QString &path, bool overwrite);
    ~OutputFile();
    Q_DISABLE_COPY_MOVE(OutputFile)

    [[nodiscard]] Result<void> write(std::string_view bytes);
    // For libraries that write a file by name: this one, into which they may write before hashWhole().
    const QString &temporaryPath() const { return m_temporary; }
    [[nodiscard]] Result<void> hashWhole();
    [[nodiscard]] Result<void> sync();
    [[nodiscard]] Result<void> commit(); // after sync()

    const QString &path() const { return m_path; }
    qint64 bytes() const { return m_bytes; }
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    OutputFile(QString path, QString temporary, int handle, bool overwrite);
    Error diskError(int code) const;

    QString m_path, m_temporary;
    int m_handle;
    bool m_overwrite;
    qint64 m_bytes = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace martlet
