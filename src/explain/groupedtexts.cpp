// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/groupedtexts.h"

#include "database/columns/columnquery.h"
#include "database/columns/keptcolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The head and the arguments, none of which has a bracket.
const QRegularExpression &grouped()
{
    static const QRegularExpression pattern(u"(?:hash_groups|placed_rows|row_pairs)\\(\\s*:(\\w+)[^()]*\\)"_s);
    return pattern;
}

QString textOf(const QString &name, const Bindings &bindings)
{
    const auto found = std::find_if(bindings.begin(), bindings.end(),
                                    [&](const auto &binding) { return binding.first == name; });
    const auto *const text = found == bindings.end() ? nullptr : std::get_if<QString>(&found->second);
    return text ? *text : QString();
}

QDate dayOf(const std::string &name, const Bindings &bindings)
{
    const auto found = std::find_if(bindings.begin(), bindings.end(), [&](const auto &binding) {
        return binding.first == QString::fromStdString(name);
    });
    const auto *const day = found == bindings.end() ? nullptr : std::get_if<QDate>(&found->second);
    return day ? *day : QDate();
}

} // namespace

QStringList groupedTexts(const QString &sql, const Bindings &bindings)
{
    QStringList texts;
    for (auto matches = grouped().globalMatch(sql); matches.hasNext();)
        texts += textOf(matches.next().captured(1), bindings);
    return texts;
}

QStringList statementsOf(const QString &grouped)
{
    const auto text = grouped.toStdString();
    const auto source = ColumnQuery::isSource(text) ? ColumnQuery::parse(text) : std::nullopt;
    if (!source)
        return {grouped};
    QStringList statements{
        u"SELECT cells FROM %1 WHERE id BETWEEN 0 AND 0"_s.arg(QString::fromStdString(source->table))};
    for (const auto &lookup : source->lookups)
        statements += QString::fromStdString(lookup.sql);
    return statements;
}

KeptRowsSql keptRowsSql(const QString &grouped, const Bindings &bindings)
{
    const auto text = grouped.toStdString();
    const auto source = ColumnQuery::isSource(text) ? ColumnQuery::parse(text) : std::nullopt;
    if (!source)
        return {};
    // Each of its columns has all the lines.
    const auto column = source->stored.empty() ? 0 : source->stored.begin()->second;
    const auto from = dayOf(source->from, bindings), to = dayOf(source->to, bindings);
    const auto last = to.isValid() ? to.toJulianDay() : KeptColumns::daysOfColumn - 1;
    const auto table = QString::fromStdString(source->table);
    return {u"SELECT COALESCE(SUM(rows), 0) FROM %1 WHERE id BETWEEN :low AND :high"_s.arg(table),
            table,
            {{u"low"_s, KeptColumns::id(column, from.isValid() ? from.toJulianDay() : 0)},
             {u"high"_s, KeptColumns::id(column, last)}}};
}

QString withGroupedTexts(const QString &sql, const Bindings &bindings)
{
    QString out;
    qsizetype at = 0;
    for (auto matches = grouped().globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        const auto statements = statementsOf(textOf(match.captured(1), bindings));
        out += sql.mid(at, match.capturedStart() - at) + u'(' +
               withGroupedTexts(statements.join(u" UNION ALL "_s), bindings) + u')';
        at = match.capturedEnd();
    }
    return out + sql.mid(at);
}

} // namespace martlet
