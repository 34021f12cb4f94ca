// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/members/memberedits.h"
#include "ui/members/membergridmodel.h"

#include <QAbstractItemView>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class MembersTab;
}

namespace martlet {

class BusyVeil;
class Workbench;

// The members nobody has described, those with the most revenue first; the members of one dimension, to be
// edited in their cells; and the history of the chosen one.
class MembersTab final : public QWidget
{
    Q_OBJECT

public:
    explicit MembersTab(QWidget *parent = nullptr);
    ~MembersTab() override;

    void setBench(std::shared_ptr<Workbench> bench); // once, before anything is shown
    void refresh();
    void find();
    void choose(Entity dimension, qint64 member); // shows only this one
    bool isSettled() const;
    MemberEdits &edits() { return *m_edits; }

Q_SIGNALS:
    void dataChanged(); // a member was changed, merged, or set back
    void faultFound(const martlet::Error &error);
    void faultGone();

private:
    void connectParts();
    void connectGrid();
    void addActions();
    void readWorklist();
    void readPage();
    void readMore(qint64 offset);
    void fitColumns(bool isAnother);
    void readStory();
    void showWorklist();
    void showPage(MemberPage page);
    void showStory(const MemberStory &story);
    void showButtons();
    void edit(MemberEdit edit);
    void askForMerge();
    Entity dimension() const;
    MemberQuery query() const; // what the grid shows
    const MemberCard *chosen() const;

    std::shared_ptr<MembersSource> m_source;
    std::unique_ptr<Ui::MembersTab> m_ui;
    MemberGridModel m_model;
    BusyVeil *m_veil = nullptr;
    MemberEdits *m_edits = nullptr;
    QAction *m_undo, *m_redo;
    QAbstractItemView::EditTriggers m_triggers; // while nothing is being changed
    std::vector<OpenMember> m_open, m_listed;   // all of the worklist, and what is shown of it
    Entity m_shown = Entity::None;              // the dimension whose columns have their widths
    std::optional<qint64> m_only;               // the member the grid is narrowed to
    qint64 m_wanted = 0;                        // the member to stay on
    QTimer m_soon;                              // after the last key of a search
    Task<Result<std::vector<OpenMember>>> m_readWorklist;
    Task<Result<MemberPage>> m_readPage, m_readMore;
    Task<Result<MemberStory>> m_readStory;
};

} // namespace martlet
