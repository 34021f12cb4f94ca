// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/freshfile.h"

#include "base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Error diskError(const QString &path, int code)
{
    const QString why = qt_error_string(code);
    if (code == ENOSPC || code == EDQUOT)
        return {
            Error::Kind::Disk,
            Martlet::tr("There is no room left for %1. Free some space, or choose another folder.").arg(path),
            why};
    return {Error::Kind::Disk,
            Martlet::tr("%1 cannot be written. Check that the folder exists and that you may write in it.")
                .arg(path),
            why};
}

} // namespace

FreshFile::FreshFile(QString target, QString temporary, int handle)
    : m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_handle(handle)
{
}

FreshFile::FreshFile(FreshFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_handle(std::exchange(other.m_handle, -1))
{
}

FreshFile::~FreshFile()
{
    if (m_handle >= 0)
        ::close(m_handle);
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<FreshFile> FreshFile::create(const QString &target)
{
    const QFileInfo info(target);
    if (info.isDir())
        return fail(Error::Kind::Usage, Martlet::tr("%1 is a folder. Name a file in it.").arg(target));
    const QString temporary =
        u"%1/.%2.%3.part"_s.arg(info.absolutePath(), info.fileName()).arg(QCoreApplication::applicationPid());
    QFile::remove(temporary); // left by a killed program of the same number
    const int handle =
        ::open(QFile::encodeName(temporary).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return fail(diskError(target, errno));
    return FreshFile(info.absoluteFilePath(), temporary, handle);
}

Result<void> FreshFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(m_handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(diskError(m_target, errno));
        bytes.remove_prefix(size_t(written));
    }
    return {};
}

Result<void> FreshFile::publish()
{
    if (::fdatasync(m_handle) != 0 || ::close(std::exchange(m_handle, -1)) != 0)
        return fail(diskError(m_target, errno));
    if (::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_target).constData()) != 0)
        return fail(diskError(m_target, errno));
    m_temporary.clear();
    const int folder =
        ::open(QFile::encodeName(QFileInfo(m_target).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    const int code = errno;
    if (folder >= 0)
        ::close(folder);
    return synced ? Result<void>() : fail(diskError(m_target, code));
}

} // namespace martlet
