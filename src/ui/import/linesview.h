// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batchledger.h"
#include "ui/import/filepreview.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace martlet {

class PreviewModel;
class RejectsModel;

// Lines of a file: as the recipe reads them, or those that were not loaded; below them the raw text, with the
// chosen line marked.
class LinesView final : public QWidget
{
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);

    void showPreview(const FilePreview &preview);
    void showRejects(const std::vector<Reject> &rejects);

private:
    void showRaw(const std::vector<std::pair<qint64, QString>> &lines);
    void markLine(int index);

    PreviewModel *m_preview;
    RejectsModel *m_rejects;
    QTableView *m_table;
    QPlainTextEdit *m_raw;
};

} // namespace martlet
