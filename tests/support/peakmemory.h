// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace martlet {

// How much the memory of this program grew at its peak since the object was made.
class PeakMemory final
{
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs")); // forget the peak before
        if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
            qFatal("The peak of memory cannot be reset.");
        reset.close();
        m_before = kib("VmRSS:");
    }
    // The address sanitizer keeps what was freed, and a shadow of all: a fourth of what it shows is the
    // program's.
    qint64 grownMib() const { return (kib("VmHWM:") - m_before) / 1024 / sanitizers; }

private:
#ifdef __SANITIZE_ADDRESS__
    static constexpr qint64 sanitizers = 4;
#else
    static constexpr qint64 sanitizers = 1;
#endif
    static qint64 kib(const char *name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            qFatal("/proc/self/status cannot be read.");
        for (const auto &line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toLongLong();
        }
        qFatal("/proc/self/status has no %s", name);
    }
    qint64 m_before = 0;
};

} // namespace martlet
