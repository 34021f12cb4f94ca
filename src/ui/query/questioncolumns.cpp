// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questioncolumns.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

using Format = ReportColumn::Format;

namespace {

constexpr int mostBars = 20;
const QString timeColumn = u"time"_s;

Format formatOf(const QString &name)
{
    if (name == u"money")
        return Format::Money;
    if (name == u"quantity")
        return Format::Quantity;
    if (name == u"integer")
        return Format::Integer;
    if (name == u"date")
        return Format::Date;
    return name == u"percent" ? Format::Percent : Format::Number;
}

// Of a figure that is made of a measure: "revenue.change".
void shape(ReportColumn &column, const QString &figure, const QueryPlan::Column &planned)
{
    if (figure == u"change") {
        column.format = Format::Percent;
        column.formula.kind = Formula::Kind::Change;
    } else if (figure == u"difference") {
        column.format = column.format == Format::Percent ? Format::Points : column.format;
    } else if (figure == u"ntile") {
        column.format = Format::Integer;
    } else if (figure == u"share") {
        column.format = Format::Percent;
    } else if (figure == u"rank") {
        column.format = Format::Integer;
    } else if (figure == u"moving_average" && planned.type == ColumnType::Number) {
        column.format = Format::Number;
    }
    if (column.format == Format::Date && planned.type == ColumnType::Integer)
        column.format = Format::Integer; // days from one to the other
    if (figure == u"rank" || figure == u"ntile" || figure == u"share")
        column.direction = u"neutral"_s;
}

// Beside one measure the figures need not name it.
QString titleOf(const QString &figure, const QString &measure, Question::Compare compare, bool isOnly)
{
    const bool isLastYear = compare == Question::Compare::SamePeriodLastYear;
    if (figure == u"before" && isOnly)
        return isLastYear ? Martlet::tr("Last year") : Martlet::tr("Before");
    if (figure == u"before")
        return (isLastYear ? Martlet::tr("%1, last year") : Martlet::tr("%1, before")).arg(measure);
    if (figure == u"difference")
        return isOnly ? u"Δ"_s : u"Δ %1"_s.arg(measure);
    return isOnly ? u"Δ %"_s : u"Δ % %1"_s.arg(measure);
}

bool isOfTime(const QString &dimension, const SemanticModel &model)
{
    const auto *const found = model.dimension(dimension);
    const auto &all = model.relationships();
    return found && std::any_of(all.begin(), all.end(), [&](const Relationship &one) {
               const auto *const from = model.entity(one.fromEntity);
               return one.toEntity == found->entity && from && from->date == one.fromColumn;
           });
}

// Whether each thing that is counted has one value of the dimension only: a receipt has one store.
bool isOncePerThing(const Measure &measure, const QString &dimension, const SemanticModel &model)
{
    const auto *const found = model.dimension(dimension);
    if (!found)
        return false;
    const auto &all = model.relationships();
    return (found->entity == measure.fact && measure.eachIn.contains(found->column)) ||
           std::any_of(all.begin(), all.end(), [&](const Relationship &one) {
               return one.fromEntity == measure.fact && one.toEntity == found->entity &&
                      measure.eachIn.contains(one.fromColumn);
           });
}

bool addsUpOver(const QStringList &dimensions, const Measure &measure, const SemanticModel &model)
{
    switch (measure.additivity) {
    case Measure::Additivity::SemiAdditive:
        return std::none_of(dimensions.begin(), dimensions.end(),
                            [&](const auto &name) { return isOfTime(name, model); });
    case Measure::Additivity::None:
        return !measure.distinct.isEmpty() &&
               std::all_of(dimensions.begin(), dimensions.end(),
                           [&](const auto &name) { return isOncePerThing(measure, name, model); });
    default:
        return true;
    }
}

// Of the figures that are made of a measure only those of another time are sums as it is.
bool addsUp(const QueryPlan::Column &planned, const QStringList &dimensions, const SemanticModel &model)
{
    static const QStringList sums{QString(), u"before"_s, u"difference"_s, u"sum"_s, u"count"_s};
    if (!sums.contains(planned.name.section(u'.', 1).section(u'.', -1)) || planned.type == ColumnType::Real)
        return false;
    const auto *const measure = model.measure(planned.name.section(u'.', 0, 0));
    return !measure || addsUpOver(dimensions, *measure, model);
}

// "2025-03", "2025-Q1", "2025" out of the parts that an answer has.
QString bucketOf(const ResultSet &rows, qint64 row, const QStringList &time)
{
    QStringList parts;
    for (const auto &name : time) {
        const auto text = toText(rows.value(row, rows.indexOf(name)));
        if (name.endsWith(u".quarter"))
            parts += u'Q' + text;
        else
            parts += name.endsWith(u".month") ? text.rightJustified(2, u'0') : text;
    }
    return parts.join(u'-');
}

} // namespace

ReportColumn questionColumn(const QueryPlan::Column &planned, const SemanticModel &model)
{
    ReportColumn column;
    column.name = planned.name;
    column.title = planned.title;
    if (!planned.isMeasure()) {
        column.format = planned.type == ColumnType::Date ? Format::Date : Format::Text;
        return column;
    }
    const auto *const measure = model.measure(planned.name.section(u'.', 0, 0));
    static const QStringList overRows{u"sum"_s, u"average"_s, u"least"_s, u"greatest"_s, u"count"_s};
    const bool isOverRows =
        overRows.contains(planned.name.section(u'.', -1)); // of a column called like a measure
    column.format = formatOf(measure && !isOverRows ? measure->format : planned.format);
    if (measure) {
        column.definition = measure->definition;
        column.direction = measure->direction;
    }
    shape(column, planned.name.section(u'.', 1), planned);
    return column;
}

std::vector<ReportColumn> questionColumns(const QueryPlan &plan, const SemanticModel &model,
                                          const Question &question)
{
    std::vector<ReportColumn> columns;
    QStringList dimensions;
    for (const int index : plan.shown) {
        if (const auto &planned = plan.columns[size_t(index)]; !planned.isMeasure())
            dimensions += planned.name;
    }
    for (const int index : plan.shown) {
        auto column = questionColumn(plan.columns[size_t(index)], model);
        column.addsUp = addsUp(plan.columns[size_t(index)], dimensions, model);
        const auto *const measure = model.measure(column.name.section(u'.', 0, 0));
        const auto figure = column.name.section(u'.', 1);
        if (measure && (figure == u"before" || figure == u"difference" || figure == u"change"))
            column.title = titleOf(figure, measure->title, question.compare, question.measures.size() == 1);
        columns.push_back(std::move(column));
    }
    return columns;
}

QuestionChart::QuestionChart(const QueryPlan &plan, const SemanticModel &model,
                             std::vector<ReportColumn> columns)
    : m_columns(std::move(columns))
{
    QStringList others, days;
    const ReportColumn *first = nullptr;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &name = m_columns[i].name;
        const auto &planned = plan.columns[size_t(plan.shown[i])];
        const bool isDay = planned.type == ColumnType::Date; // no chart is tall as a day
        if (planned.isMeasure())
            first = first || isDay ? first : &m_columns[i];
        else
            (isOfTime(name, model) ? m_time : isDay ? days : others) += name;
    }
    // Days that no calendar knows, as those of a statement of one's own, are time where there is no other.
    (m_time.isEmpty() && days.size() == 1 ? m_time : others) += days;
    if (!first || (m_time.isEmpty() && others.isEmpty()) || others.size() > 2 ||
        (!m_time.isEmpty() && others.size() > 1))
        return;
    const auto wordsOf = [&](const QString &name) {
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const auto &column) { return column.name == name; });
        return found->title.toLower();
    };
    // A quarter within months says nothing of its own.
    if (m_time.size() > 1 && m_time.contains(u"date.month"_s))
        m_time.removeAll(u"date.quarter"_s);
    m_spec.title = first->title;
    m_spec.values = {first->name};
    const auto before = first->name + u".before"_s;
    const bool isCompared = std::any_of(m_columns.begin(), m_columns.end(),
                                        [&](const auto &column) { return column.name == before; });
    if (!m_time.isEmpty()) {
        std::sort(m_time.begin(), m_time.end(), [](const QString &a, const QString &b) {
            static const QStringList order{u"date.year"_s, u"date.quarter"_s, u"date.month"_s};
            return order.indexOf(a) < order.indexOf(b);
        });
        m_spec.kind = ChartSpec::Kind::Line;
        m_spec.category = timeColumn;
        m_spec.subtitle = Martlet::tr("by %1").arg(wordsOf(m_time.back()));
        m_spec.series = others.value(0);
    } else {
        m_spec.kind = others.size() == 1 ? ChartSpec::Kind::Bar : ChartSpec::Kind::StackedBar;
        m_spec.category = others.front();
        m_spec.subtitle = Martlet::tr("by %1").arg(wordsOf(others.front()));
        m_spec.series = others.value(1);
        m_spec.top = mostBars;
    }
    if (!m_spec.series.isEmpty())
        m_spec.subtitle += Martlet::tr(" and %1").arg(wordsOf(m_spec.series));
    else if (isCompared)
        m_spec.ghost = before;
}

ResultSet QuestionChart::withTime(const ResultSet &rows) const
{
    auto columns = rows.columns();
    columns.push_back({timeColumn, ColumnType::Text, 0});
    std::vector<std::pair<QString, qint64>> order;
    for (qint64 row = 0; row < rows.rowCount(); ++row)
        order.emplace_back(bucketOf(rows, row, m_time), row);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    ResultSetBuilder builder(columns);
    for (const auto &[bucket, row] : order) {
        for (int column = 0; column < rows.columnCount(); ++column)
            builder.append(column, rows.value(row, column));
        builder.append(rows.columnCount(), Value(bucket));
        builder.endRow();
    }
    return std::move(builder).finish();
}

ChartContent QuestionChart::content(const ResultSet &rows, QDate lastDay, const QLocale &locale) const
{
    ChartHints hints;
    hints.completeTo = lastDay;
    if (m_spec.kind == ChartSpec::Kind::None)
        return {};
    return m_time.isEmpty() ? chartContent(m_spec, rows, m_columns, {}, locale)
                            : chartContent(m_spec, withTime(rows), m_columns, hints, locale);
}

} // namespace martlet
