// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/outputfile.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<OutputFile>> OutputFile::create(const QString &path, bool overwrite)
{
    const QFileInfo target(path);
    if (!overwrite && target.exists())
        return fail(Error::Kind::Usage, Martlet::tr("%1 exists already. Choose another name, or allow it to be "
                                                    "replaced.")
                                            .arg(path));
    QByteArray name =
        QFile::encodeName(target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s); // mkostemp: 0600
    const int handle = ::mkostemp(name.data(), O_CLOEXEC);
    if (handle < 0)
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 cannot be written. Choose a folder in which you may write.").arg(path),
                    qt_error_string(errno));
    return std::unique_ptr<OutputFile>(
        new OutputFile(target.absoluteFilePath(), QFile::decodeName(name), handle, overwrite));
}

OutputFile::OutputFile(QString path, QString temporary, int handle, bool overwrite)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_handle(handle)
    , m_overwrite(overwrite)
{
}

OutputFile::~OutputFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

Error OutputFile::diskError(int code) const
{
    return {
        Error::Kind::Disk,
        Martlet::tr("%1 could not be written, and nothing was left behind. Free some space or choose another "
                    "folder, then export again.")
            .arg(m_path),
        qt_error_string(code)};
}

Result<void> OutputFile::write(std::string_view bytes)
{
    m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    m_bytes += qint64(bytes.size());
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(diskError(written == 0 ? ENOSPC : errno));
        bytes.remove_prefix(size_t(written));
    }
    return {};
}

Result<void> OutputFile::hashWhole()
{
    QFile file(m_temporary);
    m_hash.reset();
    if (!file.open(QIODevice::ReadOnly) || !m_hash.addData(&file))
        return fail(Error::Kind::Disk, diskError(EIO).message, file.errorString());
    m_bytes = file.size();
    return {};
}

Result<void> OutputFile::sync()
{
    if (::fdatasync(m_handle) != 0)
        return fail(diskError(errno));
    return {};
}

Result<void> OutputFile::commit()
{
    const QByteArray from = QFile::encodeName(m_temporary), to = QFile::encodeName(m_path);
    // A name that was taken meanwhile is replaced only where that was allowed.
    const int renamed =
        ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), m_overwrite ? 0 : RENAME_NOREPLACE);
    if (renamed != 0)
        return fail(diskError(errno));
    m_temporary.clear();
    const int folder = ::open(QFile::encodeName(QFileInfo(m_path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int code = errno;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 was written, but the disk did not confirm it. Check the disk.").arg(m_path),
                    qt_error_string(code));
    return {};
}

} // namespace martlet
