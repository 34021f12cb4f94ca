// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/recordtext.h"

#include <QFile>
#include <QString>

#include <memory>
#include <stop_token>

namespace martlet {

// A file to be loaded, open for reading; the text in a .gz, .zip or .xlsx is unpacked beside it and read like
// any other. Nearly every failure is an Input Error whose sentence names the file.
class SourceFile final : public RecordText
{
public:
    // Refuses folders, missing, unreadable and empty files. "sales.zip/may.csv" is may.csv in sales.zip.
    [[nodiscard]] static Result<SourceFile> open(const QString &path, std::stop_token stop = {});

    QString path() const { return m_path; }
    QString fileName() const;
    QString tableName() const { return m_tableName; } // of the text within: "may.csv"; else the file's
    QString folder() const;
    qint64 bytes() const { return m_bytes; }         // of the text that is read
    qint64 fileBytes() const { return m_fileBytes; } // of the file itself
    QFile &device() { return *m_file; }              // at its start
    // SHA-256 of the file's bytes, or of the text where it is a named part of an archive; hex. The device is at
    // its start afterwards.
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
    QString m_filePath; // without what is within it
    QString m_tableName;
    qint64 m_bytes = 0;
    qint64 m_fileBytes = 0;
    qint64 m_modified = 0;
    bool m_isMember = false; // of an archive or workbook with several
    std::unique_ptr<QFile> m_file, m_second;
};

} // namespace martlet
