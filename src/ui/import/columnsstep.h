// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ColumnsStep;
}

namespace martlet {

class ColumnEditor;
class DraftHistory;
class DraftPreview;
class DraftSniff;
class DriftCard;
class LinesTable;
class MappingModel;
class ProfileStrip;
class QuestionBar;

// The second step: what each column becomes. A row for each; at the right the chosen one with its profile and
// controls; above them what only a person can answer.
class ColumnsStep final : public QWidget
{
    Q_OBJECT
public:
    ColumnsStep(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent = nullptr);
    ~ColumnsStep() override;
    bool focusDrift(); // where one waits to be accepted

Q_SIGNALS:
    void driftAccepted();

private:
    void showMapping();
    void showRow(int row);
    void showLayouts();
    void showFault();
    QString verdict() const;

    DraftHistory &m_history;
    DraftPreview &m_preview;
    DraftSniff &m_sniff;
    std::unique_ptr<Ui::ColumnsStep> m_ui;
    MappingModel *m_model;
    LinesTable *m_table;
    ColumnEditor *m_editor;
    ProfileStrip *m_profile;
    QuestionBar *m_question;
    DriftCard *m_drift;
    QString m_followed; // the target that the chosen row moves to
};

} // namespace martlet
