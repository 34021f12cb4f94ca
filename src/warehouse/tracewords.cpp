// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/tracewords.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"
#include "warehouse/celltrace.h"

#include <QDateTime>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLoads = 6; // that are named

QString formulaSentence(const QueryPlan &plan, const QueryPlan::Column &column)
{
    const auto part = [&](size_t at) { return plan.columns[size_t(column.parts[at])].title; };
    switch (column.made) {
    case Formula::Kind::Sum:
        return Martlet::tr("%1 is %2 + %3.").arg(column.title, part(0), part(1));
    case Formula::Kind::Difference:
        return Martlet::tr("%1 is %2 − %3.").arg(column.title, part(0), part(1));
    case Formula::Kind::Quotient:
        return Martlet::tr("%1 is %2 ÷ %3, divided once.").arg(column.title, part(0), part(1));
    case Formula::Kind::Ratio:
        return Martlet::tr("%1 is %2 ÷ %3 in percent, divided once.").arg(column.title, part(0), part(1));
    default: // a change
        return Martlet::tr("%1 is (%2 − %3) ÷ %3 in percent, divided once.")
            .arg(column.title, part(0), part(1));
    }
}

void collectSentences(const QueryPlan &plan, int index, const SemanticModel &model, QStringList &sentences)
{
    const auto &column = plan.columns[size_t(index)];
    QString sentence;
    if (column.isWindow)
        sentence = Martlet::tr("%1 looks at other rows of the answer. What follows is behind %2 of this row.")
                       .arg(column.title, plan.columns[size_t(column.parts[0])].title);
    else if (column.isMade())
        sentence = formulaSentence(plan, column);
    else
        sentence = u"%1: %2"_s.arg(column.title, model.measure(column.measure)->definition);
    if (!sentences.contains(sentence))
        sentences += sentence;
    for (const int part : column.parts)
        collectSentences(plan, part, model, sentences);
}

QString loadWords(const CellTrace::Load &load)
{
    const auto lines = Martlet::tr("%Ln line(s)", nullptr, int(load.lines));
    if (load.batch.value == 0)
        return Martlet::tr("%1 that no load brought").arg(lines);
    const auto at = QDateTime::fromMSecsSinceEpoch(load.finishedAt / 1000, Qt::UTC);
    return Martlet::tr("%1 (batch %2, loaded %3): %4")
        .arg(load.file)
        .arg(load.batch.value)
        .arg(at.toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), lines);
}

QString loadsWords(const CellTrace::Part &part)
{
    QStringList words;
    for (size_t i = 0; i < std::min(part.loads.size(), mostLoads); ++i)
        words += loadWords(part.loads[i]);
    if (part.loads.size() > mostLoads)
        words += Martlet::tr("and %Ln older load(s)", nullptr, int(part.loads.size() - mostLoads));
    return words.isEmpty() ? Martlet::tr("no line stands behind the cell") : words.join(u'\n');
}

QString checksWords(const CellTrace &trace)
{
    QStringList open;
    int passing = 0;
    for (const auto &state : trace.checks) {
        passing += state.standing() == CheckState::Standing::Passing;
        if (state.isOpen())
            open += Martlet::tr("%1: %2").arg(state.check.title, state.decisive()->message);
    }
    if (trace.checks.empty())
        return Martlet::tr("No check looks at these tables.");
    auto words = passing > 0 ? QStringList{Martlet::tr("%n check(s) pass", nullptr, passing)} : QStringList();
    const auto never = int(trace.checks.size()) - passing - int(open.size());
    if (never > 0)
        words += Martlet::tr("%n have not run yet", nullptr, never);
    return (open + (words.isEmpty() ? QStringList() : QStringList{words.join(u", "_s)})).join(u'\n');
}

QString stateWords(const CellTrace::Part &part)
{
    return Martlet::tr(
               "Of each %1 the last row at or before the last day counts: it is never added up over time.")
        .arg(part.series.join(u" × "_s));
}

QString readWords(const CellTrace::Part &part)
{
    return part.rollup.isEmpty() ? Martlet::tr("the lines themselves. %1").arg(part.whyNot)
                                 : Martlet::tr("kept sums: %1").arg(part.rollup);
}

QString sumWords(const CellTrace::Sum &sum, const TraceWords &words)
{
    const auto value = words.number(sum.column, sum.value);
    if (sum.agrees())
        return value;
    return Martlet::tr("%1, but its lines add up to %2. Have the rollups checked: warehouse verify.")
        .arg(value, words.number(sum.column, *sum.counted));
}

void addPart(const CellTrace &trace, const CellTrace::Part &part, const TraceWords &words,
             std::vector<ProvenanceFact> &facts)
{
    const bool isOne = trace.parts.size() == 1;
    const auto titled = [&](const QString &title) {
        return isOne ? title : Martlet::tr("%1: %2").arg(part.title, title);
    };
    for (const auto &sum : part.sums) {
        if (sum.column.name != trace.column.name || !sum.agrees())
            facts.push_back({sum.column.title, sumWords(sum, words)});
    }
    if (part.isState)
        facts.push_back({titled(Martlet::tr("Counted")), stateWords(part)});
    if (part.days.from.isValid())
        facts.push_back({titled(Martlet::tr("Days")), words.days(part.days)});
    facts.push_back({titled(Martlet::tr("Tables")), part.tables.join(u", "_s)});
    facts.push_back({titled(Martlet::tr("Read from")), readWords(part)});
    if (part.hasLoads)
        facts.push_back({titled(Martlet::tr("Loads")), loadsWords(part)});
}

} // namespace

QStringList cellSentences(const QueryPlan &plan, int column, const SemanticModel &model)
{
    QStringList sentences;
    if (plan.columns[size_t(column)].isMeasure())
        collectSentences(plan, column, model, sentences);
    return sentences;
}

std::vector<ProvenanceFact> factsOf(const CellTrace &trace, const TraceWords &words)
{
    std::vector<ProvenanceFact> facts;
    if (!trace.made.isEmpty())
        facts.push_back({Martlet::tr("Made of"), trace.made.join(u'\n')});
    auto conditions = words.conditions;
    if (trace.cell.kind == AnswerCell::Kind::Others)
        conditions += Martlet::tr("none of the %n best member(s)", nullptr, int(trace.best.size()));
    facts.push_back(
        {Martlet::tr("Conditions"), conditions.isEmpty() ? Martlet::tr("none") : conditions.join(u'\n')});
    facts.push_back({Martlet::tr("Grain"), trace.cell.kind == AnswerCell::Kind::Total
                                               ? Martlet::tr("the total over everything, at its own grain")
                                               : trace.grain});
    for (const auto &part : trace.parts)
        addPart(trace, part, words, facts);
    const bool isOfLoads =
        std::any_of(trace.parts.begin(), trace.parts.end(), [](const auto &part) { return part.hasLoads; });
    if (isOfLoads || !trace.checks.empty())
        facts.push_back({Martlet::tr("Checks"), checksWords(trace)});
    return facts;
}

QString recordsSentence(const CellTrace &trace, size_t index, const TraceWords &words)
{
    const auto &part = trace.parts[index];
    const auto shown = part.records.rows->rowCount();
    auto text = part.records.cut
                    ? Martlet::tr("First %L1 of %Ln line(s)", nullptr, int(part.speaking)).arg(shown)
                    : Martlet::tr("%Ln line(s)", nullptr, int(part.speaking));
    QStringList sums;
    for (const auto &sum : part.sums) {
        if (sum.counted)
            sums += Martlet::tr("%1 %2").arg(sum.column.title, words.number(sum.column, *sum.counted));
    }
    if (!sums.isEmpty())
        text = Martlet::tr("%1, together %2").arg(text, sums.join(u", "_s));
    if (part.lines > part.speaking)
        text += Martlet::tr("; %Ln more pass the conditions and bring nothing", nullptr,
                            int(part.lines - part.speaking));
    return text + u'.';
}

} // namespace martlet
