// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statementguard.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

StatementGuard::Running::Running(StatementGuard &guard, const std::stop_token &stop)
    : m_guard(guard)
    , m_isFirst([&guard] {
        const std::lock_guard lock(guard.m_mutex);
        if (guard.m_running)
            return false;
        guard.m_running = true;
        guard.m_interrupted = false;
        return true;
    }())
    , m_callback(m_isFirst ? stop : std::stop_token(), [&guard] { guard.interrupt(); })
{
}

StatementGuard::Running::~Running()
{
    end();
}

void StatementGuard::Running::end()
{
    if (!m_isFirst)
        return;
    m_isFirst = false;
    const std::lock_guard lock(m_guard.m_mutex);
    m_guard.m_running = false;
    m_guard.m_interrupted = false;
}

Result<void> StatementGuard::Running::admitted() const
{
    if (!m_isFirst)
        return fail(Error::Kind::Internal, Martlet::tr("A connection was asked to run two statements at once. "
                                                       "Finish reading or loading before starting another."));
    if (m_guard.isInterrupted())
        return fail(cancelled());
    return {};
}

void StatementGuard::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (!m_running)
        return;
    m_interrupted = true;
    m_wake();
}

bool StatementGuard::isRunning() const
{
    const std::lock_guard lock(m_mutex);
    return m_running;
}

Error cancelled(const QString &detail, const QString &code)
{
    return {Error::Kind::Cancelled,
            Martlet::tr("The query was stopped before it finished. Nothing was changed."), detail, code};
}

} // namespace martlet
