// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/undo/undo.h"
#include "lineage/batchledger.h"
#include "tasks/task.h"
#include "ui/import/importrun.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LoadStep;
}

namespace martlet {

class LinesTable;
class RejectsModel;
class StateCard;

// The last step: loading, and then where every line went, in one sentence, as the balance and with the ways on.
class LoadStep final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadStep(const PageContext &context, QWidget *parent = nullptr);
    ~LoadStep() override;

    void showLoading(const QString &what);
    void showStopped(const QString &sentence);
    void showOutcome(const ImportOutcome &outcome, const QString &what);
    void showFailure(const Error &error);
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void reportsWanted();
    void recipeWanted(); // to be saved
    void retryWanted();
    void undone(); // the warehouse is as before the load

private:
    void showFiles();
    void showFile(int file);
    void undo();
    void showUndone(const std::vector<Undone> &undone);
    void addWay(const QString &icon, const QString &words, const QString &name,
                const std::function<void()> &go);

    PageContext m_context;
    std::unique_ptr<Ui::LoadStep> m_ui;
    LinesTable *m_table;
    RejectsModel *m_rejects;
    StateCard *m_state;
    ImportOutcome m_outcome;
    bool m_isDone = false;
    Task<Result<std::vector<Reject>>> m_ask;
    Task<Result<std::vector<Undone>>> m_undo;
};

} // namespace martlet
