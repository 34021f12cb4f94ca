// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcontent.h"

#include "base/tr.h"
#include "charts/categories.h"
#include "charts/figuretext.h"
#include "charts/folding.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

ReportColumn columnNamed(const std::vector<ReportColumn> &columns, const QString &name)
{
    for (const ReportColumn &column : columns) {
        if (column.name == name)
            return column;
    }
    ReportColumn plain;
    plain.name = plain.title = name;
    plain.format = ReportColumn::Format::Number;
    return plain;
}

ChartSeries emptySeries(const ResultSet &rows, int column, const std::vector<ReportColumn> &columns,
                        int categories)
{
    ChartSeries series;
    series.stored = rows.column(column);
    series.column = columnNamed(columns, series.stored.name);
    series.name = series.column.title;
    series.drawn.assign(size_t(categories), std::nan(""));
    series.units.assign(size_t(categories), 0);
    return series;
}

// The first row of a category counts; further ones are added where adding means something.
void take(ChartSeries &series, const ResultSet &rows, qint64 row, int column, int category)
{
    if (rows.isNull(row, column))
        return;
    const double value = rows.real(row, column);
    if (isAdditive(series.column))
        series.total += value;
    double &drawn = series.drawn[size_t(category)];
    if (!std::isnan(drawn) && !isAdditive(series.column))
        return;
    drawn = std::isnan(drawn) ? value : drawn + value;
    series.units[size_t(category)] += rows.number(row, column);
}

std::optional<ChartSeries> readColumn(const ResultSet &rows, const QString &name, const Categories &categories,
                                      const std::vector<ReportColumn> &columns)
{
    const int column = name.isEmpty() ? -1 : rows.indexOf(name);
    if (column < 0)
        return std::nullopt;
    ChartSeries series = emptySeries(rows, column, columns, categories.count());
    for (qint64 row = 0; row < rows.rowCount(); ++row)
        take(series, rows, row, column, categories.ofRow[size_t(row)]);
    return series;
}

// One series per member of the splitting column, in order of appearance.
std::vector<ChartSeries> readSplit(const ResultSet &rows, const ChartSpec &spec, int split,
                                   const Categories &categories, const std::vector<ReportColumn> &columns)
{
    std::vector<ChartSeries> found;
    const int column = spec.values.isEmpty() ? -1 : rows.indexOf(spec.values.front());
    if (column < 0)
        return found;
    const Categories members = categoriesOf(rows, split, false, QLocale());
    for (int i = 0; i < members.count(); ++i) {
        found.push_back(emptySeries(rows, column, columns, categories.count()));
        found.back().name = members.members[i];
        found.back().colour = i;
    }
    for (qint64 row = 0; row < rows.rowCount(); ++row)
        take(found[size_t(members.ofRow[size_t(row)])], rows, row, column, categories.ofRow[size_t(row)]);
    return found;
}

void noteIncomplete(ChartContent &content, const ResultSet &rows, int category, const ChartHints &hints,
                    const QLocale &locale)
{
    if (!hints.completeTo.isValid() || rows.column(category).type != ColumnType::Text)
        return;
    for (int i = 0; i < content.categoryCount(); ++i) {
        if (content.rows[size_t(i)] < 0)
            continue;
        const PeriodSpan span = periodOf(rows.string(content.rows[size_t(i)], category));
        if (span.from.isValid() && span.from <= hints.completeTo && span.to > hints.completeTo) {
            content.incomplete = i;
            content.incompleteNote = Martlet::tr("to %1").arg(locale.toString(hints.completeTo, u"d MMM"));
        }
    }
}

// "LFL %" heads its panel as "LFL change in %", "Δ %" as "Change in %".
void nameChange(ChartContent &content)
{
    const ReportColumn &column = content.change->column;
    const bool isPoints = column.format == ReportColumn::Format::Points;
    const QString unit = isPoints                                         ? Martlet::tr("in points")
                         : column.format == ReportColumn::Format::Percent ? Martlet::tr("in %")
                                                                          : QString();
    const bool isPlain = column.title.startsWith(u"Δ");
    content.changeTitle = isPlain ? Martlet::tr("Change") : QString(column.title).remove(u'%').trimmed();
    content.changeSubtitle = isPlain ? unit : (Martlet::tr("change") + u' ' + unit).trimmed();
}

// "by store; outline is last year" becomes "by store, 10 of 50; outline is last year", and loses what it says
// about a comparison that is not there.
QString subtitleOf(const ChartContent &content, qint64 allCategories, size_t allSeries, const QLocale &locale)
{
    const qsizetype cut = content.spec.subtitle.indexOf(u';');
    QStringList parts{cut < 0 ? content.spec.subtitle : content.spec.subtitle.left(cut)};
    parts.removeAll(QString());
    const int drawn = content.categoryCount() - (content.folded > 0 ? 1 : 0);
    if (drawn < allCategories)
        parts += Martlet::tr("%1 of %2").arg(locale.toString(drawn), locale.toString(allCategories));
    if (content.series.size() < allSeries)
        parts += Martlet::tr("%1 of %2")
                     .arg(locale.toString(int(content.series.size())), locale.toString(int(allSeries)));
    const bool isMissing = !content.spec.ghost.isEmpty() && !content.ghost;
    return parts.join(u", ") + (cut < 0 || isMissing ? QString() : content.spec.subtitle.mid(cut));
}

} // namespace

Value ChartSeries::value(int category) const
{
    if (!has(category))
        return Null{};
    const qint64 number = units[size_t(category)];
    switch (stored.type) {
    case ColumnType::Real:
        return drawn[size_t(category)];
    case ColumnType::Money:
        return Money::fromUnits(number);
    case ColumnType::Quantity:
        return Quantity::fromUnits(number);
    case ColumnType::Number:
        return ScaledNumber{number, stored.scale};
    default:
        return number;
    }
}

bool ChartSeries::has(int category) const
{
    return size_t(category) < drawn.size() && !std::isnan(drawn[size_t(category)]);
}

bool isAmount(const ReportColumn &column)
{
    return column.format == ReportColumn::Format::Money || column.format == ReportColumn::Format::Quantity ||
           column.format == ReportColumn::Format::Integer;
}

bool isAdditive(const ReportColumn &column)
{
    return isAmount(column) && column.addsUp;
}

ChartContent chartContent(const ChartSpec &spec, const ResultSet &rows,
                          const std::vector<ReportColumn> &columns, const ChartHints &hints,
                          const QLocale &locale)
{
    ChartContent content;
    content.spec = spec;
    const int category = rows.indexOf(spec.category);
    if (spec.kind == ChartSpec::Kind::None || category < 0)
        return content;
    const int split = spec.series.isEmpty() ? -1 : rows.indexOf(spec.series);
    const Categories categories = categoriesOf(rows, category, split < 0, locale);
    content.labels = categories.labels;
    content.members = categories.members;
    content.rows = categories.rows;
    if (split >= 0) {
        content.series = readSplit(rows, spec, split, categories, columns);
    } else {
        for (const QString &name : spec.values) {
            if (auto series = readColumn(rows, name, categories, columns)) {
                series->colour = int(content.series.size());
                content.series.push_back(std::move(*series));
            }
        }
        content.ghost = readColumn(rows, spec.ghost, categories, columns);
        content.change = readColumn(rows, spec.change, categories, columns);
        if (content.ghost)
            content.ghost->colour = -1;
        if (content.change)
            nameChange(content);
    }
    const size_t allSeries = content.series.size();
    noteIncomplete(content, rows, category, hints, locale);
    keepTopSeries(content);
    keepTopCategories(content);
    // Without a split every row is a category, also those that were not fetched.
    const qint64 allCategories = std::max(split < 0 ? hints.allRows : 0, qint64(categories.count()));
    content.subtitle = subtitleOf(content, allCategories, allSeries, locale);
    return content;
}

QString describe(const ChartContent &content, const QLocale &locale)
{
    if (content.isEmpty())
        return Martlet::tr("%1: nothing to draw").arg(content.spec.title);
    const ChartSeries &series = content.series.front();
    int low = -1;
    int high = -1;
    for (int i = 0; i < content.categoryCount(); ++i) {
        if (!series.has(i) || content.rows[size_t(i)] < 0)
            continue;
        if (low < 0 || series.drawn[size_t(i)] < series.drawn[size_t(low)])
            low = i;
        if (high < 0 || series.drawn[size_t(i)] > series.drawn[size_t(high)])
            high = i;
    }
    QString text = content.spec.title;
    if (!content.subtitle.isEmpty())
        text += u", "_s + content.subtitle;
    if (high < 0)
        return text;
    const auto said = [&](int i) {
        return content.members[i] + u' ' + shownText(series.value(i), series.column, locale);
    };
    return text + u". "_s + Martlet::tr("Highest: %1. Lowest: %2.").arg(said(high), said(low));
}

} // namespace martlet
