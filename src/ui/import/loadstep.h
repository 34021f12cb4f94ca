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

class BatchMending;
class Card;
class RejectView;
class StateCard;
struct RetryReport;

// The last step: loading, and then where every line went, in one sentence, as the balance and with the ways on.
// Lines that were not taken can be mended here, too.
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
    // About something beside the load.
    void say(const Error &error);
    void say(const QString &sentence);
    // `recipe` is kept; it was drafted or changed as `draft`.
    void showKept(const ImportRecipe &draft, const ImportRecipe &recipe);
    bool isDone() const { return m_isDone; }
    bool isMending() const;

Q_SIGNALS:
    void reportsWanted();
    void keepWanted(const martlet::ImportRecipe &recipe); // among one's own
    void recipeWanted();                                  // as a file
    void retryWanted();
    void exportWanted(martlet::BatchId batch, const QString &fileName); // its open rejects
    void undone();
    void changed(); // the load was undone, or lines of it mended

private:
    void showFiles();
    void addFiles();
    void showFile(int file);
    void showMended(const RetryReport &report);
    void showTaken();
    void showOpen(qint64 lines, Money amount);
    void showHeadline();
    void showState();
    void undo();
    void showUndone(const std::vector<Undone> &undone);
    void addWay(const QString &icon, const QString &words, const QString &name,
                const std::function<void()> &go);

    PageContext m_context;
    std::unique_ptr<Ui::LoadStep> m_ui;
    RejectView *m_lines;
    Card *m_stateCard;
    StateCard *m_state;
    BatchMending *m_mending;
    ImportOutcome m_outcome;
    int m_file = 0;                  // of the outcome, that is shown
    QString m_what;                  // "sales.csv", "3 files"
    std::vector<BatchId> m_children; // that mends made, oldest first
    QStringList m_kept;              // sentences: recipes that were kept
    bool m_isDone = false;
    Task<Result<std::vector<Undone>>> m_undo;
};

} // namespace martlet
