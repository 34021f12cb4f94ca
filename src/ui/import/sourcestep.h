// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/keptimport.h"

#include <QWidget>

#include <memory>

namespace Ui {
class SourceStep;
}

namespace martlet {

class DraftHistory;
class DraftPreview;
class DraftSniff;
class LinesView;
class StateCard;
class Strip;
class WritingForm;

// The first step: which files, and how they are written. Before files are chosen, a place to drop them; then
// their raw text beside what is read of it.
class SourceStep final : public QWidget
{
    Q_OBJECT
public:
    SourceStep(DraftHistory &history, DraftPreview &preview, DraftSniff &sniff, QWidget *parent = nullptr);
    ~SourceStep() override;

    void showChoice(); // nothing is chosen
    void showLooking(const QString &what);
    void showError(const Error &error);
    void showFiles();                         // of the draft
    void offer(const KeptImport::Kept &kept); // to go on where it was left
    void offerNothing();
    void focusChoice(); // the way to files
    void pasteClipboard();

Q_SIGNALS:
    void pathsChosen(const QStringList &paths);
    void textPasted(const QString &text);
    void recipeChosen(const QString &name);
    void keptChosen();
    void keptDropped();

private:
    void makeKept();
    void browse(bool folders);
    void showCurrent();
    void showCorrections();
    void editWriting(const QString &what, const std::function<void(FileRecipe &)> &change);

    DraftHistory &m_history;
    DraftPreview &m_preview;
    DraftSniff &m_sniff;
    std::unique_ptr<Ui::SourceStep> m_ui;
    WritingForm *m_writing;
    LinesView *m_lines;
    StateCard *m_state;
    Strip *m_strip;
    std::vector<DraftFile> m_shown; // of the list
    QStringList m_corrections;
};

} // namespace martlet
