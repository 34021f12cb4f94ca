// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlnames.h"

#include "base/editdistance.h"
#include "explain/statementterms.h"
#include "schema/catalogue/startable.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int farthest = 3; // letters that a name may differ in

const QStringList &sqlWords()
{
    static const QStringList words{
        u"SELECT"_s,    u"FROM"_s,     u"WHERE"_s,        u"GROUP BY"_s,  u"HAVING"_s,  u"ORDER BY"_s,
        u"LIMIT"_s,     u"WITH"_s,     u"JOIN"_s,         u"LEFT JOIN"_s, u"ON"_s,      u"AND"_s,
        u"OR"_s,        u"NOT"_s,      u"IN"_s,           u"BETWEEN"_s,   u"LIKE"_s,    u"EXISTS"_s,
        u"CASE"_s,      u"WHEN"_s,     u"THEN"_s,         u"ELSE"_s,      u"END"_s,     u"DISTINCT"_s,
        u"UNION ALL"_s, u"COALESCE"_s, u"COUNT"_s,        u"SUM"_s,       u"MIN"_s,     u"MAX"_s,
        u"AVG"_s,       u"OVER"_s,     u"PARTITION BY"_s, u"DESC"_s,      u"IS NULL"_s, u"IS NOT NULL"_s};
    return words;
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isAlike(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

// Of a database that is no warehouse those tables that are read as they are: of the others the model does not
// say what they are called there.
void SqlNames::addEntities(const SemanticModel &model)
{
    for (const auto &entity : model.entities()) {
        if (!entity.rows.isEmpty())
            continue;
        m_names.push_back({SqlName::Kind::Table, entity.table, {}, entity.table, entity.title});
        for (const auto &column : entity.columns)
            m_names.push_back({SqlName::Kind::Column, column.name, entity.table, column.name, {}});
    }
}

void SqlNames::addStar(const SemanticModel &model, Engine engine)
{
    for (const auto &table : starTables()) {
        QStringList places{table.name};
        if (!table.stored.isEmpty() && table.stored != table.name)
            places += table.stored; // the view has people's names and units, the table those of the engine
        for (const auto &place : places) {
            m_names.push_back({SqlName::Kind::Table, place, {}, place, table.sentence});
            for (const auto &column : table.columns) {
                const bool isView = places.size() > 1 && place == table.name;
                const auto name = isView ? column.name : storedColumn(column, engine);
                m_names.push_back({SqlName::Kind::Column, name, place, name, column.sentence});
            }
        }
    }
    for (const auto &measure : model.measures()) {
        if (const auto sql = expandMeasures(u"${%1}"_s.arg(measure.name), model, engine))
            m_names.push_back({SqlName::Kind::Measure,
                               measure.name,
                               {},
                               u"%1 AS %2"_s.arg(*sql, measure.name),
                               measure.definition});
    }
}

SqlNames SqlNames::of(const SemanticModel &model, Engine engine)
{
    SqlNames all;
    const auto &entities = model.entities();
    if (std::all_of(entities.begin(), entities.end(), [](const auto &one) { return !one.columns.empty(); }))
        all.addEntities(model);
    else
        all.addStar(model, engine);
    for (const auto &word : sqlWords())
        all.m_names.push_back({SqlName::Kind::Word, word, {}, word, {}});
    return all;
}

QString SqlNames::wordBefore(const QString &sql, qsizetype caret)
{
    auto from = std::min(caret, sql.size());
    while (from > 0 && isNamePart(sql[from - 1]))
        --from;
    return sql.mid(from, caret - from);
}

std::vector<SqlName> SqlNames::completions(const QString &sql, qsizetype caret) const
{
    const auto word = wordBefore(sql, caret);
    const auto before = caret - word.size();
    const bool isQualified = before > 0 && sql[before - 1] == u'.';
    const auto qualifier = isQualified ? wordBefore(sql, before - 1) : QString();
    QSet<QString> read;
    QString qualified;
    for (const auto &named : StatementTerms::namedTables(sql)) {
        read.insert(named.table.toLower());
        if (isAlike(named.alias, qualifier) || isAlike(named.table, qualifier))
            qualified = named.table;
    }
    const auto rank = [&](const SqlName &name) {
        if (name.kind == SqlName::Kind::Column)
            return read.contains(name.table.toLower()) ? 0 : 3;
        return name.kind == SqlName::Kind::Table ? 1 : name.kind == SqlName::Kind::Measure ? 2 : 4;
    };
    std::vector<SqlName> found;
    for (const auto &name : m_names) {
        const bool isColumn = name.kind == SqlName::Kind::Column;
        if (!name.name.startsWith(word, Qt::CaseInsensitive) ||
            (isQualified && !(isColumn && isAlike(name.table, qualified))))
            continue;
        // Of a column that several tables have, one; the best first.
        const auto same = std::find_if(found.begin(), found.end(), [&](const auto &one) {
            return one.name == name.name && one.kind == name.kind;
        });
        if (same == found.end())
            found.push_back(name);
        else if (rank(name) < rank(*same))
            *same = name;
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        return std::pair(rank(a), a.name.toLower()) < std::pair(rank(b), b.name.toLower());
    });
    return found;
}

QString SqlNames::nearest(QStringView misspelt, bool isTable) const
{
    QString best;
    const auto wanted = misspelt.toString().toLower();
    int least = std::min<int>(farthest, int(wanted.size()) / 2);
    for (const auto &name : m_names) {
        if (name.kind != (isTable ? SqlName::Kind::Table : SqlName::Kind::Column))
            continue;
        const auto distance = editDistance(wanted, name.name.toLower(), least);
        if (distance < least || (distance == least && best.isEmpty())) {
            least = distance;
            best = name.name;
        }
    }
    return best;
}

} // namespace martlet
