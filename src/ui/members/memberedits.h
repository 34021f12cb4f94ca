// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/members/memberssource.h"

#include <QUndoStack>

namespace martlet {

// The changes of this window, to be taken back and made again one after the other. Each is made by the engine,
// one at a time; the stack moves when the engine has done it, never before.
class MemberEdits final : public QObject
{
    Q_OBJECT

public:
    explicit MemberEdits(std::shared_ptr<MembersSource> source, QObject *parent = nullptr);
    ~MemberEdits() override;

    void edit(const QString &what, const MemberEdit &edit);
    void merge(const QString &what, const MemberMerge &merge);
    void undo();
    void redo();
    void takeBack(BatchId change); // one of the log, whoever made it
    bool isBusy() const { return m_task.isRunning(); }
    const QUndoStack &stack() const { return m_stack; }

Q_SIGNALS:
    void done(); // a change was made or taken back
    void failed(const martlet::Error &error);
    void busyChanged();

private:
    class Change;
    using Work = std::function<Result<BatchId>(const MembersSource &, std::stop_token)>;

    void make(const QString &what, Work work);
    void run(std::function<Result<BatchId>(std::stop_token, Progress &)> work,
             std::function<void(BatchId)> then);
    const Change &changeAt(int index) const;

    std::shared_ptr<MembersSource> m_source;
    QUndoStack m_stack;
    Task<Result<BatchId>> m_task;
};

} // namespace martlet
