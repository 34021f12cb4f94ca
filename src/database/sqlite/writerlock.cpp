// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/writerlock.h"

#include "base/tr.h"
#include "database/statementguard.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>

namespace martlet {

using namespace Qt::StringLiterals;

WriterLock::WriterLock(const QString &databasePath)
    : m_database(QFileInfo(databasePath).fileName())
    , m_file(databasePath + u".lock"_s)
{
    m_file.setStaleLockTime(0); // only a dead process makes it stale, never age
}

Result<void> WriterLock::acquire(std::chrono::milliseconds patience, const std::function<bool()> &isStopped)
{
    const QDeadlineTimer deadline(patience);
    while (!m_file.isLocked()) {
        constexpr int slice = 100; // ms, so that a stop is noticed
        if (m_file.tryLock(int(qBound(qint64(0), deadline.remainingTime(), qint64(slice)))))
            break;
        if (m_file.error() == QLockFile::PermissionError)
            return fail(Error::Kind::Denied,
                        Martlet::tr("The folder of \"%1\" does not let you write, which changing "
                                    "the database needs. Check its permissions.")
                            .arg(m_database));
        if (m_file.error() == QLockFile::UnknownError)
            return fail(Error::Kind::Disk,
                        Martlet::tr("The lock file beside \"%1\" cannot be written. Check the "
                                    "disk's free space and the folder.")
                            .arg(m_database));
        if (isStopped())
            return fail(cancelled());
        removeIfNeverWritten();
        if (deadline.hasExpired())
            return fail(busy());
    }
    return {};
}

// A program killed between making the lock file and writing its name into it leaves an empty one, which
// QLockFile takes for somebody's for ever. After a second it is nobody's; the system's own lock on the file,
// which removeStaleLockFile() asks for, still protects a slow holder.
void WriterLock::removeIfNeverWritten()
{
    constexpr qint64 timeToWrite = 1000; // ms
    const QFileInfo file(m_file.fileName());
    if (file.exists() && file.size() == 0 &&
        file.lastModified().msecsTo(QDateTime::currentDateTime()) > timeToWrite)
        m_file.removeStaleLockFile();
}

Error WriterLock::busy() const
{
    qint64 process = 0;
    QString host;
    QString program;
    m_file.getLockInfo(&process, &host, &program);
    return {Error::Kind::Busy,
            Martlet::tr("%1 (process %2 on %3) is writing to \"%4\". Try again when it has "
                        "finished.")
                .arg(program.isEmpty() ? Martlet::tr("Another program") : program, QString::number(process),
                     host, m_database),
            {},
            u"lock"_s};
}

} // namespace martlet
