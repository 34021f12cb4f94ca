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
    void say(const Error &error); // about something beside the load
    // `recipe` is kept; it was drafted or changed as `draft`.
    void showKept(const ImportRecipe &draft, const ImportRecipe &recipe);
    bool isDone() const { return m_isDone; }

Q_SIGNALS:
    void reportsWanted();
    void keepWanted(const martlet::ImportRecipe &recipe); // among one's own
    void recipeWanted();                                  // as a file
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
    QStringList m_kept; // sentences: recipes that were kept
    bool m_isDone = false;
    Task<Result<std::vector<Reject>>> m_ask;
    Task<Result<std::vector<Undone>>> m_undo;
};

} // namespace martlet
