// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"
#include "schema/warehouseschema.h"
#include "tasks/task.h"

#include <memory>

namespace martlet {

class Jobs;
class Workbench;

// Opens a warehouse or any other database, or makes a warehouse and opens it, off the GUI thread; one at a
// time, the last wish wins.
class Opening final : public QObject
{
    Q_OBJECT
public:
    using Opened = Result<std::shared_ptr<Workbench>>;

    explicit Opening(Jobs &jobs, QObject *parent = nullptr);

    bool isRunning() const { return m_task.isRunning(); }
    const ConnectionSpec &wish() const { return m_wish; }
    void open(const ConnectionSpec &spec);
    // Opens the demo shop, made first where there is none yet; a job, for it takes seconds.
    void openDemo();
    void create(const ConnectionSpec &spec, const WarehouseSettings &settings);
    void stop();

Q_SIGNALS:
    void started();
    void opened(const std::shared_ptr<martlet::Workbench> &bench);
    void failed(const martlet::Error &error);
    void stopped();

private:
    void start(const ConnectionSpec &spec, const QString &jobTitle,
               std::function<Opened(std::stop_token, Progress &)> work);

    Jobs &m_jobs;
    int m_job = 0; // 0: too short to be one
    ConnectionSpec m_wish;
    Task<Opened> m_task;
};

} // namespace martlet
