// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/querysource.h"
#include "ui/trace/celltracedialog.h"

class QMenu;

namespace martlet {

class QuestionHistory;
class ResultPane;

// What can be done from a cell of the answer on the Query page: see its lines and where they come from, keep
// only its members or leave them out. The last two are steps of the question, to be undone like all others.
class CellActions final : public QObject
{
    Q_OBJECT
public:
    // `bench` may be null: then the lines cannot be traced on to their files.
    CellActions(ResultPane &result, QuestionHistory &history, const QuestionFields &fields,
                std::shared_ptr<QuerySource> source, std::shared_ptr<Workbench> bench, QObject *parent);

    // Row −1 is that of the totals.
    void trace(qint64 row, int column, CellTraceDialog::Face face);
    void keep(qint64 row, int column);
    void exclude(qint64 row, int column);

private:
    void fill(QMenu &menu, qint64 row, int column);
    void traceCurrent(CellTraceDialog::Face face);
    // What the cell's members say: of a member itself, of a figure all of its row. None where there is nothing
    // to keep or to leave out.
    std::vector<Filter> membersOf(qint64 row, int column) const;
    QString words(const Filter &condition) const;

    ResultPane &m_result;
    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    std::shared_ptr<QuerySource> m_source;
    std::shared_ptr<Workbench> m_bench;
};

} // namespace martlet
