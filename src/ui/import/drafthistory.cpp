// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/drafthistory.h"

namespace martlet {

class DraftHistory::Edit final : public QUndoCommand
{
public:
    Edit(DraftHistory &history, const QString &what, ImportDraft after, bool merges)
        : QUndoCommand(what)
        , m_history(history)
        , m_before(history.draft())
        , m_after(std::move(after))
        , m_current(history.current())
        , m_merges(merges)
        , m_madeAt(history.draft().step)
    {
    }

    ImportStep madeAt() const { return m_madeAt; }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return m_merges ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *edit = static_cast<const Edit *>(next);
        if (edit->text() != text() || edit->m_current != m_current)
            return false;
        m_after = edit->m_after;
        setObsolete(m_after.loadsAs(m_before));
        return true;
    }

private:
    // Where the person stands is not part of an edit.
    void apply(ImportDraft draft)
    {
        draft.step = m_history.draft().step;
        m_history.set(draft);
        m_history.setCurrent(m_current);
    }

    DraftHistory &m_history;
    ImportDraft m_before, m_after;
    int m_current;
    bool m_merges;
    ImportStep m_madeAt;
};

DraftHistory::DraftHistory(QObject *parent)
    : QObject(parent)
{
}

void DraftHistory::begin(const ImportDraft &draft)
{
    m_edits.clear();
    m_current = 0;
    set(draft);
    Q_EMIT currentChanged();
}

void DraftHistory::goTo(ImportStep step)
{
    if (m_draft.step == step)
        return;
    m_draft.step = step;
    Q_EMIT draftChanged();
}

void DraftHistory::setCurrent(int file)
{
    if (m_current == file)
        return;
    m_current = file;
    Q_EMIT currentChanged();
}

const FileRecipe *DraftHistory::file() const
{
    if (m_current >= int(m_draft.files.size()))
        return nullptr;
    const auto &its = m_draft.files[std::size_t(m_current)];
    return &m_draft.file({its.recipe, its.part});
}

const ImportRecipe *DraftHistory::recipe() const
{
    return m_current < int(m_draft.files.size())
               ? &m_draft.recipes[std::size_t(m_draft.files[std::size_t(m_current)].recipe)]
               : nullptr;
}

std::optional<DraftLayout> DraftHistory::layout() const
{
    if (m_current >= int(m_draft.files.size()))
        return {};
    const auto &its = m_draft.files[std::size_t(m_current)];
    return DraftLayout{its.recipe, its.part};
}

std::optional<PlannedFile> DraftHistory::planned() const
{
    if (m_current >= int(m_draft.files.size()))
        return {};
    return m_draft.plan()[std::size_t(m_current)];
}

void DraftHistory::editFile(const QString &what, const FileRecipe &file, bool merges)
{
    if (m_current >= int(m_draft.files.size()))
        return;
    const auto &its = m_draft.files[std::size_t(m_current)];
    auto next = m_draft;
    next.setFile({its.recipe, its.part}, file);
    edit(what, std::move(next), merges);
}

void DraftHistory::edit(const QString &what, ImportDraft next, bool merges)
{
    if (next == m_draft)
        return;
    m_edits.push(new Edit(*this, what, std::move(next), merges));
}

void DraftHistory::undo()
{
    if (!m_edits.canUndo())
        return;
    const auto *edit = static_cast<const Edit *>(m_edits.command(m_edits.index() - 1));
    const auto what = edit->text();
    const auto madeAt = edit->madeAt();
    m_edits.undo();
    Q_EMIT editUndone(what, madeAt);
}

void DraftHistory::redo()
{
    if (!m_edits.canRedo())
        return;
    const auto *edit = static_cast<const Edit *>(m_edits.command(m_edits.index()));
    const auto what = edit->text();
    const auto madeAt = edit->madeAt();
    m_edits.redo();
    Q_EMIT editRedone(what, madeAt);
}

void DraftHistory::set(const ImportDraft &draft)
{
    m_draft = draft;
    Q_EMIT draftChanged();
}

} // namespace martlet
