// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryrun.h"

namespace martlet {

using namespace std::chrono_literals;

QueryRun::QueryRun(std::shared_ptr<QuerySource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(250ms);
    connect(&m_wait, &QTimer::timeout, this, &QueryRun::start);
    connect(&m_task, &TaskBase::progressed, this, &QueryRun::progressed);
}

void QueryRun::askSoon(const Question &question)
{
    forget(); // its answer would be that of another question
    m_question = question;
    m_wait.start();
}

void QueryRun::askNow(const Question &question)
{
    forget();
    m_question = question;
    start();
}

void QueryRun::stop()
{
    const bool isAsking = m_task.isRunning();
    const bool isAboutTo = m_wait.isActive();
    forget();
    if (isAsking || isAboutTo)
        Q_EMIT stopped(std::chrono::milliseconds(isAsking ? m_clock.elapsed() : 0));
}

void QueryRun::forget()
{
    m_wait.stop();
    m_task.stop();
    m_without.stop();
}

void QueryRun::start()
{
    m_clock.start();
    m_task.start(
        [source = m_source, question = m_question](std::stop_token stop, Progress &progress) {
            return source->ask(question, stop, progress);
        },
        [this](Result<AskedAnswerPtr> answer) {
            if (!answer)
                return Q_EMIT failed(answer.error());
            Q_EMIT answered(*answer);
            if ((*answer)->shown.answer.rows->rowCount() == 0)
                explainEmpty();
        });
    Q_EMIT started();
}

// Where it cannot be found out, the sentence stays as it is.
void QueryRun::explainEmpty()
{
    m_without.start([source = m_source, question = m_question](
                        std::stop_token stop, Progress &) { return source->rowsWithout(question, stop); },
                    [this](Result<std::optional<RowsWithout>> without) {
                        if (without && *without)
                            Q_EMIT emptyExplained(**without);
                    });
}

} // namespace martlet
