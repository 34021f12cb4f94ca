// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/importplan.h"
#include "etl/repair/rejectgroup.h"
#include "tasks/task.h"
#include "ui/widgets/card.h"

#include <memory>

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
    std::optional<Mend> mend() const;              // as it is chosen in the bar
    bool hasChosen() const { return m_hasChosen; } // a person chose a reading
    void chooseMend();                             // the keyboard goes to the readings
    void chooseLine();                             // … to the lines

private:
    void showLine(int row);
    void tryMend(const Mend &mend);

    ReadBar *m_read;
    LinesTable *m_table;
    SampleModel *m_model;
    Label *m_rawTitle, *m_rawPlace;
    QPushButton *m_copy;
    RawLines *m_raw;
    RejectGroup m_group;
    bool m_hasChosen = false;
    std::shared_ptr<const RejectedLines> m_rejects;
    std::optional<PlannedFile> m_planned;
    Task<Result<std::vector<RejectSample>>> m_trial;
};

} // namespace martlet
