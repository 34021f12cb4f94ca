// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/recordtext.h"

#include <QFile>
#include <QString>

#include <memory>
#include <stop_token>

namespace martlet {

// A file to be loaded, open for reading. Every failure is an Input Error whose sentence names the file.
class SourceFile final : public RecordText
{
public:
    // Refuses folders, missing, unreadable and empty files.
    [[nodiscard]] static Result<SourceFile> open(const QString &path);

    QString path() const { return m_path; }
    QString fileName() const;
    QString folder() const;
    qint64 bytes() const { return m_bytes; }
    QFile &device() { return *m_file; } // at its start
    // SHA-256 of the bytes, hex; reads the whole file and goes back to its start.
    [[nodiscard]] Result<QString> sha256(std::stop_token stop);
    // Bytes from another handle, so that whoever reads the device is not disturbed. From any thread, as
    // record().
    [[nodiscard]] Result<QByteArray> bytesAt(qint64 offset, qint64 count) const;
    [[nodiscard]] Result<QByteArray> record(qint64 offset, qint64 lines,
                                            const SourceLayout &layout) const override;
    // False when somebody wrote to the file since it was opened.
    bool isUnchanged() const;

private:
    QString m_path;
    qint64 m_bytes = 0;
    qint64 m_modified = 0;
    std::unique_ptr<QFile> m_file, m_second;
};

} // namespace martlet
