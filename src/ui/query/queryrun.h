// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/query/querysource.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace martlet {

// One question being asked, 250 ms after the last change. A newer question ends the older one, and an ended one
// never reports. Of an answer without rows it finds out afterwards which condition takes them away.
class QueryRun final : public QObject
{
    Q_OBJECT

public:
    explicit QueryRun(std::shared_ptr<QuerySource> source, QObject *parent = nullptr);

    void askSoon(const Question &question);
    void askNow(const Question &question);
    void stop();   // by the person: stopped() follows when something ran
    void forget(); // nothing is asked any more; says nothing
    bool isRunning() const { return m_wait.isActive() || m_task.isRunning() || m_without.isRunning(); }

Q_SIGNALS:
    void started();
    void progressed(const martlet::ProgressStep &step);
    void answered(const martlet::AskedAnswerPtr &answer);
    void failed(const martlet::Error &error);
    void stopped(std::chrono::milliseconds after);
    void emptyExplained(const martlet::RowsWithout &without);

private:
    void start();
    void explainEmpty();

    std::shared_ptr<QuerySource> m_source;
    QTimer m_wait;
    QElapsedTimer m_clock;
    Question m_question;
    Task<Result<AskedAnswerPtr>> m_task;
    Task<Result<std::optional<RowsWithout>>> m_without;
};

} // namespace martlet
