// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/mapping.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class ColumnEditor;
}

namespace martlet {

class DraftHistory;
class DraftPreview;
class DraftSniff;

// One line of the mapping as controls: what fills the target, its type, how it is written, what a blank means;
// and what becomes of the first texts. Every change is one edit of the draft.
class ColumnEditor final : public QWidget
{
    Q_OBJECT
public:
    ColumnEditor(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent = nullptr);
    ~ColumnEditor() override;

    void showRow(const std::optional<MappingRow> &row);

Q_SIGNALS:
    void targetMoved(const QString &target); // the line now fills this one

private:
    void connectControls();
    void fillChoices();
    void showColumn(const ColumnRecipe &column);
    void showSamples();
    void setSource(const QString &source);
    void setTarget(const QString &target);
    void setFormat();
    void editColumn(const QString &what, const std::function<void(ColumnRecipe &)> &change,
                    bool merges = false);

    DraftHistory &m_history;
    DraftPreview &m_preview;
    DraftSniff &m_sniff;
    std::unique_ptr<Ui::ColumnEditor> m_ui;
    std::optional<MappingRow> m_row;
};

} // namespace martlet
