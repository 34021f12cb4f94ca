// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/cellactions.h"

#include "query/question/questionparts.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionhistory.h"
#include "ui/query/questionsteps.h"
#include "ui/query/resultpane.h"
#include "ui/theme/theme.h"
#include "ui/trace/wherefromdialog.h"

#include <QMenu>
#include <QShortcut>
#include <QTableView>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QKeySequence recordsKey(Qt::CTRL | Qt::Key_R);
const QKeySequence whereFromKey(Qt::CTRL | Qt::SHIFT | Qt::Key_R);

Filter allOf(std::vector<Filter> parts)
{
    if (parts.size() == 1)
        return parts.front();
    return {.kind = Filter::Kind::All, .parts = std::move(parts)};
}

} // namespace

CellActions::CellActions(ResultPane &result, QuestionHistory &history, const QuestionFields &fields,
                         std::shared_ptr<QuerySource> source, std::shared_ptr<Workbench> bench, QObject *parent)
    : QObject(parent)
    , m_result(result)
    , m_history(history)
    , m_fields(fields)
    , m_source(std::move(source))
    , m_bench(std::move(bench))
{
    result.grid().setCellEntries([this](QMenu &menu, qint64 row, int column) { fill(menu, row, column); });
    for (const auto face : {CellTraceDialog::Records, CellTraceDialog::WhereFrom}) {
        auto *key = new QShortcut(face == CellTraceDialog::Records ? recordsKey : whereFromKey, &result);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, face] { traceCurrent(face); });
    }
}

void CellActions::fill(QMenu &menu, qint64 row, int column)
{
    const auto &theme = Theme::of(&m_result);
    const auto see = [this, row, column](auto face) { return [=, this] { trace(row, column, face); }; };
    menu.addAction(theme.icon(u"table"_s), tr("See records"), this, see(CellTraceDialog::Records))
        ->setShortcut(recordsKey);
    menu.addAction(theme.icon(u"trace"_s), tr("Where from"), this, see(CellTraceDialog::WhereFrom))
        ->setShortcut(whereFromKey);
    if (row >= 0 && !m_result.answer()->shown.totals.empty())
        menu.addAction(tr("See records of the total"), this,
                       [this, column] { trace(-1, column, CellTraceDialog::Records); });
    if (row < 0)
        return;
    const bool hasMembers = !membersOf(row, column).empty();
    menu.addSeparator();
    menu.addAction(theme.icon(u"filter"_s), tr("Keep only this"), this,
                   [this, row, column] { keep(row, column); })
        ->setEnabled(hasMembers);
    menu.addAction(theme.icon(u"eye-off"_s), tr("Exclude this"), this,
                   [this, row, column] { exclude(row, column); })
        ->setEnabled(hasMembers);
}

void CellActions::traceCurrent(CellTraceDialog::Face face)
{
    auto &grid = m_result.grid();
    auto cell = grid.view().currentIndex();
    if (!cell.isValid())
        cell = grid.shown().index(0, 0);
    if (cell.isValid())
        trace(grid.sourceRow(cell), cell.column(), face);
}

void CellActions::trace(qint64 row, int column, CellTraceDialog::Face face)
{
    const auto &answer = m_result.answer();
    if (!answer)
        return;
    const auto cell = cellAt(answer->question, answer->shown, row, column);
    auto *dialog = new CellTraceDialog(m_source, answer, cell, m_fields, face, &m_result);
    if (m_bench && m_source->isWarehouse()) // whose lines know their files
        offerWhereFrom(dialog->grid(), m_bench);
    dialog->open();
}

std::vector<Filter> CellActions::membersOf(qint64 row, int column) const
{
    const auto &answer = *m_result.answer();
    const auto cell = cellAt(answer.question, answer.shown, row, column);
    const auto &by = answer.question.by;
    std::vector<Filter> members;
    for (size_t i = 0; i < cell.members.size(); ++i) {
        const bool isIts = column >= int(by.size()) || column == int(i);
        const bool isFolded =
            cell.kind == AnswerCell::Kind::Others && by[qsizetype(i)] == answer.question.top.of;
        if (isIts && isFolded)
            return {}; // all others are no member
        if (isIts)
            members.push_back(isMember(by[qsizetype(i)], cell.members[i]));
    }
    return members;
}

// Side by side, so that conditions on days stay apart from the others.
void CellActions::keep(qint64 row, int column)
{
    auto next = m_history.question();
    const auto members = membersOf(row, column);
    for (const auto &member : members)
        next.where = steps::withAdded(steps::rooted(std::move(next.where)), {}, member);
    if (!members.empty())
        m_history.edit(tr("Keep only %1").arg(words(allOf(members))), next);
}

void CellActions::exclude(qint64 row, int column)
{
    const auto members = membersOf(row, column);
    if (members.empty())
        return;
    auto next = m_history.question();
    next.where = steps::withAdded(steps::rooted(std::move(next.where)), {},
                                  {.kind = Filter::Kind::Not, .parts = {allOf(members)}});
    m_history.edit(tr("Exclude %1").arg(words(allOf(members))), next);
}

QString CellActions::words(const Filter &condition) const
{
    return ConditionWords(m_fields, m_result.locale()).of(condition);
}

} // namespace martlet
