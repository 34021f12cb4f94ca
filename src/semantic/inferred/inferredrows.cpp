// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a table are read: under plain names, days as days, and numbers with decimals exactly.
#include "base/decimal.h"
#include "base/tr.h"
#include "database/dialect.h"
#include "semantic/inferred/inferredentities.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// As it is where every engine takes it so, else in quotes. Names that cannot be quoted were left out when read.
QString sqlName(const QString &name, Engine engine)
{
    static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*$"_s);
    if (plain.match(name).hasMatch() && !isSqlWord(name))
        return name;
    return Dialect::of(engine).quoted(name).value_or(name);
}

constexpr int earliestYear = 1900, latestYear = 2199, yearsAhead = 10;

// The days of whole years, one row each.
QString calendarSql(int first, int last, Engine engine)
{
    const auto from = u"%1-01-01"_s.arg(first), to = u"%1-12-31"_s.arg(last);
    if (engine == Engine::PostgreSql)
        return u"SELECT CAST(day AS DATE) AS full_date, CAST(EXTRACT(YEAR FROM day) AS BIGINT) AS year,\n"
               "       to_char(day, 'YYYY \"Q\"Q') AS quarter, to_char(day, 'YYYY-MM') AS month\n"
               "FROM generate_series(CAST('%1' AS TIMESTAMP), CAST('%2' AS TIMESTAMP), INTERVAL '1 day') AS day"_s
                   .arg(from, to);
    return u"WITH RECURSIVE days(full_date) AS (\n"
           "    SELECT '%1' UNION ALL SELECT date(full_date, '+1 day') FROM days WHERE full_date < '%2'\n"
           ")\n"
           "SELECT full_date, CAST(substr(full_date, 1, 4) AS INTEGER) AS year,\n"
           "       substr(full_date, 1, 4) || ' Q' || ((CAST(substr(full_date, 6, 2) AS INTEGER) + 2) / 3) AS "
           "quarter,\n"
           "       substr(full_date, 1, 7) AS month\n"
           "FROM days"_s.arg(from, to);
}

} // namespace

QString InferredEntities::tableSql(int at) const
{
    const auto &table = m_tables.table(at);
    const auto name = sqlName(table.name, m_engine);
    return table.schema.isEmpty() ? name : sqlName(table.schema, m_engine) + u'.' + name;
}

// Keys and references are compared as they are stored, so that indexes find them.
QString InferredEntities::valueSql(int at, const DatabaseColumn &column, const QString &from) const
{
    using Kind = DatabaseColumn::Kind;
    const auto name = from + sqlName(column.name, m_engine);
    const int scale = m_tables.role(at, column.name).scale;
    const bool isKey = m_tables.isKey(at, column.name);
    if (m_engine == Engine::Sqlite) {
        if (column.isDay())
            return u"date("_s + name + u')';
        if (column.kind == Kind::Real && !isKey)
            return u"CAST(ROUND("_s + name + u" * "_s + QString::number(decimal::powerOfTen(scale)) +
                   u") AS INTEGER)"_s;
        return column.isCast && !isKey ? u"CAST("_s + name + u" AS TEXT)"_s : name;
    }
    const auto cast = [&](QLatin1StringView type) { return u"CAST("_s + name + u" AS "_s + type + u')'; };
    switch (column.kind) {
    case Kind::Real:
        return u"ROUND("_s + cast("NUMERIC"_L1) + u", "_s + QString::number(scale) + u')';
    case Kind::Decimal:
        return column.isCast ? cast("NUMERIC"_L1) : name;
    case Kind::Whole:
        return column.isCast ? cast("BIGINT"_L1) : name;
    case Kind::Text:
        return column.isCast ? cast("TEXT"_L1) : name;
    case Kind::Moment:
        return cast("DATE"_L1);
    default:
        return name;
    }
}

// A table whose columns can be taken as they are is named, else its rows are written out.
void InferredEntities::readAs(ModelEntity &entity, int at) const
{
    const auto *const link = entity.kind == ModelEntity::Kind::Fact ? m_tables.dayLink(at) : nullptr;
    const auto from = link ? u"own."_s : QString();
    QStringList selected;
    bool isPlain = !link;
    for (const auto &column : m_tables.table(at).columns) {
        const auto name = columnName(at, column.name);
        if (name.isEmpty())
            continue;
        const auto value = valueSql(at, column, from);
        isPlain = isPlain && value == name;
        selected += value == from + name ? value : value + u" AS "_s + name;
    }
    entity.table = tableSql(at);
    if (isPlain)
        return;
    auto source = tableSql(at);
    if (link) {
        const auto &day = *m_tables.dayOf(link->to);
        selected += valueSql(link->to, day, u"head."_s) + u" AS "_s + m_inherited[size_t(at)];
        source += u" own LEFT JOIN "_s + tableSql(link->to) + u" head ON head."_s +
                  sqlName(link->toColumn, m_engine) + u" = own."_s + sqlName(link->column, m_engine);
    }
    entity.rows = u"SELECT "_s + selected.join(u",\n       "_s) + u"\nFROM "_s + source;
}

void InferredEntities::addCalendar(InferredModel &model, const QStringList &words, int first, int last,
                                   const std::vector<std::pair<QString, QString>> &from)
{
    ModelEntity calendar;
    calendar.name = words == QStringList{u"date"_s} ? words.front() : m_names.take(words, {u"day"_s});
    calendar.title = titleOf(words);
    calendar.alias = words == QStringList{u"date"_s} ? u"d"_s : alias(words);
    calendar.rows = calendarSql(first, last, m_engine);
    calendar.key = QStringList{u"full_date"_s};
    calendar.monthly = QStringList{u"year"_s, u"quarter"_s, u"month"_s};
    calendar.columns = {{u"full_date"_s, ColumnType::Date},
                        {u"year"_s, ColumnType::Integer},
                        {u"quarter"_s, ColumnType::Text},
                        {u"month"_s, ColumnType::Text}};
    model.entities.push_back(
        {calendar, {Martlet::tr("The days of these years; rows of other days stay, without year and month.")}});
    for (const auto &[entity, column] : from)
        model.relationships.push_back({{entity, column, calendar.name, u"full_date"_s}});
    const bool isMain = calendar.name == u"date";
    const std::vector<std::pair<QString, QString>> levels{{u"year"_s, Martlet::tr("Year")},
                                                          {u"quarter"_s, Martlet::tr("Quarter")},
                                                          {u"month"_s, Martlet::tr("Month")},
                                                          {u"full_date"_s, Martlet::tr("Day")}};
    QStringList names;
    for (const auto &[column, title] : levels) {
        names += calendar.name + u'.' + column;
        model.dimensions.push_back(
            {{calendar.name, column, isMain ? title : u"%1: %2"_s.arg(calendar.title, title.toLower())}});
    }
    model.hierarchies.push_back({{calendar.name, calendar.title, names}});
}

// One calendar for the days that facts belong to, and one for each other column of days that a fact has.
void InferredEntities::addDays(InferredModel &model)
{
    struct Further
    {
        QStringList words;
        QString entity, column;
    };
    std::vector<std::pair<QString, QString>> main;
    std::vector<Further> others;
    int first = latestYear, last = earliestYear;
    const auto widen = [&](const DatabaseColumn &column) {
        if (!column.first.isValid() || !column.last.isValid())
            return;
        first = std::min(first, std::clamp(column.first.year(), earliestYear, latestYear));
        last = std::max(last, std::clamp(column.last.year(), earliestYear, latestYear));
    };
    for (const auto &use : m_uses) {
        if (use.isRole || !m_tables.isFact(use.table))
            continue;
        const auto *const day = m_tables.dayOf(use.table);
        if (day)
            main.emplace_back(use.name, columnName(use.table, day->name));
        else if (const auto &inherited = m_inherited[size_t(use.table)]; !inherited.isEmpty())
            main.emplace_back(use.name, inherited);
        for (const auto &column : m_tables.table(use.table).columns) {
            if (!column.isDay())
                continue;
            widen(column);
            if (&column != day)
                others.push_back({wordsOf(column.name), use.name, columnName(use.table, column.name)});
        }
    }
    if (main.empty())
        return;
    if (first > last) // tables without rows
        first = last = 2000;
    last = std::min(last + yearsAhead, latestYear);
    addCalendar(model, {u"date"_s}, first, last, main);
    for (const auto &other : others)
        addCalendar(model, other.words, first, last, {{other.entity, other.column}});
}

} // namespace martlet
