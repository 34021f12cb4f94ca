// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/memberssource.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace martlet {

class Card;
class Label;

// One member: since when it was what, and what was changed by hand, each change to be taken back.
class MemberHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberHistory(QWidget *parent = nullptr);

    void showNothing(); // no member is chosen
    void showStory(const MemberStory &story);
    void setBusy(bool isBusy);
    QTreeWidget &list() { return *m_list; }

Q_SIGNALS:
    void takeBackWanted(martlet::BatchId change);

private:
    void addVersions(const MemberCard &member);
    void addChange(const ReferenceChange &change);
    BatchId chosen() const;
    void showButtons();

    Card *m_card;
    Label *m_sentence;
    QTreeWidget *m_list;
    QPushButton *m_takeBack;
    bool m_isBusy = false;
};

} // namespace martlet
