// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/draftplan.h"
#include "tasks/task.h"
#include "ui/import/importrun.h"
#include "ui/import/keptimport.h"
#include "ui/shell/page.h"
#include "workbench/rejectfile.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace Ui {
class ImportPage;
}

namespace martlet {

class CheckStep;
class ColumnsStep;
class DraftHistory;
class DraftPreview;
class DraftSniff;
class LoadStep;
class RulesStep;
class SourceStep;

// Brings files into the warehouse, step by step: which files, what their columns become, what may happen to a
// line, what would happen, and then the load. A layout that is known goes straight to what would happen. Until
// it is loaded, the import is kept for later, whatever happens to the window.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    ImportPage(const PageContext &context, QWidget *parent);
    ~ImportPage() override;

    static const QString keptItem; // showItem: go on with what is kept

    void showItem(const QString &item) override; // paths, one a line; or keptItem
    void choose(const QStringList &paths);
    ImportStep step() const;
    bool isBusy() const; // looking, checking or loading

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; // on to what is to be done
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override; // Escape stops what runs

private:
    void makeSteps();
    void connectSteps();
    void connectRun();
    void makeKeys();
    void look();
    void begin(const DraftPlan &plan);
    void paste(const QString &text);
    void goTo(ImportStep step);
    void showDrift();
    void goNext();
    void goBack();
    void cancel();
    void check();
    void load();
    void showDraft();
    void showFoot();
    void focusNext(); // the keyboard goes to the way on
    void showPace();
    void showKept();
    void resume();
    void keep();
    void startAnew();
    void stopLooking();
    void sayEdit(const QString &sentence, const QString &what, ImportStep madeAt);
    void handFocusOn(); // where Undo or Redo has it and can do no more
    void mend(const QString &what, const std::map<int, Mends> &mends);
    void editLine(const QString &what, int file, const CellEdits &edits);
    void keepRecipe(const ImportRecipe &recipe);
    void saveRecipe();
    void exportRejects();
    void askWhere(const QString &ofFile, const std::function<void(const QString &)> &write);
    void exportOpen(BatchId batch, const QString &fileName);
    void writeRejects(const QString &path);
    QString facts() const;

    PageContext m_context;
    KeptImport m_kept;
    DraftHistory *m_history;
    DraftPreview *m_preview;
    DraftSniff *m_sniff;
    ImportRun *m_run;
    std::unique_ptr<Ui::ImportPage> m_ui;
    SourceStep *m_source = nullptr;
    ColumnsStep *m_columns = nullptr;
    RulesStep *m_rules = nullptr;
    CheckStep *m_check = nullptr;
    LoadStep *m_load = nullptr;
    QStringList m_paths;
    QString m_recipeName;
    ImportDraft m_checked;     // what the last check was of; empty: none
    bool m_isRefused = false;  // as that check found
    bool m_isArriving = false; // at Check, whose groups have not been worked on yet
    qint64 m_toWrite = 0;      // lines, as that check counted
    qint64 m_rowsRead = 0;
    QTimer m_keepSoon;
    Task<Result<DraftPlan>> m_look;
    Task<Result<qint64>> m_export;
    Task<Result<RejectFile>> m_exportOpen;
    Task<Result<ImportRecipe>> m_keep;
};

} // namespace martlet
