// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

class QButtonGroup;
class QPushButton;
class QScrollArea;

namespace martlet {

class Label;
struct RejectGroup;

// "What would mend them": the groups of rejected lines, the largest first, and below them one button for all
// that need no look at a row.
class GroupList final : public Card
{
    Q_OBJECT
public:
    explicit GroupList(QWidget *parent = nullptr);

    // `sentence` stands in their place when there are none.
    void setGroups(const std::vector<RejectGroup> &groups, const QString &sentence);
    void choose(int group);
    bool focusChosen(); // false: there is none
    int chosen() const;

Q_SIGNALS:
    void groupChosen(int group);
    void mendClicked(int group);
    void mendAllClicked();

private:
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QWidget *m_foot;
    Label *m_sentence, *m_sum;
    QPushButton *m_all;
    QButtonGroup *m_choice;
};

// The place of the group of the same rule, column and title, so that one goes on where one was; 0: there is
// none.
int sameGroup(const std::vector<RejectGroup> &groups, const RejectGroup &before);
// Can this group be mended without a look at its rows? Then one proven mend brings all its lines in.
bool needsNoLook(const RejectGroup &group);

} // namespace martlet
