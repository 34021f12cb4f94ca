// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/members/memberssource.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class MergeDialog;
}

namespace martlet {

// Asks which member another one is, shows both beside each other, and says what would move before it does.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(std::shared_ptr<MembersSource> source, const MemberCard &member, QWidget *parent = nullptr);
    ~MergeDialog() override;

    MemberMerge merge() const; // when it was accepted
    bool isSettled() const { return !m_soon.isActive() && !m_look.isRunning(); }

private:
    void look();
    void show(const Result<MergePreview> &preview);
    void showMembers(const MemberCard *into);

    std::shared_ptr<MembersSource> m_source;
    MemberCard m_member;
    MemberMerge m_merge;
    std::unique_ptr<Ui::MergeDialog> m_ui;
    QTimer m_soon; // after the last key
    Task<Result<MergePreview>> m_look;
};

} // namespace martlet
