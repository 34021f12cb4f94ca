// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/import.h"
#include "lineage/rejectrate.h"
#include "tasks/task.h"
#include "ui/import/importdraft.h"
#include "ui/import/pausegate.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>

namespace martlet {

struct Pace;

// What a check or a load came to.
struct ImportOutcome
{
    std::vector<FileImport> files;
    bool wasCheck = false;
    BatchCounts counts; // of all files but those that were loaded before
    BatchSums sums;
    int earlier = 0;                  // files that were loaded before
    std::optional<RejectRate> usual;  // of the last loads of the same kind
    QStringList refusals;             // of a check: why files would not be loaded, sentences
    QStringList notices;              // sentences
    std::vector<ImportRecipe> unkept; // of a load: those that the next file would not find
};

// The engine's long work for the wizard: a dry run, or the load itself. One at a time, on a task that can be
// paused and stopped; the jobs panel shows it, too.
class ImportRun final : public QObject
{
    Q_OBJECT
public:
    explicit ImportRun(const PageContext &context, QObject *parent = nullptr);
    ~ImportRun() override; // a paused run is let go, to be stopped

    void start(const ImportDraft &draft, bool isCheck);
    void stop();
    bool isRunning() const { return m_task.isRunning(); }
    bool isCheck() const { return m_isCheck; }
    const ImportDraft &draft() const { return m_draft; } // that is checked or loaded, or was last
    bool isPaused() const { return m_gate->isClosed(); }
    void setPaused(bool paused);
    Pace pace() const; // time that was paused is not counted
    std::chrono::milliseconds elapsed() const;

Q_SIGNALS:
    void progressed();
    void succeeded(const martlet::ImportOutcome &outcome);
    void failed(const martlet::Error &error);
    void ended(); // also when stopped

private:
    PageContext m_context;
    std::shared_ptr<PauseGate> m_gate;
    ProgressStep m_step;
    QElapsedTimer m_clock, m_pause;
    qint64 m_paused = 0; // ms, of pauses that ended
    bool m_isCheck = true;
    ImportDraft m_draft;
    int m_job = 0;
    Task<Result<ImportOutcome>> m_task;
};

} // namespace martlet
