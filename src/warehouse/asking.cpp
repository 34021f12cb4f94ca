// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/asking.h"

#include "base/tr.h"
#include "query/answer/othersrows.h"
#include "query/answer/unitedrows.h"
#include "query/plan/daysofconditions.h"
#include "query/plan/planner.h"
#include "query/question/questionparts.h"
#include "query/question/resolvedquestion.h"

#include <numeric>

namespace martlet {

namespace {

// Is there any figure but zero in the columns that are no dimensions of the question?
bool hasFigures(const ResultSet &rows, const Question &question)
{
    for (int column = 0; column < rows.columnCount(); ++column) {
        const auto &its = rows.column(column);
        if (its.type == ColumnType::Text || question.by.contains(its.name))
            continue;
        for (qint64 row = 0; row < rows.rowCount(); ++row) {
            if (rows.number(row, column) != 0)
                return true;
        }
    }
    return false;
}

// What was asked beside it, for whoever looks where an answer comes from.
void join(Answer &whole, const Answer &part)
{
    const auto add = [](QString &words, const QString &further, QChar between) {
        if (!further.isEmpty() && !words.contains(further))
            words += words.isEmpty() ? further : QString(between) + further;
    };
    add(whole.sql, part.sql, u'\n');
    add(whole.rollup, part.rollup, u' ');
    add(whole.whyNot, part.whyNot, u' ');
    whole.elapsedMs += part.elapsedMs;
    whole.cut |= part.cut;
    whole.fromCache &= part.fromCache;
}

// A choice, an order or a share among a part of the rows would be another than among all.
Error tooManyToFinish()
{
    return {
        Error::Kind::Input,
        Martlet::tr("This is to be chosen, sorted or compared among more than %L1 rows. Filter it, split it by "
                    "fewer fields, or leave out what looks at all its rows: conditions and an order by made "
                    "figures, and figures of windows.")
            .arg(mostFinishedRows)};
}

// The columns of a plan as they are shown, behind the label.
QueryPlan columnsOf(const QueryPlan &plan, const QString &label)
{
    QueryPlan shown;
    if (!label.isEmpty())
        shown.columns.push_back({.name = label, .title = label});
    for (const int column : plan.shown)
        shown.columns.push_back(plan.columns[size_t(column)]);
    shown.shown.resize(shown.columns.size());
    std::iota(shown.shown.begin(), shown.shown.end(), 0);
    return shown;
}

} // namespace

Result<QuestionAnswer> Asking::ask(const Question &question)
{
    if (!question.rowsOf.of.isEmpty())
        return united(question);
    TRY_ASSIGN(auto answer, question.top.count > 0 ? best(question) : rows(question));
    if (question.hasTotals) {
        TRY_ASSIGN(answer.totals, totals(question, *answer.answer.rows));
    }
    if (question.period)
        answer.period = Period{question.period->from, question.period->to}.shown();
    answer.before = comparedPeriod(question).shown();
    answer.conditions = daysOfConditions(question, m_model);
    return answer;
}

Result<Answer> Asking::ask(const SqlQuestion &question)
{
    TRY_ASSIGN(auto answer, m_warehouse.ask(question, m_viewer, m_stop, m_progress));
    m_seen.add(answer, question.adHoc);
    return answer;
}

Result<QuestionAnswer> Asking::rows(const Question &question, const Question &all)
{
    TRY_ASSIGN(auto prepared, prepare(question, m_model, m_warehouse.engine(), m_rollups));
    QuestionAnswer shown;
    TRY_ASSIGN(shown.answer, ask(prepared.sql));
    if (shown.answer.cut && !prepared.plan.isWholeInSql())
        return fail(tooManyToFinish());
    TRY_ASSIGN(const auto wholes, this->wholes(all));
    TRY_ASSIGN(auto finished, FinishedRows::of(prepared.plan, *shown.answer.rows, wholes, m_stop));
    if (prepared.plan.limit == 0 && finished.cut(mostAnswerRows))
        shown.answer.cut = true;
    shown.answer.rows = std::make_shared<const ResultSet>(finished.shown());
    for (const int column : prepared.plan.shown)
        shown.titles += prepared.plan.columns[size_t(column)].title;
    shown.plan = std::move(prepared.plan);
    return shown;
}

Result<FinishedRows::Wholes> Asking::wholes(const Question &question)
{
    FinishedRows::Wholes wholes;
    for (size_t i = 0; i < question.windows.size(); ++i) {
        const auto &window = question.windows[i];
        if (window.kind != WindowWish::Kind::Share)
            continue;
        TRY_ASSIGN(const auto whole, rows(wholeOf(question, window)));
        if (whole.answer.cut)
            return fail(tooManyToFinish());
        wholes[i] = whole.answer.rows;
    }
    return wholes;
}

QStringList Asking::bestOf(const ResultSet &ranked, const Question &question)
{
    QStringList members;
    for (qint64 row = 0; row < std::min<qint64>(ranked.rowCount(), question.top.count); ++row)
        members += ranked.isNull(row, 0) ? QString() : toText(ranked.value(row, 0));
    return members;
}

Result<QStringList> Asking::bestMembers(const Question &question)
{
    TRY_ASSIGN(const auto found, ranked(question));
    return bestOf(*found.answer.rows, question);
}

Result<QuestionAnswer> Asking::best(const Question &question)
{
    TRY_ASSIGN(const auto plan, Planner(m_model).plan(question));
    TRY_ASSIGN(const auto ranked, this->ranked(question));
    const auto &found = *ranked.answer.rows;
    const auto members = bestOf(found, question);
    TRY_ASSIGN(auto shown, rows(amongMembers(question, members), question));
    const bool isEverybodyThere = found.rowCount() <= question.top.count;
    if (!question.top.hasOthers || (isEverybodyThere && plan.legs.size() == 1))
        return shown;
    TRY_ASSIGN(const auto others, rows(besidesMembers(question, members)));
    // Only another fact, or the period before, may have members that none of those ranked is.
    if (isEverybodyThere && !hasFigures(*others.answer.rows, question))
        return shown;
    shown.answer.cut |= others.answer.cut;
    shown.others = others.answer.rows->rowCount();
    shown.answer.rows = std::make_shared<const ResultSet>(
        withOthers(*shown.answer.rows, *others.answer.rows, found.column(0).name));
    return shown;
}

Result<QuestionAnswer> Asking::united(const Question &question)
{
    std::vector<RowsOfOne> parts;
    QuestionAnswer shown;
    TRY_ASSIGN(const auto asked, partsOfUnion(question));
    for (const auto &part : asked) {
        TRY_ASSIGN(auto answer, ask(part));
        parts.push_back({part.title.isEmpty() ? part.name : part.title, answer.answer.rows});
        if (parts.size() == 1) {
            shown = std::move(answer);
            continue;
        }
        shown.conditions += answer.conditions;
        shown.conditions.removeDuplicates();
        join(shown.answer, answer.answer);
        if (shown.period != answer.period) // each part has its own
            shown.period = shown.before = QString();
    }
    TRY_ASSIGN(auto rows, unitedRows(parts, question.rowsOf));
    shown.answer.rows = std::make_shared<const ResultSet>(std::move(rows));
    shown.others = 0;
    if (!question.rowsOf.label.isEmpty())
        shown.titles.prepend(question.rowsOf.label);
    shown.plan = columnsOf(shown.plan, question.rowsOf.label);
    return shown;
}

Result<std::vector<Value>> Asking::totals(const Question &question, const ResultSet &rows)
{
    TRY_ASSIGN(const auto total, this->rows(totalOf(question)));
    std::vector<Value> values;
    for (const auto &column : rows.columns()) {
        const int from = total.answer.rows->indexOf(column.name);
        values.push_back(from < 0 ? Value(Null{}) : total.answer.rows->value(0, from));
    }
    return values;
}

} // namespace martlet
