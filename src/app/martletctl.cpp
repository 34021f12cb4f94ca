// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <thread>

namespace {

// Ctrl+C and a polite kill ask the running verb to stop; it ends with its own exit code and nothing half done.
class StopOnSignal
{
public:
    StopOnSignal()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr); // before any thread is made: all inherit it
        m_waiter = std::thread([this] {
            int signal = 0;
            sigwait(&m_signals, &signal);
            m_stop.request_stop();
        });
    }
    ~StopOnSignal()
    {
        pthread_kill(m_waiter.native_handle(), SIGTERM);
        m_waiter.join();
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    sigset_t m_signals;
    std::stop_source m_stop;
    std::thread m_waiter;
};

} // namespace

int main(int argc, char **argv)
{
    StopOnSignal signals;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("martlet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MARTLET_VERSION));
    std::setlocale(LC_NUMERIC, "C"); // Qt has set the user's; numbers in files and SQL have a point
    return martlet::runCommandLine(application.arguments(), stdout, stderr, signals.token());
}
