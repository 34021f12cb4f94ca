// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/balanceview.h"
#include "ui/import/importrun.h"

#include <QWidget>

#include <map>
#include <memory>

class QStackedWidget;

namespace Ui {
class CheckStep;
}

namespace martlet {

class BusyVeil;
class DraftHistory;
class DraftPreview;
class GroupList;
class LinesView;
class RejectView;
class StateCard;

// The fourth step: what loading would do, as an equation that balances, and what would mend the lines it would
// not take. Each term of the equation filters the rows below it.
class CheckStep final : public QWidget
{
    Q_OBJECT
public:
    CheckStep(DraftHistory &history, DraftPreview &preview, QWidget *parent = nullptr);
    ~CheckStep() override;

    void forget(); // other files are looked at: what was found is not to be compared with
    void showChecking();
    void showProgress(const ProgressStep &step);
    void showOutcome(const ImportOutcome &outcome);
    void showFailure(const Error &error);
    void say(const QString &sentence, bool isFault); // over the groups
    const ImportOutcome &outcome() const { return m_outcome; }
    bool focusGroups(); // false: there are none
    bool hasRejects() const { return m_hasOutcome && m_outcome.counts.rejected > 0; }

Q_SIGNALS:
    void cancelled();
    void mendsWanted(const QString &what, const std::map<int, martlet::Mends> &mends); // by file of the draft
    void editsWanted(const QString &what, int file, const martlet::CellEdits &edits);
    void retryWanted();

private:
    struct ShownGroup
    {
        int file = 0; // of the outcome
        RejectGroup group;
    };

    void fillGroups();
    void showGroup(int index);
    void showTerm(BalanceTerm term);
    void mend(int index);
    void mendAll();
    void warnOf(const ImportOutcome &outcome);
    int draftFile(int file) const; // its place in the draft

    DraftHistory &m_history;
    DraftPreview &m_preview;
    std::unique_ptr<Ui::CheckStep> m_ui;
    GroupList *m_list;
    QStackedWidget *m_right;
    RejectView *m_rejects;
    LinesView *m_lines;
    StateCard *m_state;
    BusyVeil *m_veil;
    ImportOutcome m_outcome;
    std::vector<ShownGroup> m_groups;
    bool m_hasOutcome = false;
};

} // namespace martlet
