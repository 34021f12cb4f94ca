// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/import.h"
#include "lineage/batchledger.h"
#include "tasks/task.h"
#include "ui/import/filepreview.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>

#include <memory>

namespace Ui {
class ImportPage;
}

namespace martlet {

class LinesView;

// What a load or a check came to, with the lines it did not take.
struct ImportOutcome
{
    struct File
    {
        FileImport import;
        std::vector<Reject> rejects; // the first of them
    };
    std::vector<File> files;
    bool wasCheck = false;
};

// Brings files into the warehouse: choose them, see how they would be read, check or load them, and see where
// every line went.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    ImportPage(const PageContext &context, QWidget *parent);
    ~ImportPage() override;

    void showItem(const QString &item) override; // paths, one a line
    void choose(const QStringList &paths);
    void showPreviews(std::vector<FilePreview> previews);
    void showOutcome(const ImportOutcome &outcome);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectParts();
    void fillRecipes();
    void browse(bool folders);
    void preview();
    void run(bool isCheck);
    void showRunning(const ProgressStep &step);
    void setRunning(bool running);
    void showFile(int index);
    void showFailure(const Error &error);
    void backToSource();
    QString filesTitle() const;

    PageContext m_context;
    std::unique_ptr<Ui::ImportPage> m_ui;
    LinesView *m_lines;
    QStringList m_paths;
    std::vector<FilePreview> m_previews;
    ImportOutcome m_outcome; // empty until something ran
    QElapsedTimer m_clock;
    int m_job = 0;
    Task<Result<std::vector<FilePreview>>> m_preview;
    Task<Result<ImportOutcome>> m_run;
};

} // namespace martlet
