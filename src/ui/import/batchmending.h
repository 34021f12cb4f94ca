// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/retry.h"
#include "tasks/task.h"
#include "ui/shell/page.h"

#include <QObject>

namespace martlet {

class BusyVeil;
class GroupList;
class RejectView;

// Shows the rejected lines of a loaded batch that are still open, in groups by what would mend them and the
// chosen group's lines beside them, and loads what is mended as a child of the batch.
class BatchMending final : public QObject
{
    Q_OBJECT
public:
    // The two views belong to somebody else and outlive this.
    BatchMending(const PageContext &context, GroupList &groups, RejectView &lines, QObject *parent);

    // `path`: of the batch's file, for its name and the side files a recipe reads; it may be gone.
    void open(BatchId batch, const QString &path);
    void close(); // the views are empty; a mend that runs goes on
    bool isRetrying() const { return m_retry.isRunning(); }

Q_SIGNALS:
    void opened(qint64 lines, martlet::Money amount); // that are still open, also after each mend
    void loaded(const martlet::RetryReport &report);  // then opened()
    void failed(const martlet::Error &error);

private:
    void show(OpenRejects open);
    void showGroup(int group);
    void mend(int group);
    void mendAll();
    void retry(RetryRequest request);
    void finish(const Result<RetryReport> &report);

    PageContext m_context;
    GroupList &m_groups;
    RejectView &m_lines;
    BusyVeil *m_veil;
    BatchId m_batch;
    QString m_path;
    OpenRejects m_open;
    bool m_goesOn = false; // the keyboard follows to the next group
    Task<Result<OpenRejects>> m_read;
    Task<Result<RetryReport>> m_retry;
};

} // namespace martlet
