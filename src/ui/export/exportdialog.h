// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/sheet.h"
#include "tasks/task.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace martlet {

class Label;

// Writes what is on the screen into a file: which format, where to, how far, and what came of it.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Format { Workbook, SpreadsheetCsv, ExactCsv };

    // `name` is the file's proposed name, without its ending.
    ExportDialog(Sheet sheet, const QString &name, QWidget *parent = nullptr);

    void setFormat(Format format);
    Format format() const;
    void setPath(const QString &path);
    QString path() const;
    void start();
    QString message() const; // the result or the error, as shown

Q_SIGNALS:
    void written(const QString &path);

private:
    void build();
    void browse();
    void tell(const Result<ExportResult> &result);
    void setBusy(bool busy);
    QString ending() const;

    Sheet m_sheet;
    QRadioButton *m_workbook, *m_spreadsheet, *m_exact;
    QLineEdit *m_path;
    QPushButton *m_browse, *m_cancel, *m_write;
    QProgressBar *m_progress;
    Label *m_message;
    Task<Result<ExportResult>> m_task;
};

} // namespace martlet
