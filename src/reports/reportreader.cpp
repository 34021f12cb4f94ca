// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportreader.h"

#include "base/toml.h"
#include "base/tr.h"
#include "query/question/period.h"
#include "reports/keptsums.h"
#include "rollups/rolluptables.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString().trimmed();
}

QStringList textsIn(const QJsonObject &object, const char *key)
{
    QStringList texts;
    for (const auto &value : object.value(QLatin1StringView(key)).toArray())
        texts += value.toString();
    return texts;
}

template<typename T>
Result<T> oneOf(const std::map<QString, T> &known, const QString &name)
{
    const auto found = known.find(name);
    if (found != known.end())
        return found->second;
    QStringList names;
    for (const auto &[key, value] : known)
        names += key;
    return fail(Error::Kind::Input,
                Martlet::tr("\"%1\" is not known. Use one of %2.").arg(name, names.join(u", "_s)));
}

using ParameterKind = ReportParameter::Kind;
using Format = ReportColumn::Format;

Result<ParameterKind> parameterKind(const QString &name)
{
    static const std::map<QString, ParameterKind> kinds{
        {u"period"_s, ParameterKind::Period}, {u"compare"_s, ParameterKind::Compare},
        {u"choice"_s, ParameterKind::Choice}, {u"member"_s, ParameterKind::Member},
        {u"number"_s, ParameterKind::Number}, {u"date"_s, ParameterKind::Date},
        {u"text"_s, ParameterKind::Text},
    };
    return oneOf(kinds, name);
}

Result<Format> columnFormat(const QString &name)
{
    static const std::map<QString, Format> formats{
        {u"text"_s, Format::Text},         {u"integer"_s, Format::Integer}, {u"money"_s, Format::Money},
        {u"quantity"_s, Format::Quantity}, {u"percent"_s, Format::Percent}, {u"points"_s, Format::Points},
        {u"date"_s, Format::Date},         {u"number"_s, Format::Number},
    };
    return oneOf(formats, name);
}

Result<ChartSpec::Kind> chartKind(const QString &name)
{
    using Kind = ChartSpec::Kind;
    static const std::map<QString, Kind> kinds{
        {u"none"_s, Kind::None},
        {u"bar"_s, Kind::Bar},
        {u"column"_s, Kind::Column},
        {u"line"_s, Kind::Line},
        {u"stacked-column"_s, Kind::StackedColumn},
        {u"stacked-bar"_s, Kind::StackedBar},
    };
    return oneOf(kinds, name);
}

const ReportParameter *declaredParameter(const Report &report, const QString &name)
{
    const auto found = std::find_if(report.parameters.begin(), report.parameters.end(),
                                    [&](const ReportParameter &one) { return one.name == name; });
    return found == report.parameters.end() ? nullptr : &*found;
}

const ReportColumn *columnNamed(const Report &report, const QString &name)
{
    const auto found = std::find_if(report.columns.begin(), report.columns.end(),
                                    [&](const ReportColumn &one) { return one.name == name; });
    return found == report.columns.end() ? nullptr : &*found;
}

} // namespace

tl::unexpected<Error> ReportReader::wrong(const QString &entry, const QString &what) const
{
    return fail(Error::Kind::Input,
                Martlet::tr("%1: %2: %3 Correct the template and try again.").arg(m_source, entry, what));
}

Result<Report> ReportReader::read(const QByteArray &toml)
{
    TRY_ASSIGN(const QJsonObject object, parseToml(toml, m_source));
    Report report;
    report.id = textIn(object, "id");
    report.title = textIn(object, "title");
    report.group = textIn(object, "group");
    report.description = textIn(object, "description");
    report.question = textIn(object, "question");
    report.needs = textsIn(object, "needs");
    report.grain = textIn(object, "grain");
    report.totals = textIn(object, "totals");
    report.limit = textIn(object, "limit");
    if (report.id.isEmpty() || report.title.isEmpty() || report.group.isEmpty() || report.grain.isEmpty())
        return wrong(report.id, Martlet::tr("id, title, group and grain are needed."));
    for (const auto &value : object.value("parameter"_L1).toArray()) {
        TRY_ASSIGN(ReportParameter parameter, readParameter(value.toObject()));
        report.parameters.push_back(std::move(parameter));
    }
    for (const auto &value : object.value("column"_L1).toArray()) {
        TRY_ASSIGN(ReportColumn column, readColumn(value.toObject()));
        report.columns.push_back(std::move(column));
    }
    TRY_ASSIGN(report.chart, readChart(object.value("chart"_L1).toObject()));
    TRY(readRollups(object, report));
    TRY(readSql(object.value("sql"_L1).toObject(), report));
    TRY(checkParameters(report));
    TRY(checkColumns(report));
    TRY(checkChart(report));
    return report;
}

Result<ReportParameter> ReportReader::readParameter(const QJsonObject &object) const
{
    ReportParameter parameter;
    parameter.name = textIn(object, "name");
    parameter.label = textIn(object, "label");
    auto kind = parameterKind(textIn(object, "kind"));
    if (!kind)
        return wrong(parameter.name, kind.error().message);
    parameter.kind = *kind;
    parameter.defaultValue = textIn(object, "default");
    parameter.after = textIn(object, "after");
    parameter.minimum = object.value("minimum"_L1).toInteger();
    parameter.maximum = object.value("maximum"_L1).toInteger();
    for (const auto &value : object.value("choices"_L1).toArray()) {
        const auto pair = value.toArray();
        parameter.choices.emplace_back(pair.at(0).toString(), pair.at(1).toString());
    }
    if (parameter.kind == ParameterKind::Period)
        parameter.choices = periodChoices();
    if (parameter.kind == ParameterKind::Compare)
        parameter.choices = compareChoices();
    if (parameter.kind == ParameterKind::Member) {
        // Only declared dimensions may be listed, whoever wrote the template: names go into SQL from here
        // alone.
        const Dimension *dimension = m_model.dimension(textIn(object, "dimension"));
        if (!dimension)
            return wrong(parameter.name, Martlet::tr("the semantic model has no such dimension."));
        parameter.dimension = m_model.entity(dimension->entity)->table + u'.' + dimension->column;
    }
    return parameter;
}

Result<void> ReportReader::takeFromMeasure(ReportColumn &column, const QString &name, QString &format) const
{
    if (name.isEmpty())
        return {};
    const Measure *measure = m_model.measure(name);
    if (!measure)
        return wrong(column.name, Martlet::tr("the semantic model has no measure \"%1\".").arg(name));
    if (column.title.isEmpty())
        column.title = measure->title;
    if (column.definition.isEmpty())
        column.definition = measure->definition;
    if (column.direction.isEmpty())
        column.direction = measure->direction;
    if (format.isEmpty())
        format = measure->format;
    if (column.scale < 0)
        column.scale = measure->scale;
    column.addsUp = measure->additivity == Measure::Additivity::Additive || column.total == u"sum";
    return {};
}

Result<ReportColumn> ReportReader::readColumn(const QJsonObject &object) const
{
    ReportColumn column;
    column.name = textIn(object, "name");
    column.title = textIn(object, "title");
    column.definition = textIn(object, "definition");
    column.direction = textIn(object, "direction");
    column.decimals = object.value("decimals"_L1).toInt(-1);
    column.scale = object.value("scale"_L1).toInt(-1);
    column.hidden = object.value("hidden"_L1).toBool();
    column.total = textIn(object, "total");
    column.note = textIn(object, "note");
    column.onlyWith = textIn(object, "only_with");
    column.rowOf = textIn(object, "row_of");
    QString format = textIn(object, "format");
    TRY(takeFromMeasure(column, textIn(object, "measure"), format));
    auto known = columnFormat(format.isEmpty() ? u"text"_s : format);
    if (!known)
        return wrong(column.name, known.error().message);
    column.format = *known;
    if (const QString formula = textIn(object, "formula"); !formula.isEmpty()) {
        auto parsed = Formula::parse(formula);
        if (!parsed)
            return wrong(column.name, parsed.error().message);
        column.formula = *parsed;
        column.scale = -1;
    }
    if (column.direction.isEmpty())
        column.direction = u"neutral"_s;
    return column;
}

Result<ChartSpec> ReportReader::readChart(const QJsonObject &object) const
{
    ChartSpec chart;
    if (object.isEmpty())
        return chart;
    auto kind = chartKind(textIn(object, "kind"));
    if (!kind)
        return wrong(u"chart"_s, kind.error().message);
    chart.kind = *kind;
    chart.title = textIn(object, "title");
    chart.subtitle = textIn(object, "subtitle");
    chart.category = textIn(object, "category");
    chart.values = textsIn(object, "values");
    chart.ghost = textIn(object, "ghost");
    chart.series = textIn(object, "series");
    chart.change = textIn(object, "change");
    chart.top = object.value("top"_L1).toInt();
    chart.topFrom = textIn(object, "top_from");
    return chart;
}

Result<void> ReportReader::readRollups(const QJsonObject &object, Report &report) const
{
    ReportRollups rollups;
    for (const auto &name : textsIn(object, "rollups")) {
        const auto *const rollup = m_model.rollup(name);
        if (!rollup)
            return wrong(name, Martlet::tr("there is no such rollup."));
        ReportRollup kept{name, rollup->title, {}};
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            TRY_ASSIGN(const auto tables, RollupTables::of(*rollup, m_model, engine));
            kept.definitions[nameOf(engine)] = tables.definition();
        }
        rollups.all.push_back(std::move(kept));
    }
    if (rollups.all.empty())
        return {};
    const auto sql = textIn(object.value("sql"_L1).toObject(), "any");
    rollups.unless = textsIn(object, "rollup_unless");
    rollups.isByDay = sql.contains(u"${kept_days}"_s);
    rollups.isAllTime = sql.contains(u"${kept_all}"_s);
    report.rollups = std::move(rollups);
    return {};
}

Result<QString> ReportReader::keptWays(const QString &sql, const Report &report) const
{
    if (!report.rollups)
        return sql;
    std::vector<const Rollup *> rollups;
    for (const auto &rollup : report.rollups->all)
        rollups.push_back(m_model.rollup(rollup.name));
    auto both = withKeptSums(sql, rollups, m_model);
    if (!both)
        return wrong(u"sql"_s, both.error().message);
    return both;
}

Result<void> ReportReader::readSql(const QJsonObject &object, Report &report) const
{
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const QString name = nameOf(engine);
        const QString own = object.value(name).toString();
        const QString sql = own.isEmpty() ? textIn(object, "any") : own;
        if (sql.isEmpty())
            return wrong(u"sql"_s, Martlet::tr("there is none for %1.").arg(name));
        TRY_ASSIGN(const auto both, keptWays(sql, report));
        auto expanded = expandMeasures(both, m_model, engine);
        if (!expanded)
            return wrong(u"sql"_s, expanded.error().message);
        report.sql[name] = *expanded;
    }
    return {};
}

Result<void> ReportReader::checkParameters(const Report &report) const
{
    for (const auto &parameter : report.parameters) {
        if (parameter.defaultValue.isEmpty())
            return wrong(parameter.name, Martlet::tr("every parameter needs a default."));
        const auto *before = parameter.after.isEmpty() ? nullptr : declaredParameter(report, parameter.after);
        if (!parameter.after.isEmpty() && (!before || before >= &parameter))
            return wrong(parameter.name, Martlet::tr("it cascades after a parameter that is not before it."));
        if (parameter.kind == ParameterKind::Choice && parameter.choices.empty())
            return wrong(parameter.name, Martlet::tr("a choice needs choices."));
    }
    const auto unless = report.rollups ? report.rollups->unless : QStringList();
    for (const QString &name : unless + QStringList{report.limit, report.chart.topFrom}) {
        if (!name.isEmpty() && !declaredParameter(report, name))
            return wrong(name, Martlet::tr("there is no such parameter."));
    }
    return {};
}

Result<void> ReportReader::checkColumns(const Report &report) const
{
    if (report.columns.empty())
        return wrong(report.id, Martlet::tr("it has no columns."));
    for (const auto &column : report.columns) {
        if (!column.onlyWith.isEmpty() && !declaredParameter(report, column.onlyWith))
            return wrong(column.name, Martlet::tr("it depends on a parameter that is not there."));
        for (const auto &argument : column.formula.arguments) {
            const ReportColumn *part = columnNamed(report, argument);
            const bool isMadeLater = part && part >= &column && part->formula.kind != Formula::Kind::None;
            if (!part || isMadeLater)
                return wrong(
                    column.name,
                    Martlet::tr("its formula names \"%1\", which is no column before it.").arg(argument));
            if (!part->formula.isExact())
                return wrong(column.name,
                             Martlet::tr("its formula stands on \"%1\", which is rounded.").arg(argument));
        }
    }
    return {};
}

Result<void> ReportReader::checkChart(const Report &report) const
{
    const auto &chart = report.chart;
    QStringList names = chart.values;
    names += {chart.category, chart.ghost, chart.series, chart.change};
    names.removeAll(QString());
    for (const auto &name : names) {
        if (!columnNamed(report, name))
            return wrong(u"chart"_s, Martlet::tr("there is no column \"%1\".").arg(name));
    }
    return {};
}

} // namespace martlet
