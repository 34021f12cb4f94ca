// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/rollupperiod.h"
#include "query/question/period.h"
#include "query/sqlformat.h"
#include "query/sqltokens.h"
#include "reports/catalogue.h"
#include "reports/reporttable.h"
#include "rollups/rollupregistry.h"
#include "semantic/sqltemplate.h"
#include "warehouse/onestate.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QString ReportRollups::title() const
{
    QString title = all.front().title;
    for (size_t at = 1; at < all.size(); ++at)
        title = Martlet::tr("%1 and %2").arg(title, all[at].title);
    return title;
}

namespace {

using ParameterKind = ReportParameter::Kind;

// How a report is asked: of which state of the warehouse, and whether it may read kept sums.
struct ReportAsking
{
    const WarehouseFacts &facts;
    std::stop_token stop;
    const Progress &progress;
    bool useRollups = true;
};

const ResolvedParameter *resolvedNamed(const std::vector<ResolvedParameter> &all, const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

// Whether the parameter narrows anything: "all" and "none" stand for its absence.
bool isSet(const ResolvedParameter &parameter)
{
    return parameter.value != u"all" && parameter.value != u"none" && !parameter.value.isEmpty();
}

qint64 numberOf(const std::vector<ResolvedParameter> &all, const QString &name)
{
    const ResolvedParameter *parameter = resolvedNamed(all, name);
    return parameter ? parameter->value.toLongLong() : 0;
}

// The first and the last of the whole months in a period; where there are none, the day after it and its last.
void addMonths(Bindings &bindings, const QString &from, const QString &to, const Period &period)
{
    Value first = Null{}, last = Null{};
    if (period.from.isValid()) {
        const auto whole = wholeMonths({period.from, period.to, {}});
        first = whole ? whole->from : period.to.addDays(1);
        last = whole ? whole->to : period.to;
    }
    bindings.emplace_back(from, std::move(first));
    bindings.emplace_back(to, std::move(last));
}

// A period gives :from and :to, a comparison :from2, :to2 and the months both have in full (:month1 to :month2,
// each against the one :shift months before); every other parameter its own name, and all :as_of.
Bindings bindingsOf(const Report &report, const std::vector<ResolvedParameter> &all,
                    const WarehouseFacts &facts)
{
    Bindings bindings{{u"as_of"_s, facts.asOf}};
    Period main, before;
    const auto dated = [](QDate day) { return day.isValid() ? Value(day) : Value(Null{}); };
    for (size_t i = 0; i < all.size(); ++i) {
        const auto &resolved = all[i];
        switch (report.parameters[i].kind) {
        case ParameterKind::Period:
            main = {resolved.from, resolved.to};
            bindings.insert(bindings.end(), {{u"from"_s, resolved.from}, {u"to"_s, resolved.to}});
            break;
        case ParameterKind::Compare:
            before = {resolved.from, resolved.to};
            bindings.insert(bindings.end(), {{u"from2"_s, dated(before.from)}, {u"to2"_s, dated(before.to)}});
            break;
        case ParameterKind::Number:
            bindings.emplace_back(resolved.name, qint64(resolved.value.toLongLong()));
            break;
        case ParameterKind::Date:
            bindings.emplace_back(resolved.name, resolved.from);
            break;
        default:
            bindings.emplace_back(resolved.name, resolved.value);
        }
    }
    addMonths(bindings, u"from_month"_s, u"to_month"_s, main);
    addMonths(bindings, u"from2_month"_s, u"to2_month"_s, before);
    const bool isEarlier = before.from.isValid() && before.from < main.from;
    bindings.emplace_back(u"since"_s, dated(isEarlier ? before.from : main.from));
    const MonthPairs months = monthPairs(main, before);
    bindings.emplace_back(u"month1"_s, qint64(months.first));
    bindings.emplace_back(u"month2"_s, qint64(months.last));
    bindings.emplace_back(u"shift"_s, qint64(months.shift));
    return bindings;
}

// Why the report cannot read its rollups; empty: it can.
QString whyNoRollup(const Report &report, const std::vector<ResolvedParameter> &parameters,
                    const WarehouseFacts &facts, Engine engine)
{
    if (!report.rollups)
        return Martlet::tr("No rollup is kept of what it counts.");
    const auto &rollups = *report.rollups;
    for (const auto &name : rollups.unless) {
        const auto *const parameter = resolvedNamed(parameters, name);
        if (parameter && isSet(*parameter))
            return Martlet::tr("The rollup by %1 has no “%2”.").arg(rollups.title(), parameter->label);
    }
    const auto *const period = resolvedNamed(parameters, u"period"_s);
    if (rollups.isAllTime && period && (period->from > facts.firstSale || period->to < facts.asOf))
        return Martlet::tr("The rollup by %1 is read for all time only.").arg(rollups.title());
    for (const auto &rollup : rollups.all) {
        if (!isReady(facts.rollups, rollup.name, rollup.definitions.at(nameOf(engine))))
            return rollupNotThere(rollup.title);
    }
    return {};
}

QString rollupOf(const ReportRollups &rollups, const std::vector<ResolvedParameter> &parameters)
{
    bool hasMonths = false, hasDays = rollups.isByDay;
    for (const auto &name : {u"period"_s, u"compare"_s}) {
        const auto *const period = resolvedNamed(parameters, name);
        if (rollups.isByDay || rollups.isAllTime || !period || !period->from.isValid())
            continue;
        const auto whole = wholeMonths({period->from, period->to, {}});
        hasMonths |= whole.has_value();
        hasDays |= !whole || whole->from != period->from || whole->to != period->to;
    }
    return rollupTitle(rollups.title(), hasMonths, hasDays);
}

Result<SqlQuestion> questionFor(const Report &report, const std::vector<ResolvedParameter> &parameters,
                                const WarehouseFacts &facts, Engine engine, bool useRollups)
{
    const auto whyNot = useRollups ? whyNoRollup(report, parameters, facts, engine)
                                   : Martlet::tr("Rollups were not to be used.");
    TemplateValues values{{u"rollup"_s, whyNot.isEmpty() ? u"yes"_s : u"no"_s}};
    for (const auto &parameter : parameters) {
        if (isSet(parameter))
            values[parameter.name] = parameter.value;
    }
    const bool isFiltered =
        std::any_of(report.parameters.begin(), report.parameters.end(), [&](const auto &parameter) {
            return parameter.kind == ReportParameter::Kind::Member && values.contains(parameter.name);
        });
    values[u"filtered"_s] = isFiltered ? u"yes"_s : u"no"_s;
    TRY_ASSIGN(const QString sql, applyConditions(report.sql.at(nameOf(engine)), values));
    SqlQuestion question;
    question.sql = formatSql(sql);
    question.grain = report.grain;
    question.subject = {QuestionSubject::Kind::Report, report.title};
    question.whyNot = whyNot;
    if (whyNot.isEmpty())
        question.rollup = rollupOf(*report.rollups, parameters);
    const QStringList used = parameterNames(question.sql);
    for (auto &binding : bindingsOf(report, parameters, facts)) {
        if (used.contains(binding.first))
            question.bindings.push_back(std::move(binding));
    }
    for (const auto &column : report.columns) {
        if (column.formula.kind == Formula::Kind::None)
            question.columns.push_back(sqlColumn(column));
    }
    question.columns.push_back({u"is_total"_s, ColumnType::Integer});
    return question;
}

Result<void> checkMembers(Warehouse &warehouse, const Report &report,
                          const std::vector<ResolvedParameter> &parameters, const ReportArguments &arguments,
                          const Viewer &viewer, std::stop_token stop)
{
    for (size_t i = 0; i < parameters.size(); ++i) {
        if (report.parameters[i].kind != ParameterKind::Member || !isSet(parameters[i]))
            continue;
        TRY_ASSIGN(const QStringList known,
                   pickerValues(warehouse, report, parameters[i].name, arguments, viewer, stop));
        if (known.contains(parameters[i].value))
            continue;
        constexpr int shown = 20;
        const QString allowed =
            known.mid(0, shown).join(u", "_s) + (known.size() > shown ? u" …"_s : QString());
        return fail(Error::Kind::Usage, Martlet::tr("\"%1\" is no value for \"%2\". Use all or one of %3.")
                                            .arg(parameters[i].value, parameters[i].name, allowed));
    }
    return {};
}

// "{compare}" in a title becomes what the period is compared with.
QString titled(const QString &title, const std::vector<ResolvedParameter> &parameters)
{
    const ResolvedParameter *compare = resolvedNamed(parameters, u"compare"_s);
    if (!compare || !title.contains(u"{compare}"))
        return title;
    QString label = compare->value;
    for (const auto &[value, text] : compareChoices()) {
        if (value == compare->value)
            label = text;
    }
    return QString(title).replace(u"{compare}"_s, label);
}

std::vector<int> visibleColumns(const Report &report, const std::vector<ResolvedParameter> &parameters)
{
    std::vector<int> visible;
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const auto &column = report.columns[i];
        const ResolvedParameter *condition =
            column.onlyWith.isEmpty() ? nullptr : resolvedNamed(parameters, column.onlyWith);
        if (!column.hidden && (!condition || isSet(*condition)))
            visible.push_back(int(i));
    }
    return visible;
}

// What the chart may refer to are the visible columns.
void trimChart(ReportAnswer &answer)
{
    ChartSpec &chart = answer.report.chart;
    const auto isVisible = [&](const QString &name) {
        return std::any_of(answer.columns.begin(), answer.columns.end(),
                           [&](const ReportColumn &column) { return column.name == name; });
    };
    if (!isVisible(chart.ghost))
        chart.ghost.clear();
    if (!isVisible(chart.change))
        chart.change.clear();
    if (!chart.topFrom.isEmpty())
        chart.top = int(numberOf(answer.parameters, chart.topFrom));
    chart.subtitle = titled(chart.subtitle, answer.parameters);
}

// What a report asks, with the parameters that it is asked for.
struct PreparedReport
{
    std::vector<ResolvedParameter> parameters;
    SqlQuestion question;
};

Result<PreparedReport> preparedReport(Warehouse &warehouse, const Report &report,
                                      const ReportArguments &arguments, const Viewer &viewer,
                                      const ReportAsking &asking)
{
    const auto &facts = asking.facts;
    if (const QString missing = missingFor(report, facts); !missing.isEmpty())
        return fail(Error::Kind::Usage, missing);
    PreparedReport prepared;
    TRY_ASSIGN(prepared.parameters, resolve(report, arguments, facts));
    TRY(checkMembers(warehouse, report, prepared.parameters, arguments, viewer, asking.stop));
    TRY_ASSIGN(prepared.question,
               questionFor(report, prepared.parameters, facts, warehouse.engine(), asking.useRollups));
    return prepared;
}

// The report's own rows, with the parameters that they were asked for.
Result<ReportAnswer> askReport(Warehouse &warehouse, const Report &report, const ReportArguments &arguments,
                               const Viewer &viewer, const ReportAsking &asking)
{
    TRY_ASSIGN(auto prepared, preparedReport(warehouse, report, arguments, viewer, asking));
    ReportAnswer answer;
    answer.report = report;
    answer.parameters = std::move(prepared.parameters);
    const auto &question = prepared.question;
    TRY_ASSIGN(answer.answer, warehouse.ask(question, viewer, asking.stop, asking.progress));
    return answer;
}

} // namespace

Result<SqlQuestion> reportQuestion(Warehouse &warehouse, const Report &report, const ReportArguments &arguments,
                                   const Viewer &viewer, std::stop_token stop, bool useRollups)
{
    TRY_ASSIGN(const auto facts, warehouse.facts(stop));
    TRY_ASSIGN(auto prepared,
               preparedReport(warehouse, report, arguments, viewer, {facts, stop, {}, useRollups}));
    return std::move(prepared.question);
}

Result<ReportAnswer> runReport(Warehouse &warehouse, const Report &report, const ReportArguments &arguments,
                               const Viewer &viewer, std::stop_token stop, Progress progress, bool useRollups)
{
    const auto ask = [&](const WarehouseFacts &facts, SeenStates &seen) -> Result<ReportAnswer> {
        TRY_ASSIGN(auto asked,
                   askReport(warehouse, report, arguments, viewer, {facts, stop, progress, useRollups}));
        seen.add(asked.answer);
        return asked;
    };
    TRY_ASSIGN(auto answer, inOneState<ReportAnswer>(warehouse, stop, ask));
    TRY_ASSIGN(ReportTable table, ReportTable::from(report, *answer.answer.rows));
    TRY(table.compute());
    const std::vector<int> visible = visibleColumns(report, answer.parameters);
    for (const int index : visible) {
        answer.columns.push_back(report.columns[size_t(index)]);
        answer.columns.back().title = titled(answer.columns.back().title, answer.parameters);
    }
    const qint64 limit = report.limit.isEmpty() ? 0 : numberOf(answer.parameters, report.limit);
    answer.rows = std::make_shared<const ResultSet>(table.shown(visible, limit));
    const auto key = std::find_if(report.columns.begin(), report.columns.end(), [](const ReportColumn &column) {
        return column.hidden && !column.rowOf.isEmpty();
    });
    if (key != report.columns.end()) {
        answer.rowTable = key->rowOf;
        answer.rowKeys =
            std::make_shared<const ResultSet>(table.shown({int(key - report.columns.begin())}, limit));
    }
    answer.totals = table.totals(visible);
    answer.totalNotes = table.notes(visible);
    answer.allRows = table.rowCount();
    trimChart(answer);
    return answer;
}

} // namespace martlet
