// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryFile>

#include <memory>
#include <stop_token>
#include <string_view>

namespace martlet {

// A private temporary file that takes what is unpacked from a source, and refuses what grows beyond reason:
// more than 200 times what it was packed in, or more than the disk can hold.
class Spool final
{
public:
    static constexpr qint64 mostTimes = 200;
    static constexpr qint64 harmless = 64 << 20; // smaller ones may be packed as tightly as they like

    // `path` is for sentences; `packedBytes` is what the text was packed in.
    [[nodiscard]] static Result<Spool> open(const QString &path, qint64 packedBytes, std::stop_token stop);

    [[nodiscard]] Result<void> write(std::string_view bytes);
    // At its start, for reading; it goes away with the file.
    [[nodiscard]] Result<std::unique_ptr<QTemporaryFile>> finish();

private:
    Spool(std::unique_ptr<QTemporaryFile> file, QString path, qint64 limit, std::stop_token stop)
        : m_file(std::move(file))
        , m_path(std::move(path))
        , m_limit(limit)
        , m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Result<void> flush();
    tl::unexpected<Error> diskError() const;

    std::unique_ptr<QTemporaryFile> m_file;
    QString m_path;
    qint64 m_limit;
    std::stop_token m_stop;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
};

} // namespace martlet
