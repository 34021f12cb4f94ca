// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/resultset.h"
#include "reports/report.h"

#include <QStringList>

namespace martlet {

// Rows from text, a line each, cells parted by '|', "NULL" for none: what chart and grid tests are written in.
inline ResultSet rowsOf(const std::vector<ResultColumn> &columns, const QString &text)
{
    ResultSetBuilder builder(columns);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'|');
        for (int i = 0; i < int(columns.size()); ++i) {
            const QString cell = cells.value(i).trimmed();
            const QByteArray ascii = cell.toUtf8();
            const int scale = columns[size_t(i)].type == ColumnType::Money      ? Money::scale
                              : columns[size_t(i)].type == ColumnType::Quantity ? Quantity::scale
                                                                                : columns[size_t(i)].scale;
            if (cell == u"NULL")
                builder.appendNull(i);
            else if (columns[size_t(i)].type == ColumnType::Text)
                builder.append(i, cell);
            else if (columns[size_t(i)].type == ColumnType::Date)
                builder.append(i, QDate::fromString(cell, Qt::ISODate));
            else
                builder.appendNumber(
                    i, decimal::parse(std::string_view(ascii.constData(), size_t(ascii.size())), scale)
                           .value_or(0));
        }
        builder.endRow();
    }
    return std::move(builder).finish();
}

// The store comparison as the pictures of the screens show it.
struct Stores
{
    std::vector<ReportColumn> columns;
    ResultSetPtr rows;
    ChartSpec chart;
};

inline Stores storeComparison()
{
    using namespace Qt::StringLiterals;
    using Format = ReportColumn::Format;
    const auto column = [](const QString &name, const QString &title, Format format, int decimals = -1) {
        ReportColumn made;
        made.name = name;
        made.title = title;
        made.format = format;
        made.decimals = decimals;
        return made;
    };
    Stores stores;
    stores.columns = {column(u"rank"_s, u"#"_s, Format::Integer),
                      column(u"store"_s, u"Store"_s, Format::Text),
                      column(u"city"_s, u"City"_s, Format::Text),
                      column(u"revenue"_s, u"Revenue"_s, Format::Money, 0),
                      column(u"last_year"_s, u"Last year"_s, Format::Money, 0),
                      column(u"change"_s, u"Δ %"_s, Format::Percent),
                      column(u"lfl_change"_s, u"LFL %"_s, Format::Percent),
                      column(u"margin"_s, u"Margin %"_s, Format::Percent),
                      column(u"returns"_s, u"Return rate %"_s, Format::Percent)};
    stores.columns[6].formula.kind = Formula::Kind::Change;
    stores.columns[3].definition = u"Net of returns and discounts."_s;
    const std::vector<ResultColumn> stored{{u"rank"_s, ColumnType::Integer},
                                           {u"store"_s, ColumnType::Text},
                                           {u"city"_s, ColumnType::Text},
                                           {u"revenue"_s, ColumnType::Money},
                                           {u"last_year"_s, ColumnType::Money},
                                           {u"change"_s, ColumnType::Number, 1},
                                           {u"lfl_change"_s, ColumnType::Number, 1},
                                           {u"margin"_s, ColumnType::Number, 1},
                                           {u"returns"_s, ColumnType::Number, 1}};
    QString text = u"1|Market Square|Leeds|412900|399120|3.5|3.5|41.0|3.0\n"
                   "2|Queens Arcade|London|398240|391480|1.7|1.7|41.8|2.9\n"
                   "3|Kingsway|London|391655|402910|-2.8|-2.8|40.9|3.1\n"
                   "4|Castle Hill|Edinburgh|376310|368050|2.2|2.2|42.1|2.7\n"
                   "5|Station Road|Bristol|361480|372240|-2.9|-2.9|40.6|3.2\n"
                   "6|Victoria Gardens|Lyon|352075|347130|1.4|1.4|41.5|3.0\n"
                   "7|Harbour Street|Hull|338920|345600|-1.9|-1.9|39.8|5.3\n"
                   "8|Eastgate|Chester|331744|326390|1.6|1.6|41.2|3.0\n"
                   "9|Canal Wharf|Utrecht|327008|338870|-3.5|-3.5|40.7|3.3\n"
                   "10|Linden Park|Leipzig|318562|NULL|NULL|NULL|42.4|2.6\n"_s;
    for (int i = 11; i <= 50; ++i)
        text +=
            u"%1|Store %1|York|%2|%3|1.0|1.0|41.0|3.0\n"_s.arg(i).arg(318000 - i * 2000).arg(310000 - i * 2000);
    stores.rows = std::make_shared<const ResultSet>(rowsOf(stored, text));
    stores.chart.kind = ChartSpec::Kind::Bar;
    stores.chart.title = u"Revenue"_s;
    stores.chart.subtitle = u"by store; outline is last year"_s;
    stores.chart.category = u"store"_s;
    stores.chart.values = {u"revenue"_s};
    stores.chart.ghost = u"last_year"_s;
    stores.chart.change = u"lfl_change"_s;
    stores.chart.top = 10;
    return stores;
}

} // namespace martlet
