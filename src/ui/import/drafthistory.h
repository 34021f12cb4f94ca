// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importdraft.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace martlet {

// The draft of an import and every edit that made it. Steps read the draft here and change it by edits that can
// be undone.
class DraftHistory final : public QObject
{
    Q_OBJECT
public:
    explicit DraftHistory(QObject *parent = nullptr);

    const ImportDraft &draft() const { return m_draft; }
    QUndoStack &edits() { return m_edits; }
    void undo(); // one edit; it says which, for it may not be in sight
    void redo();
    // Begins with another draft; what was done to the last one is forgotten.
    void begin(const ImportDraft &draft);
    void goTo(ImportStep step); // no edit: undo does not leave the step
    // The file that the steps show; an edit of its recipe reaches all files that share the layout.
    int current() const { return m_current; }
    void setCurrent(int file);
    const FileRecipe *file() const; // its recipe; null while the draft is empty
    const ImportRecipe *recipe() const;
    std::optional<DraftLayout> layout() const;
    std::optional<PlannedFile> planned() const;

    // `what` names the edit for Undo. Edits with the same name in a row, on the same file, are one where
    // `merges` (typing).
    void editFile(const QString &what, const FileRecipe &file, bool merges = false);
    void edit(const QString &what, ImportDraft next, bool merges = false);

Q_SIGNALS:
    void draftChanged(); // also by undo and redo
    void currentChanged();
    void editUndone(const QString &what, martlet::ImportStep madeAt);
    void editRedone(const QString &what, martlet::ImportStep madeAt);

private:
    class Edit;
    void set(const ImportDraft &draft);

    ImportDraft m_draft;
    int m_current = 0;
    QUndoStack m_edits;
};

} // namespace martlet
