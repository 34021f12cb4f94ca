// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/spool.h"

#include "base/tr.h"

#include <QDir>
#include <QStorageInfo>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype bufferSize = 1 << 20;
constexpr qint64 leftFree = 256 << 20; // for everybody else on the disk
} // namespace

Result<Spool> Spool::open(const QString &path, qint64 packedBytes, std::stop_token stop)
{
    auto file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"martlet-XXXXXX"_s));
    const qint64 limit =
        std::max(harmless, packedBytes > (qint64(1) << 50) ? packedBytes : packedBytes * mostTimes);
    Spool spool(std::move(file), path, limit, std::move(stop));
    if (!spool.m_file->open())
        return spool.diskError();
    return spool;
}

tl::unexpected<Error> Spool::diskError() const
{
    return fail(
        Error::Kind::Disk,
        Martlet::tr("There is no room in %1 to unpack %2. Make some, or unpack it yourself where there is.")
            .arg(QDir::tempPath(), m_path),
        m_file->errorString());
}

Result<void> Spool::write(std::string_view bytes)
{
    m_buffer.append(bytes.data(), qsizetype(bytes.size()));
    return m_buffer.size() < bufferSize ? Result<void>() : flush();
}

Result<void> Spool::flush()
{
    if (m_stop.stop_requested())
        return fail(Error::Kind::Cancelled, Martlet::tr("Unpacking %1 was stopped.").arg(m_path));
    m_bytes += m_buffer.size();
    if (m_bytes > m_limit)
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 unpacks to more than %2 times its size, which no table does. If it is meant to, "
                        "unpack it yourself and load the text.")
                .arg(m_path)
                .arg(mostTimes));
    if (QStorageInfo(QDir::tempPath()).bytesAvailable() < leftFree ||
        m_file->write(m_buffer) != m_buffer.size())
        return diskError();
    m_buffer.clear();
    return {};
}

Result<std::unique_ptr<QTemporaryFile>> Spool::finish()
{
    TRY(flush());
    if (!m_file->flush() || !m_file->seek(0))
        return diskError();
    return std::move(m_file);
}

} // namespace martlet
