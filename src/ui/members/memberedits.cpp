// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberedits.h"

#include <QUndoCommand>

namespace martlet {

// How a change is made again, and which batch it is while it stands. The engine has done the work before the
// stack moves, so undo() and redo() of the command itself have nothing left to do.
class MemberEdits::Change final : public QUndoCommand
{
public:
    Change(const QString &what, Work work, BatchId batch)
        : QUndoCommand(what)
        , work(std::move(work))
        , batch(std::make_shared<BatchId>(batch))
    {
    }

    const Work work;
    const std::shared_ptr<BatchId> batch; // another one each time it is made again
};

MemberEdits::MemberEdits(std::shared_ptr<MembersSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    connect(&m_task, &TaskBase::started, this, &MemberEdits::busyChanged);
    connect(&m_task, &TaskBase::finished, this, &MemberEdits::busyChanged);
}

MemberEdits::~MemberEdits() = default;

void MemberEdits::edit(const QString &what, const MemberEdit &edit)
{
    make(what, [edit](const MembersSource &source, std::stop_token stop) { return source.edit(edit, stop); });
}

void MemberEdits::merge(const QString &what, const MemberMerge &merge)
{
    make(what,
         [merge](const MembersSource &source, std::stop_token stop) { return source.merge(merge, stop); });
}

void MemberEdits::make(const QString &what, Work work)
{
    run([source = m_source, work](std::stop_token stop, Progress &) { return work(*source, stop); },
        [this, what, work](BatchId batch) { m_stack.push(new Change(what, work, batch)); });
}

const MemberEdits::Change &MemberEdits::changeAt(int index) const
{
    return *static_cast<const Change *>(m_stack.command(index)); // the stack holds no others
}

void MemberEdits::undo()
{
    if (!m_stack.canUndo())
        return;
    const auto batch = *changeAt(m_stack.index() - 1).batch;
    run([source = m_source, batch](std::stop_token stop,
                                   Progress &progress) { return source->undo(batch, stop, progress); },
        [this](BatchId) { m_stack.undo(); });
}

void MemberEdits::redo()
{
    if (!m_stack.canRedo())
        return;
    run([source = m_source, work = changeAt(m_stack.index()).work](std::stop_token stop,
                                                                   Progress &) { return work(*source, stop); },
        [this](BatchId batch) {
            *changeAt(m_stack.index()).batch = batch;
            m_stack.redo();
        });
}

void MemberEdits::takeBack(BatchId change)
{
    // The newest of ours is simply undone, and can be made again.
    if (m_stack.canUndo() && *changeAt(m_stack.index() - 1).batch == change)
        return undo();
    run([source = m_source, change](std::stop_token stop,
                                    Progress &progress) { return source->undo(change, stop, progress); },
        [this](BatchId) { m_stack.clear(); }); // the order of ours is no longer the order of changes
}

void MemberEdits::run(std::function<Result<BatchId>(std::stop_token, Progress &)> work,
                      std::function<void(BatchId)> then)
{
    if (m_task.isRunning())
        return;
    m_task.start(std::move(work), [this, then = std::move(then)](Result<BatchId> batch) {
        if (!batch)
            return Q_EMIT failed(batch.error());
        then(*batch);
        Q_EMIT done();
    });
}

} // namespace martlet
