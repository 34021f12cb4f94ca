// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/importplan.h"
#include "etl/repair/rejectgroup.h"
#include "tasks/task.h"
#include "ui/widgets/card.h"

#include <QPointer>

#include <memory>

class QInputDialog;
class QPushButton;

namespace martlet {

class Label;
class LinesTable;
class RawLines;
class ReadBar;
class RejectedLines;
class SampleModel;

// The rejected lines of one group: the mend with its other readings, the lines with the bad cell edged and what
// it becomes, and their raw text with the bad part framed.
class RejectView final : public Card
{
    Q_OBJECT
public:
    explicit RejectView(QWidget *parent = nullptr);

    void showGroup(const RejectGroup &group, const std::shared_ptr<const RejectedLines> &rejects,
                   const PlannedFile &planned);
    void clear(); // no group is shown
    // The group's mend as it is chosen in the bar. None: the keyboard goes to what has to be chosen or mended
    // by hand first.
    std::optional<Mend> mendOrAsk();

Q_SIGNALS:
    // Lines that were written anew by hand and are in order now.
    void linesMended(const martlet::CellEdits &edits);

private:
    void editCell();
    void editLine();
    void tryEdit(const CellEdit &edit);
    void showTried(const std::vector<RejectSample> &samples);
    void say(const QString &sentence); // about the chosen line
    void forget();
    void showLine(int row);
    void tryMend(const Mend &mend);

    ReadBar *m_read;
    LinesTable *m_table;
    SampleModel *m_model;
    Label *m_why, *m_rawTitle, *m_rawPlace;
    QPushButton *m_edit, *m_copy;
    RawLines *m_raw;
    RejectGroup m_group;
    bool m_hasChosen = false;
    std::shared_ptr<const RejectedLines> m_rejects;
    std::optional<PlannedFile> m_planned;
    QPointer<QInputDialog> m_dialog; // for a whole line
    CellEdits m_edits;               // of this group's lines that are not in order yet
    Task<Result<std::vector<RejectSample>>> m_trial, m_editTrial;
};

} // namespace martlet
